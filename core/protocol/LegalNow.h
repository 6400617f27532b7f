// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Machine.h"

#include <vector>

namespace helolab::protocol {

/// What the client may send now: the commands that are allowed here and whose needs are met, in the order of the
/// table. Inside a message that is BodyEnded (the lone dot), inside an authentication exchange AuthLine; while
/// waiting for news IdleEnded (DONE); nothing while a handshake runs or after the end. Commands of the history books
/// are never among them.
std::vector<Event> legalNow(const Machine &machine);

} // namespace helolab::protocol
