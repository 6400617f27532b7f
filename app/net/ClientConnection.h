// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Security.h"
#include "app/net/tls/Tunnel.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace helolab::net {

/// The client's end of one connection, for the console: raw octets, in the thread of its owner. What the peer
/// sends is handed on in pieces of at most 64 KiB, at most one a turn of the event loop, so that no peer can
/// keep the window busy or make it grow.
///
/// Inside TLS, what is sent and received is what travels in the tunnel. Where the server's certificate is doubted,
/// nothing goes either way until the user has said that the other end is to be trusted.
class ClientConnection : public QObject
{
    Q_OBJECT

public:
    explicit ClientConnection(QObject *parent = nullptr);
    ~ClientConnection() override;

    /// \p host is a name, an IPv4 address, or an IPv6 address, in brackets or not. Drops what was open.
    void open(const QString &host, quint16 port, Security security = Security::InTheClear);
    /// The server waits for a handshake now (RFC 3207, RFC 2595): begins it. Nothing happens in a tunnel.
    void startTls();
    /// Of a server whose certificate is doubted: goes on nonetheless.
    void trust();
    /// Cancels a connection attempt, or closes after what was written has left.
    void close();
    /// Drops the connection at once, as a pulled plug would.
    void abort();
    void send(const QByteArray &octets);
    /// False: what the peer sends stays with it, for whoever would have to keep it. True from the start.
    void setReading(bool on);
    /// Octets on their way to the system; sent() tells when there are fewer.
    qint64 pending() const { return m_socket.bytesToWrite(); }

    bool isOpen() const;
    /// False while a handshake is under way, or the other end is doubted.
    bool canSend() const
    {
        const bool isInTheClear = !m_tunnel && m_security != Security::TlsFirst;
        return m_isOpen && (isInTheClear || (m_tunnel && m_tunnel->isUp() && !m_isDoubted));
    }
    /// A tunnel is there, or is being made.
    bool isSecured() const { return m_tunnel != nullptr; }
    /// Waits for trust().
    bool isDoubted() const { return m_isDoubted; }
    /// Who is at the other end of the tunnel; nothing where there is none yet.
    const std::optional<tls::Peer> &tlsPeer() const { return m_peer; }
    /// "127.0.0.1:2525"
    QString peer() const;
    /// This end, "127.0.0.1:40022", as the peer sees it. Once open.
    QString ownEnd() const;
    /// Its address alone.
    QHostAddress ownAddress() const { return m_socket.localAddress(); }

signals:
    void opened();
    /// The tunnel is up. Where isDoubted(), nothing travels before trust().
    void secured();
    /// No tunnel came about, or it broke; \p reason as in failed(). Instead of secured(), or after it; closed()
    /// follows.
    void tlsFailed(const QString &reason);
    void received(const QByteArray &octets);
    void sent();
    /// Records of TLS have come, before what is inside is received(), or go now.
    void recordsCame(const QByteArray &records);
    void recordsWent(const QByteArray &records);
    /// The keys to them, as lines of an NSS key log.
    void keysMade(const QByteArray &lines);
    /// The peer closed, or close() has finished. After opened() only.
    void closed();
    /// \p reason is in the user's language and says what to do; instead of opened(), or before closed().
    void failed(const QString &reason);

private:
    void deliver();
    void takeRecords(const QByteArray &records);
    void sendRecords();
    void endHandshake();
    void giveUpTls(const QString &reason);
    QString tlsReason() const;
    void finish();
    void report(QAbstractSocket::SocketError error);
    QString reasonOf(QAbstractSocket::SocketError error) const;

    QTcpSocket m_socket;
    QString m_host;
    quint16 m_port = 0;
    Security m_security = Security::InTheClear;
    std::unique_ptr<tls::Tunnel> m_tunnel; // null: in the clear
    std::optional<tls::Peer> m_peer;
    QTimer m_handshakeTime;
    QByteArray m_heard; // the first octets that answered in the handshake
    QByteArray m_held; // came in the tunnel while the other end was doubted
    bool m_isDoubted = false;
    bool m_isOpen = false;
    bool m_isAborting = false;
    bool m_isReading = true;
};

} // namespace helolab::net
