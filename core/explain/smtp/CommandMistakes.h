// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// What goes wrong with a command of SMTP beside its path, and with the conversation.

namespace helolab::explain::smtp {

extern const mistakes::Rule emptyLine;
extern const mistakes::Rule headerBeforeData;
extern const mistakes::Rule runTogether;
extern const mistakes::Rule noHostName;
extern const mistakes::Rule badHostName;
extern const mistakes::Rule unexpectedArgument;
extern const mistakes::Rule greetingInTransaction;
extern const mistakes::Rule didNotWait;
extern const mistakes::Rule droppedInData;
extern const mistakes::Rule quitForgotten;

} // namespace helolab::explain::smtp
