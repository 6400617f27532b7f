// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// What stands behind a command of POP3 and should not, or should and does not.

namespace helolab::explain::pop3 {

extern const mistakes::Rule noNumber;
extern const mistakes::Rule deletedNumber;
extern const mistakes::Rule missingNumber;
extern const mistakes::Rule unexpectedArgument;

} // namespace helolab::explain::pop3
