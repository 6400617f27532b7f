// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Turn.h"
#include "core/protocol/LineSession.h"
#include "core/protocol/SessionContext.h"

namespace helolab::pop3 {

/// The server's side of one POP3 conversation. For each command: the table's rule refuses it, or its handler answers
/// it; +OK or -ERR is the outcome; the table says where that leads.
class Session final : public protocol::LineSession
{
public:
    explicit Session(const protocol::SessionContext &context);

private:
    void leave(Leaving why) override;
    void greet() override;
    void takeLine(const wire::Line &line) override;
    Milliseconds patience() const override;
    void finishReply(std::optional<protocol::Event> event, quint32 token) override;
    void writeFault(const world::Fault &fault) override;
    void moved(protocol::StateId before, protocol::Event event, protocol::Outcome outcome) override;
    void ended() override;

    void takeAnswer(const wire::Line &line);
    qsizetype mostOfLine(const Command &command) const;
    void answerLine(const wire::Line &line, const Command &command, quint32 token);
    bool refuses(const wire::Line &line, const Command &command);
    Turn turn(QByteArrayView argument);

    const Service m_service;
    Talk m_talk;
    protocol::Login m_login;
    Reply m_reply;
    int m_errors = 0; // commands refused since the last one that was taken in TRANSACTION
};

} // namespace helolab::pop3
