// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// Commands of POP3 in the wrong phase, and a session that never reached the last one.

namespace helolab::explain::pop3 {

extern const mistakes::Rule passBeforeUser;
extern const mistakes::Rule beforeLogin;
extern const mistakes::Rule droppedAfterDele;

} // namespace helolab::explain::pop3
