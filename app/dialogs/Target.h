// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/Security.h"
#include "core/protocol/Protocol.h"

#include <QString>

namespace helolab::dialogs {

/// Whom to connect to.
struct Target
{
    QString host; ///< a name or an address; an IPv6 address without brackets
    quint16 port = 0;
    const protocol::Protocol *protocol = nullptr;
    net::Security security = net::Security::InTheClear;

    /// "mail.example 25", as one types it behind `telnet`; "mail.example 465 tls" where TLS comes first.
    QString toString() const
    {
        const QString place = host + QLatin1Char(' ') + QString::number(port);
        return security == net::Security::TlsFirst ? place + QStringLiteral(" tls") : place;
    }
};

/// A host as a person writes it: a name, an address, with a port behind it or not, with `telnet` before it
/// or `tls` behind it.
struct HostText
{
    QString host;
    quint16 port = 0; ///< 0 where none was written
    bool tlsFirst = false; ///< `tls` stood behind it
    QString problem; ///< in the user's language, with what to do; empty where all is well
};

HostText readHost(const QString &text);

} // namespace helolab::dialogs
