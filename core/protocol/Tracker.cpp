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
        return Expected::Answer;
    case Input::Nothing:
        break;
    }
    return m_machine.state() == m_machine.table().closed ? Expected::Commands : Expected::Handshake;
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
        case Expected::Answer: {
            m_clientLines.feed(bytes);
            const std::optional<wire::Line> line = m_clientLines.next();
            if (!line) {
                m_clientLines.keepRest();
                return;
            }
            if (what == Expected::Answer)
                takeAnswer(*line, now, out);
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
    if (kept < bytes.size())
        m_guess = leadsTo(m_outstanding.back().event).value_or(Input::Commands);
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
    out.push_back(entry(Party::Client, Entry::Kind::Body, bytes.first(length).toByteArray(), now));
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
    if (m_machine.state() != m_machine.table().closed)
        await(std::move(outstanding));
}

void Tracker::takeAnswer(const wire::Line &line, TimePoint now, std::vector<Entry> &out)
{
    Entry answer = entry(Party::Client, Entry::Kind::Answer, line.raw.toByteArray(), now);
    answer.truncated = line.tooLong;

    Outstanding outstanding;
    outstanding.event = Happening::AuthLine;
    outstanding.token = m_nextToken++;
    outstanding.gate = true;
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

// ------------------------------------------------------------------------------------------ from the server

std::vector<Entry> Tracker::fromServer(QByteArrayView bytes, TimePoint now)
{
    std::vector<Entry> out;
    while (!bytes.isEmpty()) {
        if (m_outstanding.empty() && expected() == Expected::Handshake) {
            out.push_back(entry(Party::Server, Entry::Kind::Body, bytes.toByteArray(), now));
            break;
        }
        m_serverLines.feed(bytes);
        const std::optional<wire::Line> line = m_serverLines.next();
        if (!line) {
            m_serverLines.keepRest();
            break;
        }
        takeServerLine(*line, now, out);
        bytes = m_serverLines.takeRest();
    }
    return out;
}

/// The command that a reply answers. Replies without a tag come in the order of their commands.
std::deque<Tracker::Outstanding>::iterator Tracker::answeredBy(QByteArrayView tag, bool continuation)
{
    const auto none = m_outstanding.end();
    if (m_outstanding.empty() || !m_greeted)
        return none;
    const auto first = m_outstanding.begin();
    const bool tagged = std::any_of(first, none, [](const Outstanding &o) { return !o.view.tag.isEmpty(); });
    if (!tagged)
        return first;
    if (!tag.isEmpty())
        return std::find_if(first, none, [tag](const Outstanding &o) { return o.view.tag == tag; });
    // Untagged news answers nobody; a continuation answers whoever waits for one.
    return continuation ? std::find_if(first, none, [](const Outstanding &o) { return o.gate; }) : none;
}

void Tracker::takeServerLine(const wire::Line &line, TimePoint now, std::vector<Entry> &out)
{
    if (m_beforeText)
        return takeReplyText(line, now, out);
    const CommandView *answers = m_greeted && !m_outstanding.empty() ? &m_outstanding.front().view : nullptr;
    const ReplyView view = m_protocol->parseReply(line.text, answers);

    keepReplyLine(line, view.code, now, out);
    if (view.valid && view.textFollows) {
        m_inReply = true;
        m_beforeText = view;
        m_beforeText->tag = m_beforeText->text = m_beforeText->word = m_beforeText->detail = {};
        return;
    }
    if ((view.valid && view.more) || (m_inReply && !view.valid)) {
        m_inReply = true;
        return;
    }
    finishReply(view, now, out);
    releaseHeld(now, out);
}

void Tracker::takeReplyText(const wire::Line &line, TimePoint now, std::vector<Entry> &out)
{
    keepReplyLine(line, m_beforeText->code, now, out);
    if (line.tooLong || line.text != QByteArrayView("."))
        return;
    const ReplyView view = *m_beforeText;
    m_beforeText.reset();
    finishReply(view, now, out);
    releaseHeld(now, out);
}

/// Adds \p line to the reply under way. An endless reply is handed on in pieces; only the last one has an outcome and
/// makes a move.
void Tracker::keepReplyLine(const wire::Line &line, quint16 code, TimePoint now, std::vector<Entry> &out)
{
    if (m_inReply && m_reply.size() + line.raw.size() > heldAtMost) {
        Entry piece = entry(Party::Server, Entry::Kind::Reply, std::exchange(m_reply, {}), now);
        piece.truncated = std::exchange(m_replyTruncated, false);
        piece.code = code;
        out.push_back(std::move(piece));
    }
    m_reply.append(line.raw);
    m_replyTruncated |= line.tooLong;
}

/// Takes the answered command off the queue. A line that is no reply at all answers nothing.
Tracker::Answered Tracker::settle(const ReplyView &view)
{
    if (!m_greeted) {
        m_greeted = view.valid || view.code != 0;
        return {m_greeted ? std::optional<Event>(Happening::Greeting) : std::nullopt, 0};
    }
    if (!view.valid && view.code == 0)
        return {};
    const auto answered = answeredBy(view.tag, view.outcome == Outcome::More);
    if (answered == m_outstanding.end()) {
        if (m_outstanding.empty() && m_lost > 0)
            --m_lost;
        return {};
    }
    const Answered result{answered->event, answered->token};
    if (answered + 1 == m_outstanding.end())
        m_guess.reset();
    m_outstanding.erase(answered);
    return result;
}

void Tracker::finishReply(const ReplyView &view, TimePoint now, std::vector<Entry> &out)
{
    Entry reply = entry(Party::Server, Entry::Kind::Reply, std::exchange(m_reply, {}), now);
    reply.truncated = std::exchange(m_replyTruncated, false);
    m_inReply = false;
    reply.code = view.code;
    reply.outcome = view.outcome;

    const Answered answered = settle(view);
    reply.event = answered.event;
    reply.token = answered.token;
    const Transition *row = nullptr;
    if (view.valid && view.closing) {
        reply.event = Happening::ServiceClosing; // whatever it answers: that is the edge it took
        row = m_machine.apply(Happening::ServiceClosing, Outcome::Failed);
        m_outstanding.clear();
        m_lost = 0;
    } else if (view.valid && view.outcome && answered.event) {
        row = m_machine.apply(*answered.event, *view.outcome);
    }
    if (row)
        m_last = row;
    reply.after = m_machine.state();
    out.push_back(std::move(reply));
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
    m_chunk = 0;

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
