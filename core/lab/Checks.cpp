// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checks of a step, as a student reads them: the one place that knows what a step keeps to itself.

#include "LabRunner.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::lab {

QString Check::printed() const
{
    if (demands.empty())
        return expected;
    return QCoreApplication::translate("core", "each of these") + QLatin1Char('\n') + inLines(demands);
}

std::vector<Check> LabRunner::checks(int step) const
{
    const StepState &state = m_steps[std::size_t(step)];
    if (!state.goal)
        return {};
    const Naming naming(m_script.protocols);
    const Timeline::Position begin = beginOf(std::size_t(step));
    const bool unpredicted = m_script.steps[std::size_t(step)].predict && !state.progress.prediction.word;
    const bool judged = !state.progress.goalReached && begin != Timeline::nowhere && !unpredicted;
    const Timeline::Position from = std::max(begin, state.firstPredictedAt);
    const bool hidden = m_script.steps[std::size_t(step)].hidden;
    const bool concealed = conceals(std::size_t(step));
    std::vector<Check> checks;
    for (const Part &part :
         judged ? evaluateParts(*state.goal, m_timeline, from, state.judged) : partsOf(*state.goal)) {
        StepState::By by{part.finding.at, whereOf(part.finding.at)};
        if (state.progress.goalReached)
            by = checks.size() < state.passedBy.size() ? state.passedBy[checks.size()] : StepState::By();
        Check check;
        check.status = state.progress.goalReached ? Status::Passed : part.finding.status;
        check.where = by.where;
        // "has not happened" is no achievement until the rest of the step is
        if (!state.progress.goalReached && check.status == Status::Passed
            && std::holds_alternative<NotGoal>(part.goal->what))
            check.status = Status::Open;
        if (check.status == Status::Passed) {
            check.expected = expectation(*part.goal, naming);
            check.seen = hidden ? sight(by.at, m_timeline) : QString();
        } else {
            check.expected = concealed ? hiddenExpectation() : expectation(*part.goal, naming);
            check.seen = concealed ? hiddenFeedback(part.finding, m_timeline) : feedback(part.finding, m_timeline);
        }
        if (check.status == Status::Passed || !concealed)
            check.demands = demandsOf(*part.goal, check.status, part.finding, m_timeline);
        checks.push_back(std::move(check));
    }
    return checks;
}

std::optional<Where> LabRunner::whereOf(Timeline::Position position) const
{
    if (!m_timeline.contains(position))
        return std::nullopt;
    const auto *seen = std::get_if<SeenEntry>(&m_timeline.at(position));
    return seen ? std::optional(Where{seen->connection, seen->index}) : std::nullopt;
}

/// Whether \p step still keeps to itself what it asks for: the last hint gives it away.
bool LabRunner::conceals(std::size_t step) const
{
    const int hints = hintCount(step);
    return m_script.steps[step].hidden && (hints == 0 || m_steps[step].progress.hints < hints);
}

int LabRunner::hintCount(std::size_t step) const
{
    qsizetype most = 0;
    for (const LabText &text : m_script.texts)
        most = std::max(most, text.steps[step].hints.size());
    return int(most);
}

bool LabRunner::openHint(int step)
{
    StepProgress &progress = m_steps[std::size_t(step)].progress;
    const bool isLeft = progress.hints < hintCount(std::size_t(step));
    progress.hints += isLeft ? 1 : 0;
    return isLeft;
}

} // namespace helolab::lab
