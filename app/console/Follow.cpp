// SPDX-License-Identifier: GPL-3.0-or-later
#include "Follow.h"

namespace helolab::console {

void follow(protocol::Machine &machine, const protocol::Entry &entry)
{
    if (entry.event && entry.outcome)
        machine.apply(*entry.event, *entry.outcome); // for what it gains on the way
    if (machine.state() != entry.after)
        machine = protocol::Machine(machine.table(), machine.enforced(), entry.after, machine.met());
}

} // namespace helolab::console
