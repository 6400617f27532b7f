// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabCommands.h"

#include "core/BoundedFile.h"
#include "core/WholeFile.h"
#include "core/attempt/JournalText.h"
#include "core/attempt/LabShelf.h"
#include "core/attempt/Recording.h"
#include "core/transcript/SessionFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace helolab::cli {

namespace {

constexpr int recordedWell = 0;
constexpr int cannotRecord = 2;

Result<attempt::Journal> recordedSession(const QString &folder, const QString &session, const attempt::Header &header)
{
    attempt::LabShelf shelf({folder});
    lab::ReadLab read = lab::readLab(folder);
    if (!read.script)
        return read.problems.front();
    const auto file = readBounded(session, transcript::sessionFileAtMost);
    if (!file)
        return file.error();
    return attempt::recorded(header, *read.script, shelf, file.value(), session);
}

std::optional<Error> writeJournal(const attempt::Journal &journal, const QString &name)
{
    QByteArray text = encoded(journal.header);
    for (const attempt::Event &event : journal.events)
        text += encoded(event);
    const auto error = makeFile(name, text); // new, so that nothing of a student's is written over
    if (!error)
        return std::nullopt;
    return Error{QCoreApplication::translate("cli", "This file cannot be written: %1.").arg(error->message), name};
}

} // namespace

int recordAttempt(const QString &folder, const QString &session, const QString &out, const QString &student,
                  const QString &name)
{
    attempt::Header header;
    header.student = student.left(attempt::nameAtMost);
    header.name = name.left(attempt::nameAtMost);
    header.program = attempt::thisProgram();
    header.begun = TimePoint(Milliseconds(QDateTime::currentMSecsSinceEpoch()));
    const auto journal = recordedSession(folder, session, header);
    if (!journal) {
        printError(journal.error().toString());
        return cannotRecord;
    }
    if (const auto error = writeJournal(journal.value(), out)) {
        printError(error->toString());
        return cannotRecord;
    }
    const std::vector<attempt::Event> &events = journal.value().events;
    const auto passed = std::count_if(events.begin(), events.end(), [](const attempt::Event &event) {
        return std::holds_alternative<attempt::Passed>(event.what);
    });
    printLine(QCoreApplication::translate("cli", "%1: events %2, steps passed %3")
                  .arg(out, QString::number(events.size()), QString::number(passed)));
    return recordedWell;
}

} // namespace helolab::cli
