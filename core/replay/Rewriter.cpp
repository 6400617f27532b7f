// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rewriter.h"

#include <algorithm>
#include <utility>

namespace helolab::replay {

using transcript::SessionStep;
using Kind = SessionStep::Kind;

namespace {

SessionStep expectation(const QByteArray &line, int connection)
{
    SessionStep step;
    step.kind = Kind::Expect;
    step.connection = connection;
    step.raw = !line.endsWith("\r\n");
    step.octets = step.raw ? line : line.chopped(2);
    return step;
}

} // namespace

Rewriter::Rewriter(const transcript::SessionFile &file, Endpoint &endpoint)
    : m_file(file)
    , m_player(file, endpoint)
    , m_sketch(file.onlySends())
{
}

std::vector<SessionStep> Rewriter::rewrite()
{
    for (std::size_t i = 0; i < m_file.steps.size(); ++i)
        take(i);
    for (const int connection : m_player.connections())
        addReplies(connection);
    return std::exchange(m_steps, {});
}

void Rewriter::take(std::size_t index)
{
    SessionStep step = m_file.steps[index];
    switch (step.kind) {
    case Kind::Comment:
    case Kind::Setting:
        m_steps.push_back(step);
        return;
    case Kind::Expect: {
        takeExpected(step);
        const SessionStep *next = index + 1 < m_file.steps.size() ? &m_file.steps[index + 1] : nullptr;
        if (!next || next->kind != Kind::Expect || next->connection != step.connection)
            addReplies(step.connection); // there are more of them than there were
        return;
    }
    case Kind::Send:
        takeOpening(step.connection);
        m_steps.push_back(step);
        m_player.play(step);
        if (m_sketch)
            addReplies(step.connection); // otherwise they may be pipelined
        return;
    case Kind::State:
    case Kind::Order:
    case Kind::Mistake:
    case Kind::Remarks:
        takeOpening(step.connection);
        addReplies(step.connection);
        step.name = step.kind == Kind::State ? m_player.stateName(step.connection)
            : step.kind == Kind::Mistake     ? m_player.mistakeOf(step.connection)
                                             : step.name;
        if (step.kind == Kind::Order)
            step.names = m_player.orderOf(step.connection);
        else if (step.kind == Kind::Remarks)
            step.names = m_player.remarksOf(step.connection);
        m_states[step.connection] = m_player.stateName(step.connection);
        m_steps.push_back(step);
        return;
    case Kind::Close:
    case Kind::Drop:
    case Kind::Wait:
    case Kind::Stop:
    case Kind::Predict:
    case Kind::Answer:
    case Kind::Hint:
        takeOpening(step.connection);
        addReplies(step.connection);
        m_steps.push_back(step);
        m_player.play(step);
        if (m_sketch)
            addReplies(step.connection);
        return;
    }
}

void Rewriter::takeExpected(const SessionStep &step)
{
    m_player.awaitReplies(step.connection);
    const auto line = m_player.takeLine(step.connection);
    if (!line)
        return;
    const bool fits = step.openEnded && line->startsWith(step.octets);
    m_steps.push_back(fits ? step : expectation(*line, step.connection));
}

/// The greeting stands before the first line that is sent.
void Rewriter::takeOpening(int connection)
{
    if (m_player.isOpen(connection))
        return;
    m_player.open(connection);
    addReplies(connection);
}

void Rewriter::addReplies(int connection)
{
    m_player.awaitReplies(connection);
    while (const auto line = m_player.takeLine(connection))
        m_steps.push_back(expectation(*line, connection));
    if (m_sketch)
        addState(connection);
}

void Rewriter::addState(int connection)
{
    const QByteArray state = m_player.stateName(connection);
    if (std::exchange(m_states[connection], state) == state)
        return;
    SessionStep step;
    step.kind = Kind::State;
    step.connection = connection;
    step.name = state;
    step.value = m_file.protocolOf(connection).table().protocol;
    m_steps.push_back(step);
}

std::vector<SessionStep> forAnyDay(std::vector<SessionStep> steps, const std::vector<SessionStep> &onAnotherDay)
{
    if (steps.size() != onAnotherDay.size())
        return steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        SessionStep &step = steps[i];
        const SessionStep &other = onAnotherDay[i];
        if (step.kind != Kind::Expect || other.kind != Kind::Expect || step.octets == other.octets)
            continue;
        const auto end
            = std::mismatch(step.octets.begin(), step.octets.end(), other.octets.begin(), other.octets.end());
        // Back to the beginning of the word: that two numbers begin alike is chance.
        const QByteArray common = step.octets.first(end.first - step.octets.begin());
        step.octets = common.first(common.lastIndexOf(' ') + 1);
        step.openEnded = true;
    }
    return steps;
}

} // namespace helolab::replay
