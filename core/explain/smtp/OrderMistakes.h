// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// The wrong orders that have a name. Each is told in the words of the table's row that refused the command.

namespace helolab::explain::smtp {

extern const mistakes::Rule mailBeforeHelo;
extern const mistakes::Rule nestedMail;
extern const mistakes::Rule rcptBeforeMail;
extern const mistakes::Rule dataBeforeRcpt;

} // namespace helolab::explain::smtp
