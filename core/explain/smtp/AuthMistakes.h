// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// What goes wrong between 334 and 235.

namespace helolab::explain::smtp {

extern const mistakes::Rule authNotBase64;
extern const mistakes::Rule authNewline;
extern const mistakes::Rule authBothInOne;
extern const mistakes::Rule authPlainShape;

} // namespace helolab::explain::smtp
