// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace helolab::console {

class CommandChips;

/// Where the conversation stands, what that means, and what is legal now.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    explicit StateLine(QWidget *parent = nullptr);

    void show(const QString &state, const QString &meaning);
    void setChipsVisible(bool visible);
    CommandChips &chips() const { return *m_chips; }
    /// "State: Ready — The client is introduced; …"
    QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void elide();

    QLabel *m_state;
    QLabel *m_meaning;
    QLabel *m_legal;
    CommandChips *m_chips;
    QString m_stateName;
    QString m_meaningText;
};

} // namespace helolab::console
