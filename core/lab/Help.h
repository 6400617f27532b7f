// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"
#include "core/world/World.h"

#include <QFlags>
#include <QStringList>

#include <optional>

namespace helolab::lab {

/// How much the workbench may say while a step is in hand.
enum class HelpLevel : quint8 { None, Digits, AfterAttempt, Full };

/// As lab.yaml writes them, in the order of HelpLevel.
const QStringList &helpLevelNames();

/// What a question may keep back until it is answered, because it asks just that.
enum class Keep : quint8 {
    WayOn = 1, ///< what to send first
    Digits = 2, ///< what the digits of a reply mean
    Pieces = 4, ///< what the pieces of a line are
    Meaning = 8, ///< what a reply means
};
Q_DECLARE_FLAGS(Kept, Keep)
Q_DECLARE_OPERATORS_FOR_FLAGS(Kept)

/// Why something is not said.
enum class Withheld : quint8 {
    Nothing,
    ByLevel, ///< this lab says it to nobody
    UntilAnswered, ///< the step asks about this reply first
    UntilFound, ///< the step is there to find it out
    UntilTried, ///< after the student's next line
    UntilReplied, ///< the command waits for its reply
    ByQuestion, ///< a question of the step asks for something that it would tell
};

/// What may be said of one entry of a conversation.
struct Disclosure
{
    bool digits = true; ///< what each digit of a reply means
    bool command = true; ///< what a command is for, its syntax, what each piece of the line is
    bool meaning = true; ///< what a reply means, why it was refused, the way on, the mistake by name
    bool correctedLine = true;
    Withheld withheld = Withheld::Nothing; ///< why not, where something is not said
    Kept kept = {}; ///< by open questions, of what else may be said
};

/// What a level allows at most. `correctedLine` and, of AfterAttempt, `meaning` wait for the student beyond that.
Disclosure allowedBy(HelpLevel level);
/// What HELP says in a lab of that level.
world::HelpDetail helpDetail(HelpLevel level);
/// Chips and completion of legal commands, and what HELP says is legal now.
bool namesLegalCommands(HelpLevel level);

/// \p explanation without what must not be said; `withheld` says why, in the language installed.
explain::Explanation disclosed(explain::Explanation explanation, const Disclosure &disclosure);

} // namespace helolab::lab
