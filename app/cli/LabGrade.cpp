// SPDX-License-Identifier: GPL-3.0-or-later
#include "Csv.h"
#include "LabCommands.h"

#include "core/WholeFile.h"
#include "core/attempt/Grade.h"
#include "core/attempt/JournalFile.h"
#include "core/attempt/LabShelf.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <map>

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
    QByteArray times; ///< of its events, to the millisecond: no two students' are the same; empty where it has none
    QStringList copies; ///< files of other students with the same times
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

QByteArray timesOf(const attempt::Journal &journal)
{
    if (journal.events.empty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](qint64 time) { hash.addData(QByteArray::number(time) + ' '); };
    add(journal.header.begun.time_since_epoch().count());
    for (const attempt::Event &event : journal.events)
        add(event.at.count());
    return hash.result();
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
    graded.times = timesOf(read.value().journal);
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
        = QCoreApplication::translate(
              "cli",
              "points %1 of %2, steps %3 of %4, hints %5, tries %6, minutes %7, differences %8, "
              "doubtful lines %9")
              .arg(QString::number(grade.score.earned), QString::number(grade.score.possible),
                   QString::number(grade.passedCount()), QString::number(grade.steps.size()),
                   QString::number(grade.hints()), QString::number(grade.tries()), QString::number(minutesOf(grade)),
                   QString::number(graded.differences.size()), QString::number(graded.notices.size()));
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
    return {QStringLiteral("file"),         QStringLiteral("student"),
            QStringLiteral("name"),         QStringLiteral("lab"),
            QStringLiteral("begun"),        QStringLiteral("points"),
            QStringLiteral("possible"),     QStringLiteral("to_judge"),
            QStringLiteral("steps_passed"), QStringLiteral("steps"),
            QStringLiteral("hints"),        QStringLiteral("shown"),
            QStringLiteral("tries"),        QStringLiteral("minutes"),
            QStringLiteral("differences"),  QStringLiteral("doubtful_lines"),
            QStringLiteral("copies"),       QStringLiteral("problem")};
}

QStringList csvRow(const GradedFile &graded)
{
    const attempt::Header &header = graded.header;
    QStringList row{graded.file, header.student, header.name, header.lab};
    if (const auto &grade = graded.grade) {
        const auto begun = QDateTime::fromMSecsSinceEpoch(header.begun.time_since_epoch().count(), Qt::UTC);
        row.append({begun.toString(Qt::ISODateWithMs), QString::number(grade->score.earned),
                    QString::number(grade->score.possible), QString::number(grade->score.toJudge),
                    QString::number(grade->passedCount()), QString::number(grade->steps.size()),
                    QString::number(grade->hints()), QString::number(grade->shown()), QString::number(grade->tries()),
                    QString::number(minutesOf(*grade)), QString::number(graded.differences.size()),
                    QString::number(graded.notices.size()), graded.copies.join(QLatin1Char(' '))});
    }
    while (row.size() < csvHead().size() - 1)
        row.append(QString());
    row.append(graded.problem);
    for (QString &field : row)
        field = harmless(field);
    return row;
}

/// Names those files of different students whose events have all the same times; true where there are any.
bool tellCopies(std::vector<GradedFile> &all)
{
    std::map<QByteArray, std::vector<GradedFile *>> byTimes;
    for (GradedFile &graded : all) {
        if (!graded.times.isEmpty())
            byTimes[graded.times].push_back(&graded);
    }
    bool found = false;
    for (auto &[times, same] : byTimes) {
        for (GradedFile *graded : same) {
            for (const GradedFile *other : same) {
                if (other->header.student != graded->header.student)
                    graded->copies.append(other->file);
            }
            if (graded->copies.isEmpty())
                continue;
            found = true;
            printLine(harmless(QCoreApplication::translate("cli",
                                                           "%1: a copy, or copied: begun at the same moment, and with "
                                                           "the same times throughout, as %2 of another student.")
                                   .arg(graded->file, graded->copies.join(QLatin1Char(' ')))));
        }
    }
    return found;
}

} // namespace

int gradeAttempts(const QStringList &files, const Grading &grading)
{
    attempt::LabShelf shelf(grading.shelves);
    std::vector<GradedFile> all;
    int code = allFine;
    for (const QString &name : files) {
        const QStringList below = filesBelow(name);
        if (below.isEmpty()) {
            printError(harmless(QCoreApplication::translate("cli", "%1: there is no .attempt file in this folder.")
                                    .arg(QDir::toNativeSeparators(name))));
            code = notAllFine;
        }
        for (const QString &file : below) {
            all.push_back(gradedFile(file, shelf));
            GradedFile &graded = all.back();
            if (graded.grade)
                tellGrade(graded);
            else
                printError(harmless(graded.problem));
            tellDifferences(graded, grading.details);
            if (!graded.grade || !graded.differences.empty() || !graded.notices.empty())
                code = notAllFine;
        }
    }
    if (tellCopies(all))
        code = notAllFine;
    if (grading.csv.isEmpty())
        return code;
    QByteArray table = csvMark + csvRecord(csvHead());
    for (const GradedFile &graded : all)
        table += csvRecord(csvRow(graded));
    const auto error = replaceFile(grading.csv, table);
    if (!error)
        return code;
    printError(QCoreApplication::translate("cli", "%1 cannot be written: %2.").arg(grading.csv, error->message));
    return cannotWrite;
}

} // namespace helolab::cli
