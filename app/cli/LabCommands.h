// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace helolab::settings {
class LanguageSwitch;
}

namespace helolab::cli {

// What `helolab lab …` does. Each returns the exit code: 0 all is well, 1 the lab is not, 2 a file cannot be used.

/// Ids, titles and places of the labs on \p shelves, in the order of the courses there.
int listLabs(const QStringList &shelves, const QString &language);

/// Everything that is wrong with the lab in \p folder, a line each: `file:line:column: message`, in the language that
/// \p languages speaks; and what is worth a word but not wrong, as `file:line:column: note: message`.
int checkLab(const QString &folder, settings::LanguageSwitch &languages);

/// Everything that is wrong with the course in \p file, whose labs lie beside it or on \p shelves.
int checkCourse(const QString &file, const QStringList &shelves);

/// The courses on \p shelves, and how far the student of the journals in \p attempts has come in each.
int listCourses(const QStringList &shelves, const QString &attempts, const QString &language);
/// The labs of one course, by its id or its file: which are done, which is next, which wait for others.
int tellCourse(const QString &course, const QStringList &shelves, const QString &attempts, const QString &language);
/// Writes a lab to begin with into \p folder. \p id may be empty: then it follows from the folder's name.
int newLab(const QString &folder, const QString &id, const QStringList &languages);

/// Plays the model answer, or the .session file \p attempt where that is not empty, against a fresh world, with the
/// values of \p student, and says of each step whether it is passed.
int playLab(const QString &folder, const QString &attempt, const QString &student, const QString &language);

struct Grading
{
    QStringList shelves; ///< where labs are looked for
    QString csv; ///< a file that the grades are written to as well; empty for none
    bool details = false; ///< tell every difference, not only the first few of a file
};
/// What the attempts in \p files earn, a line each: points, steps, hints, tries, minutes, how often the file says
/// something else than its replay, and how many of its lines could not be read, or stand in a wrong place. Behind them,
/// files of different students with the same times. A folder stands for every *.attempt below it. 1 where any of that
/// happened, or where a file could not be graded; the others are.
int gradeAttempts(const QStringList &files, const Grading &grading);

/// Plays the .session file \p session at the lab in \p folder and writes the attempt that it amounts to to \p out,
/// which must not exist.
int recordAttempt(const QString &folder, const QString &session, const QString &out, const QString &student,
                  const QString &name);

/// Where a page goes; both may be empty, then it goes to stdout as HTML.
struct Printing
{
    QString html;
    QString pdf;
    QString language; ///< of the labs' texts
};
/// The report of the attempt \p journal, with all that can be explained. 1 where the file says something else than its
/// replay, or lines of it could not be read, as gradeAttempts() has it; the report, which says so too, is written all
/// the same.
int reportAttempt(const QString &journal, const QStringList &shelves, const Printing &printing);

/// Labs by their names, those of courses in the place of the courses.
struct NamedLabs
{
    QStringList labs; ///< ids or folders
    QString course; ///< the title, where a course is all that was named
};
/// \p names are labs, or courses by their ids or files. Nothing, and it is said, where a course has mistakes.
std::optional<NamedLabs> namedLabs(const QStringList &names, const QStringList &shelves, const QString &language);

/// The labs in \p folders to be filled in on paper. \p student may be empty: then there is room for the values. \p
/// course is the title of the course that they make; may be empty.
int printWorksheet(const QStringList &folders, const QString &student, const QString &course, const Printing &printing);

/// Copies the labs in \p folders into new folders in \p shelf, without anything that gives an answer away.
int packExams(const QStringList &folders, const QString &shelf);

/// Nothing that a student typed moves the cursor of a teacher's terminal, or turns its text round.
QString harmless(QString text);

/// A line on stdout, and one on stderr.
void printLine(const QString &line);
void printError(const QString &line);
void printProblems(const std::vector<Error> &problems);

} // namespace helolab::cli
