// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace helolab::find {

/// The words to look for in a text, typed below it: Enter goes to the next place, Shift+Enter to the one before, Esc
/// back to the text. Hidden until it is wanted. Whoever has the text does the looking.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Comes up, with \p selected to look for, unless that is empty or more than a line.
    void ask(const QString &selected = {});
    /// Goes away, as by Esc.
    void dismiss();
    QLineEdit *input() const { return m_input; }
    /// What is to be looked for.
    QString wanted() const;
    /// Says behind the input what came of it.
    void say(const QString &text);
    QString said() const;
    /// Puts \p widget, taken as a child, between the arrows and what is said.
    void addChoice(QWidget *widget);

signals:
    /// The words are others now.
    void edited(const QString &wanted);
    void stepped(bool forward);
    /// The text wants the keys again.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QHBoxLayout *m_row;
    QLabel *m_label;
    QLineEdit *m_input;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_said;
    QToolButton *m_close;
};

} // namespace helolab::find
