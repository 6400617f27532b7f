// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/ConsolePage.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace helolab::podium {

class CodeQuestion;
class DemoConversation;

/// Leads through a demo by keys: Space goes on by a line, which is typed as a student would type it, or by a reply;
/// Backspace goes back. Where it is wanted the class is asked for the code before each reply. Right and Page Down, Left
/// and Page Up do the same as the two, for the remote control that a lecturer holds.
class DemoBar : public QFrame
{
    Q_OBJECT

public:
    /// \p page shows \p demo. The class is asked while \p ask is checked; until it has answered, what \p selection has
    /// explained is the line before the newest, which would tell too much. Both outlive the bar.
    DemoBar(console::ConsolePage &page, DemoConversation &demo, console::Selection &selection, QAction &ask);

    /// Milliseconds between two letters; 0 shows a line at once. A long line is typed by several letters at a time.
    void setTypingInterval(int milliseconds) { m_interval = milliseconds; }

    bool isTyping() const { return m_typing.isActive(); }
    /// True while the class is asked, and the reply held back.
    bool isAsking() const;
    CodeQuestion &question() const { return *m_question; }
    /// What the bar says can be done now, or what the class has said.
    QString hint() const;

    void forward();
    void back();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    bool takeKey(const QKeyEvent &event);
    void goTo(qsizetype position);
    void startTyping();
    void typeOn();
    void endTyping();
    void refresh();
    QString nextWord() const;
    QStringList words() const;
    void holdBack(bool hold);
    QString hintNow() const;

    console::ConsolePage &m_page;
    DemoConversation &m_demo;
    console::Selection &m_selection;
    QAction &m_ask;
    CodeQuestion *m_question;
    QLabel *m_hint;
    QLabel *m_place;
    QToolButton *m_back;
    QToolButton *m_next;
    QBoxLayout *m_placeAndButtons;
    QTimer m_typing;
    int m_interval = 40;
    QString m_line; // being typed
    qsizetype m_typed = 0;
    qsizetype m_asked = -1; // the position for which the class is asked
    QString m_guessed; // by the class, of the reply just shown
    QString m_word; // that came then
};

} // namespace helolab::podium
