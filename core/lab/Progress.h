// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Question.h"

#include "core/Time.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace helolab::lab {

/// What a student has answered to one question.
struct AnswerProgress
{
    int tries = 0;
    bool right = false;
    QStringList given; ///< the last answer
    bool isDone() const { return right || tries >= triesAtMost; }
};

/// What a student predicted in one step.
struct PredictionProgress
{
    std::optional<QByteArray> word; ///< the latest prediction: "250", "-ERR", or the first digit alone
    QByteArray came; ///< the word of the reply that it was about; empty: none yet
    std::optional<bool> firstWasRight; ///< once the reply to the first prediction has come

    /// Made, and its reply has not come.
    bool waits() const { return word && came.isEmpty(); }
};

/// What a student has done of one step.
struct StepProgress
{
    bool passed = false; ///< goal and questions
    bool goalReached = false;
    PredictionProgress prediction;
    QMap<QString, AnswerProgress> answers; ///< by question
    int tries = 0; ///< near misses, and the one that passed
    int hints = 0; ///< how many were opened
    Milliseconds spent{0}; ///< while it was the step in hand, absences left out
};

} // namespace helolab::lab
