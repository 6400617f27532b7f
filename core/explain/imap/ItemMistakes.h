// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// Words that look right behind a command of IMAP and are none of its grammar: items, dates, a text without its literal.

namespace helolab::explain::imap {

extern const mistakes::Rule deleteMessage;
extern const mistakes::Rule eightBit;
extern const mistakes::Rule unknownItem;
extern const mistakes::Rule badDate;
extern const mistakes::Rule noLiteral;

} // namespace helolab::explain::imap
