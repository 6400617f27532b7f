// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// What stands behind a command of IMAP: too little, too much, quotes, sets, parentheses.

namespace helolab::explain::imap {

extern const mistakes::Rule missingArgument;
extern const mistakes::Rule unexpectedArgument;
extern const mistakes::Rule openQuote;
extern const mistakes::Rule wrongQuotes;
extern const mistakes::Rule unquotedSpace;
extern const mistakes::Rule badSet;
extern const mistakes::Rule wrongParentheses;

} // namespace helolab::explain::imap
