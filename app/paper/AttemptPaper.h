// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Paper.h"

#include "core/lab/LabScript.h"
#include "core/report/Report.h"

namespace helolab::attempt {
class LabShelf;
}

namespace helolab::paper {

struct AttemptPaper
{
    Paper paper;
    bool agrees = true; ///< false: the file says something else than its replay, or could not be read whole
};

/// The report of the attempt whose journal is the file \p journal; its lab is looked for on \p labs. \p language is
/// that of the lab's texts; install it.
Result<AttemptPaper> attemptPaper(const QString &journal, attempt::LabShelf &labs, const QString &language,
                                  report::Telling telling);

/// The same of a journal that was read; \p journal is the name for errors.
Result<AttemptPaper> attemptPaper(const attempt::ReadJournal &read, const QString &journal, attempt::LabShelf &labs,
                                  const QString &language, report::Telling telling);

/// \p labs, at least one, as worksheets. \p student may be empty: then they are for anybody. \p course is the title of
/// the course that they make; may be empty. Needs a QGuiApplication.
Paper worksheetPaper(const std::vector<lab::LabScript> &labs, const QString &student, const QString &language,
                     const QString &course = {});

} // namespace helolab::paper
