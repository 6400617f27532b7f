// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

namespace helolab::protocol {

Machine::Machine(const Table &table, Needs enforced)
    : Machine(table, enforced, table.start, table.atStart)
{
}

Machine::Machine(const Table &table, Needs enforced, StateId state, Needs met)
    : m_table(&table)
    , m_state(state)
    , m_met(met)
    , m_enforced(enforced)
{
}

const Refusal *Machine::refusalOf(VerbId verb) const
{
    const CommandRule &rule = m_table->rule(verb);
    for (const Refusal &refusal : rule.refusals) {
        if (refusal.in.contains(m_state))
            return &refusal;
    }
    return refusalOf(rule.needs);
}

const Refusal *Machine::refusalOf(Needs needs) const
{
    const Needs missing = (needs & m_enforced).without(m_met);
    if (missing.isEmpty())
        return nullptr;
    for (const Guard &guard : m_table->guards) {
        if (missing.has(guard.need))
            return &guard.refusal;
    }
    return nullptr;
}

const Transition *Machine::apply(Event event, Outcome outcome)
{
    const Transition *row = m_table->find(m_state, event, outcome);
    if (!row)
        return nullptr;
    if (!row->stays)
        m_state = row->to;
    m_met = m_met.without(row->loses) | row->gains;
    return row;
}

void Machine::follow(Event event, Outcome outcome)
{
    for (const StateInfo &info : m_table->states) {
        const Transition *row = m_table->find(info.state, event, outcome);
        if (!row)
            continue;
        // States stand in the order of the conversation: what leads nowhere leads nowhere later on, either (ENABLE
        // where a mailbox is open).
        if (row->stays && info.state.value < m_state.value)
            return;
        m_state = row->stays ? info.state : row->to;
        m_met = m_met.without(row->loses) | row->gains;
        return;
    }
}

} // namespace helolab::protocol
