// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerLoop.h"

#include "AddressText.h"
#include "core/protocol/SessionContext.h"

#include <algorithm>
#include <utility>

namespace helolab::net {

namespace {

constexpr Milliseconds stopPatience = std::chrono::seconds(1);

// Of those that are told that the server is full, so many may linger before the next ones are just dropped.
constexpr int mostRefusals = 100;

} // namespace

Server::Loop::Loop(Server &server)
    : m_server(server)
    , m_ids(quint64(Deadlines::now().time_since_epoch().count()) * 1000) // queue ids go on after a restart
    , m_deadlines(this)
    , m_room{m_deadlines, *server.m_archive, [this](ServerConnection *connection) { left(connection); },
             [this](ServerConnection *connection, const QByteArray &before, const QByteArray &now) {
                 watch(connection, before, now);
             },
             server.m_tls}
    , m_patience(this)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Loop::stopped);
}

Server::Loop::~Loop()
{
    m_isStopping = true;
    const auto connections = std::exchange(m_connections, {});
    for (ServerConnection *connection : connections) {
        connection->drop();
        delete connection;
    }
    m_server.m_connectionCount = 0;
}

std::vector<ListenerStatus> Server::Loop::open(const std::vector<ListenerSettings> &settings)
{
    std::vector<ListenerStatus> statuses;
    for (const ListenerSettings &wanted : settings) {
        auto *listener = new Listener(
            wanted,
            [this](int descriptor, const QHostAddress &peer, quint16 peerPort, const ListenerSettings &at) {
                accept(descriptor, peer, peerPort, at);
            },
            this);
        statuses.push_back(listener->open());
        m_listeners.push_back(listener);
    }
    return statuses;
}

void Server::Loop::accept(int descriptor, const QHostAddress &peer, quint16 peerPort, const ListenerSettings &at)
{
    const auto served = m_server.served();
    auto *connection = new ServerConnection(descriptor, m_room, served);
    const auto present = int(m_connections.size());
    m_connections.insert(connection);
    m_server.m_connectionCount = present + 1;
    const bool isFull = present >= m_server.m_mostConnections;
    // To build a tunnel only to say that there is no room would be too much.
    if (m_isStopping || present >= m_server.m_mostConnections + mostRefusals || (isFull && at.tlsFirst)) {
        connection->drop();
        return;
    }
    auto session = at.protocol->makeSession({*served->directory, *served->store, m_ids, *served->faults,
                                             peer.toString().toLatin1(), served->manner, at.tlsFirst});
    if (isFull)
        connection->refuse(std::move(session));
    else
        connection->open(at, addressWithPort(peer, peerPort), std::move(session));
}

void Server::Loop::left(ServerConnection *connection)
{
    if (m_connections.erase(connection) == 0)
        return;
    connection->deleteLater();
    m_server.m_connectionCount = int(m_connections.size());
    for (Listener *listener : m_listeners)
        listener->retry();
    if (m_isStopping && m_connections.empty())
        emit stopped();
}

void Server::Loop::watch(ServerConnection *connection, const QByteArray &before, const QByteArray &now)
{
    store::MailStore *store = std::static_pointer_cast<const Served>(connection->served())->store.get();
    NewsCarrier *&news = m_news[store];
    if (!news)
        news = new NewsCarrier(*store, this);
    news->watch(connection, before, now);
    if (news->isIdle()) {
        news->deleteLater(); // it may be telling something
        m_news.erase(store);
    }
}

void Server::Loop::stop()
{
    m_isStopping = true;
    for (Listener *listener : m_listeners)
        listener->close();
    if (m_connections.empty()) {
        emit stopped();
        return;
    }
    m_patience.start(stopPatience);
    const auto connections = m_connections; // those that are quick leave meanwhile
    for (ServerConnection *connection : connections)
        connection->shutDown();
}

} // namespace helolab::net
