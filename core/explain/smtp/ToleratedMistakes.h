// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Rule.h"

// What the grammar does not have and a tolerant server takes.

namespace helolab::explain::smtp {

/// Taken by this server, refused by a strict one; told once for each slip in a conversation.
extern const mistakes::Rule tolerated;

} // namespace helolab::explain::smtp
