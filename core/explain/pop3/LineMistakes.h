// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// Mistakes of every protocol of lines, told as they are in POP3: there is no 500, and TLS has other doors.

namespace helolab::explain::pop3 {

extern const mistakes::Rule emptyLine;
extern const mistakes::Rule misspeltVerb;
extern const mistakes::Rule tlsToClearPort;
extern const mistakes::Rule bareLineFeed;
extern const mistakes::Rule bareCarriageReturn;

} // namespace helolab::explain::pop3
