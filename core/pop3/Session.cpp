// SPDX-License-Identifier: GPL-3.0-or-later
#include "Session.h"

#include <algorithm>

namespace helolab::pop3 {

using protocol::Entry;
using protocol::Event;
using protocol::Happening;
using protocol::Outcome;
using protocol::Party;

namespace {

/// Nobody gets the same one twice (RFC 1939 section 7): "<1767600000017.pop3@mail.hanoi.example>".
QByteArray timestampOf(const protocol::SessionContext &context)
{
    return '<' + QByteArray::number(context.ids.nextForChallenge()) + ".pop3@" + context.directory.world().host + '>';
}

protocol::Needs enforcedBy(const world::World &world)
{
    return (world.required & protocol::Need::Tls) | protocol::Need::Plain;
}

} // namespace

Session::Session(const protocol::SessionContext &context)
    : LineSession(table(), enforcedBy(context.directory.world()), context)
    , m_service{context.directory, context.store, context.manner, timestampOf(context)}
    , m_login(context.directory, context.ids, machine())
{
    setLineLimit(std::max(world().limits.commandLine, world().limits.authLine));
}

void Session::greet()
{
    Turn greeting = turn({});
    pop3::greet(greeting);
}

// ----------------------------------------------------------------------------------------------- one command

void Session::takeLine(const wire::Line &line)
{
    if (machine().info().input == protocol::Input::Answer)
        return takeAnswer(line);
    const std::size_t at = out().entries.size();
    const Command command = readCommand(line.text);
    Entry &entry = addCommand(line, mostOfLine(command));
    if (command.verb)
        entry.event = Event(*command.verb);
    answerLine(line, command, entry.token);
    out().entries[at].after = machine().state();
}

/// Octets, CR LF included: a first answer may be longer than other arguments.
qsizetype Session::mostOfLine(const Command &command) const
{
    return command.verb == Verb::Auth ? world().limits.authLine : world().limits.commandLine;
}

/// A line behind a challenge of AUTH.
void Session::takeAnswer(const wire::Line &line)
{
    const std::size_t at = out().entries.size();
    const quint32 token = addAnswer(line, Happening::AuthLine).token;
    m_reply.reset();
    if (const QByteArray fault = faultOf(line, m_service.strict(), world().limits.authLine); !fault.isEmpty()) {
        m_login.abandon();
        m_reply.err("", fault);
    } else {
        Turn now = turn(line.text);
        answerChallenge(now);
    }
    finishReply(Happening::AuthLine, token);
    out().entries[at].after = machine().state();
}

void Session::answerLine(const wire::Line &line, const Command &command, quint32 token)
{
    const std::optional<Event> event = eventOf(command);
    m_reply.reset();
    if (refuses(line, command))
        return finishReply(event, token);
    answer(machine().table().rule(*command.verb).name, event, token,
           [this, verb = *command.verb, argument = command.argument.toByteArray()] {
               Turn now = turn(argument);
               handlerOf(verb)(now);
           });
}

/// Refuses what is no command of this server, and what is none here and now.
bool Session::refuses(const wire::Line &line, const Command &command)
{
    if (const QByteArray fault = faultOf(line, m_service.strict(), mostOfLine(command)); !fault.isEmpty()) {
        m_reply.err("", fault);
    } else if (protocol::looksLikeHttp(command)) {
        // Whoever speaks HTTP here was tricked into it, and what follows is not meant for us: close at once.
        m_reply.err("", QByteArrayView("This is a mail server, it does not speak HTTP; closing"));
        m_talk.mustClose = true;
    } else if (command.word.isEmpty()) {
        m_reply.err("", QByteArrayView("An empty line; a command is wanted"));
    } else if (!command.verb) {
        m_reply.err("", QByteArrayView("Command not recognized:"), Echo{command.word});
    } else if (m_service.strict() && (command.leadingBlanks || command.extraBlanks)) {
        m_reply.err("", QByteArrayView("Syntax error: one space, behind the command"));
    } else if (!isServed(*command.verb, world())) {
        m_reply.err("", QByteArrayView("This server does not offer"), Echo{command.word});
    } else if (const protocol::Refusal *refusal = machine().refusalOf(*command.verb)) {
        m_reply.err(refusal->code.detail, QByteArrayView(refusal->say));
    } else {
        return false;
    }
    return true;
}

// --------------------------------------------------------------------------------------------- what is said

Turn Session::turn(QByteArrayView argument)
{
    m_reply.reset();
    return {argument, m_service, m_talk, machine(), m_login, m_reply};
}

void Session::writeFault(const world::Fault &fault)
{
    m_reply.reset();
    m_reply.err(fault.enhancedCode.constData(), QByteArrayView(fault.text));
}

void Session::finishReply(std::optional<Event> event, quint32 token)
{
    m_talk.mustClose = m_talk.mustClose || m_login.hasFailedTooOften();
    if (m_reply.outcome() == Outcome::Failed)
        ++m_errors;
    else if (machine().state() == protocol::StateId(State::Transaction)) // any name is taken: that makes up for nothing
        m_errors = 0;
    if (m_errors > world().limits.errors) {
        m_reply.reset();
        m_reply.err("", QByteArrayView("Too many errors, closing"));
        m_talk.mustClose = true;
    }
    const Outcome outcome = m_reply.outcome();
    if (event == Event(Happening::Greeting) && outcome == Outcome::Failed)
        m_talk.mustClose = true; // so the server had no welcome for the client
    const std::size_t at = out().entries.size();
    addReply(m_reply.bytes(), outcome, event, token).transient = isTransient(m_reply.bytes());
    if (event)
        move(*event, outcome);
    out().entries[at].after = machine().state();
    if (m_talk.mustClose && !isClosed())
        happened(Happening::ServiceClosing, Outcome::Failed, Party::Server);
    else if (machine().state() == protocol::StateId(State::Update))
        happened(Happening::PeerClosed, Outcome::Done, Party::Server);
}

/// What was said in the clear is forgotten (RFC 2595 section 4).
void Session::moved(protocol::StateId, Event event, Outcome)
{
    if (event == Event(Happening::TlsUp))
        m_talk = {};
}

/// The lock goes back; without QUIT nothing is removed (RFC 1939 section 6).
void Session::ended()
{
    m_talk.maildrop.reset();
}

void Session::leave(Leaving why)
{
    if (why == Leaving::Silence) // without a word, which nobody has asked for (RFC 1939 section 3)
        return happened(Happening::TimedOut, Outcome::Failed, Party::Server);
    m_reply.reset();
    if (why == Leaving::Stopping)
        m_reply.err("[SYS/TEMP]", QByteArrayView("The server is shutting down; nothing is removed"));
    else
        m_reply.err("", QByteArrayView("Too much is pipelined, closing; nothing is removed"));
    const std::size_t at = out().entries.size();
    addReply(m_reply.bytes(), Outcome::Failed, Happening::ServiceClosing, 0).transient = isTransient(m_reply.bytes());
    move(Happening::ServiceClosing, Outcome::Failed);
    out().entries[at].after = machine().state();
}

Milliseconds Session::patience() const
{
    return world().limits.autologout;
}

} // namespace helolab::pop3
