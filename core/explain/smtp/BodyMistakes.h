// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// What goes wrong behind the 354, where the server keeps silent.

namespace helolab::explain::smtp {

extern const mistakes::Rule bareLfDot;
extern const mistakes::Rule wrongDot;
extern const mistakes::Rule dotNotAlone;
extern const mistakes::Rule dotForgotten;
extern const mistakes::Rule leadingDot;
extern const mistakes::Rule noEmptyLine;
extern const mistakes::Rule bareLfInText;
extern const mistakes::Rule incompleteHeader;

} // namespace helolab::explain::smtp
