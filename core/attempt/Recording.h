// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

#include "core/Result.h"
#include "core/lab/LabScript.h"

namespace helolab::attempt {

class LabShelf;

/// Plays \p session, the text of a .session file with placeholders, at the lab of \p header, and returns the journal
/// of a student who had typed it, claims of passed steps included. Predictions and answers are given as lab::Student
/// gives them: as the file says, and rightly where it says nothing. \p fileName is for errors.
Result<Journal> recorded(const Header &header, const lab::LabScript &script, LabShelf &shelf, const QByteArray &session,
                         const QString &fileName);

} // namespace helolab::attempt
