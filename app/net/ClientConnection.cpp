// SPDX-License-Identifier: GPL-3.0-or-later
#include "ClientConnection.h"

#include "AddressText.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace helolab::net {

namespace {

constexpr qint64 mostAtOnce = 64 * 1024;

} // namespace

ClientConnection::ClientConnection(QObject *parent)
    : QObject(parent)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(mostAtOnce);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1); // each line leaves as it is typed
        m_isOpen = true;
        emit opened();
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &ClientConnection::deliver);
    connect(&m_socket, &QTcpSocket::disconnected, this, &ClientConnection::finish);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ClientConnection::report);
}

ClientConnection::~ClientConnection()
{
    m_socket.disconnect(this);
}

void ClientConnection::open(const QString &host, quint16 port)
{
    abort();
    m_host = host.trimmed();
    m_port = port;
    // [::1] is how an IPv6 address is written beside a port; the system wants it bare.
    if (m_host.startsWith(QLatin1Char('[')) && m_host.endsWith(QLatin1Char(']')))
        m_host = m_host.mid(1, m_host.size() - 2);
    m_socket.connectToHost(m_host, port);
}

void ClientConnection::close()
{
    if (m_isOpen)
        m_socket.disconnectFromHost();
    else
        abort();
}

void ClientConnection::abort()
{
    m_isAborting = true;
    m_socket.abort();
    m_isAborting = false;
    if (m_isOpen) {
        m_isOpen = false;
        emit closed();
    }
}

void ClientConnection::send(const QByteArray &octets)
{
    if (m_isOpen)
        m_socket.write(octets);
}

bool ClientConnection::isOpen() const
{
    return m_isOpen;
}

QString ClientConnection::peer() const
{
    const QHostAddress address = m_socket.peerAddress();
    return addressWithPort(address.isNull() ? m_host : address.toString(), m_port);
}

QString ClientConnection::ownEnd() const
{
    return addressWithPort(m_socket.localAddress(), m_socket.localPort());
}

void ClientConnection::deliver()
{
    if (!m_isOpen)
        return;
    const QByteArray octets = m_socket.read(mostAtOnce);
    if (!octets.isEmpty())
        emit received(octets);
}

void ClientConnection::finish()
{
    if (!m_isOpen || m_isAborting)
        return;
    deliver(); // the read buffer holds no more than one piece
    if (!m_isOpen)
        return;
    m_isOpen = false;
    emit closed();
}

void ClientConnection::report(QAbstractSocket::SocketError error)
{
    if (m_isAborting || error == QAbstractSocket::RemoteHostClosedError)
        return;
    emit failed(reasonOf(error));
}

QString ClientConnection::reasonOf(QAbstractSocket::SocketError error) const
{
    const QString there = addressWithPort(m_host, m_port);
    if (m_isOpen) {
        return tr("The connection to %1 broke: %2. What you sent last may not have arrived. Connect again.")
            .arg(there, m_socket.errorString());
    }
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return tr("Nothing answers at %1: the computer is there, but no program listens on that port. "
                  "Check the port number, and that the server is running.")
            .arg(there);
    case QAbstractSocket::HostNotFoundError:
        return tr("No computer is known by the name “%1”. Check the spelling, or use its address.").arg(m_host);
    case QAbstractSocket::SocketTimeoutError:
        return tr("%1 did not answer in time. It may be switched off, or a firewall swallows the connection; "
                  "many networks block port 25. Try another port, or the server of the workbench.")
            .arg(there);
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::UnsupportedSocketOperationError:
        return tr("There is no way from here to %1: %2. Check that this computer is connected to that network.")
            .arg(there, m_socket.errorString());
    case QAbstractSocket::SocketAccessError:
        return tr("The system does not let Helolab connect to %1. A firewall or a policy forbids it.").arg(there);
    case QAbstractSocket::SocketResourceError:
        return tr("The system has no room for another connection. Close some tabs or programs, and try again.");
    default:
        return tr("Could not connect to %1: %2.").arg(there, m_socket.errorString());
    }
}

} // namespace helolab::net
