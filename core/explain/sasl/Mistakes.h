// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// What goes wrong between the command that begins an exchange and the server's verdict, in all protocols alike.

namespace helolab::explain::sasl {

extern const mistakes::Rule authNoMechanism;
extern const mistakes::Rule authMisspeltMechanism;
extern const mistakes::Rule authNotBase64;
extern const mistakes::Rule authNewlineInside;
extern const mistakes::Rule authNewline;
extern const mistakes::Rule authBothInOne;
extern const mistakes::Rule authPlainShape;
extern const mistakes::Rule authNoDigest;

} // namespace helolab::explain::sasl
