// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Letter.h"
#include "core/Text.h"
#include "core/explain/Explanation.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace helolab::explain::mistakes {
struct Rule;
}

namespace helolab::explain::smtp {

/// Where a letter is not as it should be.
struct LintFinding
{
    int line = 0; ///< of the letter, from 1; 0 where no line is to blame
    QStringList values = {}; ///< what takes the place of %1 and %2 in the explanation
};

/// A silent error: a server takes the message, because it does not read it, and whoever reads it has the trouble.
struct LintRule
{
    const char *id; ///< stable, kebab-case: `? lint:` of .session files names it
    Text title;
    Text explanation;
    const char *rfc;
    std::optional<LintFinding> (*detect)(const Letter &letter);
    const mistakes::Rule *told = nullptr; ///< the rule that says the same of the line; where it does, this keeps silent
};

/// In the order in which they are told: the header, the line between, the lines.
std::span<const LintRule> lintRules();

/// What is wrong with the message that \p scene's entry ends, or whose end it answers, where the server has accepted
/// it. Of an answer: the same as of the message.
std::vector<Remark> lint(const Scene &scene);

} // namespace helolab::explain::smtp
