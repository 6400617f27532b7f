// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LedServer.h"

#include "core/replay/Endpoint.h"

namespace helolab::attempt {

/// The lab's server as a Player sees one, writing down as a journal what is played against it. A second passes before
/// each line.
class RecordingEndpoint final : public replay::Endpoint
{
public:
    RecordingEndpoint(Header header, const protocol::Protocol &protocol,
                      const std::shared_ptr<const world::Directory> &directory,
                      std::shared_ptr<store::MailStore> store);

    const Journal &journal() const { return m_journal; }

    void open(int connection, const protocol::Protocol &protocol) override;
    void send(int connection, QByteArrayView octets) override;
    QByteArray receive(int connection) override;
    QByteArray received(int connection) override;
    bool hasEnded(int connection) const override;
    bool startTls(int connection) override;
    void close(int connection) override;
    void drop(int connection) override;
    bool wait(Milliseconds duration) override;
    bool stop() override;
    TimePoint now() const override { return m_now; }
    std::optional<protocol::StateId> serverState(int connection) const override { return m_server.state(connection); }

private:
    void happen(What what);
    void end(int connection, Ended::By by);

    Journal m_journal;
    LedServer m_server;
    TimePoint m_now;
    std::map<int, qsizetype> m_received; // octets, by connection
    std::vector<int> m_ended; // connections
};

} // namespace helolab::attempt
