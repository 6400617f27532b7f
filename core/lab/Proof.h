// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabScript.h"

#include "core/Result.h"

#include <vector>

namespace helolab::lab {

/// Tries out a lab that could be read: its model answer must pass every step, for each of \p students students, and
/// must not pass for a student who copies it from another; each wrong attempt must stop where it says. What did not
/// come out so, with the file it concerns. A long model answer is played less often, see playsOf().
///
/// What a wrong attempt's feedback is compared with is in the language installed, so install English.
std::vector<Error> prove(const LabScript &script, int students = 20);

/// How often a session of \p lines lines is played that is to be played \p wanted times: less often if it is so long
/// that its author would wait, and twice at least, for \p wanted above 1: what passes for one student alone is found
/// out.
int playsOf(qsizetype lines, int wanted);

/// What is not wrong with a lab, and yet worth a word to its author: nothing proves that it can be passed; a step
/// behind the first is passed by who types nothing.
std::vector<Error> notesOn(const LabScript &script);

} // namespace helolab::lab
