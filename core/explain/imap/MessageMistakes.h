// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// Which messages are meant, by number and by UID.

namespace helolab::explain::imap {

extern const mistakes::Rule numberZero;
extern const mistakes::Rule uidAsNumber;
extern const mistakes::Rule missingNumber;
extern const mistakes::Rule numberAsUid;

} // namespace helolab::explain::imap
