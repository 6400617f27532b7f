// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Replay.h"

#include "core/lab/Score.h"

namespace helolab::attempt {

/// What a student has earned with one step, and what it took.
struct StepGrade
{
    QString step; ///< its id
    lab::Score score;
    bool passed = false;
    int tries = 0;
    int hints = 0;
    int shown = 0; ///< explanations that the student asked to see early
    Milliseconds spent{0};
};

/// What a student has earned with one attempt. All of it follows from the replay.
struct Grade
{
    std::vector<StepGrade> steps;
    lab::Score score;

    int passedCount() const;
    int tries() const;
    int hints() const;
    int shown() const;
    Milliseconds spent() const;
};

Grade gradeOf(const Journal &journal, const lab::LabRunner &runner);

} // namespace helolab::attempt
