// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Report.h"

#include "core/explain/Explanation.h"
#include "core/transcript/Transcript.h"

#include <functional>

namespace helolab::report {

// Bounds of what a page shows. Whoever types by hand never meets them.

constexpr qsizetype shownLinesAtMost = 3000; ///< of all connections together, notes included
constexpr qsizetype shownOctetsAtMost = 1000; ///< of a line
constexpr qsizetype shownStatesAtMost = 200; ///< of a connection
/// Of a message text, its first and its last lines.
constexpr qsizetype bodyHead = 20;
constexpr qsizetype bodyTail = 8;

/// Explains the entry of that index as far as may be.
using Explainer = std::function<explain::Explanation(qsizetype entry)>;

/// The conversation with a note under each refusal and each mistake; \p room lines of it, and how many more there are.
std::vector<Line> talkLines(const transcript::Transcript &transcript, const Explainer &explained,
                            qsizetype room = shownLinesAtMost);

/// The states that the conversation went through, as the protocol's table names them.
QStringList talkStates(const transcript::Transcript &transcript);

} // namespace helolab::report
