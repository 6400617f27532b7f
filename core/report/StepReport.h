// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Report.h"

#include "core/attempt/Grade.h"

namespace helolab::report {

/// What came of one step.
StepReport stepReport(const lab::LabRunner &runner, int step, const attempt::StepGrade &grade, const QString &language);

/// What a step asks the student to foretell, in the words of the lab or in Helolab's own.
QString predictionAsked(const lab::LabRunner &runner, const lab::AskedPrediction &asked, const lab::StepText &words);

} // namespace helolab::report
