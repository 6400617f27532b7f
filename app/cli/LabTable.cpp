// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabTable.h"

#include "LabCommands.h"

#include "app/settings/Fonts.h"
#include "app/settings/Language.h"
#include "core/NearestWord.h"
#include "core/lab/CourseReader.h"
#include "core/lab/LabReader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <limits>
#include <optional>

namespace helolab::cli {

namespace {

constexpr int wrongUsage = 2;
constexpr int any = std::numeric_limits<int>::max();

/// The folder of a lab that is named by folder or by id; empty, and said, where there is none.
QString labFolder(const QString &name, const QStringList &shelves)
{
    if (QFile::exists(QDir(name).filePath(QStringLiteral("lab.yaml"))))
        return name;
    QStringList ids;
    for (const lab::LabFolder &found : lab::findLabs(shelves)) {
        if (found.id == name)
            return found.path;
        ids.append(found.id);
    }
    const QString nearest = nearestWord(name, ids);
    printError(
        nearest.isEmpty()
            ? QCoreApplication::translate("cli", "“%1” is neither a lab's id nor a folder with a lab.yaml.").arg(name)
            : QCoreApplication::translate("cli",
                                          "“%1” is neither a lab's id nor a folder with a lab.yaml. Did you mean "
                                          "“%2”?")
                  .arg(name, nearest));
    return {};
}

/// The same of several; nothing where one is missing.
std::optional<QStringList> labFolders(const QStringList &names, const QStringList &shelves)
{
    QStringList folders;
    for (const QString &name : names)
        folders.append(labFolder(name, shelves));
    return folders.contains(QString()) ? std::nullopt : std::optional(folders);
}

QString option(const LabCall &call, const char *name)
{
    return call.parser.value(QLatin1StringView(name));
}

QString code(const LabCall &call)
{
    return QString::fromLatin1(call.spoken.code);
}

/// For a program that draws; others have no fonts.
Printing printing(const LabCall &call)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        settings::applyFonts(call.spoken);
    return {option(call, "html"), option(call, "pdf"), code(call)};
}

int runList(const LabCall &call)
{
    return listLabs(call.shelves, code(call));
}

int runCourse(const LabCall &call)
{
    if (call.words.isEmpty())
        return listCourses(call.shelves, option(call, "attempts"), code(call));
    return tellCourse(call.words[0], call.shelves, option(call, "attempts"), code(call));
}

int runNew(const LabCall &call)
{
    return newLab(call.words[0], option(call, "id"), call.codes);
}

/// A lab, or a course.
int checkOne(const QString &name, const LabCall &call)
{
    if (lab::isCourseFile(name))
        return checkCourse(name, call.shelves);
    const QString folder = labFolder(name, call.shelves);
    return folder.isEmpty() ? wrongUsage : checkLab(folder, call.languages);
}

int runCheck(const LabCall &call)
{
    int worst = 0;
    for (const QString &name : call.words)
        worst = std::max(worst, checkOne(name, call));
    return worst;
}

int runPlay(const LabCall &call)
{
    const QString folder = labFolder(call.words[0], call.shelves);
    return folder.isEmpty() ? wrongUsage : playLab(folder, call.words.value(1), option(call, "student"), code(call));
}

int runGrade(const LabCall &call)
{
    return gradeAttempts(call.words, {call.shelves, option(call, "csv"), call.parser.isSet(QStringLiteral("details"))});
}

int runRecord(const LabCall &call)
{
    const QString folder = labFolder(call.words[0], call.shelves);
    return folder.isEmpty()
        ? wrongUsage
        : recordAttempt(folder, call.words[1], call.words[2], option(call, "student"), option(call, "name"));
}

int runReport(const LabCall &call)
{
    return reportAttempt(call.words[0], call.shelves, printing(call));
}

int runWorksheet(const LabCall &call)
{
    const auto named = namedLabs(call.words, call.shelves, code(call));
    const auto folders = named ? labFolders(named->labs, call.shelves) : std::nullopt;
    return folders ? printWorksheet(*folders, option(call, "student"), named->course, printing(call)) : wrongUsage;
}

int runExam(const LabCall &call)
{
    if (option(call, "to").isEmpty()) {
        printError(labUsage(*findLabCommand(QStringLiteral("exam"))));
        return wrongUsage;
    }
    const auto named = namedLabs(call.words, call.shelves, code(call));
    const auto folders = named ? labFolders(named->labs, call.shelves) : std::nullopt;
    return folders ? packExams(*folders, option(call, "to")) : wrongUsage;
}

constexpr LabCommand commandTable[] = {
    {"list", "", QT_TRANSLATE_NOOP("cli", "what labs there are"), 0, 0, &runList},
    {"course", "[COURSE]", QT_TRANSLATE_NOOP("cli", "what courses there are; how you stand in one"), 0, 1, &runCourse},
    {"new", "FOLDER", QT_TRANSLATE_NOOP("cli", "writes a lab to begin with"), 1, 1, &runNew, false, true},
    {"check", "FOLDER …", QT_TRANSLATE_NOOP("cli", "everything that is wrong with a lab, or a course"), 1, any,
     &runCheck},
    {"play", "LAB [FILE.session]", QT_TRANSLATE_NOOP("cli", "plays the model answer, or another attempt"), 1, 2,
     &runPlay},
    {"grade", "FILE …", QT_TRANSLATE_NOOP("cli", "what attempts earn; a folder: all *.attempt in it"), 1, any,
     &runGrade},
    {"record", "LAB FILE.session OUT.attempt", QT_TRANSLATE_NOOP("cli", "writes the attempt of who types this session"),
     3, 3, &runRecord},
    {"report", "FILE", QT_TRANSLATE_NOOP("cli", "the report of an attempt"), 1, 1, &runReport, true},
    {"worksheet", "LAB|COURSE …", QT_TRANSLATE_NOOP("cli", "labs on paper, to be filled in"), 1, any, &runWorksheet,
     true},
    {"exam", "LAB|COURSE … --to FOLDER", QT_TRANSLATE_NOOP("cli", "labs without answers and without help"), 1, any,
     &runExam},
};

constexpr LabOption optionTable[] = {
    {"", "LAB", QT_TRANSLATE_NOOP("cli", "a lab's id, or its folder")},
    {"", "COURSE", QT_TRANSLATE_NOOP("cli", "a course's id, or its file, NAME.course.yaml")},
    {"lang", "en|vi|ru|zh", QT_TRANSLATE_NOOP("cli", "the language to speak; of a new lab, its languages: en,vi")},
    {"id", "ID", QT_TRANSLATE_NOOP("cli", "the new lab's id; otherwise it follows from the folder's name")},
    {"labs", "FOLDER", QT_TRANSLATE_NOOP("cli", "look for labs here first; may be given again")},
    {"attempts", "FOLDER", QT_TRANSLATE_NOOP("cli", "say how the student of these attempts stands")},
    {"student", "ID", QT_TRANSLATE_NOOP("cli", "play, record or print with this student's values")},
    {"name", "NAME", QT_TRANSLATE_NOOP("cli", "record for a student of this name")},
    {"csv", "OUT", QT_TRANSLATE_NOOP("cli", "write the grades as a table, too")},
    {"html", "OUT", QT_TRANSLATE_NOOP("cli", "write a report or a worksheet as HTML; without it, to stdout")},
    {"pdf", "OUT", QT_TRANSLATE_NOOP("cli", "write it as PDF")},
    {"to", "FOLDER", QT_TRANSLATE_NOOP("cli", "where the exams go")},
    {"details", "", QT_TRANSLATE_NOOP("cli", "tell every difference between an attempt and its replay")},
};

/// \p left, and \p right in its own column: on a line of its own where \p left is too long.
QString row(const QString &left, const char *right, int column)
{
    const QString text = QCoreApplication::translate("cli", right);
    const QString gap = left.size() < column ? QString(column - left.size(), QLatin1Char(' '))
                                             : QLatin1Char('\n') + QString(column, QLatin1Char(' '));
    return left + gap + text;
}

QString callOf(const LabCommand &command)
{
    return QStringLiteral("helolab lab %1 %2")
        .arg(QLatin1StringView(command.name), QString::fromUtf8(command.arguments))
        .trimmed();
}

} // namespace

std::span<const LabCommand> labCommands()
{
    return commandTable;
}

std::span<const LabOption> labOptions()
{
    return optionTable;
}

const LabCommand *findLabCommand(const QString &name)
{
    const auto found = std::find_if(std::begin(commandTable), std::end(commandTable),
                                    [&name](const LabCommand &row) { return name == QLatin1StringView(row.name); });
    return found == std::end(commandTable) ? nullptr : found;
}

QString labUsage(const LabCommand &command)
{
    return QCoreApplication::translate("cli", "This is how it is called: %1").arg(callOf(command));
}

QString labUsage()
{
    constexpr int commandColumn = 39;
    constexpr int optionColumn = 22;
    QStringList lines;
    for (const LabCommand &command : commandTable)
        lines.append(row(callOf(command), command.purpose, commandColumn));
    lines.append(QString());
    for (const LabOption &option : optionTable) {
        const QString name
            = *option.name == '\0' ? QString() : QStringLiteral("--%1 ").arg(QLatin1StringView(option.name));
        const QString left = QStringLiteral("  ") + (name + QLatin1StringView(option.value)).trimmed();
        lines.append(row(left, option.purpose, optionColumn));
    }
    lines.append({QString(),
                  QCoreApplication::translate("cli",
                                              "The exit code is 0 where all is well; 1 where something is wrong with a "
                                              "lab, or where an attempt\nthat is graded or reported is not what its "
                                              "replay says, has doubtful lines, or is a copy; 2 where it\ncannot be "
                                              "done at all.")});
    return lines.join(QLatin1Char('\n'));
}

} // namespace helolab::cli
