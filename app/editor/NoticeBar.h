// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace helolab::editor {

/// Something to know about the lab, and what can be done about it, above the text and in nobody's way.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    /// Texts are asked for again when the language changes.
    using Words = std::function<QString()>;
    struct Choice
    {
        Words words;
        std::function<void()> act; ///< the bar goes away by itself
    };

    NoticeBar(Words words, std::vector<Choice> choices, QWidget *parent = nullptr);

    QString text() const;
    QPushButton *button(std::size_t choice) const { return m_buttons[choice]; }
    /// Between text and buttons; the bar owns it.
    void insertWidget(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Words m_words;
    std::vector<Choice> m_choices;
    QHBoxLayout *m_row;
    QLabel *m_label;
    std::vector<QPushButton *> m_buttons;
};

} // namespace helolab::editor
