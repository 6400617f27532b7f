// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Protocol.h"

namespace helolab::pop3 {

class Protocol final : public protocol::Protocol
{
public:
    const protocol::Table &table() const override;
    const char *name() const override { return "POP3"; }
    quint16 wellKnownPort() const override { return 110; }
    quint16 labPort() const override { return 2110; }
    quint16 tlsPort() const override { return 995; }
    quint16 tlsLabPort() const override { return 2995; }

    protocol::CommandView parseCommand(QByteArrayView line) const override;
    protocol::ReplyView parseReply(QByteArrayView line, const protocol::CommandView *answers) const override;
    std::span<const char *const> replyWords() const override;
    QList<QByteArray> completions(QByteArrayView typed, protocol::StateId state) const override;
    std::unique_ptr<protocol::Session> makeSession(const protocol::SessionContext &context) const override;
};

} // namespace helolab::pop3
