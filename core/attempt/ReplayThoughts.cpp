// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a student thinks, while a journal is replayed.

#include "Replay.h"

#include <algorithm>

namespace helolab::attempt {

std::optional<int> Replay::stepOf(const QString &id)
{
    const std::vector<lab::Step> &steps = m_runner.script().steps;
    const auto found = std::find_if(steps.begin(), steps.end(), [&id](const lab::Step &step) { return step.id == id; });
    if (found != steps.end())
        return int(found - steps.begin());
    note({Difference::Kind::NoSuchStep, m_line, 0, id});
    return std::nullopt;
}

void Replay::take(const Predicted &event)
{
    if (const auto step = stepOf(event.step); step && !m_runner.predict(*step, event.word, m_worked))
        note({Difference::Kind::NotTaken, m_line, 0, event.step});
}

void Replay::take(const Answered &event)
{
    if (const auto step = stepOf(event.step); step && !m_runner.answer(*step, event.question, event.given, m_worked))
        note({Difference::Kind::NotTaken, m_line, 0, event.step});
}

void Replay::take(const HintOpened &event)
{
    if (const auto step = stepOf(event.step))
        m_runner.openHint(*step);
}

void Replay::take(const Shown &event)
{
    (void)stepOf(event.step); // it costs nothing; the report tells it
}

void Replay::take(const Passed &event)
{
    if (stepOf(event.step))
        m_claims.try_emplace(event.step, m_line);
}

void Replay::take(const Away &)
{
    if (!m_awaySince)
        m_awaySince = m_now;
}

void Replay::take(const Back &)
{
    if (m_awaySince)
        m_absent += m_now - *m_awaySince;
    m_awaySince.reset();
}

} // namespace helolab::attempt
