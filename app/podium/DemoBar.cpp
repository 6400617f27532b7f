// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoBar.h"

#include "CodeQuestion.h"
#include "DemoConversation.h"
#include "app/console/InputLine.h"
#include "app/console/TranscriptView.h"
#include "app/docks/ShownOctets.h"
#include "core/protocol/Protocol.h"

#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace helolab::podium {

using replay::Moment;

namespace {

constexpr qsizetype stepsOfALine = 50; // at most, however long it is: 2 seconds

/// What a client types, without the Enter at the end. Of message text that waited for the server it may be many lines.
QString typedText(const protocol::Entry &entry)
{
    QByteArrayView line = entry.bytes;
    if (line.endsWith("\r\n"))
        line.chop(2);
    return docks::shownOctets(line);
}

} // namespace

DemoBar::DemoBar(console::ConsolePage &page, DemoConversation &demo, console::Selection &selection, QAction &ask)
    : QFrame(&page)
    , m_page(page)
    , m_demo(demo)
    , m_selection(selection)
    , m_ask(ask)
    , m_question(new CodeQuestion(this))
    , m_hint(new QLabel(this))
    , m_place(new QLabel(this))
    , m_back(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    build();
    connect(m_back, &QToolButton::clicked, this, &DemoBar::back);
    connect(m_next, &QToolButton::clicked, this, &DemoBar::forward);
    connect(&m_typing, &QTimer::timeout, this, &DemoBar::typeOn);
    connect(&demo, &DemoConversation::moved, this, &DemoBar::refresh);
    connect(&ask, &QAction::toggled, this, &DemoBar::refresh);
    connect(&selection, &console::Selection::conversationChanged, this, [this] { holdBack(isAsking()); });
    page.setPlayer(this);
    refresh();
}

void DemoBar::build()
{
    setObjectName(QStringLiteral("demoBar"));
    setFocusPolicy(Qt::StrongFocus);
    m_hint->setObjectName(QStringLiteral("demoHint"));
    m_place->setObjectName(QStringLiteral("demoPlace"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_back->setText(QStringLiteral("‹"));
    m_next->setText(QStringLiteral("›"));
    for (QToolButton *button : {m_back, m_next})
        button->setFocusPolicy(Qt::TabFocus);
    auto *told = new QGridLayout; // the question and the hint stand in one place, in turn
    told->addWidget(m_question, 0, 0, Qt::AlignVCenter);
    told->addWidget(m_hint, 0, 0, Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 2, 2);
    layout->setSpacing(6);
    layout->addLayout(told, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    m_placeAndButtons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_placeAndButtons->addWidget(m_place, 0, Qt::AlignCenter);
    m_placeAndButtons->addLayout(buttons);
    layout->addLayout(m_placeAndButtons);
}

QString DemoBar::hint() const
{
    return m_hint->text();
}

bool DemoBar::isAsking() const
{
    const Moment *next = m_demo.next();
    if (!m_ask.isChecked() || !next || next->kind != Moment::Kind::Reply || next->connection != m_demo.connection())
        return false;
    return !nextWord().isEmpty();
}

/// Of the reply that comes next; empty where that is news that answers nobody.
QString DemoBar::nextWord() const
{
    const protocol::Entry *reply = m_demo.nextEntry();
    const protocol::Protocol &protocol = *m_demo.transcript().protocol;
    if (!reply)
        return {};
    const QByteArrayView word = protocol::replyIn(protocol, *reply).word;
    return protocol::hasReplyWord(protocol, word) ? QString::fromLatin1(word.toByteArray()) : QString();
}

QStringList DemoBar::words() const
{
    QStringList words;
    for (const char *word : m_demo.transcript().protocol->replyWords())
        words.append(QString::fromLatin1(word));
    return words;
}

void DemoBar::forward()
{
    const Moment *next = m_demo.next();
    if (isTyping()) {
        endTyping();
        return;
    }
    if (!next)
        return;
    const bool asked = isAsking();
    m_demo.lookAt(next->connection);
    if (next->kind == Moment::Kind::Line) {
        startTyping();
    } else if (isAsking() && !asked) {
        refresh(); // another connection speaks: its question first
    } else {
        const QString guess = asked ? m_question->guess() : QString();
        const QString word = asked ? nextWord() : QString();
        goTo(m_demo.position() + 1);
        m_guessed = guess;
        m_word = word;
        refresh();
    }
}

void DemoBar::back()
{
    if (isTyping())
        goTo(m_demo.position());
    else
        goTo(m_demo.position() - 1);
}

void DemoBar::goTo(qsizetype position)
{
    m_typing.stop();
    m_page.input().clear();
    m_guessed.clear();
    m_demo.goTo(position);
    refresh();
}

void DemoBar::startTyping()
{
    m_guessed.clear();
    m_line = typedText(*m_demo.nextEntry());
    m_typed = 0;
    if (m_interval == 0) {
        endTyping();
        return;
    }
    m_typing.start(m_interval);
    typeOn();
    refresh();
}

// The line stands there whole for a moment before it goes out, as it does when somebody reaches for Enter.
void DemoBar::typeOn()
{
    if (m_typed == m_line.size()) {
        endTyping();
        return;
    }
    m_typed = std::min(m_line.size(), m_typed + (m_line.size() + stepsOfALine - 1) / stepsOfALine);
    m_page.input().setText(m_line.left(m_typed));
}

void DemoBar::endTyping()
{
    goTo(m_demo.position() + 1);
}

void DemoBar::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QFrame::keyPressEvent(event);
}

bool DemoBar::takeKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event.isAutoRepeat()) // a key held down too long is no wish to see everything
            forward();
        return true;
    case Qt::Key_Backspace:
        if (!isAsking() || !m_question->erase())
            back();
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        back();
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(m_demo.count());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        m_page.transcript().setFocus(Qt::OtherFocusReason); // to look at a line that has passed
        QKeyEvent key(event.type(), event.key(), event.modifiers());
        QCoreApplication::sendEvent(&m_page.transcript(), &key);
        return true;
    }
    default:
        return isAsking() && event.text().size() == 1 && m_question->type(event.text().front());
    }
}

void DemoBar::refresh()
{
    const bool asks = isAsking();
    const qsizetype asked = asks ? m_demo.position() : -1;
    if (std::exchange(m_asked, asked) != asked) {
        m_question->ask(words());
        holdBack(asks);
    }
    m_question->setVisible(asks);
    m_hint->setVisible(!asks);
    m_placeAndButtons->setDirection(m_ask.isChecked() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QSizePolicy policy = m_question->sizePolicy();
    policy.setRetainSizeWhenHidden(m_ask.isChecked()); // or the transcript would jump at every line
    m_question->setSizePolicy(policy);
    m_hint->setText(hintNow());
    m_place->setText(tr("%1 of %2").arg(m_demo.position()).arg(m_demo.count()));
    m_back->setEnabled(m_demo.position() > 0 || isTyping());
    m_next->setEnabled(m_demo.next());
    m_back->setToolTip(tr("Back by a line (Backspace)"));
    m_next->setToolTip(tr("On by a line (Space)"));
    m_back->setAccessibleName(m_back->toolTip());
    m_next->setAccessibleName(m_next->toolTip());
    setAccessibleName(tr("Demo, %1").arg(m_place->text()));
    if (accessibleDescription() != m_hint->text()) {
        setAccessibleDescription(m_hint->text());
        QAccessibleEvent described(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&described);
    }
}

void DemoBar::holdBack(bool hold)
{
    const auto newest = qsizetype(m_demo.transcript().entries.size()) - 1;
    if (m_selection.conversation() == &m_demo)
        m_selection.select(hold ? newest - 1 : newest); // which is ignored where there is none
}

QString DemoBar::hintNow() const
{
    const Moment *next = m_demo.next();
    if (isTyping())
        return tr("Space ends the line at once.");
    if (isAsking())
        return words().isEmpty()
            ? tr("Type what the class says: the first digit, or the whole code. Space shows the reply.")
            : tr("Choose what the class says, or type how it begins. Space shows the reply.");
    if (!m_guessed.isEmpty())
        return tr("The class said %1, the server says %2.").arg(m_guessed, m_word);
    if (!next)
        return tr("That was all. Backspace goes back by a line, Home to the beginning.");
    if (m_demo.position() == 0)
        return tr("Space goes on by a line, Backspace goes back, Home and End lead to the beginning and the end.");
    if (next->kind == Moment::Kind::Line)
        return tr("Space types the client's next line.");
    if (next->kind == Moment::Kind::Reply)
        return tr("Space shows the server's reply.");
    return tr("Space shows what happens next.");
}

void DemoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace helolab::podium
