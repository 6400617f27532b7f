// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabScript.h"
#include "Yaml.h"

namespace helolab::lab {

/// Reads a text.<lang>.md:
///
///     # Title
///     Introduction.
///     ## step-id: Title of the step
///     Text of the step.
///     ### predict: What will the server say?
///     ### explain: Why did it refuse?
///     - option-id: Words of the option.
///     ### question question-id: What is asked?
///     - option-id: Words of the option.
///     #### because
///     Shown once it is answered.
///     ### hint
///     A hint; as many as there are.
///
/// The steps may stand in any order; every step, question and option of \p steps must be there. HTML comments on
/// lines of their own are left out, and nothing inside a fence of ``` is a heading. \p names are the placeholders that
/// may stand in the text.
LabText readText(const QString &markdown, const std::vector<Step> &steps, const QStringList &names, Problems &problems);

} // namespace helolab::lab
