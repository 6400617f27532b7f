// SPDX-License-Identifier: GPL-3.0-or-later
#include "HandshakeNotice.h"

#include "Quoted.h"

#include <QCoreApplication>

namespace helolab::net {

namespace {

/// A record of TLS begins with 20 … 23 (RFC 8446 section 5.1), a greeting of SSL 2.0 with 128 or more.
bool isText(QByteArrayView said)
{
    return !said.isEmpty() && ((said.front() >= 0x20 && said.front() < 0x7F) || said.front() == '\r');
}

} // namespace

QString handshakeNotice(QByteArrayView said, const QString &complaint, bool tlsFirst)
{
    const QString beginning = quoted(said);
    if (isText(said) && tlsFirst)
        return QCoreApplication::translate(
                   "ServerConnection",
                   "The client speaks in the clear, and at this port TLS comes before the first "
                   "line. It said: %1. It needs the security that mail programs call “SSL/TLS”, "
                   "or the port where sessions begin in the clear.")
            .arg(beginning);
    if (isText(said))
        return QCoreApplication::translate("ServerConnection",
                                           "The client has asked for TLS and then goes on in the clear. It said: %1. "
                                           "Behind the consent of the server the handshake comes first.")
            .arg(beginning);
    return QCoreApplication::translate("ServerConnection",
                                       "The TLS handshake has failed: %1. This server speaks TLS 1.2 and TLS 1.3.")
        .arg(complaint);
}

QString unfinishedHandshake(Milliseconds time)
{
    const int seconds = int(time.count() / 1000);
    return QCoreApplication::translate(
        "ServerConnection", "The client has not finished the TLS handshake within %n second(s).", nullptr, seconds);
}

} // namespace helolab::net
