// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Question.h"

#include "core/Result.h"
#include "core/Time.h"

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
    std::optional<int> code; ///< the latest prediction: a code, or its first digit
    int came = 0; ///< the code of the reply that it was about; 0: none yet
    std::optional<bool> firstWasRight; ///< once the reply to the first prediction has come
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

/// How far a student has come in one lab. Steps are kept by id, so an edited lab keeps what still fits.
struct Progress
{
    QString lab;
    QMap<QString, StepProgress> steps;
};

/// What reading a progress file gave.
struct ReadProgress
{
    Progress progress; ///< empty where there is no file yet, or none that can be read
    QString notice; ///< for the student: the file was damaged, and where it lies now; empty where all is well
    bool writable = true; ///< false: a damaged file could not be set aside, and must not be written over
};

/// Reads the progress of \p lab. A damaged file, or one of another lab or of a newer version, is set aside under
/// the name FILE.damaged-1, -2, …, never overwritten.
ReadProgress readProgress(const QString &path, const QString &lab);

/// Writes by QSaveFile: the file is the old one or the new one, never half of either. Makes the folder.
/// Nothing where it went well.
std::optional<Error> saveProgress(const QString &path, const Progress &progress);

} // namespace helolab::lab
