// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Deadlines.h"
#include "Listener.h"
#include "Server.h"
#include "ServerConnection.h"
#include "core/protocol/IdSource.h"

#include <QTimer>

#include <unordered_set>

namespace helolab::net {

/// What lives in the net thread: the listeners, the connections, and what these share.
class Server::Loop : public QObject
{
    Q_OBJECT

public:
    Loop(Served served, std::shared_ptr<transcript::Archive> archive, int mostConnections,
         std::atomic<int> &connectionCount);
    ~Loop() override;

    std::vector<ListenerStatus> open(const std::vector<ListenerSettings> &settings);
    void serve(const Served &served) { m_served = std::make_shared<Served>(served); }
    /// Emits stopped() when everyone is gone, or their time is over.
    void stop();

signals:
    void stopped();

private:
    void accept(int descriptor, const QHostAddress &peer, quint16 peerPort, const protocol::Protocol &protocol);
    void left(ServerConnection *connection);
    std::unique_ptr<protocol::Session> makeSession(const protocol::Protocol &protocol, const QByteArray &peer);

    std::shared_ptr<const Served> m_served;
    std::shared_ptr<transcript::Archive> m_archive;
    const int m_mostConnections;
    std::atomic<int> &m_connectionCount;
    protocol::CountingIds m_ids;
    Deadlines m_deadlines;
    ConnectionRoom m_room;
    std::vector<Listener *> m_listeners;
    std::unordered_set<ServerConnection *> m_connections;
    QTimer m_patience;
    bool m_isStopping = false;
};

} // namespace helolab::net
