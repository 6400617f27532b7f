// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attempt/JournalText.h"
#include "core/attempt/Replay.h"
#include "core/lab/Score.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace helolab::report {

/// How much of the explanations is told.
enum class Telling : quint8 {
    AsTheLab, ///< what the lab tells the student now: for the student
    All, ///< for the teacher
};

/// One line of a conversation, or what is said of the line above it.
struct Line
{
    enum class Kind : quint8 {
        Client,
        Server,
        Happening, ///< no octets travelled
        LeftOut, ///< how much is not shown
        Note, ///< `title` and `text` explain
    };
    Kind kind = Kind::Client;
    QString text; ///< of the wire: escaped as wire::escaped() does
    QString title = {}; ///< of a note
    qsizetype entry = -1; ///< of Client and Server: the index of the entry that it is of
};

/// One connection.
struct Talk
{
    int number = 0;
    QString protocol; ///< "POP3"; empty where all connections of the attempt speak the same
    Milliseconds opened{0}; ///< since the attempt began
    std::vector<Line> lines; ///< bounded, see TalkLines.h
    QStringList states; ///< names, in the order in which they came
};

/// A prediction that a step asked for.
struct Foretold
{
    QString asked;
    QString said; ///< a reply's word, or the first digit of one that is a number; empty where there was none
    QString came; ///< a reply's word; empty where no reply has come yet
    bool wasRight = false;
};

/// A question, and what was answered to it last.
struct Answer
{
    enum class Mark : quint8 { Open, Right, Wrong, ToJudge };
    QString question;
    Mark mark = Mark::Open;
    QStringList given; ///< in words
    QStringList right; ///< in words; empty while the student may still answer, and of texts
    int tries = 0;
};

struct StepReport
{
    QString title;
    bool passed = false;
    lab::Score score;
    int tries = 0;
    int hints = 0;
    int shown = 0; ///< explanations that the student asked to see early
    Milliseconds spent{0};
    std::vector<Foretold> foretold; ///< one, or none
    std::vector<Answer> answers;
    QStringList missing; ///< of a step that is not passed: what it asks for, what was seen instead
};

/// An attempt as a teacher reads it: plain data, in the language installed. All of it follows from the replay, but for
/// what the file says of the student, and of the time.
struct Report
{
    QString language; ///< code
    QString title; ///< of the lab
    QString lab; ///< its id
    QString student;
    QString name;
    std::vector<std::pair<QString, QString>> values; ///< the student's, by name
    TimePoint begun;
    QString program; ///< that began the attempt, as the file says; empty where it does not
    Milliseconds spent{0};
    lab::Score score;
    std::vector<StepReport> steps;
    std::vector<Talk> talks;
    QStringList differences; ///< what the file says and the replay does not, each a sentence
    int differencesLeftOut = 0;
    QStringList notices; ///< what of the file could not be read
};

/// \p replayed is what came of the journal \p read. \p language is that of the lab's texts; install it.
Report reportOf(const attempt::ReadJournal &read, const attempt::Replayed &replayed, const QString &language,
                Telling telling);

/// A page of HTML that needs nothing else: no script, no picture, no font of its own. Whatever the student typed is
/// text and nothing but text.
QString toHtml(const Report &report);

} // namespace helolab::report
