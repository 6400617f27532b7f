// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"
#include "core/smtp/Command.h"

// What goes wrong with a command of SMTP beside its path, and with the conversation.

namespace helolab::explain::smtp {

extern const mistakes::Rule emptyLine;
extern const mistakes::Rule headerBeforeData;
extern const mistakes::Rule runTogether;
extern const mistakes::Rule noHostName;
extern const mistakes::Rule badHostName;
extern const mistakes::Rule unexpectedArgument;
extern const mistakes::Rule extraSpaces;
extern const mistakes::Rule greetingInTransaction;
extern const mistakes::Rule didNotWait;
extern const mistakes::Rule droppedInData;
extern const mistakes::Rule quitForgotten;

/// HELO or EHLO without a name, with one.
QString withHostName(const helolab::smtp::Command &command);
/// The command without blanks before it, and with one space behind it.
QString withSingleSpace(const helolab::smtp::Command &command);

} // namespace helolab::explain::smtp
