// SPDX-License-Identifier: GPL-3.0-or-later
#include "ClientConnection.h"

#include "AddressText.h"
#include "Deadlines.h"
#include "Quoted.h"
#include "app/net/tls/Authority.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <algorithm>
#include <utility>

namespace helolab::net {

namespace {

constexpr qint64 mostAtOnce = 64 * 1024;
constexpr int handshakeSeconds = 30;

/// Whom this user's own server is vouched for by is trusted beside those whom the system trusts.
std::shared_ptr<const tls::Context> clientContext()
{
    return tls::Context::forClient(tls::Authority(tls::Authority::usualFolder()).certificateFile());
}

/// RFC 8446 section 5.1: a record begins with its type and the version 3.
bool isRecord(const QByteArray &octets)
{
    constexpr char firstType = 0x14;
    constexpr char lastType = 0x17;
    constexpr char version = 0x03;
    return octets.size() > 1 && octets[0] >= firstType && octets[0] <= lastType && octets[1] == version;
}

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
        if (m_isOpen && m_security == Security::TlsFirst)
            startTls();
    });
    m_handshakeTime.setSingleShot(true);
    m_handshakeTime.setInterval(handshakeSeconds * 1000);
    connect(&m_handshakeTime, &QTimer::timeout, this, [this] {
        if (m_security != Security::TlsFirst)
            return giveUpTls(
                tr("%1 agreed to TLS and did not finish the handshake in %2 seconds. Try again later, or ask "
                   "whoever runs the server.")
                    .arg(addressWithPort(m_host, m_port))
                    .arg(handshakeSeconds));
        giveUpTls(tr("%1 did not finish the TLS handshake in %2 seconds. Perhaps it does not speak TLS on this port: "
                     "try to connect in the clear.")
                      .arg(addressWithPort(m_host, m_port))
                      .arg(handshakeSeconds));
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &ClientConnection::deliver);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &ClientConnection::sent);
    connect(&m_socket, &QTcpSocket::disconnected, this, &ClientConnection::finish);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ClientConnection::report);
}

ClientConnection::~ClientConnection()
{
    m_socket.disconnect(this);
    m_handshakeTime.disconnect(this);
}

void ClientConnection::open(const QString &host, quint16 port, Security security)
{
    abort();
    m_security = security;
    m_host = host.trimmed();
    m_port = port;
    // [::1] is how an IPv6 address is written beside a port; the system wants it bare.
    if (m_host.startsWith(QLatin1Char('[')) && m_host.endsWith(QLatin1Char(']')))
        m_host = m_host.mid(1, m_host.size() - 2);
    m_socket.connectToHost(m_host, port);
}

void ClientConnection::close()
{
    if (!m_isOpen) {
        abort();
        return;
    }
    if (m_tunnel) {
        m_tunnel->end();
        sendRecords();
    }
    m_socket.disconnectFromHost();
}

void ClientConnection::abort()
{
    m_isAborting = true;
    m_socket.abort();
    m_isAborting = false;
    m_tunnel.reset();
    m_peer.reset();
    m_handshakeTime.stop();
    m_isDoubted = false;
    m_isReading = true;
    m_heard.clear();
    m_held.clear();
    if (m_isOpen) {
        m_isOpen = false;
        emit closed();
    }
}

void ClientConnection::send(const QByteArray &octets)
{
    if (!canSend())
        return;
    if (!m_tunnel) {
        m_socket.write(octets);
        return;
    }
    m_tunnel->send(octets);
    sendRecords();
}

void ClientConnection::setReading(bool on)
{
    if (std::exchange(m_isReading, on) != on && on)
        QMetaObject::invokeMethod(this, &ClientConnection::deliver, Qt::QueuedConnection);
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
    if (m_isDoubted || !m_isReading)
        return; // what waits there goes on waiting
    const QByteArray octets = m_socket.read(mostAtOnce);
    if (octets.isEmpty())
        return;
    if (m_tunnel)
        takeRecords(octets);
    else
        emit received(octets);
}

void ClientConnection::finish()
{
    if (!m_isOpen || m_isAborting)
        return;
    m_isReading = true;
    deliver(); // the read buffer holds no more than one piece
    if (!m_isOpen)
        return;
    if (m_tunnel && m_tunnel->stage() == tls::Tunnel::Stage::Handshake) {
        if (m_security != Security::TlsFirst)
            return giveUpTls(
                tr("%1 agreed to TLS and closed the connection instead of finishing the handshake. Try again "
                   "later, or ask whoever runs the server.")
                    .arg(addressWithPort(m_host, m_port)));
        giveUpTls(tr("%1 closed the connection instead of finishing the TLS handshake. Perhaps it does not speak TLS "
                     "on this port: try to connect in the clear.")
                      .arg(addressWithPort(m_host, m_port)));
        return;
    }
    m_isOpen = false;
    m_isDoubted = false;
    emit closed();
}

// ------------------------------------------------------------------------------------------------ the tunnel

void ClientConnection::startTls()
{
    if (!m_isOpen || m_tunnel)
        return;
    m_tunnel = std::make_unique<tls::Tunnel>(clientContext(), m_host, Deadlines::now());
    m_handshakeTime.start();
    sendRecords();
}

void ClientConnection::sendRecords()
{
    if (const QByteArray keys = m_tunnel->takeKeys(); !keys.isEmpty())
        emit keysMade(keys);
    if (const QByteArray records = m_tunnel->takeRecords(); !records.isEmpty()) {
        m_socket.write(records);
        emit recordsWent(records);
    }
}

void ClientConnection::takeRecords(const QByteArray &records)
{
    using Stage = tls::Tunnel::Stage;
    const bool wasInHandshake = m_tunnel->stage() == Stage::Handshake;
    if (wasInHandshake && m_heard.size() < quotedAtMost)
        m_heard += records.first(std::min(records.size(), quotedAtMost - m_heard.size()));
    emit recordsCame(records);
    QByteArray octets;
    m_tunnel->take(records, octets);
    sendRecords();
    if (m_tunnel->stage() == Stage::Broken) {
        m_socket.flush(); // the alert says to the other end what is wrong
        giveUpTls(tlsReason());
        return;
    }
    if (wasInHandshake && m_tunnel->stage() != Stage::Handshake)
        endHandshake();
    if (!m_isOpen || !m_tunnel)
        return;
    if (m_isDoubted)
        m_held += octets; // of these records; none are read before trust()
    else if (!octets.isEmpty())
        emit received(octets);
    if (m_isOpen && m_tunnel && m_tunnel->stage() == Stage::Ended)
        m_socket.disconnectFromHost();
}

void ClientConnection::endHandshake()
{
    m_handshakeTime.stop();
    m_peer = m_tunnel->peer();
    m_isDoubted = !m_peer->findings.empty();
    emit secured();
}

void ClientConnection::trust()
{
    if (!std::exchange(m_isDoubted, false))
        return;
    if (const QByteArray octets = std::exchange(m_held, {}); !octets.isEmpty())
        emit received(octets);
    QMetaObject::invokeMethod(this, &ClientConnection::deliver, Qt::QueuedConnection);
}

void ClientConnection::giveUpTls(const QString &reason)
{
    emit tlsFailed(reason);
    abort();
}

/// Why the tunnel is broken.
QString ClientConnection::tlsReason() const
{
    const QString there = addressWithPort(m_host, m_port);
    if (m_peer)
        return tr("The TLS tunnel to %1 broke: %2. What you sent last may not have arrived. Connect again.")
            .arg(there, m_tunnel->complaint());
    if (isRecord(m_heard))
        return tr("The TLS handshake with %1 failed: %2. The two ends have not agreed on how to go on; Helolab speaks "
                  "TLS "
                  "1.2 and 1.3.")
            .arg(there, m_tunnel->complaint());
    if (m_security != Security::TlsFirst)
        return tr("%1 agreed to TLS and then went on in plain text: “%2”. The server is broken, or somebody on the way "
                  "has put that in. Nothing more was said to it; ask whoever runs the server.")
            .arg(there, quoted(m_heard));
    return tr("%1 answered in plain text, not in TLS: “%2”. This port speaks in the clear at first: connect in the "
              "clear, "
              "and ask for TLS with STARTTLS or STLS.")
        .arg(there, quoted(m_heard));
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
