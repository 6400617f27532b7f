// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Content.h"
#include "Reply.h"
#include "Turn.h"
#include "core/protocol/Session.h"
#include "core/protocol/SessionContext.h"
#include "core/wire/DotDecoder.h"
#include "core/wire/LineReader.h"

#include <functional>
#include <optional>

namespace helolab::smtp {

/// The server's side of one SMTP conversation. For each command: the table's rule refuses it, or its handler answers
/// it; the answer's code is the outcome; the table says where that leads.
class Session final : public protocol::Session
{
public:
    explicit Session(const protocol::SessionContext &context);

    void open(TimePoint now, protocol::Actions &out) override;
    void feed(QByteArrayView bytes, TimePoint now, protocol::Actions &out) override;
    void expire(TimePoint now, protocol::Actions &out) override;
    void shutDown(TimePoint now, protocol::Actions &out) override;
    void peerClosed(TimePoint now, protocol::Actions &out) override;

    std::optional<TimePoint> deadline() const override;
    const protocol::Machine &machine() const override { return m_machine; }

private:
    /// The octets of a BDAT command that are still to come, and what is then to be said.
    struct Chunk
    {
        qint64 octets = 0;
        qint64 left = 0;
        bool last = false;
        quint32 token = 0;
        bool refused = false; ///< the octets are read, and thrown away; the reply is written already
    };

    /// A command whose answer is late.
    struct Held
    {
        TimePoint due;
        std::function<void()> answer;
    };

    // Octets in
    void process(QByteArrayView bytes);
    QByteArrayView takeLines(QByteArrayView bytes);
    QByteArrayView takeText(QByteArrayView bytes);
    QByteArrayView takeChunk(QByteArrayView bytes);
    bool mustPause() const;
    void keepWaiting(QByteArrayView bytes);

    // One command
    void takeLine(const wire::Line &line);
    void answerLine(const wire::Line &line, const Command &command);
    bool refusesOctets(const wire::Line &line);
    bool refusesLine(const Command &command);
    bool refusesByTable(Verb verb);
    bool isOffered(Verb verb) const;
    void beginChunk(const Command &command, quint32 token);
    void endChunk();
    void endText();

    // What goes wrong on purpose; in Faults.cpp
    void answer(const char *at, std::optional<protocol::Event> event, quint32 token, std::function<void()> work);
    void answerWith(const world::Fault &fault, std::optional<protocol::Event> event, quint32 token,
                    const std::function<void()> &work);
    void hangUp();

    // What is said
    Turn turn(QByteArrayView argument);
    void say(protocol::ReplyCode code, const char *text);
    void finishReply(std::optional<protocol::Event> event, quint32 token);
    void move(protocol::Event event, protocol::Outcome outcome);
    void closeWith(protocol::ReplyCode code, const char *text, protocol::Happening why);
    void happened(protocol::Happening what, protocol::Outcome outcome, protocol::Party who);
    protocol::Entry &addEntry(protocol::Party from, protocol::Entry::Kind kind, QByteArrayView bytes);
    bool isClosed() const { return m_machine.state() == protocol::StateId(State::Closed); }

    const Service m_service;
    Talk m_talk;
    protocol::Machine m_machine;
    Reply m_reply;
    wire::LineReader m_lines;
    std::optional<wire::DotDecoder> m_text; // while the state is Data
    std::optional<Chunk> m_chunk;
    std::optional<Held> m_held;
    QByteArray m_waiting; // pipelined commands behind a late answer, or an output that is large enough for now
    TimePoint m_lastHeard;
    quint32 m_nextToken = 1;
    int m_errors = 0; // commands refused for good since the last accepted message

    // For the duration of one call.
    TimePoint m_now;
    protocol::Actions *m_out = nullptr;
};

} // namespace helolab::smtp
