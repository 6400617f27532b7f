// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// Octets that were counted wrong, and a line that was not ended behind them.

namespace helolab::explain::imap {

extern const mistakes::Rule lineNotEnded;
extern const mistakes::Rule literalTooShort;
extern const mistakes::Rule literalTooLong;

} // namespace helolab::explain::imap
