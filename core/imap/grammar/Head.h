// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Commands.h"

namespace helolab::imap::grammar {

/// The tag and the space behind it (RFC 9051 section 9, `tag`). \p tag is left empty where there is none.
bool readTag(Cursor &cursor, String &tag);

/// The command's name, of UID FETCH both words. Null where there is none.
const CommandRow *readName(Cursor &cursor, const String &tag);

} // namespace helolab::imap::grammar
