// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tracker.h"

#include <algorithm>
#include <utility>

namespace helolab::protocol {

namespace {

/// Commands remembered while their replies are awaited, and the octets of each that are kept for it.
constexpr std::size_t rememberedAtMost = 4096;
constexpr qsizetype rememberedOctets = 512;

QByteArrayView withoutEnding(QByteArrayView raw, wire::LineEnding ending)
{
    switch (ending) {
    case wire::LineEnding::CrLf:
        return raw.chopped(raw.endsWith("\r\n") ? 2 : 0);
    case wire::LineEnding::Lf:
        return raw.chopped(raw.endsWith('\n') ? 1 : 0);
    case wire::LineEnding::None:
        break;
    }
    return raw;
}

} // namespace

Tracker::Tracker(const Protocol &protocol)
    : m_protocol(&protocol)
    // Which of Tls and Authenticated a foreign server insists on, nobody knows beforehand.
    , m_machine(protocol.table(), Need::Extended | Need::Anonymous | Need::Plain)
{
}

Entry Tracker::entry(Party from, Entry::Kind kind, QByteArray bytes, TimePoint now) const
{
    Entry made;
    made.at = now;
    made.from = from;
    made.kind = kind;
    made.before = made.after = m_machine.state();
    made.bytes = std::move(bytes);
    return made;
}

/// What the client's octets become where \p event succeeds, if that is something else than commands.
std::optional<Input> Tracker::leadsTo(std::optional<Event> event) const
{
    if (!event)
        return std::nullopt;
    const Table &table = m_machine.table();
    for (const Transition &row : table.transitions) {
        if (row.event != *event || row.stays || row.to == table.closed)
            continue;
        if (row.outcome != Outcome::Done && row.outcome != Outcome::More)
            continue;
        if (const Input input = table.info(row.to).input; input != Input::Commands)
            return input;
    }
    return std::nullopt;
}

Tracker::Expected Tracker::expected() const
{
    if (m_unfinished)
        return Expected::Rest;
    Input input = m_machine.info().input;
    if (!m_outstanding.empty()) {
        // Behind a gate nothing is known; behind anything else there are commands, even while the state is
        // still Data because the reply to the dot has not come.
        const bool gate = m_outstanding.back().gate;
        if (gate && !m_guess)
            return Expected::Reply;
        input = gate ? *m_guess : Input::Commands;
    }
    switch (input) {
    case Input::Commands:
        return Expected::Commands;
    case Input::DotEnded:
        return Expected::Body;
    case Input::Answer:
    case Input::Done:
        return Expected::Answer;
    case Input::Handshake:
        return Expected::Handshake;
    case Input::Nothing:
        break; // nobody will answer, and a command it is all the same
    }
    return Expected::Commands;
}

// ------------------------------------------------------------------------------------------ from the client

std::vector<Entry> Tracker::fromClient(QByteArrayView bytes, TimePoint now)
{
    std::vector<Entry> out;
    readClient(bytes, now, out);
    return out;
}

void Tracker::readClient(QByteArrayView bytes, TimePoint now, std::vector<Entry> &out)
{
    while (!bytes.isEmpty()) {
        if (m_chunk > 0) {
            bytes = readChunk(bytes, now, out);
            continue;
        }
        switch (const Expected what = expected()) {
        case Expected::Reply:
            bytes = hold(bytes);
            if (m_guess) {
                const QByteArray held = std::exchange(m_held, {});
                readClient(held, now, out);
            }
            break;
        case Expected::Body:
            bytes = readBody(bytes, now, out);
            break;
        case Expected::Handshake:
            out.push_back(entry(Party::Client, Entry::Kind::Body, bytes.toByteArray(), now));
            return;
        case Expected::Commands:
        case Expected::Rest:
        case Expected::Answer: {
            m_clientLines.feed(bytes);
            const std::optional<wire::Line> line = m_clientLines.next();
            if (!line) {
                m_clientLines.keepRest();
                return;
            }
            if (what == Expected::Answer)
                takeAnswer(*line, now, out);
            else if (what == Expected::Rest)
                takeRest(*line, now, out);
            else
                takeCommand(*line, now, out);
            bytes = m_clientLines.takeRest();
            break;
        }
        }
    }
}

/// Keeps what may be held; once that is too much, takes the gate for opened. Returns what was not held.
QByteArrayView Tracker::hold(QByteArrayView bytes)
{
    const qsizetype room = heldAtMost - m_held.size();
    const qsizetype kept = std::min(room, bytes.size());
    m_held.append(bytes.first(kept));
    if (kept < bytes.size()) {
        Outstanding &gate = m_outstanding.back();
        m_guess = leadsTo(gate.event).value_or(Input::Commands);
        if (gate.literal) { // the client did not wait
            m_chunk = *gate.literal;
            m_unfinished = std::move(gate);
            m_outstanding.pop_back();
        }
    }
    return bytes.sliced(kept);
}

QByteArrayView Tracker::readBody(QByteArrayView bytes, TimePoint now, std::vector<Entry> &out)
{
    const wire::DotDecoder::Step step = m_body.feed(bytes);
    Entry body = entry(Party::Client, Entry::Kind::Body, bytes.first(step.consumed).toByteArray(), now);
    if (step.ended) {
        m_body = wire::DotDecoder(0);
        Outstanding end;
        end.event = Happening::BodyEnded;
        end.token = m_nextToken++;
        body.event = end.event;
        body.token = end.token;
        await(std::move(end));
    }
    out.push_back(std::move(body));
    return bytes.sliced(step.consumed);
}

QByteArrayView Tracker::readChunk(QByteArrayView bytes, TimePoint now, std::vector<Entry> &out)
{
    const qsizetype length = std::min(m_chunk, bytes.size());
    m_chunk -= length;
    const QByteArrayView octets = bytes.first(length);
    const QByteArray shown = m_unfinished ? m_literal.take(octets) : octets.toByteArray();
    if (!shown.isEmpty())
        out.push_back(entry(Party::Client, Entry::Kind::Body, shown, now));
    return bytes.sliced(length);
}

void Tracker::takeCommand(const wire::Line &line, TimePoint now, std::vector<Entry> &out)
{
    Entry command = entry(Party::Client, Entry::Kind::Command, line.raw.toByteArray(), now);
    command.truncated = line.tooLong;

    Outstanding outstanding;
    outstanding.line = command.bytes.size() <= rememberedOctets ? command.bytes : command.bytes.first(rememberedOctets);
    outstanding.view = m_protocol->parseCommand(withoutEnding(outstanding.line, line.ending));
    outstanding.token = m_nextToken++;
    if (const auto verb = outstanding.view.verb) {
        command.event = Event(*verb);
        outstanding.event = outstanding.view.event;
        outstanding.gate = leadsTo(outstanding.event).has_value();
    }
    if (outstanding.view.octetsAtOnce)
        m_chunk = std::max<qsizetype>(0, outstanding.view.octetsToFollow);
    command.token = outstanding.token;
    out.push_back(std::move(command));
    const CommandView view = outstanding.view;
    if (view.lineGoesOn)
        beginOctets(std::move(outstanding), view);
    else if (m_machine.info().input != Input::Nothing)
        await(std::move(outstanding));
}

/// A literal stands behind the line of \p view: it comes at once, or when the server says so.
void Tracker::beginOctets(Outstanding outstanding, const CommandView &view)
{
    const qsizetype octets = std::max<qsizetype>(0, view.octetsToFollow);
    if (view.octetsAtOnce) {
        outstanding.waited = false;
        m_chunk = octets;
        m_unfinished = std::move(outstanding);
    } else if (!outstanding.answered) { // else nobody says + any more
        outstanding.gate = true;
        outstanding.literal = octets;
        await(std::move(outstanding));
    }
}

void Tracker::takeRest(const wire::Line &line, TimePoint now, std::vector<Entry> &out)
{
    Entry rest = entry(Party::Client, Entry::Kind::Body, m_literal.finish(line.raw), now);
    rest.truncated = line.tooLong;
    rest.event = Happening::LiteralEnded;
    Outstanding command = *std::exchange(m_unfinished, std::nullopt);
    if (command.waited)
        command.token = rest.token = m_nextToken++;
    out.push_back(std::move(rest));

    const CommandView view = m_protocol->parseRest(line.text);
    command.literal.reset();
    if (view.lineGoesOn) {
        beginOctets(std::move(command), view);
    } else if (!command.answered && m_machine.state() != m_machine.table().closed) {
        command.gate = leadsTo(command.event).has_value();
        await(std::move(command));
    }
}

void Tracker::takeAnswer(const wire::Line &line, TimePoint now, std::vector<Entry> &out)
{
    Entry answer = entry(Party::Client, Entry::Kind::Answer, line.raw.toByteArray(), now);
    answer.truncated = line.tooLong;

    Outstanding outstanding;
    const bool ends = m_machine.info().input == Input::Done;
    outstanding.event = ends ? Happening::IdleEnded : Happening::AuthLine;
    outstanding.token = m_nextToken++;
    outstanding.gate = !ends;
    outstanding.line = m_exchangeTag;
    outstanding.view.tag = outstanding.line;
    answer.event = outstanding.event;
    answer.token = outstanding.token;
    out.push_back(std::move(answer));
    await(std::move(outstanding));
}

void Tracker::await(Outstanding outstanding)
{
    m_guess.reset();
    if (m_lost > 0 || m_outstanding.size() >= rememberedAtMost) {
        ++m_lost;
        return;
    }
    if (outstanding.gate)
        m_body = wire::DotDecoder(0);
    m_outstanding.push_back(std::move(outstanding));
}

/// A reply may have said what the octets are that waited for it.
void Tracker::releaseHeld(TimePoint now, std::vector<Entry> &out)
{
    if (m_held.isEmpty() || expected() == Expected::Reply)
        return;
    const QByteArray held = std::exchange(m_held, {});
    readClient(held, now, out);
}

// ------------------------------------------------------------------------------------------------- the rest

std::vector<Entry> Tracker::happened(Happening happening, Outcome outcome, Party who, TimePoint now)
{
    std::vector<Entry> out;
    // What is unfinished stays so: the connection is gone, or its octets mean something else from here on.
    if (const QByteArray rest = pendingFromClient(); !rest.isEmpty())
        out.push_back(entry(Party::Client, Entry::Kind::Command, rest, now));
    if (const QByteArray rest = pendingFromServer(); !rest.isEmpty())
        out.push_back(entry(Party::Server, Entry::Kind::Reply, rest, now));
    m_clientLines.discard();
    m_serverLines.discard();
    m_held.clear();
    m_guess.reset();
    m_reply.clear();
    m_inReply = m_replyTruncated = false;
    m_beforeText.reset();
    m_outstanding.clear();
    m_lost = 0;
    m_chunk = m_replyOctets = 0;
    m_unfinished.reset();
    m_literal.clear();

    Entry event = entry(who, Entry::Kind::Happening, {}, now);
    event.event = happening;
    event.outcome = outcome;
    if (const Transition *row = m_machine.apply(happening, outcome))
        m_last = row;
    event.after = m_machine.state();
    out.push_back(std::move(event));
    return out;
}

} // namespace helolab::protocol
