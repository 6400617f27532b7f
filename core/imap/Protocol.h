// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Protocol.h"

namespace helolab::imap {

class Protocol final : public protocol::Protocol
{
public:
    const protocol::Table &table() const override;
    const char *name() const override { return "IMAP"; }
    quint16 wellKnownPort() const override { return 143; }
    quint16 labPort() const override { return 2143; }
    quint16 tlsPort() const override { return 993; }
    quint16 tlsLabPort() const override { return 2993; }

    protocol::CommandView parseCommand(QByteArrayView line) const override;
    protocol::ReplyView parseReply(QByteArrayView line, const protocol::CommandView *answers) const override;
    protocol::CommandView parseRest(QByteArrayView line) const override;
    std::span<const char *const> replyWords() const override;
    bool isRefusal(QByteArrayView reply) const override;
    QList<QByteArray> completions(QByteArrayView typed, protocol::StateId state) const override;
    std::unique_ptr<protocol::Session> makeSession(const protocol::SessionContext &context) const override;
};

} // namespace helolab::imap
