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

HelpLevel LabRunner::helpOf(int step) const
{
    return m_script.steps[std::size_t(step)].help.value_or(m_script.help);
}

HelpLevel LabRunner::helpLevel() const
{
    return isFinished() ? HelpLevel::Full : helpOf(currentStep());
}

bool LabRunner::glossesReplies() const
{
    return m_script.level == 1 && !isFinished() && allowedBy(helpLevel()).meaning;
}

Disclosure LabRunner::disclosure(const Where &where) const
{
    if (isFinished())
        return allowedBy(HelpLevel::Full);
    const Timeline::Position inHandSince = m_steps[std::size_t(currentStep())].inHandSince;
    const Timeline::Position at = m_timeline.find(where.connection, where.entry);
    const bool isEarlier = at < inHandSince; // thought about long ago
    HelpLevel level = helpLevel();
    if (isEarlier && at != Timeline::nowhere)
        level = std::max(level, helpOf(stepInHandAt(at)));
    Disclosure disclosure = allowedBy(level);
    disclosure.correctedLine = disclosure.meaning;
    if (isEarlier)
        return disclosure;
    disclosure.correctedLine = disclosure.meaning && refusalsSince(inHandSince) >= mistakesBeforeCorrection;
    disclosure.kept = keptFrom(at);
    const protocol::Entry &entry = std::get<SeenEntry>(m_timeline.at(at)).entry;
    const bool isText = entry.kind == protocol::Entry::Kind::Body;
    if (!disclosure.meaning) {
        if (isText) // its pieces tell what becomes of it
            disclosure.kept |= Keep::Pieces;
        return disclosure;
    }

    // A command tells as much as the reply to it.
    const Timeline::Position replyAt = replyTo(at);
    const auto *reply = replyAt == Timeline::nowhere ? nullptr : &std::get<SeenEntry>(m_timeline.at(replyAt));
    const bool refused = reply && isRefused(reply->entry);
    const bool isPending = !reply && entry.kind == protocol::Entry::Kind::Command;
    const Asked asked = reply ? askedAbout(*reply, at) : Asked::No;
    if (asked == Asked::Open)
        disclosure.withheld = Withheld::UntilAnswered;
    else if (isText && level == HelpLevel::AfterAttempt && asksForMistake())
        disclosure.withheld = Withheld::UntilFound;
    else if (asked == Asked::No && level == HelpLevel::AfterAttempt && (refused || isPending) && !wasPredicted(replyAt)
             && !hasFollowed(where, at))
        disclosure.withheld = isPending ? Withheld::UntilReplied : Withheld::UntilTried;
    else if (disclosure.kept.testFlag(Keep::Meaning) && (asked != Asked::No || !refused)) // a slip is no part of it
        disclosure.withheld = Withheld::ByQuestion;
    disclosure.meaning = disclosure.withheld == Withheld::Nothing;
    return disclosure;
}

Timeline::Position LabRunner::replyTo(Timeline::Position at) const
{
    const auto &seen = std::get<SeenEntry>(m_timeline.at(at));
    if (seen.entry.kind == protocol::Entry::Kind::Reply)
        return at;
    for (Timeline::Position next = at + 1; seen.entry.token != 0 && next < m_timeline.end(); ++next) {
        const auto *later = std::get_if<SeenEntry>(&m_timeline.at(next));
        if (later && later->connection == seen.connection && later->entry.kind == protocol::Entry::Kind::Reply
            && later->entry.token == seen.entry.token)
            return next;
    }
    return Timeline::nowhere;
}

int LabRunner::stepInHandAt(Timeline::Position at) const
{
    const auto hadBegun = [this, at](int step) {
        const Timeline::Position since = m_steps[std::size_t(step)].inHandSince;
        return since != Timeline::nowhere && since <= at;
    };
    int step = currentStep();
    while (step > 0 && !hadBegun(step))
        --step;
    return step;
}

bool LabRunner::wasPredicted(Timeline::Position reply) const
{
    return reply != Timeline::nowhere && std::any_of(m_steps.begin(), m_steps.end(), [reply](const StepState &step) {
               return step.predictedReply == reply;
           });
}

LabRunner::Asked LabRunner::askedAbout(const SeenEntry &reply, Timeline::Position at) const
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
    for (Timeline::Position at = position; at < m_timeline.end(); ++at) {
        const auto *entry = std::get_if<SeenEntry>(&m_timeline.at(at));
        if (!entry || entry->connection != where.connection)
            continue;
        // Once the connection has ended, nothing can follow.
        if ((at > position && isFromClient(entry->entry)) || entry->entry.after == entry->table()->closed)
            return true;
    }
    return false;
}

int LabRunner::refusalsSince(Timeline::Position from) const
{
    int count = 0;
    for (Timeline::Position at = std::max(from, m_timeline.begin()); at < m_timeline.end(); ++at) {
        const auto *entry = std::get_if<SeenEntry>(&m_timeline.at(at));
        count += entry && isRefused(entry->entry) ? 1 : 0;
    }
    return count;
}

} // namespace helolab::lab
