// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace helolab::console {

class LiveConversation;

/// A strip over the input line that says where one is when it matters (inside a message, not connected), with the
/// one button that leads out.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// An empty \p text hides it; an empty \p action or \p refusal shows no such button.
    void say(const QString &text, const QString &action = {}, const QString &refusal = {});
    /// Where the student stands in \p conversation, where that matters.
    void tell(const LiveConversation &conversation);
    QString text() const;
    QPushButton *button() const { return m_button; }
    QPushButton *refusalButton() const { return m_refusal; }

signals:
    void acted();
    void refused();

private:
    QLabel *m_label;
    QPushButton *m_button;
    QPushButton *m_refusal;
};

} // namespace helolab::console
