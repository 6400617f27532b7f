// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineSession.h"

#include "core/wire/LineCheck.h"
#include "core/world/Directory.h"

#include <algorithm>
#include <utility>

namespace helolab::protocol {

LineSession::LineSession(const Table &table, Needs enforced, const SessionContext &context)
    : m_world(context.directory.world())
    , m_faults(context.faults)
    , m_beginsInTunnel(context.inTunnel)
    , m_machine(table, enforced)
    , m_lines(m_world.limits.commandLine)
{
}

void LineSession::moved(StateId, Event, Outcome) { }

// ------------------------------------------------------------------------------------------------- octets in

void LineSession::open(TimePoint now, Actions &out)
{
    m_now = m_lastHeard = now;
    m_out = &out;
    if (m_beginsInTunnel)
        happened(Happening::TlsUp, Outcome::Done, Party::Client);
    answer(world::Fault::greeting, Happening::Greeting, 0, [this] { greet(); });
}

void LineSession::feed(QByteArrayView bytes, TimePoint now, Actions &out)
{
    m_now = m_lastHeard = now;
    m_out = &out;
    if (m_waiting.isEmpty()) {
        process(bytes);
        return;
    }
    const QByteArray all = std::exchange(m_waiting, {}).append(bytes);
    process(all);
}

void LineSession::process(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !isClosed()) {
        if (mustPause())
            return keepWaiting(bytes);
        bytes = readsOctets() ? takeOctets(bytes) : takeLines(bytes);
    }
}

/// Whether something must be answered first, or enough has been said for one call: the peer reads first, then the rest
/// of its commands has its turn.
bool LineSession::mustPause() const
{
    return mustWait() || isFull();
}

bool LineSession::isFull() const
{
    return m_out->output.size() >= m_world.limits.pipelinedOutput;
}

/// Whether there is something to do at once, though nothing more comes.
bool LineSession::isReady() const
{
    return hasMore() || (!m_waiting.isEmpty() && !mustWait());
}

void LineSession::keepWaiting(QByteArrayView bytes)
{
    if (bytes.size() > m_world.limits.pipelinedInput)
        return leave(Leaving::TooMuchPipelined);
    m_waiting = bytes.toByteArray();
}

/// Commands, up to one that is followed by something else than commands. Returns what is left.
QByteArrayView LineSession::takeLines(QByteArrayView bytes)
{
    m_lines.feed(bytes);
    while (const auto line = m_lines.next()) {
        if (isInHandshake()) {
            throwAway(*line);
            continue;
        }
        takeLine(*line);
        if (readsOctets() || isClosed() || mustPause())
            return m_lines.takeRest();
    }
    m_lines.keepRest();
    return {};
}

/// What came in the clear behind the command that asks for TLS may be somebody else's, put in on the way: to obey it in
/// the tunnel would be to believe it (RFC 3207 section 6, CVE-2011-0411). It is written down, without an answer.
void LineSession::throwAway(const wire::Line &line)
{
    addEntry(Party::Client, Entry::Kind::Body, line.raw.toByteArray()).truncated = line.tooLong;
}

QByteArray LineSession::faultOf(const wire::Line &line, bool strict, qsizetype most) const
{
    const wire::LineCheck check = wire::checkOctets(line.text);
    const bool isTooLong = line.tooLong || line.raw.size() > most;
    if (isTooLong && check.fault != wire::LineFault::Telnet)
        return "Line too long, more than " + QByteArray::number(most) + " octets";
    if (check.fault != wire::LineFault::None)
        return wire::describe(check, line.text);
    if (strict && line.ending == wire::LineEnding::Lf)
        return "Bare LF (0A); a line ends with CR LF";
    return {};
}

// ------------------------------------------------------------------------------ what goes wrong on purpose

void LineSession::answer(const char *at, std::optional<Event> event, quint32 token, std::function<void()> work)
{
    const world::Fault *fault = nullptr;
    if (!m_world.faults.empty())
        fault = m_faults.strike(m_world.faults, QByteArray(machine().table().protocol) + '.' + at);
    if (!fault) {
        work();
        return finishReply(event, token);
    }
    auto late = [this, fault, event, token, work = std::move(work)] { answerWith(*fault, event, token, work); };
    if (fault->delay > Milliseconds(0))
        m_late.push_back({m_now + fault->delay, std::move(late)});
    else
        late();
}

void LineSession::answerWith(const world::Fault &fault, std::optional<Event> event, quint32 token,
                             const std::function<void()> &work)
{
    if (fault.hangUp == world::Fault::HangUp::Before)
        return hangUp();
    if (fault.code.isEmpty())
        work();
    else
        writeFault(fault);
    if (fault.hangUp == world::Fault::HangUp::After)
        return hangUp();
    finishReply(event, token);
}

/// Without a word, as where a program dies or a cable breaks (RFC 5321 section 3.8 tells the client what to think).
void LineSession::hangUp()
{
    happened(Happening::PeerClosed, Outcome::Done, Party::Server);
}

// --------------------------------------------------------------------------------------------- what is said

void LineSession::move(Event event, Outcome outcome)
{
    const StateId before = m_machine.state();
    m_machine.apply(event, outcome);
    if (!isClosed()) {
        m_out->startTls = m_out->startTls || (isInHandshake() && before != m_machine.state());
        return moved(before, event, outcome);
    }
    m_out->close = true;
    m_late.clear();
    m_waiting.clear();
    m_lines.discard();
    ended();
}

void LineSession::happened(Happening what, Outcome outcome, Party who)
{
    const std::size_t at = m_out->entries.size();
    Entry &entry = addEntry(who, Entry::Kind::Happening, {});
    entry.event = what;
    entry.outcome = outcome;
    move(what, outcome);
    m_out->entries[at].after = m_machine.state();
}

Entry &LineSession::addEntry(Party from, Entry::Kind kind, QByteArray bytes)
{
    Entry &entry = m_out->entries.emplace_back();
    entry.at = m_now;
    entry.from = from;
    entry.kind = kind;
    entry.before = entry.after = m_machine.state();
    entry.bytes = std::move(bytes);
    return entry;
}

Entry &LineSession::addCommand(const wire::Line &line, qsizetype most)
{
    const QByteArrayView kept = line.raw.first(std::min(line.raw.size(), most));
    Entry &command = addEntry(Party::Client, Entry::Kind::Command, kept.toByteArray());
    command.truncated = line.tooLong || kept.size() < line.raw.size();
    command.token = nextToken();
    return command;
}

Entry &LineSession::addAnswer(const wire::Line &line, Event event)
{
    Entry &answer = addEntry(Party::Client, Entry::Kind::Answer, line.raw.toByteArray());
    answer.truncated = line.tooLong;
    answer.event = event;
    answer.token = nextToken();
    return answer;
}

Entry &LineSession::addReply(QByteArrayView bytes, Outcome outcome, std::optional<Event> event, quint32 token)
{
    m_out->output.append(bytes);
    Entry &reply = addEntry(Party::Server, Entry::Kind::Reply, bytes.toByteArray());
    reply.outcome = outcome;
    reply.event = event;
    reply.token = token;
    return reply;
}

// ------------------------------------------------------------------------------------- time, and the end of it

std::optional<TimePoint> LineSession::deadline() const
{
    if (isClosed())
        return std::nullopt;
    if (isReady())
        return m_lastHeard; // at once
    const auto soonest
        = std::min_element(m_late.begin(), m_late.end(), [](const Late &a, const Late &b) { return a.due < b.due; });
    return soonest == m_late.end() ? m_lastHeard + patience() : soonest->due;
}

void LineSession::expire(TimePoint now, Actions &out)
{
    const auto due = deadline();
    if (!due || now < *due)
        return;
    m_now = now;
    m_out = &out;
    if (!isReady() && m_late.empty())
        return leave(Leaving::Silence);
    giveDue();
    if (!isClosed() && hasMore() && !isFull())
        goOn(); // one piece: the other sessions have their turn before the next
    if (isClosed() || mustPause())
        return;
    const QByteArray all = std::exchange(m_waiting, {}); // what was sent meanwhile has its turn
    process(all);
}

/// Gives the late answers whose time has come, the one that is due first before the others.
void LineSession::giveDue()
{
    while (!m_late.empty()) { // empty once the session is closed
        const auto soonest = std::min_element(m_late.begin(), m_late.end(),
                                              [](const Late &a, const Late &b) { return a.due < b.due; });
        if (soonest->due > m_now)
            return;
        const auto answer = std::move(soonest->answer);
        m_late.erase(soonest);
        answer();
    }
}

void LineSession::storeChanged(const store::Change &change, TimePoint now, Actions &out)
{
    if (isClosed())
        return;
    m_now = now;
    m_out = &out;
    takeNews(change);
}

void LineSession::shutDown(TimePoint now, Actions &out)
{
    if (isClosed())
        return;
    m_now = now;
    m_out = &out;
    leave(Leaving::Stopping);
}

void LineSession::tlsEnded(bool ok, TimePoint now, Actions &out)
{
    if (isClosed())
        return;
    m_now = m_lastHeard = now;
    m_out = &out;
    if (const QByteArrayView begun = m_lines.held(); !begun.isEmpty())
        throwAway({begun, begun, wire::LineEnding::None, false});
    m_lines.discard();
    happened(ok ? Happening::TlsUp : Happening::TlsFailed, ok ? Outcome::Done : Outcome::Failed, Party::Client);
}

void LineSession::peerClosed(TimePoint now, Actions &out)
{
    if (isClosed())
        return;
    m_now = now;
    m_out = &out;
    if (const QByteArray begun = heldOctets().append(m_lines.held()); !begun.isEmpty())
        addEntry(Party::Client, Entry::Kind::Command, begun); // and never ended
    happened(Happening::PeerClosed, Outcome::Done, Party::Client);
}

} // namespace helolab::protocol
