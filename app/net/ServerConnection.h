// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Deadlines.h"
#include "StreamSocket.h"
#include "app/net/tls/Tunnel.h"
#include "core/protocol/Session.h"
#include "core/transcript/Archive.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace helolab::net {

struct ListenerSettings;
class ServerConnection;

/// What the connections of the net thread share, so that a read costs no allocation.
struct ConnectionRoom
{
    Deadlines &deadlines;
    transcript::Archive &archive;
    std::function<void(ServerConnection *)> left; ///< the connection is over and may be deleted, not at once
    /// The connection wants to hear what happens to the mailboxes of another account from now on; empty: of none.
    std::function<void(ServerConnection *, const QByteArray &before, const QByteArray &now)> watches;
    std::shared_ptr<const tls::Context> tls; ///< null: there are no tunnels
    protocol::Actions actions = {};
    std::vector<char> input = {};
};

/// The server's end of one connection: takes octets from the socket to the session, and carries out the session's
/// Actions. It reads nothing while it has something to send: a peer that does not read its replies
/// costs the replies to one read at most.
class ServerConnection : public QObject, private Deadlined
{
    Q_OBJECT

public:
    /// Takes the socket \p descriptor over. \p room outlives the connection; \p served is kept as long as its session.
    ServerConnection(int descriptor, ConnectionRoom &room, std::shared_ptr<const void> served);
    ~ServerConnection() override;

    /// Gives the connection its session, and greets; where it was accepted \p at a port for TLS, in the tunnel. What
    /// happens goes into the archive, where the other end is called \p peer.
    void open(const ListenerSettings &at, const QString &peer, std::unique_ptr<protocol::Session> session);
    /// There is no room for another client: says so and closes.
    void refuse(std::unique_ptr<protocol::Session> session);
    /// The server stops: last word, and close.
    void shutDown();
    /// Closes at once, whatever is still to be sent.
    void drop();
    /// Something has happened to the mailboxes that its session watches.
    void storeChanged(const store::Change &change);
    /// The store that its session is served from.
    const std::shared_ptr<const void> &served() const { return m_served; }

private:
    enum class Phase : quint8 {
        Open,
        Flushing, ///< the session is over; its last words are on their way
        Lingering, ///< all is sent; what the peer still sends is thrown away, so that it can read the last words
        Over,
    };

    void deadlinePassed(TimePoint now) override;
    void read();
    void feed(QByteArrayView octets);
    void takeRecords(QByteArrayView records);
    bool sendRecords();
    void note(protocol::Party from, QByteArrayView records);
    void beginTunnel(TimePoint now);
    void endHandshake(QByteArrayView heard);
    bool isInHandshake() const { return m_tunnel && m_tunnel->stage() == tls::Tunnel::Stage::Handshake; }
    void discard();
    void written();
    void setDeadline(TimePoint now);
    void carryOut(protocol::Actions &actions, TimePoint now);
    bool send(const protocol::Actions &actions);
    void keep(protocol::Actions &actions);
    void watch(const QByteArray &account);
    void finish();
    void peerGone();
    void peerEnded();
    void tellSession();
    void leave();
    qsizetype readSize() const;

    ConnectionRoom &m_room;
    const std::shared_ptr<const void> m_served; // the session refers to it
    StreamSocket m_socket;
    std::unique_ptr<protocol::Session> m_session;
    std::unique_ptr<tls::Tunnel> m_tunnel; // null: in the clear
    TimePoint m_handshakeDue; // while isInHandshake()
    transcript::Archive::ConnectionId m_id = 0; // 0: not in the archive
    qsizetype m_entries = 0; // in the archive
    qsizetype m_carried = 0; // number of the first entry that what travels may carry
    QByteArray m_watched; // the account that the session watches
    qsizetype m_discarded = 0;
    Phase m_phase = Phase::Open;
    bool m_isOpen = false; // the session has begun
    bool m_stalls = false; // the peer does not read an answer, and has more commands waiting behind it
};

} // namespace helolab::net
