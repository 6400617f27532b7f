// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Protocol.h"

#include <QString>

namespace helolab::dialogs {

/// Whom to connect to.
struct Target
{
    QString host; ///< a name or an address; an IPv6 address without brackets
    quint16 port = 0;
    const protocol::Protocol *protocol = nullptr;

    /// "mail.example 25", as one types it behind `telnet`.
    QString toString() const { return host + QLatin1Char(' ') + QString::number(port); }
};

/// A host as a person writes it: a name, an address, with a port behind it or not, with `telnet` before it.
struct HostText
{
    QString host;
    quint16 port = 0; ///< 0 where none was written
    QString problem; ///< in the user's language, with what to do; empty where all is well
};

HostText readHost(const QString &text);
/// True where octets sent there do not leave this machine.
bool isThisMachine(const QString &host);

} // namespace helolab::dialogs
