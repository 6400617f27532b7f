// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// Flags, and above all \Deleted: marked is not gone, and CLOSE removes more than one may think.

namespace helolab::explain::imap {

extern const mistakes::Rule flagWithoutBackslash;
extern const mistakes::Rule markedNotGone;
extern const mistakes::Rule closeExpunged;

} // namespace helolab::explain::imap
