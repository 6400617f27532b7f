// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoundedConversation.h"
#include "app/net/ClientConnection.h"
#include "core/protocol/Tracker.h"

namespace helolab::console {

/// The student's own conversation: a socket to any server, watched by a Tracker. Reconnecting goes on in the same
/// transcript, so nothing that was seen is lost.
class LiveConversation : public BoundedConversation
{
    Q_OBJECT

public:
    enum class Link : quint8 { Closed, Connecting, Open };

    explicit LiveConversation(const protocol::Protocol &protocol, QObject *parent = nullptr);

    const protocol::Machine &machine() const override { return m_tracker.machine(); }
    bool isWritable() const override { return m_link == Link::Open && m_connection.canSend(); }
    QString title() const override;

    Link link() const { return m_link; }
    QString host() const { return m_host; }
    quint16 port() const { return m_port; }
    net::Security security() const { return m_security; }
    /// True while a TLS handshake is under way.
    bool isShakingHands() const { return isSecured() && !m_connection.tlsPeer(); }
    /// Inside a TLS tunnel, or on the way into one.
    bool isSecured() const { return m_link == Link::Open && m_connection.isSecured(); }
    /// Who is at the other end of the tunnel; nothing where there is none yet.
    const std::optional<net::tls::Peer> &tlsPeer() const { return m_connection.tlsPeer(); }
    /// The server's certificate leaves doubts: nothing goes either way before trust().
    bool isDoubted() const { return m_link == Link::Open && m_connection.isDoubted(); }
    void trust();
    /// The port of a server on \p host that was named without one: that of the last connection, where it was to this
    /// host; otherwise the protocol's own.
    quint16 portOf(const QString &host) const;
    /// For portOf(): the last connection of \p other counts as well.
    void knowAlso(const LiveConversation &other);
    /// True once the client has sent something on this connection.
    bool hasSpoken() const { return m_hasSpoken; }
    /// True where \p client, "127.0.0.1:40022", is the end from which this speaks, or has spoken lately: who watches a
    /// connection at the server sees its end a little later.
    bool isFrom(const QString &client) const { return m_ownEnds.contains(client); }
    /// What was sent, or has come, of a line that has not ended.
    QByteArray pendingFromClient() const { return m_tracker.pendingFromClient(); }
    QByteArray pendingFromServer() const { return m_tracker.pendingFromServer(); }

    /// Connects, after dropping the connection there was.
    void open(const QString &host, quint16 port, net::Security security = net::Security::InTheClear);
    /// To where there was a connection last. An attempt that failed changes that only where there had been none yet.
    void reconnect() { open(m_host, m_port, m_security); }
    /// Nothing happens where no connection is open.
    void send(const QByteArray &octets);
    void close();
    /// Pulls the plug: the server is not told.
    void abort();

signals:
    void linkChanged();
    /// A handshake is over; perhaps isDoubted().
    void secured();

private:
    void opened();
    void received(const QByteArray &octets);
    void closed(protocol::Party who);
    void failed(const QString &reason);
    void recorded(protocol::Party from, const QByteArray &records);
    void tlsUp();
    void tlsFailed(const QString &reason);
    void setLink(Link link);

    net::ClientConnection m_connection;
    protocol::Tracker m_tracker;
    Link m_link = Link::Closed;
    QString m_host;
    quint16 m_port = 0;
    net::Security m_security = net::Security::InTheClear;
    struct Place
    {
        QString host;
        quint16 port = 0; // 0: there is none
        net::Security security = net::Security::InTheClear;
    };
    Place m_opened; // the last connection there was
    Place m_knownElsewhere;
    QStringList m_ownEnds; // of its newest connections
    bool m_hasSpoken = false;
    bool m_closing = false; // from this side
};

} // namespace helolab::console
