// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Machine.h"

#include <vector>

namespace helolab::protocol {

/// The shortest legal way from where a conversation stands to where a command is allowed.
struct OrderHint
{
    VerbId wanted;
    /// What has to succeed first, in order; verbs, BodyEnded (the lone dot), AuthLine or IdleEnded. Empty: it is
    /// allowed now.
    std::vector<Event> first;
    /// False where no way leads there: the conversation is over, or the command is not offered.
    bool reachable = false;
};

/// A breadth-first search over the table's edges from \p machine's state and needs. Of several shortest
/// ways the one whose rows stand first in the table.
OrderHint orderHint(const Machine &machine, VerbId wanted);

/// The names of the commands on the way, for a sentence or a `? order:` line: "EHLO", "MAIL", ".".
QByteArray eventName(const Table &table, Event event);

} // namespace helolab::protocol
