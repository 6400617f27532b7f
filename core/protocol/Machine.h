// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Table.h"

namespace helolab::protocol {

/// One conversation's place in its table. The server's session and the console's Tracker both run one;
/// nothing else ever writes a state.
class Machine
{
public:
    /// \p enforced are the needs that this end insists on; a Tracker that does not know the server's
    /// policy leaves Tls and Authenticated out. The table outlives the machine.
    Machine(const Table &table, Needs enforced);
    /// One that stands in mid-conversation, to ask what would be taken there: for readers of transcripts.
    Machine(const Table &table, Needs enforced, StateId state, Needs met);

    const Table &table() const { return *m_table; }
    StateId state() const { return m_state; }
    Needs met() const { return m_met; }
    Needs enforced() const { return m_enforced; }
    const StateInfo &info() const { return m_table->info(m_state); }

    /// The row that refuses \p verb here and now, or null where it is allowed. State comes before needs.
    const Refusal *refusalOf(VerbId verb) const;
    /// The row that refuses something with \p needs, or null.
    const Refusal *refusalOf(Needs needs) const;

    /// Moves along the edge for \p event and \p outcome. Null where the table has none: the state remains.
    const Transition *apply(Event event, Outcome outcome);
    /// Of another server: it has taken a command that the table does not allow here. Then the conversation goes on
    /// where the command leads from where it is allowed. Nothing where the table knows no such place.
    void follow(Event event, Outcome outcome);

private:
    const Table *m_table;
    StateId m_state;
    Needs m_met;
    Needs m_enforced;
};

} // namespace helolab::protocol
