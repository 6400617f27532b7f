// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Entry.h"
#include "core/protocol/Machine.h"

namespace helolab::console {

/// Moves \p machine to where \p entry led. Where that is has been decided already, by the server or by a Tracker.
void follow(protocol::Machine &machine, const protocol::Entry &entry);

} // namespace helolab::console
