// SPDX-License-Identifier: GPL-3.0-or-later
#include "Guidance.h"

#include "Conversation.h"
#include "core/explain/Explain.h"

#include <algorithm>

namespace helolab::console {

void Guidance::setRules(Rules rules)
{
    m_rules = std::move(rules);
    emit changed();
}

bool Guidance::isRuled(const Conversation &conversation) const
{
    return m_rules.disclosure && conversation.isReal(); // a demo is there to be explained
}

explain::Explanation Guidance::explain(const Conversation &conversation, qsizetype index) const
{
    explain::Explanation explanation = explain::explain(conversation.transcript(), index, conversation.past());
    if (!isRuled(conversation))
        return explanation;
    return lab::disclosed(std::move(explanation), m_rules.disclosure(conversation, index));
}

bool Guidance::canBeSeenEarly(const Conversation &conversation, qsizetype index) const
{
    return isRuled(conversation) && m_rules.seeEarly
        && m_rules.disclosure(conversation, index).withheld == lab::Withheld::UntilTried;
}

void Guidance::seeEarly(const Conversation &conversation, qsizetype index) const
{
    if (canBeSeenEarly(conversation, index))
        m_rules.seeEarly(conversation, index);
}

bool Guidance::wouldHoldBack(const Conversation &conversation, const QStringList &lines) const
{
    return m_rules.holdsBack && m_rules.holdsBack(conversation, lines);
}

bool Guidance::holdBack(const Conversation &conversation, const QStringList &lines)
{
    const bool held = wouldHoldBack(conversation, lines);
    if (held)
        emit heldBack(conversation, lines);
    return held;
}

} // namespace helolab::console
