// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// Mistakes of every protocol of lines, told as they are in IMAP: there is BAD, and TLS has other doors.

namespace helolab::explain::imap {

extern const mistakes::Rule emptyLine;
extern const mistakes::Rule misspeltVerb;
extern const mistakes::Rule tlsToClearPort;
extern const mistakes::Rule bareLineFeed;
extern const mistakes::Rule bareCarriageReturn;
extern const mistakes::Rule extraSpaces;

} // namespace helolab::explain::imap
