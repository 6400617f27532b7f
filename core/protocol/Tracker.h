// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CountedText.h"
#include "Entry.h"
#include "Machine.h"
#include "Protocol.h"
#include "core/wire/DotDecoder.h"
#include "core/wire/LineReader.h"

#include <QByteArray>

#include <deque>
#include <optional>
#include <vector>

namespace helolab::protocol {

/// Runs a protocol's table over octets that it only watches: from a socket of ours, from a capture, from a
/// .session file. So the console knows where it stands even when the server at the other end is not ours.
///
/// Feed each direction as it comes; what becomes complete is returned as entries. A command's entry appears
/// when its line is complete; its `after` is still its `before` then, and the reply's entry carries the move.
/// What the octets behind DATA, AUTH or STARTTLS are, only the reply tells: they wait for it, up to a bound.
/// Nothing either side sends makes it hold more than heldAtMost octets each way.
///
/// Literals (IMAP): the first line of a command is its Command entry. The octets of a literal and what the command goes
/// on with are Body entries, cut at the ends of lines; the line behind a literal has the event LiteralEnded. Where the
/// client had to wait for the server's +, the + answers what came before it, so that line has a token of its own, which
/// the next reply names. All of it reads as it was typed, line by line, and no question has two answers. A literal of
/// the server is part of its Reply entry.
class Tracker
{
public:
    /// Octets: of a line, of an unfinished reply, and of what waits for a reply.
    static constexpr qsizetype heldAtMost = 64 * 1024;

    /// \p protocol outlives the tracker.
    explicit Tracker(const Protocol &protocol);

    std::vector<Entry> fromClient(QByteArrayView bytes, TimePoint now);
    std::vector<Entry> fromServer(QByteArrayView bytes, TimePoint now);
    /// A happening that carries no octets: the peer closed, a handshake ended. Unfinished lines, which cannot
    /// be finished any more, become entries before it.
    std::vector<Entry> happened(Happening happening, Outcome outcome, Party who, TimePoint now);

    const Protocol &protocol() const { return *m_protocol; }
    const Machine &machine() const { return m_machine; }
    /// What the server has sent and is no entry yet, for a view that shows octets as they come: the lines of an
    /// unfinished reply, and an unfinished line.
    QByteArray pendingFromServer() const;
    /// What the client has sent and is no entry yet.
    QByteArray pendingFromClient() const;
    /// What \p line, without its ending, would be if the client sent it now: a command, the end of the message, a line
    /// of an authentication exchange. Nothing where it would be text, or no command that anybody knows.
    std::optional<Event> eventOf(QByteArrayView line) const;
    /// True while commands wait for their replies.
    bool awaitsReply() const { return !m_outstanding.empty() || m_lost > 0; }
    /// The last edge taken, or null.
    const Transition *lastTransition() const { return m_last; }

private:
    struct Outstanding
    {
        QByteArray line;
        CommandView view; // its views point into `line`
        std::optional<Event> event; // what a success means; nothing where the verb is unknown
        quint32 token = 0;
        bool gate = false; // its reply decides what the client's next octets are
        std::optional<qsizetype> literal; // so many octets come, and the rest of the line, once the server says +
        bool waited = false; // the octets under way came after the server's +
        bool answered = false; // before it was complete
    };
    struct Answered // what a reply's entry needs to know of its command
    {
        std::optional<Event> event;
        quint32 token = 0;
        bool goesOn = false; // it is not complete: no state is left
    };
    enum class Expected { Commands, Rest, Answer, Body, Handshake, Reply };

    Expected expected() const;
    std::optional<Input> leadsTo(std::optional<Event> event) const;
    Entry entry(Party from, Entry::Kind kind, QByteArray bytes, TimePoint now) const;

    void readClient(QByteArrayView bytes, TimePoint now, std::vector<Entry> &out);
    QByteArrayView readBody(QByteArrayView bytes, TimePoint now, std::vector<Entry> &out);
    QByteArrayView readChunk(QByteArrayView bytes, TimePoint now, std::vector<Entry> &out);
    QByteArrayView hold(QByteArrayView bytes);
    void takeCommand(const wire::Line &line, TimePoint now, std::vector<Entry> &out);
    void takeRest(const wire::Line &line, TimePoint now, std::vector<Entry> &out);
    void takeAnswer(const wire::Line &line, TimePoint now, std::vector<Entry> &out);
    void beginOctets(Outstanding outstanding, const CommandView &view);
    void await(Outstanding outstanding);

    void takeServerLine(const wire::Line &line, TimePoint now, std::vector<Entry> &out);
    void takeReplyText(const wire::Line &line, TimePoint now, std::vector<Entry> &out);
    void takeReplyRest(const wire::Line &line, TimePoint now, std::vector<Entry> &out);
    void keepReply(QByteArrayView octets, quint16 code, TimePoint now, std::vector<Entry> &out);
    void beginReplyText(const ReplyView &view);
    std::deque<Outstanding>::iterator answeredBy(const ReplyView &view);
    Answered settle(const ReplyView &view);
    Answered settleUnfinished(const ReplyView &view);
    bool isAskedToLeave() const;
    void finishReply(const ReplyView &view, TimePoint now, std::vector<Entry> &out);
    void releaseHeld(TimePoint now, std::vector<Entry> &out);

    const Protocol *m_protocol;
    Machine m_machine;
    const Transition *m_last = nullptr;
    wire::LineReader m_clientLines{heldAtMost};
    wire::LineReader m_serverLines{heldAtMost};
    wire::DotDecoder m_body{0}; // finds the end; keeps nothing
    qsizetype m_chunk = 0; // octets of a BDAT chunk or a literal still to come
    std::optional<Outstanding> m_unfinished; // a command whose line goes on behind a literal
    CountedText m_literal{heldAtMost};
    QByteArray m_exchangeTag; // of the command whose challenges or news are under way
    QByteArray m_held; // from the client, waiting for the reply to a gate
    std::optional<Input> m_guess; // what m_held is taken for once there is too much of it
    QByteArray m_reply; // the lines of an unfinished reply
    bool m_inReply = false;
    std::optional<ReplyView> m_beforeText; // the first line of a reply whose text is under way
    QByteArray m_beforeTextTag; // what its tag points to
    qsizetype m_replyOctets = 0; // of a literal of that reply, still to come
    bool m_replyTruncated = false;
    std::deque<Outstanding> m_outstanding;
    quint64 m_lost = 0; // commands behind those in m_outstanding that were too many to remember
    quint32 m_nextToken = 1;
    bool m_greeted = false;
};

} // namespace helolab::protocol
