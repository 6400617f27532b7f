// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// What goes wrong in AUTHENTICATE PLAIN.

namespace helolab::explain::imap {

extern const mistakes::Rule authNotBase64;
extern const mistakes::Rule authPlainShape;

} // namespace helolab::explain::imap
