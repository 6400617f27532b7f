// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// What goes wrong behind MAIL and RCPT.

namespace helolab::explain::smtp {

extern const mistakes::Rule swappedKeyword;
extern const mistakes::Rule misspeltKeyword;
extern const mistakes::Rule noKeyword;
extern const mistakes::Rule severalRecipients;
extern const mistakes::Rule nameInPath;
extern const mistakes::Rule noColon;
extern const mistakes::Rule spaceBeforeColon;
extern const mistakes::Rule spaceAfterColon;
extern const mistakes::Rule noBrackets;
extern const mistakes::Rule spacesInPath;
extern const mistakes::Rule noDomain;
extern const mistakes::Rule badAddress;

/// A line of MAIL or RCPT as the grammar has it; empty where its path cannot be read.
QString asTheGrammarHasIt(QByteArrayView line);

} // namespace helolab::explain::smtp
