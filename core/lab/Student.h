// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabRunner.h"

#include "core/replay/Player.h"
#include "core/transcript/SessionFile.h"

#include <QSet>

namespace helolab::lab {

/// Whoever sits before the lab while a .session file is played: predicts and answers as the file says, and rightly
/// where it says nothing.
class Student
{
public:
    /// Both outlive the student.
    Student(LabRunner &runner, const transcript::SessionFile &file);

    /// Call before \p player plays its next line. An error says why the line makes no sense where it stands.
    std::optional<Error> before(const replay::Player &player, TimePoint now);
    /// Call when the runner has seen what came of it.
    void after(TimePoint now);
    /// True where after() would answer a question: one of a step that has been reached.
    bool wantsToAnswer() const { return nextAnswer().has_value(); }

private:
    std::optional<Error> think(const transcript::SessionStep &line, TimePoint now);
    void predictIfAsked(const NextLine &next, TimePoint now);
    struct RightAnswer
    {
        int step = 0;
        QString question;
        QStringList given;
    };
    std::optional<RightAnswer> nextAnswer() const;

    LabRunner &m_runner;
    const transcript::SessionFile &m_file;
    QSet<QString> m_ownAnswers; ///< questions that the file answers itself
};

} // namespace helolab::lab
