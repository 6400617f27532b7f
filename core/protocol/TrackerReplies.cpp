// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a Tracker reads the server: lines become replies, and each reply finds the command that it answers.

#include "Tracker.h"

#include <algorithm>
#include <utility>

namespace helolab::protocol {

std::vector<Entry> Tracker::fromServer(QByteArrayView bytes, TimePoint now)
{
    std::vector<Entry> out;
    while (!bytes.isEmpty()) {
        if (m_outstanding.empty() && expected() == Expected::Handshake) {
            out.push_back(entry(Party::Server, Entry::Kind::Body, bytes.toByteArray(), now));
            break;
        }
        if (m_replyOctets > 0) {
            const qsizetype length = std::min(m_replyOctets, bytes.size());
            keepReply(bytes.first(length), m_beforeText->code, now, out);
            m_replyOctets -= length;
            bytes = bytes.sliced(length);
            continue;
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
std::deque<Tracker::Outstanding>::iterator Tracker::answeredBy(const ReplyView &view)
{
    const auto none = m_outstanding.end();
    if (m_outstanding.empty() || !m_greeted)
        return none;
    const auto first = m_outstanding.begin();
    if (!view.tag.isEmpty()) {
        const auto hasTag = [&view](const Outstanding &o) { return o.view.tag == view.tag; };
        // Where two commands have one tag, the words may name the one that is meant.
        const auto isNamed = [&](const Outstanding &o) {
            return hasTag(o) && view.text.toByteArray().toUpper().contains(o.view.word.toByteArray().toUpper());
        };
        const auto named = std::find_if(first, none, isNamed);
        return named != none ? named : std::find_if(first, none, hasTag);
    }
    // Untagged news answers nobody, but for a line whose tag the server could not read either.
    if (view.untagged) {
        const auto isTagless = [](const Outstanding &o) { return o.view.tag.isEmpty(); };
        return view.outcome == Outcome::Bad ? std::find_if(first, none, isTagless) : none;
    }
    const bool tagged = std::any_of(first, none, [](const Outstanding &o) { return !o.view.tag.isEmpty(); });
    if (!tagged)
        return first;
    // A continuation answers whoever waits for one.
    const auto waits = [](const Outstanding &o) { return o.gate; };
    return view.outcome == Outcome::More ? std::find_if(first, none, waits) : none;
}

void Tracker::takeServerLine(const wire::Line &line, TimePoint now, std::vector<Entry> &out)
{
    if (m_beforeText)
        return m_beforeText->lineGoesOn ? takeReplyRest(line, now, out) : takeReplyText(line, now, out);
    const CommandView *answers = m_greeted && !m_outstanding.empty() ? &m_outstanding.front().view : nullptr;
    const ReplyView view = m_protocol->parseReply(line.text, answers);

    keepReply(line.raw, view.code, now, out);
    m_replyTruncated |= line.tooLong;
    if (view.valid && (view.textFollows || view.lineGoesOn))
        return beginReplyText(view);
    if ((view.valid && view.more) || (m_inReply && !view.valid)) {
        m_inReply = true;
        return;
    }
    finishReply(view, now, out);
    releaseHeld(now, out);
}

/// What is known of a reply by its first line, for when its last line has come.
void Tracker::beginReplyText(const ReplyView &view)
{
    m_inReply = true;
    m_beforeText = view;
    m_beforeTextTag = view.tag.toByteArray();
    m_beforeText->tag = m_beforeTextTag;
    m_beforeText->text = m_beforeText->word = m_beforeText->detail = {};
    m_replyOctets = view.lineGoesOn ? std::max<qsizetype>(0, view.octetsToFollow) : 0;
}

void Tracker::takeReplyRest(const wire::Line &line, TimePoint now, std::vector<Entry> &out)
{
    keepReply(line.raw, m_beforeText->code, now, out);
    m_replyTruncated |= line.tooLong;
    const CommandView rest = m_protocol->parseRest(line.text);
    if (rest.lineGoesOn) {
        m_replyOctets = std::max<qsizetype>(0, rest.octetsToFollow);
        return;
    }
    const ReplyView view = *std::exchange(m_beforeText, std::nullopt);
    finishReply(view, now, out);
    releaseHeld(now, out);
}

void Tracker::takeReplyText(const wire::Line &line, TimePoint now, std::vector<Entry> &out)
{
    keepReply(line.raw, m_beforeText->code, now, out);
    m_replyTruncated |= line.tooLong;
    if (line.tooLong || line.text != QByteArrayView("."))
        return;
    const ReplyView view = *m_beforeText;
    m_beforeText.reset();
    finishReply(view, now, out);
    releaseHeld(now, out);
}

/// Adds \p octets to the reply under way. An endless reply is handed on in pieces; only the last one has an outcome and
/// makes a move.
void Tracker::keepReply(QByteArrayView octets, quint16 code, TimePoint now, std::vector<Entry> &out)
{
    while (!octets.isEmpty()) {
        if (m_inReply && !m_reply.isEmpty() && m_reply.size() + octets.size() > heldAtMost) {
            Entry piece = entry(Party::Server, Entry::Kind::Reply, std::exchange(m_reply, {}), now);
            piece.truncated = std::exchange(m_replyTruncated, false);
            piece.code = code;
            out.push_back(std::move(piece));
        }
        const qsizetype kept = m_inReply ? std::min(heldAtMost, octets.size()) : octets.size(); // a line has its bound
        m_reply.append(octets.first(kept));
        octets = octets.sliced(kept);
    }
}

/// Takes the answered command off the queue. A line that is no reply at all answers nothing.
Tracker::Answered Tracker::settle(const ReplyView &view)
{
    if (!m_greeted) {
        m_greeted = view.valid || view.code != 0;
        const Event greeting = view.greeting.value_or(Happening::Greeting);
        return {m_greeted ? std::optional<Event>(greeting) : std::nullopt, 0};
    }
    if (!view.valid && view.code == 0)
        return {};
    const auto answered = answeredBy(view);
    if (answered == m_outstanding.end()) {
        if (m_outstanding.empty() && m_lost > 0 && !view.untagged)
            --m_lost;
        return settleUnfinished(view);
    }
    const bool goesOn = view.outcome == Outcome::More && answered->literal;
    const Answered result{answered->event, answered->token, goesOn};
    if (answered + 1 == m_outstanding.end())
        m_guess.reset();
    if (goesOn) {
        m_chunk = *answered->literal;
        answered->waited = true;
        m_unfinished = std::move(*answered);
    } else if (view.outcome == Outcome::More) {
        m_exchangeTag = answered->view.tag.toByteArray();
    }
    m_outstanding.erase(answered);
    return result;
}

/// A reply with the tag of a command that is not complete, or of an exchange in which it is the server's turn no more.
Tracker::Answered Tracker::settleUnfinished(const ReplyView &view)
{
    if (view.tag.isEmpty())
        return {};
    if (m_unfinished && m_unfinished->view.tag == view.tag) {
        m_unfinished->answered = true;
        return {m_unfinished->event, m_unfinished->token, false};
    }
    const Input input = m_machine.info().input;
    if (view.tag != m_exchangeTag || (input != Input::Answer && input != Input::Done))
        return {};
    return {Event(input == Input::Done ? Happening::IdleEnded : Happening::AuthLine), 0, false};
}

/// Whether a command under way asks the server to leave, as LOGOUT does.
bool Tracker::isAskedToLeave() const
{
    const Table &table = m_machine.table();
    return std::any_of(m_outstanding.begin(), m_outstanding.end(), [&](const Outstanding &o) {
        const Transition *done = o.event ? table.find(m_machine.state(), *o.event, Outcome::Done) : nullptr;
        return done && !done->stays && table.info(done->to).input == Input::Nothing;
    });
}

void Tracker::finishReply(const ReplyView &view, TimePoint now, std::vector<Entry> &out)
{
    Entry reply = entry(Party::Server, Entry::Kind::Reply, std::exchange(m_reply, {}), now);
    reply.truncated = std::exchange(m_replyTruncated, false);
    m_inReply = false;
    reply.code = view.code;
    reply.outcome = view.outcome;
    reply.transient = view.transient;

    const Answered answered = settle(view);
    reply.event = answered.event;
    reply.token = answered.token;
    const bool isNews = view.closing ? isAskedToLeave() : !answered.event && answered.token == 0;
    if (view.untagged && isNews)
        reply.outcome = std::nullopt; // it tells how something stands, not how something went
    const Transition *row = nullptr;
    if (view.valid && view.closing) {
        reply.event = Happening::ServiceClosing; // whatever it answers: that is the edge it took
        row = m_machine.apply(Happening::ServiceClosing, Outcome::Failed);
        if (m_machine.state() == m_machine.table().closed) { // else there may be last words (the OK to LOGOUT)
            m_outstanding.clear();
            m_lost = 0;
        }
    } else if (view.valid && view.outcome && answered.event && !answered.goesOn) {
        row = m_machine.apply(*answered.event, *view.outcome);
        const bool isTaken = view.outcome == Outcome::Done || view.outcome == Outcome::More;
        if (!row && isTaken && answered.event->isVerb() && m_machine.state() != m_machine.table().closed)
            m_machine.follow(*answered.event, *view.outcome);
    }
    if (row)
        m_last = row;
    reply.after = m_machine.state();
    out.push_back(std::move(reply));
}

} // namespace helolab::protocol
