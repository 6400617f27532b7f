// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/Server.h"
#include "core/replay/Endpoint.h"
#include "core/transcript/SessionFile.h"

#include <QSslSocket>

#include <map>
#include <memory>

namespace helolab::net {

/// A real server, on a free port for each protocol that a file speaks, and a socket a connection: what a Player plays
/// .session files over.
class TcpEndpoint final : public replay::Endpoint
{
public:
    /// Null, with a failure of the test, where the world cannot be read or the server does not listen.
    static std::unique_ptr<TcpEndpoint> forSession(const transcript::SessionFile &file);

    const transcript::Archive &archive() const { return *m_archive; }

    void open(int connection, const protocol::Protocol &protocol) override;
    void send(int connection, QByteArrayView octets) override;
    QByteArray receive(int connection) override;
    QByteArray received(int connection) override;
    bool hasEnded(int connection) const override;
    bool startTls(int connection) override;
    void close(int connection) override;
    void drop(int connection) override;
    bool wait(Milliseconds) override { return false; }
    bool stop() override;
    TimePoint now() const override { return m_now; }
    std::optional<protocol::StateId> serverState(int) const override { return std::nullopt; }

private:
    TcpEndpoint(const transcript::SessionFile &file, world::World world, std::shared_ptr<store::MailStore> store);

    TimePoint m_now;
    std::shared_ptr<transcript::Archive> m_archive = std::make_shared<transcript::Archive>();
    Server m_server;
    std::map<const protocol::Protocol *, quint16> m_ports;
    std::map<int, std::unique_ptr<QSslSocket>> m_sockets;
};

} // namespace helolab::net
