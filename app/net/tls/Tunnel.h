// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Context.h"

#include <QByteArray>
#include <QByteArrayView>

namespace helolab::net::tls {

/// The server's end of one TLS tunnel, without I/O: records of the peer go in, records for it come out, and so do the
/// octets that were inside. It holds no more than the records of one take() and one that is not complete.
class Tunnel
{
public:
    explicit Tunnel(std::shared_ptr<const Context> context);

    enum class Stage : quint8 {
        Handshake,
        Up,
        Ended, ///< the peer has said so (close_notify)
        Broken, ///< what came was no TLS, or not what was agreed on
    };
    Stage stage() const { return m_stage; }
    bool isUp() const { return m_stage == Stage::Up; }

    /// \p records as they came from the socket, cut anywhere. Appends to \p octets what was inside.
    void take(QByteArrayView records, QByteArray &octets);
    /// Only where isUp().
    void send(QByteArrayView octets);
    /// Tells the peer that no more will come (close_notify), where isUp().
    void end();
    /// Records for the peer, since this was last called.
    QByteArray takeRecords();

    /// Why it is Broken, in OpenSSL's words.
    const QString &complaint() const { return m_complaint; }

private:
    void shakeHands();
    void read(QByteArray &octets);
    void fail();

    std::shared_ptr<const Context> m_context;
    Connection m_connection;
    BIO *m_in = nullptr; // the connection's own
    BIO *m_out = nullptr;
    Stage m_stage = Stage::Handshake;
    QString m_complaint;
};

} // namespace helolab::net::tls
