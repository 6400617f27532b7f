// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"

namespace helolab::protocol {

const Transition *Table::find(StateId from, Event event, Outcome outcome) const
{
    for (const Transition &row : transitions) {
        if (row.event == event && row.outcome == outcome && row.from.contains(from))
            return &row;
    }
    return nullptr;
}

const Guard *Table::guard(Need need) const
{
    for (const Guard &guard : guards) {
        if (guard.need == need)
            return &guard;
    }
    return nullptr;
}

} // namespace helolab::protocol
