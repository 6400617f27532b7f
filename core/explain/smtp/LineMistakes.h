// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// Mistakes of every protocol of lines, told as they are in SMTP: its codes, its lines, its doors for TLS.

namespace helolab::explain::smtp {

extern const mistakes::Rule misspeltVerb;
extern const mistakes::Rule tlsToClearPort;
extern const mistakes::Rule bareLineFeed;
extern const mistakes::Rule bareCarriageReturn;

} // namespace helolab::explain::smtp
