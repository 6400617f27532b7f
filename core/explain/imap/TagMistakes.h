// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// The tag: missing, impossible, used again; and the one line that has none.

namespace helolab::explain::imap {

extern const mistakes::Rule tagMissing;
extern const mistakes::Rule badTag;
extern const mistakes::Rule tagReused;
extern const mistakes::Rule notIdling;
extern const mistakes::Rule doneForgotten;

} // namespace helolab::explain::imap
