// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabCommands.h"

#include "app/settings/LabShelves.h"
#include "app/settings/Language.h"
#include "core/lab/CourseOrder.h"
#include "core/lab/CourseReader.h"
#include "core/lab/LabPlay.h"
#include "core/lab/LabReader.h"
#include "core/lab/NewLab.h"
#include "core/lab/Proof.h"
#include "core/transcript/SessionFile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <iterator>

namespace helolab::cli {

namespace {

QString indented(const QString &text)
{
    return QStringLiteral("      ") + QString(text).replace(QLatin1Char('\n'), QStringLiteral("\n      "));
}

void sayStep(const lab::LabRunner &runner, int step, const QString &language)
{
    const bool passed = runner.progressOf(step).passed;
    printLine(QStringLiteral("  %1 %2. %3")
                  .arg(passed ? QStringLiteral("✓") : QStringLiteral("✕"))
                  .arg(step + 1)
                  .arg(runner.stepText(step, language).title));
    if (passed)
        return;
    for (const lab::Check &check : runner.checks(step)) {
        if (check.status == lab::Status::Passed)
            continue;
        printLine(indented(QCoreApplication::translate("cli", "Expected: %1").arg(check.printed())));
        printLine(indented(check.seen.isEmpty() ? QCoreApplication::translate("cli", "Nothing of it was seen.")
                                                : QCoreApplication::translate("cli", "Seen: %1").arg(check.seen)));
    }
}

/// The conversation that is to be played: the model answer, or the file \p attempt.
Result<lab::PlayedLab> playedAttempt(const lab::LabScript &script, const QString &attempt, const QString &student)
{
    const lab::Values values = lab::playedValues(script, student);
    if (attempt.isEmpty())
        return lab::playSolution(script, values);
    return lab::playFile(script, values, attempt);
}

/// What lab::prove() says, in the language spoken. Whether a wrong attempt is told what its author says is found out
/// in English, which the author quotes.
std::vector<Error> proved(const lab::LabScript &script, settings::LanguageSwitch &languages)
{
    const settings::Language &spoken = languages.current();
    languages.apply(settings::languages().front());
    std::vector<Error> english = lab::prove(script);
    if (english.empty() || spoken.code == languages.current().code)
        return english;
    languages.apply(spoken);
    std::vector<Error> told = lab::prove(script);
    // Those about other words than the author's are not there in English.
    std::erase_if(told, [&english](const Error &problem) {
        const auto same = std::find_if(english.begin(), english.end(), [&problem](const Error &other) {
            return other.file == problem.file && other.line == problem.line && other.column == problem.column;
        });
        if (same == english.end())
            return true;
        english.erase(same);
        return false;
    });
    return told;
}

} // namespace

int listLabs(const QStringList &shelves, const QString &language)
{
    int code = 0;
    const std::vector<lab::LabFolder> folders = lab::findLabs(shelves);
    std::vector<lab::ReadLab> labs;
    std::vector<lab::ListedLab> listed;
    QStringList ids;
    for (const lab::LabFolder &found : folders) {
        labs.push_back(lab::readLab(found.path));
        const auto &script = labs.back().script;
        listed.push_back({found.id, script ? script->text(language).title : found.id});
        ids.append(found.id);
    }
    for (const std::size_t index : lab::courseOrder(lab::readCourses(shelves, ids).courses, listed)) {
        const lab::LabFolder &found = folders[index];
        if (!labs[index].script) {
            printLine(QCoreApplication::translate("cli", "%1: has mistakes, see: helolab lab check %2")
                          .arg(found.id, found.path));
            code = 1;
            continue;
        }
        const QString place = found.path.startsWith(lab::ownShelf())
            ? QCoreApplication::translate("cli", "comes with Helolab")
            : QDir::toNativeSeparators(found.path);
        printLine(QStringLiteral("%1  %2  (%3)").arg(found.id, -24).arg(listed[index].title, place));
    }
    printLine(QCoreApplication::translate("cli", "Labs of your own go here: %1")
                  .arg(QDir::toNativeSeparators(settings::userLabShelf())));
    return code;
}

int checkLab(const QString &folder, settings::LanguageSwitch &languages)
{
    const lab::ReadLab read = lab::readLab(folder);
    const std::vector<Error> problems = read.script ? proved(*read.script, languages) : read.problems;
    if (!problems.empty()) {
        printProblems(problems);
        return 1;
    }
    std::vector<Error> notes = read.notes;
    std::ranges::move(lab::notesOn(*read.script), std::back_inserter(notes));
    for (Error &note : notes) {
        note.message.prepend(QStringLiteral("note: ")); // as compilers say it, for programs that read this
        printError(note.toString());
    }
    printLine(QCoreApplication::translate("cli", "%1: nothing is wrong.").arg(QDir::toNativeSeparators(folder)));
    return 0;
}

int newLab(const QString &folder, const QString &id, const QStringList &languages)
{
    const QString name = QDir(folder).absolutePath().section(QLatin1Char('/'), -1);
    const auto written = lab::writeNewLab(folder, id.isEmpty() ? lab::idFromName(name) : id, languages);
    if (!written) {
        printError(written.error().toString());
        return 2;
    }
    for (const QString &file : written.value())
        printLine(QDir::toNativeSeparators(QDir(folder).filePath(file)));
    printLine(QCoreApplication::translate("cli", "A lab to begin with. See whether all is well: helolab lab check %1")
                  .arg(QDir::toNativeSeparators(folder)));
    return 0;
}

int playLab(const QString &folder, const QString &attempt, const QString &student, const QString &language)
{
    const lab::ReadLab read = lab::readLab(folder);
    if (!read.script) {
        printProblems(read.problems);
        return 2;
    }
    const auto result = playedAttempt(*read.script, attempt, student);
    if (!result) {
        printError(result.error().toString());
        return 2;
    }
    const lab::PlayedLab &played = result.value();
    printLine(played.runner.title(language));
    for (int step = 0; step < played.runner.stepCount(); ++step)
        sayStep(played.runner, step, language);
    printLine(QCoreApplication::translate("cli", "%1 of %2 steps passed.")
                  .arg(played.runner.passedCount())
                  .arg(played.runner.stepCount()));
    for (const replay::Difference &difference : played.differences)
        printError(difference.toString());
    return played.runner.isFinished() && played.differences.empty() ? 0 : 1;
}

} // namespace helolab::cli
