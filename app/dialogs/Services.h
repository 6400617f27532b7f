// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/Security.h"
#include "core/protocol/Protocol.h"

#include <QString>

#include <vector>

namespace helolab::dialogs {

/// What one connects to, by its well-known port (RFC 6409, RFC 8314).
struct Service
{
    const protocol::Protocol *protocol = nullptr;
    quint16 port = 0;
    net::Security security = net::Security::InTheClear;
    const char *english = ""; ///< what it is for
    QString text() const; ///< in the user's language

    /// Where the program's own server has it.
    quint16 ownPort() const;
};

/// The place in \p services of what is at \p port, a well-known one or one of the own server's; their number where
/// nothing is.
std::size_t serviceAt(const std::vector<Service> &services, quint16 port);

/// SMTP first, each protocol in the clear before it is inside TLS.
std::vector<Service> services();

} // namespace helolab::dialogs
