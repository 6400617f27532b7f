// SPDX-License-Identifier: GPL-3.0-or-later
#include "ThisMachine.h"

#include <QHostAddress>
#include <QNetworkInterface>

namespace helolab::net {

bool isThisMachine(const QString &host)
{
    const QString name = host.toLower();
    if (name == QLatin1StringView("localhost") || name.endsWith(QLatin1StringView(".localhost")))
        return true;
    QHostAddress address;
    if (!address.setAddress(host))
        return false;
    return address.isLoopback() || QNetworkInterface::allAddresses().contains(address);
}

} // namespace helolab::net
