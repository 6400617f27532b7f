// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Content.h"
#include "Reply.h"
#include "Turn.h"
#include "core/protocol/LineSession.h"
#include "core/protocol/SessionContext.h"
#include "core/wire/DotDecoder.h"

#include <optional>

namespace helolab::smtp {

/// The server's side of one SMTP conversation. For each command: the table's rule refuses it, or its handler answers
/// it; the answer's code is the outcome; the table says where that leads.
class Session final : public protocol::LineSession
{
public:
    explicit Session(const protocol::SessionContext &context);

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

    void leave(Leaving why) override;
    void greet() override;
    void takeLine(const wire::Line &line) override;
    bool readsOctets() const override { return m_chunk || m_text; }
    QByteArrayView takeOctets(QByteArrayView bytes) override { return m_chunk ? takeChunk(bytes) : takeText(bytes); }
    Milliseconds patience() const override;
    void finishReply(std::optional<protocol::Event> event, quint32 token) override;
    void writeFault(const world::Fault &fault) override;
    void moved(protocol::StateId before, protocol::Event event, protocol::Outcome outcome) override;
    void ended() override;

    // The message
    QByteArrayView takeText(QByteArrayView bytes);
    QByteArrayView takeChunk(QByteArrayView bytes);
    void beginChunk(const Command &command, quint32 token);
    void endChunk();
    void endText();

    // One command
    void answerLine(const wire::Line &line, const Command &command);
    void takeAnswer(const wire::Line &line);
    qsizetype mostOfLine(std::optional<protocol::Event> event) const;
    bool refusesOctets(const wire::Line &line, std::optional<protocol::Event> event);
    bool refusesLine(const Command &command);
    bool refusesByTable(Verb verb);
    bool isOffered(Verb verb) const;

    // What is said
    Turn turn(QByteArrayView argument);
    void resetReply();
    void say(protocol::ReplyCode code, const char *text);
    void closeWith(protocol::ReplyCode code, const char *text, protocol::Happening why);

    const Service m_service;
    Talk m_talk;
    protocol::Login m_login;
    Reply m_reply;
    std::optional<wire::DotDecoder> m_text; // while the state is Data
    std::optional<Chunk> m_chunk;
    int m_errors = 0; // commands refused for good since the last accepted message
};

} // namespace helolab::smtp
