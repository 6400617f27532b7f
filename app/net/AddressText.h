// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

namespace helolab::net {

/// "127.0.0.1:2525", "[::1]:2525": an IPv6 address has colons of its own. \p host may be a name.
inline QString addressWithPort(const QString &host, quint16 port)
{
    const bool isIpv6 = host.contains(QLatin1Char(':'));
    return (isIpv6 ? QLatin1Char('[') + host + QLatin1Char(']') : host) + QLatin1Char(':') + QString::number(port);
}

inline QString addressWithPort(const QHostAddress &address, quint16 port)
{
    return addressWithPort(address.toString(), port);
}

} // namespace helolab::net
