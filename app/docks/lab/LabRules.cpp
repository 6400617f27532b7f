// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabRules.h"

#include "LabAttempt.h"

namespace helolab::docks {

console::Guidance::Rules rulesOf(LabAttempt *attempt)
{
    if (!attempt)
        return {};
    const lab::LabRunner &runner = attempt->runner();
    const QPointer<LabAttempt> guarded(attempt);
    console::Guidance::Rules rules;
    rules.disclosure = [guarded](const console::Conversation &conversation, qsizetype index) {
        return guarded ? guarded->disclosure(conversation, index) : lab::Disclosure();
    };
    rules.seeEarly = [guarded](const console::Conversation &conversation, qsizetype index) {
        if (guarded)
            guarded->seeEarly(conversation, index);
    };
    rules.holdsBack = [guarded](const console::Conversation &conversation, const QStringList &lines) {
        return guarded && guarded->predictionFor(conversation, lines).has_value();
    };
    rules.namesLegalCommands = lab::namesLegalCommands(runner.helpLevel());
    rules.glossesReplies = runner.glossesReplies();
    return rules;
}

} // namespace helolab::docks
