// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Table.h"

#include <QByteArrayView>

#include <optional>

namespace helolab::smtp {

/// A command line taken apart, without a copy: the views point into the line.
struct Command
{
    std::optional<Verb> verb; ///< nothing where no rule has that name
    QByteArrayView word; ///< the verb as typed
    QByteArrayView argument; ///< behind the verb and its blanks, trailing blanks taken off
    qsizetype argumentAt = 0; ///< where `argument` begins in the line, in octets
    bool leadingBlanks = false; ///< blanks before the verb, which the grammar does not have
    bool extraBlanks = false; ///< more than one space behind the verb, or a tab
};

/// \p line is without its ending.
Command readCommand(QByteArrayView line);

/// The verb of that name, in any case.
std::optional<Verb> findVerb(QByteArrayView word);

/// The argument of BDAT: `chunk-size [ SP LAST ]` (RFC 3030 section 2).
struct ChunkSize
{
    qint64 octets = 0;
    bool last = false;
};
std::optional<ChunkSize> readChunkSize(QByteArrayView argument);

/// Octets that have no place in a command line (RFC 5321 section 4.1.1.1 and 2.3.8), the first one found.
enum class LineFault : quint8 {
    None,
    TooLong, ///< longer than the limit
    BareLf, ///< ended by LF without CR; a fault to a strict server only
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

/// True for a request line of HTTP: "GET / HTTP/1.1".
bool looksLikeHttp(const Command &command);

} // namespace helolab::smtp
