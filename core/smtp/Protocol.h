// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Protocol.h"

namespace helolab::smtp {

class Protocol final : public protocol::Protocol
{
public:
    const protocol::Table &table() const override;
    const char *name() const override { return "SMTP"; }
    quint16 wellKnownPort() const override { return 25; }
    quint16 labPort() const override { return 2525; }
    quint16 tlsPort() const override { return 465; }
    quint16 tlsLabPort() const override { return 2465; }

    protocol::CommandView parseCommand(QByteArrayView line) const override;
    protocol::ReplyView parseReply(QByteArrayView line, const protocol::CommandView *answers) const override;
    QList<QByteArray> completions(QByteArrayView typed, protocol::StateId state) const override;
    std::unique_ptr<protocol::Session> makeSession(const protocol::SessionContext &context) const override;
};

} // namespace helolab::smtp
