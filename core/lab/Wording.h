// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Evaluate.h"
#include "Progress.h"

namespace helolab::lab {

/// What \p goal asks for, in the language installed: one sentence or several; the parts of an `all` or `any`
/// stand each on a line of its own.
QString expectation(const Goal &goal, const Naming &naming);

/// What was seen instead, and what to do; empty where nothing that bears on the goal was seen, or it is reached.
QString feedback(const Finding &finding, const Timeline &timeline);

// The same of a step that keeps to itself what it asks for, because that is what the student is to find out.
QString hiddenExpectation();
QString hiddenFeedback(const Finding &finding, const Timeline &timeline);

/// The reply at \p position, in words; empty where there is none, or the timeline has forgotten it.
QString sight(Timeline::Position position, const Timeline &timeline);

/// What the student is told about an answer just given to \p question; empty before there was one.
QString answerFeedback(const Question &question, const AnswerProgress &answer);

} // namespace helolab::lab
