// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Rule.h"

// Commands that are right and come at a wrong moment. Why is in the protocol's table; here it is only recognised.

namespace helolab::explain::mistakes {

/// The row that refused the command, if order or policy did; else null.
const protocol::Refusal *refusedBy(const Scene &scene);
/// Any command that order refused, told in the words of the row that did it.
std::optional<Finding> detectOrder(const Scene &scene);

extern const Rule wrongOrder;
extern const Rule tlsSkipped;
extern const Rule authSkipped;

} // namespace helolab::explain::mistakes
