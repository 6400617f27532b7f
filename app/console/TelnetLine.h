// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/Security.h"

#include <QString>

#include <optional>

namespace helolab::console {

/// Where a line as the textbooks write it wants to go.
struct TelnetLine
{
    QString host;
    std::optional<quint16> port; ///< where one was written
    net::Security security = net::Security::InTheClear;
};

/// Reads `telnet HOST [PORT]`; also `nc`, `netcat` and telnet's own `open` and `o`. A port may be a number, or the
/// name of a mail service (smtp, pop3, imap, submission). And `openssl s_client -connect HOST:PORT`, which begins with
/// TLS; with -starttls in the clear, for who learns asks for the tunnel by hand. Nothing where the line is something
/// else.
std::optional<TelnetLine> readTelnetLine(const QString &line);
/// What is typed to be connected there.
QString telnetText(const QString &host, quint16 port, net::Security security);

} // namespace helolab::console
