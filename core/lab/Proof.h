// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabScript.h"

#include "core/Result.h"

#include <vector>

namespace helolab::lab {

/// Tries out a lab that could be read: its model answer must pass every step, for each of \p students students, and
/// must not pass for a student who copies it from another; each wrong attempt must stop where it says. What did not
/// come out so, with the file it concerns.
///
/// What a wrong attempt's feedback is compared with is in the language installed, so install English.
std::vector<Error> prove(const LabScript &script, int students = 20);

/// What is not wrong with a lab, and yet worth a word to its author: nothing proves that it can be passed.
std::vector<Error> notesOn(const LabScript &script);

} // namespace helolab::lab
