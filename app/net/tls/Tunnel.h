// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Context.h"
#include "Peer.h"
#include "core/Time.h"

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <vector>

namespace helolab::net::tls {

/// One end of a TLS tunnel, without I/O: records of the peer go in, records for it come out, and so do the octets that
/// were inside. It holds no more than the records of one take() and one that is not complete.
class Tunnel
{
public:
    /// The server's end.
    explicit Tunnel(std::shared_ptr<const Context> context);
    /// The client's end, which speaks first: takeRecords() has its greeting. The server is to be \p host, a name or an
    /// address, and its certificate good at \p now.
    Tunnel(std::shared_ptr<const Context> context, const QString &host, TimePoint now);
    Tunnel(const Tunnel &) = delete;
    Tunnel &operator=(const Tunnel &) = delete;

    enum class Stage : quint8 {
        Handshake,
        Up,
        Ended, ///< the peer has said that no more will come (close_notify)
        Broken, ///< what came was no TLS, or not what was agreed on
    };
    Stage stage() const { return m_stage; }
    bool isUp() const { return m_stage == Stage::Up; }

    /// \p records as they came from the socket, cut anywhere. Appends to \p octets what was inside.
    void take(QByteArrayView records, QByteArray &octets);
    /// True where the peer may be spoken to: also when it has said that it will say no more.
    bool canSend() const { return m_stage == Stage::Up || m_stage == Stage::Ended; }
    /// Only where canSend().
    void send(QByteArrayView octets);
    /// Tells the peer that no more will come (close_notify), where canSend().
    void end();
    /// Records for the peer, since this was last called.
    QByteArray takeRecords();
    /// Lines of an NSS key log, by which others can read what is inside; since this was last called. There are some
    /// when the handshake is over. A secret.
    QByteArray takeKeys() { return std::exchange(m_keys, {}); }

    /// Of the client's end, where isUp().
    Peer peer() const { return peerOf(*m_connection, m_failures); }
    /// For the settings that tunnels share: hears of a key.
    static void noteKey(const SSL *connection, const char *line);
    /// Why it is Broken, in OpenSSL's words.
    const QString &complaint() const { return m_complaint; }

private:
    static int noteFailure(int isGood, X509_STORE_CTX *verified);
    void shakeHands();
    void read(QByteArray &octets);
    void fail();

    std::shared_ptr<const Context> m_context;
    Connection m_connection;
    BIO *m_in = nullptr; // the connection's own
    BIO *m_out = nullptr;
    QByteArray m_keys;
    std::vector<Failure> m_failures; // of the server's certificates
    Stage m_stage = Stage::Handshake;
    QString m_complaint;
};

} // namespace helolab::net::tls
