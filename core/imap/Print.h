// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

namespace helolab::imap {

/// A command as it would be typed; parse() reads the same from it. Strings become atoms or are quoted where that is
/// possible; others, and messages, become literals (`{n}`).
CommandText print(const Command &command);

/// All of it as octets, with the line endings behind marks and at the end.
QByteArray toOctets(const CommandText &text);

/// \p octets as a quoted string, or as a literal with its mark and line ending where they cannot be quoted; for
/// responses. \p utf8 where quoted strings take UTF-8.
QByteArray writeString(QByteArrayView octets, bool utf8 = false);
/// The same, or as an atom where that says the same (RFC 9051 section 9, astring). NIL is quoted.
QByteArray writeAstring(QByteArrayView octets, bool utf8 = false);

} // namespace helolab::imap
