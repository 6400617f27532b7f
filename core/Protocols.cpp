// SPDX-License-Identifier: GPL-3.0-or-later
#include "Protocols.h"

#include "imap/Protocol.h"
#include "pop3/Protocol.h"
#include "smtp/Protocol.h"

#include <algorithm>
#include <array>

namespace helolab {

std::span<const protocol::Protocol *const> protocols()
{
    static const smtp::Protocol smtp;
    static const pop3::Protocol pop3;
    static const imap::Protocol imap;
    static const std::array<const protocol::Protocol *, 3> all{&smtp, &pop3, &imap};
    return all;
}

const protocol::Protocol *findProtocol(QStringView name)
{
    for (const protocol::Protocol *each : protocols()) {
        if (name.compare(QLatin1StringView(each->table().protocol), Qt::CaseInsensitive) == 0)
            return each;
    }
    return nullptr;
}

const protocol::Protocol *protocolAt(quint16 port)
{
    constexpr quint16 submission = 587; // RFC 6409 section 3.1
    if (port == submission)
        return findProtocol(u"smtp");
    for (const protocol::Protocol *each : protocols()) {
        const std::array ports{each->wellKnownPort(), each->labPort(), each->tlsPort(), each->tlsLabPort()};
        if (std::find(ports.begin(), ports.end(), port) != ports.end())
            return each;
    }
    return nullptr;
}

} // namespace helolab
