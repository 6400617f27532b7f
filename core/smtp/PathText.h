// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Path.h"

namespace helolab::smtp {

// What the server says on the wire about a path; wire text is never translated.

const char *wireText(PathFault fault, Direction direction);
const char *wireText(Deviation deviation);

} // namespace helolab::smtp
