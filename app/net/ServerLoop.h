// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Deadlines.h"
#include "Listener.h"
#include "NewsCarrier.h"
#include "Server.h"
#include "ServerConnection.h"
#include "core/protocol/IdSource.h"

#include <QTimer>

#include <unordered_map>
#include <unordered_set>

namespace helolab::net {

/// What lives in the net thread: the listeners, the connections, and what these share.
class Server::Loop : public QObject
{
    Q_OBJECT

public:
    /// \p server outlives its loop.
    explicit Loop(Server &server);
    ~Loop() override;

    std::vector<ListenerStatus> open(const std::vector<ListenerSettings> &settings);
    /// Emits stopped() when everyone is gone, or their time is over.
    void stop();

signals:
    void stopped();

private:
    void accept(int descriptor, const QHostAddress &peer, quint16 peerPort, const ListenerSettings &at);
    void left(ServerConnection *connection);
    void watch(ServerConnection *connection, const QByteArray &before, const QByteArray &now);

    Server &m_server;
    protocol::CountingIds m_ids;
    Deadlines m_deadlines;
    ConnectionRoom m_room;
    std::vector<Listener *> m_listeners;
    std::unordered_set<ServerConnection *> m_connections;
    std::unordered_map<store::MailStore *, NewsCarrier *> m_news; // of stores that somebody watches
    QTimer m_patience;
    bool m_isStopping = false;
};

} // namespace helolab::net
