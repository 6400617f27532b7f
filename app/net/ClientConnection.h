// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>

namespace helolab::net {

/// The client's end of one connection, for the console: raw octets, in the thread of its owner. What the peer
/// sends is handed on in pieces of at most 64 KiB, at most one a turn of the event loop, so that no peer can
/// keep the window busy or make it grow.
class ClientConnection : public QObject
{
    Q_OBJECT

public:
    explicit ClientConnection(QObject *parent = nullptr);
    ~ClientConnection() override;

    /// \p host is a name, an IPv4 address, or an IPv6 address, in brackets or not. Drops what was open.
    void open(const QString &host, quint16 port);
    /// Cancels a connection attempt, or closes after what was written has left.
    void close();
    /// Drops the connection at once, as a pulled plug would.
    void abort();
    void send(const QByteArray &octets);

    bool isOpen() const;
    /// "127.0.0.1:2525"
    QString peer() const;
    /// This end, "127.0.0.1:40022", as the peer sees it. Once open.
    QString ownEnd() const;

signals:
    void opened();
    void received(const QByteArray &octets);
    /// The peer closed, or close() has finished. After opened() only.
    void closed();
    /// \p reason is in the user's language and says what to do; instead of opened(), or before closed().
    void failed(const QString &reason);

private:
    void deliver();
    void finish();
    void report(QAbstractSocket::SocketError error);
    QString reasonOf(QAbstractSocket::SocketError error) const;

    QTcpSocket m_socket;
    QString m_host;
    quint16 m_port = 0;
    bool m_isOpen = false;
    bool m_isAborting = false;
};

} // namespace helolab::net
