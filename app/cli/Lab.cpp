// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "LabCommands.h"

#include "app/settings/Fonts.h"
#include "app/settings/LabShelves.h"
#include "app/settings/Language.h"
#include "core/NearestWord.h"
#include "core/lab/CourseReader.h"
#include "core/lab/LabReader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <optional>

namespace helolab::cli {

namespace {

constexpr int wrongUsage = 2;

const char *labUsage()
{
    return QT_TRANSLATE_NOOP(
        "cli",
        "helolab lab list                       what labs there are\n"
        "helolab lab course [COURSE]            what courses there are; how you stand in one\n"
        "helolab lab new FOLDER                 writes a lab to begin with\n"
        "helolab lab check FOLDER …             everything that is wrong with a lab, or a course\n"
        "helolab lab play LAB [FILE.session]    plays the model answer, or another attempt\n"
        "helolab lab grade FILE …               what attempts earn; a folder: all *.attempt in it\n"
        "helolab lab record LAB FILE.session OUT.attempt\n"
        "                                       writes the attempt of who types this session\n"
        "helolab lab report FILE                the report of an attempt\n"
        "helolab lab worksheet LAB|COURSE …     labs on paper, to be filled in\n"
        "helolab lab exam LAB|COURSE … --to FOLDER\n"
        "                                       labs without answers and without help\n"
        "\n"
        "  LAB                 a lab's id, or its folder\n"
        "  COURSE              a course's id, or its file, NAME.course.yaml\n"
        "  --lang en|vi|ru|zh  the language to speak; of a new lab, its languages: en,vi\n"
        "  --id ID             the new lab's id; otherwise it follows from the folder's name\n"
        "  --labs FOLDER       look for labs here first; may be given again\n"
        "  --attempts FOLDER   say how the student of these attempts stands\n"
        "  --student ID        play, record or print with this student's values\n"
        "  --name NAME         record for a student of this name\n"
        "  --csv OUT           write the grades as a table, too\n"
        "  --html OUT          write a report or a worksheet as HTML; without it, to stdout\n"
        "  --pdf OUT           write it as PDF\n"
        "  --details           tell every difference between an attempt and its replay");
}

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

/// For a program that draws; others have no fonts.
void useFonts(const settings::Language &language)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        settings::applyFonts(language);
}

/// A lab, or a course.
int check(const QString &name, const QStringList &shelves, settings::LanguageSwitch &languages)
{
    if (lab::isCourseFile(name))
        return checkCourse(name, shelves);
    const QString folder = labFolder(name, shelves);
    return folder.isEmpty() ? wrongUsage : checkLab(folder, languages);
}

} // namespace

QString harmless(QString text)
{
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (c.category() == QChar::Other_Control || turns)
            c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

void printLine(const QString &line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stdout);
}

void printError(const QString &line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

void printProblems(const std::vector<Error> &problems)
{
    for (const Error &problem : problems)
        printError(problem.toString());
}

int runLab(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("lang"), {}, QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption labs(QStringLiteral("labs"), {}, QStringLiteral("folder"));
    const QCommandLineOption attempts(QStringLiteral("attempts"), {}, QStringLiteral("folder"),
                                      settings::attemptsFolder());
    const QCommandLineOption student(QStringLiteral("student"), {}, QStringLiteral("id"));
    const QCommandLineOption fullName(QStringLiteral("name"), {}, QStringLiteral("name"));
    const QCommandLineOption id(QStringLiteral("id"), {}, QStringLiteral("id"));
    const QCommandLineOption csv(QStringLiteral("csv"), {}, QStringLiteral("file"));
    const QCommandLineOption html(QStringLiteral("html"), {}, QStringLiteral("file"));
    const QCommandLineOption pdf(QStringLiteral("pdf"), {}, QStringLiteral("file"));
    const QCommandLineOption to(QStringLiteral("to"), {}, QStringLiteral("folder"));
    const QCommandLineOption details(QStringLiteral("details"));
    const QCommandLineOption help(QStringList{QStringLiteral("help"), QStringLiteral("h")});
    parser.addOptions({language, labs, attempts, student, fullName, id, csv, html, pdf, to, details, help});
    if (!parser.parse(QStringList{QStringLiteral("lab")} + arguments)) {
        printError(parser.errorText());
        return wrongUsage;
    }
    const bool isNew = parser.positionalArguments().value(0) == QLatin1StringView("new");
    const QStringList codes
        = isNew ? parser.value(language).split(QLatin1Char(',')) : QStringList{parser.value(language)};
    for (const QString &code : codes) {
        if (!settings::findLanguage(code)) {
            printError(QCoreApplication::translate("cli", "Helolab speaks en, vi, ru and zh; not “%1”.").arg(code));
            return wrongUsage;
        }
    }
    const settings::Language *spoken = settings::findLanguage(codes.front());
    settings::LanguageSwitch languages;
    languages.apply(*spoken);
    if (parser.isSet(help)) {
        printLine(QCoreApplication::translate("cli", labUsage()));
        return 0;
    }

    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(0);
    const QStringList shelves = parser.values(labs) + settings::labShelves();
    const QString code = QString::fromLatin1(spoken->code);
    if (verb == QLatin1StringView("list") && words.size() == 1)
        return listLabs(shelves, code);
    if (verb == QLatin1StringView("course") && words.size() == 1)
        return listCourses(shelves, parser.value(attempts), code);
    if (verb == QLatin1StringView("course") && words.size() == 2)
        return tellCourse(words[1], shelves, parser.value(attempts), code);
    if (isNew && words.size() == 2)
        return newLab(words[1], parser.value(id), codes);
    if (verb == QLatin1StringView("check") && words.size() > 1) {
        int worst = 0;
        for (const QString &name : words.mid(1))
            worst = std::max(worst, check(name, shelves, languages));
        return worst;
    }
    if (verb == QLatin1StringView("play") && (words.size() == 2 || words.size() == 3)) {
        const QString folder = labFolder(words[1], shelves);
        return folder.isEmpty() ? wrongUsage : playLab(folder, words.value(2), parser.value(student), code);
    }
    if (verb == QLatin1StringView("grade") && words.size() > 1)
        return gradeAttempts(words.mid(1), {shelves, parser.value(csv), parser.isSet(details)});
    if (verb == QLatin1StringView("record") && words.size() == 4) {
        const QString folder = labFolder(words[1], shelves);
        return folder.isEmpty()
            ? wrongUsage
            : recordAttempt(folder, words[2], words[3], parser.value(student), parser.value(fullName));
    }
    const Printing printing{parser.value(html), parser.value(pdf), code};
    if (verb == QLatin1StringView("report") && words.size() == 2) {
        useFonts(*spoken);
        return reportAttempt(words[1], shelves, printing);
    }
    if (verb == QLatin1StringView("worksheet") && words.size() > 1) {
        const auto named = namedLabs(words.mid(1), shelves, code);
        const auto folders = named ? labFolders(named->labs, shelves) : std::nullopt;
        if (!folders)
            return wrongUsage;
        useFonts(*spoken);
        return printWorksheet(*folders, parser.value(student), named->course, printing);
    }
    if (verb == QLatin1StringView("exam") && words.size() > 1 && !parser.value(to).isEmpty()) {
        const auto named = namedLabs(words.mid(1), shelves, code);
        const auto folders = named ? labFolders(named->labs, shelves) : std::nullopt;
        return folders ? packExams(*folders, parser.value(to)) : wrongUsage;
    }
    printError(QCoreApplication::translate("cli", labUsage()));
    return wrongUsage;
}

bool printsPages(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("report")) || arguments.contains(QStringLiteral("worksheet"));
}

} // namespace helolab::cli
