// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Protocol.h"
#include "core/store/MailStore.h"
#include "core/transcript/Archive.h"
#include "core/world/Directory.h"

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace helolab::net::tls {
class Context;
}

namespace helolab::net {

/// A port to listen on.
struct ListenerSettings
{
    const protocol::Protocol *protocol = nullptr;
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0: any free one
    bool tlsFirst = false; ///< a tunnel from the first octet on (RFC 8314); only where the server has a context for TLS
};

/// What became of it.
struct ListenerStatus
{
    const protocol::Protocol *protocol = nullptr;
    QHostAddress address;
    quint16 port = 0; ///< the one it listens on
    quint16 wanted = 0; ///< another than `port` where that one was busy, or 0
    QString error; ///< not empty where it does not listen at all
    bool tlsFirst = false;
};

/// "SMTP", and "SMTPS" where TLS comes first.
QString nameOf(const ListenerStatus &listener);

/// The mail server of the workbench: one net thread owns its listeners and connections. This object lives in
/// the caller's thread; it never blocks but in start() and stop().
class Server : public QObject
{
    Q_OBJECT

public:
    /// The most connections at once; one more is told 421 and closed.
    static constexpr int defaultMostConnections = 10'000;

    /// \p world is what the server serves; \p store and \p archive may be read from any thread meanwhile. \p tls is
    /// what its tunnels begin with; without it no world of this server offers TLS.
    Server(world::World world, std::shared_ptr<store::MailStore> store, std::shared_ptr<transcript::Archive> archive,
           std::shared_ptr<const tls::Context> tls = nullptr, QObject *parent = nullptr);
    /// Stops.
    ~Server() override;

    /// Before start() only.
    void setMostConnections(int count) { m_mostConnections = count; }
    /// Opens the listeners; a busy port falls back to a free one. Once, until stop().
    std::vector<ListenerStatus> start(const std::vector<ListenerSettings> &listeners);
    /// Says 421 to everyone, sends what is still to be sent for at most a second, and ends the net thread.
    void stop();
    /// Tolerant or strict, for connections from now on.
    void setManner(world::Manner manner);
    /// Another world and its mail, for connections from now on; those that are open stay in theirs.
    void setWorld(world::World world, std::shared_ptr<store::MailStore> store);
    int connectionCount() const { return m_connectionCount; }

private:
    class Loop; // lives in the net thread

    /// What new connections are served with.
    struct Served
    {
        std::shared_ptr<const world::Directory> directory;
        std::shared_ptr<store::MailStore> store;
        std::shared_ptr<world::FaultTally> faults; // the net thread's alone
        world::Manner manner;
    };

    std::shared_ptr<const Served> served() const;
    void serve(const std::shared_ptr<const Served> &served);

    mutable std::mutex m_servedMutex; // read by the net thread for each new connection
    std::shared_ptr<const Served> m_served;
    std::shared_ptr<transcript::Archive> m_archive;
    const std::shared_ptr<const tls::Context> m_tls; // null: there are no tunnels
    int m_mostConnections = defaultMostConnections;
    std::atomic<int> m_connectionCount = 0;
    std::unique_ptr<QThread> m_thread; // null while stopped
    Loop *m_loop = nullptr; // deleted in its thread
};

} // namespace helolab::net
