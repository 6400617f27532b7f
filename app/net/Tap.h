// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Security.h"
#include "core/Result.h"
#include "core/transcript/Archive.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>

#include <memory>
#include <vector>

namespace helolab::net {

/// Where a tap leads.
struct TapTarget
{
    const protocol::Protocol *protocol = nullptr; ///< what is spoken there
    QString host;
    quint16 port = 0;
    /// TlsFirst, StartTls: the client speaks in the clear, and the tap to the server in TLS.
    Security security = Security::InTheClear;
    bool trustsAnyone = false; ///< goes on though the server's certificate does not verify
    /// StartTls: how long the server may take, from the connection to the reply behind which the handshake begins.
    Milliseconds patience = std::chrono::seconds(60);
};

/// Stands between mail programs and a server: listens, connects each client to the server, relays the octets of both
/// unchanged, and writes down what was said. Whoever of the two does not read makes the other wait: a tap keeps no more
/// than a few pieces of 64 KiB. Lives in its owner's thread.
///
/// Where the two begin a TLS tunnel of their own (STARTTLS), the tap goes on relaying, and sees no more than noise.
/// With Security::StartTls it asks for the tunnel itself, before the client hears anything: what it says then stands
/// among the entries, as on the way to the server, and a notice tells that the client has not said it. The client hears
/// the greeting from before the tunnel, and from there on all that is said in it.
class Tap : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostConnections = 100;

    /// Each client becomes a connection of \p archive.
    Tap(TapTarget target, std::shared_ptr<transcript::Archive> archive, QObject *parent = nullptr);
    /// Drops all connections.
    ~Tap() override;

    /// The port it listens on; 0 asks for any free one. The error says why it cannot.
    Result<quint16> listen(const QHostAddress &address, quint16 port);
    const TapTarget &target() const { return m_target; }
    int connectionCount() const { return int(m_connections.size()); }

signals:
    /// Something of connection \p id was said; \p entries are on their way into the archive.
    void added(helolab::transcript::Archive::ConnectionId id, const std::vector<helolab::protocol::Entry> &entries);
    /// Something about connection \p id that nobody said, in the user's language: the server cannot be reached, its
    /// certificate, the tunnel into which nobody sees.
    void noticed(helolab::transcript::Archive::ConnectionId id, const QString &text);
    void closed(helolab::transcript::Archive::ConnectionId id);

private:
    class Connection;

    void accept();
    void forget(Connection *connection);

    const TapTarget m_target;
    std::shared_ptr<transcript::Archive> m_archive;
    QTcpServer m_listener;
    std::vector<std::unique_ptr<Connection>> m_connections;
};

} // namespace helolab::net
