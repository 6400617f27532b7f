// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tap.h"

#include "TapConnection.h"

#include <algorithm>

namespace helolab::net {

Tap::Tap(TapTarget target, std::shared_ptr<transcript::Archive> archive, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_archive(std::move(archive))
{
    m_listener.setMaxPendingConnections(mostConnections);
    connect(&m_listener, &QTcpServer::newConnection, this, &Tap::accept);
}

Tap::~Tap() = default;

Result<quint16> Tap::listen(const QHostAddress &address, quint16 port)
{
    if (!m_listener.listen(address, port))
        return Error{m_listener.errorString()};
    return m_listener.serverPort();
}

void Tap::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        if (connectionCount() >= mostConnections) {
            delete client; // which closes it
            continue;
        }
        Connection *added = m_connections.emplace_back(std::make_unique<Connection>(*this, client)).get();
        // Not at once: this may be inside of one of its slots.
        connect(
            added, &Connection::over, this, [this, added] { forget(added); }, Qt::QueuedConnection);
    }
}

void Tap::forget(Connection *connection)
{
    std::erase_if(m_connections, [connection](const auto &each) { return each.get() == connection; });
}

} // namespace helolab::net
