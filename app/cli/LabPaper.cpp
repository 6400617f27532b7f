// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabCommands.h"

#include "app/paper/AttemptPaper.h"
#include "core/attempt/LabShelf.h"
#include "core/lab/CourseReader.h"
#include "core/lab/ExamPack.h"
#include "core/lab/LabReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace helolab::cli {

namespace {

constexpr int printedWell = 0;
constexpr int printedWithDoubts = 1;
constexpr int cannotPrint = 2;

/// Says why not; true where all was written.
bool print(const paper::Paper &paper, const Printing &printing)
{
    if (printing.html.isEmpty() && printing.pdf.isEmpty()) {
        const QByteArray text = paper.html.toUtf8();
        return std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout) == std::size_t(text.size())
            && std::fflush(stdout) == 0;
    }
    std::optional<Error> error;
    if (!printing.html.isEmpty())
        error = paper::writeHtml(paper, printing.html);
    if (!error && !printing.pdf.isEmpty())
        error = paper::writePdf(paper, printing.pdf);
    if (error)
        printError(error->toString());
    return !error;
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

/// The file of the course \p name; empty where it is none, or a lab of that name comes first.
QString courseFile(const QString &name, const QStringList &shelves)
{
    if (lab::isCourseFile(name) && QFileInfo::exists(name))
        return name;
    const std::vector<lab::LabFolder> labs = lab::findLabs(shelves);
    if (std::any_of(labs.begin(), labs.end(), [&name](const lab::LabFolder &each) { return each.id == name; }))
        return {};
    const std::vector<lab::CourseFile> courses = lab::findCourses(shelves);
    const auto found = std::find_if(courses.begin(), courses.end(),
                                    [&name](const lab::CourseFile &each) { return each.id == name; });
    return found == courses.end() ? QString() : found->path;
}

/// Everything that is wrong with a lab is said.
std::optional<lab::LabScript> usableLab(const QString &folder)
{
    lab::ReadLab read = lab::readLab(folder);
    for (const Error &problem : read.problems)
        printError(problem.toString());
    return std::move(read.script);
}

} // namespace

int reportAttempt(const QString &journal, const QStringList &shelves, const Printing &printing)
{
    if (isSameFile(journal, printing.html) || isSameFile(journal, printing.pdf)) {
        printError(QCoreApplication::translate("cli", "%1 is the attempt itself, and is not written over.")
                       .arg(QDir::toNativeSeparators(journal)));
        return cannotPrint;
    }
    attempt::LabShelf labs(shelves);
    const auto report = paper::attemptPaper(journal, labs, printing.language, report::Telling::All);
    if (!report) {
        printError(harmless(report.error().toString()));
        return cannotPrint;
    }
    if (!print(report.value().paper, printing))
        return cannotPrint;
    if (report.value().agrees)
        return printedWell;
    printError(QCoreApplication::translate("cli",
                                           "%1: the file says something else than its replay, or could not be read "
                                           "whole. The report says where.")
                   .arg(QDir::toNativeSeparators(journal)));
    return printedWithDoubts;
}

std::optional<NamedLabs> namedLabs(const QStringList &names, const QStringList &shelves, const QString &language)
{
    NamedLabs named;
    for (const QString &name : names) {
        const QString file = courseFile(name, shelves);
        if (file.isEmpty()) {
            named.labs.append(name);
            continue;
        }
        const attempt::LabShelf labs(QStringList{QFileInfo(file).path()} + shelves); // those beside it, too
        const lab::ReadCourse read = lab::readCourse(file, labs.ids());
        printProblems(read.problems);
        if (!read.course)
            return std::nullopt;
        for (const lab::CourseLab &each : read.course->labs)
            named.labs.append(labs.folderOf(each.id));
        named.course = names.size() == 1 ? read.course->title(language) : QString();
    }
    return named;
}

int printWorksheet(const QStringList &folders, const QString &student, const QString &course, const Printing &printing)
{
    std::vector<lab::LabScript> labs;
    for (const QString &folder : folders) {
        auto script = usableLab(folder);
        if (!script)
            return cannotPrint;
        labs.push_back(std::move(*script));
    }
    return print(paper::worksheetPaper(labs, student, printing.language, course), printing) ? printedWell : cannotPrint;
}

int packExams(const QStringList &folders, const QString &shelf)
{
    int code = printedWell;
    bool asksQuestions = false;
    for (const QString &folder : folders) {
        const auto script = usableLab(folder);
        const auto pack = script ? lab::examPack(*script) : Result<lab::ExamPack>(Error{});
        if (!pack) {
            if (script)
                printError(pack.error().toString());
            code = cannotPrint;
            continue;
        }
        const auto written = lab::writeExamPack(pack.value(), shelf);
        if (!written) {
            printError(written.error().toString());
            code = cannotPrint;
            continue;
        }
        for (const Error &problem : lab::readLab(written.value()).problems) {
            printError(problem.toString());
            code = cannotPrint;
        }
        printLine(QCoreApplication::translate("cli", "%1: the lab without model answer, hints and help.")
                      .arg(QDir::toNativeSeparators(written.value())));
        asksQuestions
            = asksQuestions || std::any_of(script->steps.begin(), script->steps.end(), [](const lab::Step &step) {
                  return step.predict || step.explain || !step.questions.empty();
              });
    }
    if (asksQuestions)
        printLine(QCoreApplication::translate("cli",
                                              "The right answers to its questions still stand in lab.yaml, because "
                                              "grading needs them: whoever opens that file can read them."));
    if (code == printedWell)
        printLine(
            QCoreApplication::translate("cli", "Keep a copy, and grade with it: helolab lab grade --labs %1 FILE …")
                .arg(QDir::toNativeSeparators(shelf)));
    return code;
}

} // namespace helolab::cli
