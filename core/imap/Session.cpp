// SPDX-License-Identifier: GPL-3.0-or-later
#include "Session.h"

#include "Capabilities.h"
#include "Gathering.h"
#include "Overtaking.h"
#include "Table.h"

#include <algorithm>
#include <utility>

namespace helolab::imap {

using protocol::Entry;
using protocol::Event;
using protocol::Happening;
using protocol::Input;
using protocol::Outcome;
using protocol::Party;

namespace {

constexpr qsizetype heldText = 64 * 1024; // octets of a literal's unfinished line: as protocol::Tracker
constexpr std::size_t mostLate = 16;
constexpr Milliseconds autologout = std::chrono::minutes(30); // RFC 9051 section 5.4: at least

protocol::Needs enforcedBy(const world::World &world)
{
    return (world.required & protocol::Need::Tls) | protocol::Need::Plain | protocol::Need::Writable;
}

} // namespace

Session::Session(const protocol::SessionContext &context)
    : LineSession(table(), enforcedBy(context.directory.world()), context)
    , m_service{context.directory, context.store, context.manner, context.ids.next()}
    , m_login(context.directory, context.ids, machine())
    , m_literal(heldText)
{
    setLineLimit(lineLimit(false, true, world().limits));
}

void Session::greet()
{
    m_reply.reset();
    m_reply.ok(("[CAPABILITY " + capabilities(isInTunnel() ? Standing::InTunnel : Standing::InTheClear, world()) + ']')
                   .constData(),
               world().host, QByteArrayView("IMAP server ready"));
}

QByteArray Session::watches() const
{
    return m_talk.mailbox && m_talk.account ? m_talk.account->address : QByteArray();
}

// ------------------------------------------------------------------------------------- a complete command

void Session::begin(Command command)
{
    const UnderWay arrived{m_input->token, m_input->tag, m_input->verb};
    m_input.reset();
    m_underWay.push_back(arrived);
    auto shared = std::make_shared<const Command>(std::move(command));
    if (mayBegin(shared->verb))
        start(arrived.token, shared);
    else
        m_parked = Parked{arrived.token, std::move(shared)};
}

/// Asked of a command that is itself under way, as the last one.
bool Session::mayBegin(Verb verb) const
{
    return std::all_of(m_underWay.begin(), m_underWay.end() - 1,
                       [verb](const UnderWay &earlier) { return !earlier.verb || mayOvertake(verb, *earlier.verb); });
}

void Session::start(quint32 token, const std::shared_ptr<const Command> &command)
{
    answer(nameOf(command->verb), Event(command->verb), token, [this, token, command] { carryOut(token, *command); });
}

void Session::carryOut(quint32 token, const Command &command)
{
    m_reply.reset();
    Turn now{command, m_service, m_talk, machine(), this->now(), token, m_login, m_reply};
    handlerOf(command.verb)(now);
    m_yields = command.verb == Verb::Search || command.verb == Verb::UidSearch; // which may have read every message
}

/// While an answer is given in pieces, or one that leads to another state is late, nothing new is begun.
bool Session::mustWait() const
{
    const auto moves = [](const UnderWay &each) { return each.verb && effectOf(*each.verb) == Effect::Moves; };
    return m_talk.run || m_parked || m_yields || lateAnswers() >= mostLate
        || std::any_of(m_underWay.begin(), m_underWay.end(), moves);
}

bool Session::isNewsDue() const
{
    return m_newsDue && machine().info().input == Input::Done;
}

bool Session::hasMore() const
{
    return m_talk.run || (m_parked && mayBegin(m_parked->command->verb)) || m_yields || isNewsDue();
}

void Session::goOn()
{
    if (m_talk.run) {
        const quint32 token = m_talk.run->token();
        m_reply.reset();
        if (m_talk.run->goOn(m_service, m_talk, m_reply))
            m_talk.run.reset();
        const auto under = std::find_if(m_underWay.begin(), m_underWay.end(),
                                        [token](const UnderWay &each) { return each.token == token; });
        return finishReply(under == m_underWay.end() ? std::nullopt : std::optional<Event>(*under->verb), token);
    }
    if (m_parked && mayBegin(m_parked->command->verb)) {
        const Parked next = *std::exchange(m_parked, std::nullopt);
        return start(next.token, next.command);
    }
    if (std::exchange(m_yields, false) || !isNewsDue())
        return;
    m_newsDue = false;
    m_reply.reset();
    tellNews(Verb::Idle);
    sayLines();
}

void Session::takeNews(const store::Change &change)
{
    if (!m_talk.mailbox || !m_talk.mailbox->concerns(change))
        return;
    m_talk.mailbox->note(change);
    m_newsDue = true;
}

// --------------------------------------------------------------------------------------------- what is said

void Session::writeFault(const world::Fault &fault)
{
    m_reply.reset();
    if (fault.code == "BYE")
        m_reply.bye(QByteArrayView(fault.text));
    else if (fault.code == "BAD")
        m_reply.bad(fault.enhancedCode.constData(), QByteArrayView(fault.text));
    else
        m_reply.no(fault.enhancedCode.constData(), QByteArrayView(fault.text));
}

/// What was written for the client up to now, each reply an entry.
void Session::sayLines()
{
    out().output.append(m_reply.lines());
    qsizetype from = 0;
    for (const qsizetype end : m_reply.ends()) {
        addEntry(Party::Server, Entry::Kind::Reply, m_reply.lines().sliced(from, end - from));
        from = end;
    }
    m_reply.forgetLines();
}

void Session::sayFarewell(Happening why)
{
    const std::size_t at = out().entries.size();
    addReply(m_reply.farewell(), Outcome::Failed, Event(why), 0);
    move(why, Outcome::Failed);
    out().entries[at].after = machine().state();
}

bool Session::isAnyCountingOnNumbers(std::optional<Verb> verb) const
{
    return (verb && countsOnNumbers(*verb))
        || std::any_of(m_underWay.begin(), m_underWay.end(),
                       [](const UnderWay &each) { return each.verb && countsOnNumbers(*each.verb); });
}

void Session::tellNews(std::optional<Verb> verb)
{
    if (!m_talk.mailbox)
        return;
    const bool byUid = verb && QByteArrayView(nameOf(*verb)).startsWith("UID ");
    m_talk.mailbox->tell(m_reply, {!isAnyCountingOnNumbers(verb), byUid, !m_talk.rev2});
}

void Session::finishReply(std::optional<Event> event, quint32 token)
{
    if (m_talk.run && m_talk.run->token() == token) { // more of it when the peer has read this
        sayLines();
        return;
    }
    UnderWay answered{token, {}, std::nullopt};
    const auto found = std::find_if(m_underWay.begin(), m_underWay.end(),
                                    [token](const UnderWay &each) { return each.token == token; });
    if (found != m_underWay.end()) {
        answered = *found;
        m_underWay.erase(found);
    }
    const Outcome outcome = m_reply.outcome();
    if (outcome == Outcome::More)
        m_exchangeTag = answered.tag;
    else if (token != 0)
        tellNews(answered.verb);
    sayLines();
    if (!m_reply.farewell().isEmpty())
        sayFarewell(Happening::ServiceClosing);
    if (event == Event(Happening::Greeting) && !m_reply.farewell().isEmpty())
        return happened(Happening::PeerClosed, Outcome::Done, Party::Server);

    const std::size_t at = out().entries.size();
    addReply(m_reply.lastLine(answered.tag), outcome, event, token).transient = m_reply.isForNow();
    if (event)
        move(*event, outcome);
    out().entries[at].after = machine().state();
    if (machine().state() == protocol::StateId(State::Logout))
        return happened(Happening::PeerClosed, Outcome::Done, Party::Server);

    if (event == Event(Happening::Greeting) && outcome != Outcome::Done)
        m_talk.mustClose = true; // so the server had no welcome for it
    const bool isWrong = outcome == Outcome::Bad || (outcome == Outcome::Failed && !m_talk.account);
    m_errors = isWrong ? m_errors + 1 : m_talk.account ? 0 : m_errors;
    if (m_login.hasFailedTooOften() && !m_talk.account)
        closeWith("Too many failed logins, closing", Happening::ServiceClosing);
    else if (m_talk.mustClose || m_errors > world().limits.errors)
        closeWith(m_talk.mustClose ? "Closing" : "Too many errors, closing", Happening::ServiceClosing);
}

void Session::moved(protocol::StateId, Event, Outcome)
{
    if (m_talk.account)
        setLineLimit(lineLimit(true, false, world().limits));
    if (machine().info().input == Input::Done)
        m_newsDue = true; // something may have happened meanwhile
}

void Session::ended()
{
    m_talk.mailbox.reset();
    m_talk.run.reset();
    m_parked.reset();
    m_yields = false;
    m_input.reset();
    m_literal.clear();
    m_underWay.clear();
}

void Session::closeWith(const QByteArray &text, Happening why)
{
    m_reply.reset();
    m_reply.bye(text);
    sayFarewell(why);
    happened(Happening::PeerClosed, Outcome::Done, Party::Server);
}

void Session::leave(Leaving why)
{
    switch (why) {
    case Leaving::Silence:
        return closeWith("Autologout, nothing heard for too long", Happening::TimedOut);
    case Leaving::Stopping:
        return closeWith("The server is shutting down", Happening::ServiceClosing);
    case Leaving::TooMuchPipelined:
        return closeWith("Too much is pipelined, closing", Happening::ServiceClosing);
    }
}

Milliseconds Session::patience() const
{
    return m_talk.account ? std::max(autologout, world().limits.autologout) : world().limits.autologout;
}

} // namespace helolab::imap
