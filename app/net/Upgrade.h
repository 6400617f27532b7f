// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Protocol.h"
#include "core/wire/LineReader.h"

#include <QByteArrayList>
#include <QString>

namespace helolab::net {

/// Asks a server for TLS as a client does, without I/O: from its greeting to the reply behind which the handshake
/// begins (RFC 3207, RFC 2595, RFC 9051 section 6.2.1). What the server says goes in, what to say to it comes out.
///
/// Nothing that the server sends makes it hold more than octetsAtMost, and nothing but the replies asked for is taken:
/// what somebody has put in behind them would be believed inside the tunnel.
class Upgrade
{
public:
    static constexpr qsizetype octetsAtMost = 16 * 1024; ///< of one reply

    /// \p protocol outlives this. \p name is how EHLO names this end; \p place is the server, "mail.example:25", as
    /// problem() tells it.
    Upgrade(const protocol::Protocol &protocol, const QByteArray &name, QString place);

    enum class Stage : quint8 {
        Asking,
        Ready, ///< the server waits for a handshake
        Failed, ///< none will come about; problem() says why
    };
    Stage stage() const { return m_stage; }
    /// \p octets as they came from the socket, cut anywhere. The result is the line to send now, with its ending; often
    /// empty.
    QByteArray take(QByteArrayView octets);

    /// What was sent so far, line by line, without the endings.
    const QByteArrayList &said() const { return m_said; }
    /// The greeting as it is handed on to somebody who has not seen all this, once Ready: without the capabilities that
    /// a server of IMAP may tell in it, which must be forgotten behind STARTTLS. Also where the greeting turns
    /// everybody away. Empty otherwise.
    QByteArray greeting() const;
    /// Whether there are capabilities in the greeting that greeting() leaves out.
    bool leavesOutCapabilities() const { return greeting() != m_greeting; }
    /// In the user's language: what went wrong, where, and what to do. Of strangers' words no more than a line.
    const QString &problem() const { return m_problem; }

private:
    void takeLine(const wire::Line &line);
    void endReply(const protocol::ReplyView &last);
    bool isAnsweredBy(const protocol::ReplyView &view) const;
    bool isOffered() const;
    void ask();
    void fail(const QString &problem);
    void failEndless();

    const protocol::Protocol &m_protocol;
    const QString m_place;
    QByteArrayList m_asks; // lines still to be said
    QByteArrayList m_said;
    wire::LineReader m_lines{octetsAtMost};
    QByteArray m_reply; // the lines of the one under way
    QByteArray m_greeting;
    QByteArray m_out;
    QString m_problem;
    Stage m_stage = Stage::Asking;
    bool m_isTurnedAway = false;
};

} // namespace helolab::net
