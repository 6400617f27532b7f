// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttemptPaper.h"

#include "MarkdownHtml.h"

#include "core/attempt/JournalFile.h"
#include "core/attempt/LabShelf.h"
#include "core/report/Worksheet.h"

namespace helolab::paper {

Result<AttemptPaper> attemptPaper(const QString &journal, attempt::LabShelf &labs, const QString &language,
                                  report::Telling telling)
{
    const auto read = attempt::loadJournal(journal);
    if (!read)
        return read.error();
    return attemptPaper(read.value(), journal, labs, language, telling);
}

Result<AttemptPaper> attemptPaper(const attempt::ReadJournal &read, const QString &journal, attempt::LabShelf &labs,
                                  const QString &language, report::Telling telling)
{
    const auto replayed = attempt::replayed(read.journal, labs);
    if (!replayed)
        return Error{replayed.error().toString(), journal};
    const report::Report report = report::reportOf(read, replayed.value(), language, telling);
    QStringList footer{report.name, report.student, report.title};
    footer.removeAll(QString());
    return AttemptPaper{{report::toHtml(report), footer.join(QStringLiteral(" · "))},
                        report.differences.isEmpty() && report.notices.isEmpty()};
}

Paper worksheetPaper(const std::vector<lab::LabScript> &labs, const QString &student, const QString &language,
                     const QString &course)
{
    std::vector<report::Worksheet> sheets;
    sheets.reserve(labs.size());
    for (const lab::LabScript &script : labs)
        sheets.push_back(report::worksheetOf(script, student, language));
    QStringList footer{student, sheets.size() == 1 ? sheets.front().title : course};
    footer.removeAll(QString());
    return {report::toHtml(sheets, markdownHtml, course), footer.join(QStringLiteral(" · "))};
}

} // namespace helolab::paper
