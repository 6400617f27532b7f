// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the workbench may say while a student works at a step.

#include "LabRunner.h"

#include "core/protocol/Protocol.h"

#include <algorithm>

namespace helolab::lab {

namespace {

constexpr int mistakesBeforeCorrection = 2;

bool isRefused(const protocol::Entry &entry)
{
    return entry.kind == protocol::Entry::Kind::Reply
        && (entry.outcome == protocol::Outcome::Failed || entry.outcome == protocol::Outcome::Bad);
}

bool isFromClient(const protocol::Entry &entry)
{
    return entry.from == protocol::Party::Client && entry.kind != protocol::Entry::Kind::Happening;
}

} // namespace

HelpLevel LabRunner::helpLevel() const
{
    const int step = currentStep();
    if (step == stepCount())
        return HelpLevel::Full;
    return m_script.steps[std::size_t(step)].help.value_or(m_script.help);
}

bool LabRunner::glossesReplies() const
{
    return m_script.level == 1 && !isFinished() && allowedBy(helpLevel()).meaning;
}

Disclosure LabRunner::disclosure(const Where &where) const
{
    const HelpLevel level = helpLevel();
    Disclosure disclosure = allowedBy(level);
    if (isFinished())
        return disclosure;
    disclosure.correctedLine = disclosure.meaning && refusalsInHand() >= mistakesBeforeCorrection;

    // The newest is nearly always the one that is asked about.
    Timeline::Position at = m_timeline.end();
    const SeenEntry *seen = nullptr;
    while (!seen && --at >= m_inHandSince && m_timeline.contains(at)) {
        const auto *entry = std::get_if<SeenEntry>(&m_timeline.at(at));
        if (entry && entry->connection == where.connection && entry->index == where.entry)
            seen = entry;
    }
    if (!seen)
        return disclosure; // from before this step: thought about long ago
    disclosure.kept = keptFrom(at);
    if (!disclosure.meaning)
        return disclosure;

    // A command tells as much as the reply to it.
    const protocol::Entry *reply = seen->entry.kind == protocol::Entry::Kind::Reply ? &seen->entry : nullptr;
    for (Timeline::Position next = at + 1; !reply && seen->entry.token != 0 && next < m_timeline.end(); ++next) {
        const auto *entry = std::get_if<SeenEntry>(&m_timeline.at(next));
        if (entry && entry->connection == where.connection && entry->entry.kind == protocol::Entry::Kind::Reply
            && entry->entry.token == seen->entry.token)
            reply = &entry->entry;
    }

    const bool refused = reply ? isRefused(*reply) : seen->entry.kind == protocol::Entry::Kind::Command;
    const Asked asked = reply ? askedAbout(*reply, at) : Asked::No;
    const bool isText = seen->entry.kind == protocol::Entry::Kind::Body;
    if (asked == Asked::Open)
        disclosure.withheld = Withheld::UntilAnswered;
    else if (isText && level == HelpLevel::AfterAttempt && asksForMistake())
        disclosure.withheld = Withheld::UntilFound;
    else if (asked == Asked::No && level == HelpLevel::AfterAttempt && refused && !hasFollowed(where, at))
        disclosure.withheld = Withheld::UntilTried;
    disclosure.meaning = disclosure.withheld == Withheld::Nothing;
    return disclosure;
}

LabRunner::Asked LabRunner::askedAbout(const protocol::Entry &reply, Timeline::Position at) const
{
    Asked asked = Asked::No;
    for (int step = currentStep(); step <= furthestInHand(); ++step) {
        const auto &explain = m_script.steps[std::size_t(step)].explain;
        const Timeline::Position begin = beginOf(std::size_t(step));
        if (!explain || begin == Timeline::nowhere || at < begin || !isAbout(*explain, reply))
            continue;
        if (!progressOf(step).answers.value(explain->question.id).isDone())
            return Asked::Open;
        asked = Asked::Answered;
    }
    return asked;
}

Kept LabRunner::keptFrom(Timeline::Position at) const
{
    Kept kept;
    for (int step = currentStep(); step <= furthestInHand(); ++step) {
        const Timeline::Position begin = beginOf(std::size_t(step));
        if (begin == Timeline::nowhere || at < begin)
            continue;
        for (const Question &question : m_steps[std::size_t(step)].questions) {
            if (!progressOf(step).answers.value(question.id).isDone())
                kept |= question.keeps;
        }
    }
    return kept;
}

/// The mistake is what the step in hand is there for: to be found out, not to be told.
bool LabRunner::asksForMistake() const
{
    bool asks = false;
    if (const auto &goal = m_steps[std::size_t(currentStep())].goal)
        visitGoals(*goal, [&asks](const Goal &part) { asks = asks || std::holds_alternative<MistakeGoal>(part.what); });
    return asks;
}

bool LabRunner::hasFollowed(const Where &where, Timeline::Position position) const
{
    const protocol::StateId closed = m_script.protocol->table().closed;
    for (Timeline::Position at = position; at < m_timeline.end(); ++at) {
        const auto *entry = std::get_if<SeenEntry>(&m_timeline.at(at));
        if (!entry || entry->connection != where.connection)
            continue;
        // Once the connection has ended, nothing can follow.
        if ((at > position && isFromClient(entry->entry)) || entry->entry.after == closed)
            return true;
    }
    return false;
}

int LabRunner::refusalsInHand() const
{
    int count = 0;
    for (Timeline::Position at = std::max(m_inHandSince, m_timeline.begin()); at < m_timeline.end(); ++at) {
        const auto *entry = std::get_if<SeenEntry>(&m_timeline.at(at));
        count += entry && isRefused(entry->entry) ? 1 : 0;
    }
    return count;
}

} // namespace helolab::lab
