// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabCommands.h"

#include "core/NearestWord.h"
#include "core/attempt/LabShelf.h"
#include "core/attempt/Standing.h"
#include "core/lab/CourseReader.h"
#include "core/lab/LabReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace helolab::cli {

namespace {

constexpr int courseWell = 0;
constexpr int courseWrong = 1;
constexpr int noSuchCourse = 2;

QStringList labIdsOn(const QStringList &shelves)
{
    QStringList ids;
    for (const lab::LabFolder &lab : lab::findLabs(shelves))
        ids.append(lab.id);
    return ids;
}

/// The labs of a course in a file of its own lie beside it, too.
QStringList shelvesOf(const QString &file, const QStringList &shelves)
{
    return QStringList{QFileInfo(file).absolutePath()} + shelves;
}

/// How a student stands in the labs of one course.
class CourseStandings
{
public:
    CourseStandings(const lab::Course &course, const QStringList &shelves, const QString &attempts)
        : m_shelf(shelves)
    {
        attempt::Standings standings(attempts, m_shelf);
        for (const lab::CourseLab &lab : course.labs) {
            const attempt::Standing standing = standings.of(lab.id);
            m_standings.insert(lab.id, standing);
            if (standing.isDone())
                m_done.insert(lab.id);
        }
    }

    const QSet<QString> &done() const { return m_done; }
    attempt::Standing of(const QString &lab) const { return m_standings.value(lab); }
    /// Null where it has mistakes.
    const lab::LabScript *script(const QString &lab)
    {
        const auto found = m_shelf.lab(lab);
        return found ? found.value() : nullptr;
    }
    QString title(const QString &lab, const QString &language)
    {
        const lab::LabScript *found = script(lab);
        return found ? found->text(language).title : lab;
    }

private:
    attempt::LabShelf m_shelf;
    QMap<QString, attempt::Standing> m_standings;
    QSet<QString> m_done;
};

struct TurnWords
{
    const char *symbol;
    const char *words;
};

/// By lab::Turn.
constexpr TurnWords turnWords[] = {
    {"✓", QT_TRANSLATE_NOOP("cli", "done")},
    {"▶", QT_TRANSLATE_NOOP("cli", "next")},
    {"○", QT_TRANSLATE_NOOP("cli", "open")},
    {"…", QT_TRANSLATE_NOOP("cli", "later")},
};

/// "  ▶ next              smtp-ehlo  HELO and EHLO", and below what else there is to say.
void tellLab(const lab::CourseLab &lab, lab::Turn turn, CourseStandings &standings, const QString &language)
{
    const TurnWords &words = turnWords[std::size_t(turn)];
    printLine(QStringLiteral("  %1 %2  %3")
                  .arg(QString::fromUtf8(words.symbol), QCoreApplication::translate("cli", words.words),
                       standings.title(lab.id, language)));
    QStringList facts{lab.id};
    const lab::LabScript *script = standings.script(lab.id);
    if (script && script->minutes > 0)
        facts.append(QCoreApplication::translate("cli", "about %1 min").arg(script->minutes));
    const attempt::Standing standing = standings.of(lab.id);
    if (standing.state == attempt::Standing::State::Begun)
        facts.append(QCoreApplication::translate("cli", "%1 of %2 steps").arg(standing.passed).arg(standing.steps));
    if (standing.isDone() && standing.best.possible > 0)
        facts.append(QCoreApplication::translate("cli", "%1 of %2 points")
                         .arg(QString::number(standing.best.earned), QString::number(standing.best.possible)));
    printLine(QStringLiteral("      ") + facts.join(QStringLiteral(" · ")));
    if (turn != lab::Turn::Waiting)
        return;
    QStringList titles;
    for (const QString &need : lab::waitsFor(lab, standings.done()))
        titles.append(standings.title(need, language));
    printLine(QStringLiteral("      ")
              + QCoreApplication::translate("cli", "Builds on: %1").arg(titles.join(QStringLiteral(" · "))));
}

int sayCourse(const lab::Course &course, const QStringList &shelves, const QString &attempts, const QString &language)
{
    CourseStandings standings(course, shelves, attempts);
    printLine(course.title(language));
    if (const QString about = course.about(language); !about.isEmpty())
        printLine(about);
    const std::vector<lab::Turn> turns = lab::turnsOf(course, standings.done());
    for (std::size_t i = 0; i < course.labs.size(); ++i)
        tellLab(course.labs[i], turns[i], standings, language);
    printLine(QCoreApplication::translate("cli", "%1 of %2 labs are done.")
                  .arg(standings.done().size())
                  .arg(course.labs.size()));
    return courseWell;
}

} // namespace

int checkCourse(const QString &file, const QStringList &shelves)
{
    const lab::ReadCourse read = lab::readCourse(file, labIdsOn(shelvesOf(file, shelves)));
    if (!read.course) {
        printProblems(read.problems);
        return courseWrong;
    }
    printLine(QCoreApplication::translate("cli", "%1: nothing is wrong.").arg(QDir::toNativeSeparators(file)));
    return courseWell;
}

int listCourses(const QStringList &shelves, const QString &attempts, const QString &language)
{
    int code = courseWell;
    const QStringList ids = labIdsOn(shelves);
    for (const lab::CourseFile &found : lab::findCourses(shelves)) {
        const lab::ReadCourse read = lab::readCourse(found.path, ids);
        if (!read.course) {
            printLine(QCoreApplication::translate("cli", "%1: has mistakes, see: helolab lab check %2")
                          .arg(found.id, found.path));
            code = courseWrong;
            continue;
        }
        const CourseStandings standings(*read.course, shelves, attempts);
        printLine(QStringLiteral("%1  %2  (%3)")
                      .arg(found.id, -24)
                      .arg(read.course->title(language),
                           QCoreApplication::translate("cli", "%1 of %2 labs done")
                               .arg(standings.done().size())
                               .arg(read.course->labs.size())));
    }
    return code;
}

int tellCourse(const QString &course, const QStringList &shelves, const QString &attempts, const QString &language)
{
    QString file;
    QStringList known;
    QStringList searched = shelves;
    if (lab::isCourseFile(course) && QFileInfo::exists(course)) {
        file = course;
        searched = shelvesOf(course, shelves);
    }
    for (const lab::CourseFile &found : lab::findCourses(shelves)) {
        known.append(found.id);
        if (found.id == course)
            file = found.path;
    }
    if (file.isEmpty()) {
        const QString nearest = nearestWord(course, known);
        printError(
            nearest.isEmpty()
                ? QCoreApplication::translate("cli", "“%1” is neither a course's id nor its file.").arg(course)
                : QCoreApplication::translate("cli", "“%1” is neither a course's id nor its file. Did you mean “%2”?")
                      .arg(course, nearest));
        return noSuchCourse;
    }
    const lab::ReadCourse read = lab::readCourse(file, labIdsOn(searched));
    if (!read.course) {
        printProblems(read.problems);
        return noSuchCourse;
    }
    return sayCourse(*read.course, searched, attempts, language);
}

} // namespace helolab::cli
