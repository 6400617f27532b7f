// SPDX-License-Identifier: GPL-3.0-or-later
#include "Csv.h"
#include "LabCommands.h"

#include "core/WholeFile.h"
#include "core/attempt/Grade.h"
#include "core/attempt/JournalFile.h"
#include "core/attempt/LabShelf.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace helolab::cli {

namespace {

constexpr int allFine = 0;
constexpr int notAllFine = 1;
constexpr int cannotWrite = 2;

/// Of a file, told unless all are wanted.
constexpr std::size_t firstDifferences = 5;

/// One file, graded or not.
struct GradedFile
{
    QString file;
    attempt::Header header;
    std::optional<attempt::Grade> grade;
    std::vector<attempt::Difference> differences;
    std::vector<Error> notices;
    QString problem; ///< why there is no grade
};

QStringList filesBelow(const QString &name)
{
    if (!QFileInfo(name).isDir())
        return {name};
    QStringList files;
    QDirIterator each(name, {QStringLiteral("*.attempt")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next());
    files.sort();
    return files;
}

GradedFile gradedFile(const QString &name, attempt::LabShelf &shelf)
{
    GradedFile graded;
    graded.file = name;
    auto read = attempt::loadJournal(name);
    if (!read) {
        graded.problem = read.error().toString();
        return graded;
    }
    graded.header = read.value().journal.header;
    graded.notices = std::move(read.value().notices);
    auto replayed = attempt::replayed(read.value().journal, shelf);
    if (!replayed) {
        graded.problem = Error{replayed.error().toString(), name}.toString();
        return graded;
    }
    graded.grade = attempt::gradeOf(read.value().journal, replayed.value().runner);
    graded.differences = std::move(replayed.value().differences);
    return graded;
}

int minutesOf(const attempt::Grade &grade)
{
    return int(std::chrono::round<std::chrono::minutes>(grade.spent()).count());
}

void tellGrade(const GradedFile &graded)
{
    const attempt::Header &header = graded.header;
    const attempt::Grade &grade = *graded.grade;
    const QString student = header.name.isEmpty() ? header.student
        : header.student.isEmpty()                ? header.name
                                                  : QStringLiteral("%1 (%2)").arg(header.name, header.student);
    const QString figures
        = QCoreApplication::translate("cli",
                                      "points %1 of %2, steps %3 of %4, hints %5, tries %6, minutes %7, differences %8")
              .arg(QString::number(grade.score.earned), QString::number(grade.score.possible),
                   QString::number(grade.passedCount()), QString::number(grade.steps.size()),
                   QString::number(grade.hints()), QString::number(grade.tries()), QString::number(minutesOf(grade)),
                   QString::number(graded.differences.size()));
    printLine(harmless(
        QStringLiteral("%1: %2, %3: %4").arg(QDir::toNativeSeparators(graded.file), student, header.lab, figures)));
}

void tellDifferences(const GradedFile &graded, bool all)
{
    for (const Error &notice : graded.notices)
        printError(harmless(notice.toString()));
    const std::size_t told = all ? graded.differences.size() : std::min(graded.differences.size(), firstDifferences);
    for (std::size_t i = 0; i < told; ++i) {
        const attempt::Difference &difference = graded.differences[i];
        printError(harmless(Error{difference.toString(), graded.file, difference.line, 0}.toString()));
    }
    if (told < graded.differences.size())
        printError(harmless(QCoreApplication::translate("cli", "%1: %n more difference(s); --details tells them all.",
                                                        nullptr, int(graded.differences.size() - told))
                                .arg(graded.file)));
}

/// Names for programs, not for people: they are the same in every language.
QStringList csvHead()
{
    return {QStringLiteral("file"),     QStringLiteral("student"),      QStringLiteral("name"),
            QStringLiteral("lab"),      QStringLiteral("points"),       QStringLiteral("possible"),
            QStringLiteral("to_judge"), QStringLiteral("steps_passed"), QStringLiteral("steps"),
            QStringLiteral("hints"),    QStringLiteral("shown"),        QStringLiteral("tries"),
            QStringLiteral("minutes"),  QStringLiteral("differences"),  QStringLiteral("problem")};
}

QStringList csvRow(const GradedFile &graded)
{
    QStringList row{graded.file, graded.header.student, graded.header.name, graded.header.lab};
    if (const auto &grade = graded.grade) {
        row.append({QString::number(grade->score.earned), QString::number(grade->score.possible),
                    QString::number(grade->score.toJudge), QString::number(grade->passedCount()),
                    QString::number(grade->steps.size()), QString::number(grade->hints()),
                    QString::number(grade->shown()), QString::number(grade->tries()),
                    QString::number(minutesOf(*grade)), QString::number(graded.differences.size())});
    }
    while (row.size() < csvHead().size() - 1)
        row.append(QString());
    return row << graded.problem;
}

} // namespace

int gradeAttempts(const QStringList &files, const Grading &grading)
{
    attempt::LabShelf shelf(grading.shelves);
    QByteArray table = csvMark + csvRecord(csvHead());
    int code = allFine;
    for (const QString &name : files) {
        const QStringList below = filesBelow(name);
        if (below.isEmpty()) {
            printError(harmless(QCoreApplication::translate("cli", "%1: there is no .attempt file in this folder.")
                                    .arg(QDir::toNativeSeparators(name))));
            code = notAllFine;
        }
        for (const QString &file : below) {
            const GradedFile graded = gradedFile(file, shelf);
            table += csvRecord(csvRow(graded));
            if (graded.grade)
                tellGrade(graded);
            else
                printError(harmless(graded.problem));
            tellDifferences(graded, grading.details);
            if (!graded.grade || !graded.differences.empty())
                code = notAllFine;
        }
    }
    if (grading.csv.isEmpty())
        return code;
    const auto error = replaceFile(grading.csv, table);
    if (!error)
        return code;
    printError(QCoreApplication::translate("cli", "%1 cannot be written: %2.").arg(grading.csv, error->message));
    return cannotWrite;
}

} // namespace helolab::cli
