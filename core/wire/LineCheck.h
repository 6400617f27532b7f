// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace helolab::wire {

/// Octets that have no place in a command line (RFC 5321 section 4.1.1.1 and 2.3.8), the first one found.
enum class LineFault : quint8 {
    None,
    BareCr, ///< a CR that no LF follows
    Nul,
    Control, ///< another control character: backspace, escape…
    Telnet, ///< IAC (FF): a telnet client negotiates
};

struct LineCheck
{
    LineFault fault = LineFault::None;
    qsizetype at = 0; ///< offset of the octet
};

/// Looks at the octets only, not at the ending or length.
LineCheck checkOctets(QByteArrayView line);

/// The octet and its place (from 1) in words for a reply: "NUL (00) at octet 3". Only of a fault.
QByteArray describe(const LineCheck &check, QByteArrayView line);

} // namespace helolab::wire
