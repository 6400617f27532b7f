// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grade.h"

#include <algorithm>
#include <numeric>

namespace helolab::attempt {

int Grade::passedCount() const
{
    return int(std::count_if(steps.begin(), steps.end(), [](const StepGrade &step) { return step.passed; }));
}

int Grade::tries() const
{
    return std::accumulate(steps.begin(), steps.end(), 0,
                           [](int sum, const StepGrade &step) { return sum + step.tries; });
}

int Grade::hints() const
{
    return std::accumulate(steps.begin(), steps.end(), 0,
                           [](int sum, const StepGrade &step) { return sum + step.hints; });
}

int Grade::shown() const
{
    return std::accumulate(steps.begin(), steps.end(), 0,
                           [](int sum, const StepGrade &step) { return sum + step.shown; });
}

Milliseconds Grade::spent() const
{
    return std::accumulate(steps.begin(), steps.end(), Milliseconds(0),
                           [](Milliseconds sum, const StepGrade &step) { return sum + step.spent; });
}

Grade gradeOf(const Journal &journal, const lab::LabRunner &runner)
{
    Grade grade;
    grade.score = runner.score();
    for (int i = 0; i < runner.stepCount(); ++i) {
        const lab::StepProgress &progress = runner.progressOf(i);
        StepGrade step{runner.script().steps[std::size_t(i)].id,
                       runner.score(i),
                       progress.passed,
                       progress.tries,
                       progress.hints,
                       0,
                       progress.spent};
        for (const Event &event : journal.events) {
            const auto *shown = std::get_if<Shown>(&event.what);
            step.shown += shown && shown->step == step.step ? 1 : 0;
        }
        grade.steps.push_back(std::move(step));
    }
    return grade;
}

} // namespace helolab::attempt
