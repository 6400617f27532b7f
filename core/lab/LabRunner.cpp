// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabRunner.h"

#include "core/protocol/Protocol.h"
#include "core/store/MailStore.h"
#include "core/transcript/Transcript.h"

#include <algorithm>

namespace helolab::lab {

namespace {

constexpr auto longestWork = std::chrono::minutes(5); // without a sign of life

QByteArray mailboxKey(const QByteArray &account, const store::MailboxInfo &mailbox)
{
    // a mailbox deleted and made anew has another validity, and its messages are new
    return account + '\n' + mailbox.name + '\n' + QByteArray::number(mailbox.uidValidity);
}

} // namespace

bool isAbout(const ExplainTask &task, const SeenEntry &reply)
{
    const auto &event = reply.entry.event;
    return oneOf(task.words, reply.word) && (task.detail.isEmpty() || isDetail(reply.detail, task.detail))
        && (task.to.empty() || (event && oneOf(task.to, {reply.table(), *event})))
        && (task.before.empty() || oneOf(task.before, {reply.table(), reply.entry.before}));
}

LabRunner::LabRunner(LabScript script, Values values)
    : m_script(std::move(script))
    , m_values(std::move(values))
    , m_steps(m_script.steps.size())
{
    if (!m_steps.empty())
        m_steps.front().inHandSince = m_timeline.start();
    bindGoals();
}

void LabRunner::setValue(const QString &name, const QString &value)
{
    if (m_values.value(name) == value)
        return;
    m_values.insert(name, value);
    bindGoals();
}

void LabRunner::bindGoals()
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_script.steps[i];
        StepState &state = m_steps[i];
        if (step.goal)
            state.goal = bound(*step.goal, m_values);
        if (step.predict)
            state.predict = std::get<ReplyGoal>(bound(Goal{*step.predict}, m_values).what);
        state.judged = {};
        if (state.goal) {
            visitGoals(*state.goal, [this](const Goal &goal) {
                if (const auto *mailbox = std::get_if<MailboxGoal>(&goal.what))
                    m_mailboxes.add(*mailbox);
                m_asksForMistakes = m_asksForMistakes || std::holds_alternative<MistakeGoal>(goal.what);
            });
        }
        state.questions.clear();
        if (step.explain)
            state.questions.push_back(step.explain->question);
        state.questions.insert(state.questions.end(), step.questions.begin(), step.questions.end());
        for (Question &question : state.questions) {
            for (QString &text : question.answer)
                text = substituted(text, m_values);
        }
    }
}

void LabRunner::begin(const store::MailStore &store)
{
    m_nextUids.clear();
    for (const QByteArray &account : store.accounts()) {
        for (const store::MailboxInfo &mailbox : store.mailboxes(account))
            m_nextUids.insert(mailboxKey(account, mailbox), mailbox.uidNext);
    }
    m_mailboxes.begin(store);
}

void LabRunner::notice(int connection, const transcript::Transcript &transcript, qsizetype first, qsizetype dropped,
                       TimePoint now, std::optional<qsizetype> end)
{
    passTime(now);
    for (qsizetype entry = first; entry < end.value_or(qsizetype(transcript.entries.size())); ++entry) {
        SeenEntry seen = seenIn(connection, transcript, entry, dropped);
        if (m_asksForMistakes)
            seen.mistake = m_mistakes.look(connection, transcript, entry, dropped);
        m_timeline.add(std::move(seen));
    }
}

bool LabRunner::observeLoss(int connection, TimePoint now)
{
    passTime(now);
    return m_timeline.addLoss(connection, now) && judge();
}

void LabRunner::notice(const store::MailStore &store, TimePoint now)
{
    passTime(now);
    for (const QByteArray &account : store.accounts()) {
        for (const store::MailboxInfo &mailbox : store.mailboxes(account)) {
            quint32 &next = m_nextUids[mailboxKey(account, mailbox)];
            for (quint32 uid = std::max(next, 1u); uid < mailbox.uidNext; ++uid) {
                if (auto message = store.message(account, mailbox.name, uid))
                    m_timeline.add(SeenMessage{account, mailbox.name, std::move(*message)});
            }
            next = mailbox.uidNext;
        }
    }
    for (SeenMailbox &mailbox : m_mailboxes.look(store))
        m_timeline.add(std::move(mailbox));
}

void LabRunner::passTime(TimePoint now)
{
    const int step = currentStep();
    if (m_lastTime && now > *m_lastTime && now - *m_lastTime <= longestWork && step < stepCount())
        m_steps[std::size_t(step)].progress.spent += now - *m_lastTime;
    m_lastTime = now;
}

int LabRunner::passedCount() const
{
    return int(std::count_if(m_steps.begin(), m_steps.end(), [](const StepState &s) { return s.progress.passed; }));
}

int LabRunner::currentStep() const
{
    const auto open
        = std::find_if(m_steps.begin(), m_steps.end(), [](const StepState &s) { return !s.progress.passed; });
    return int(open - m_steps.begin());
}

bool LabRunner::judge()
{
    const int before = currentStep();
    bool changed = false;
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        // a message may have passed the step before the reply to its dot comes, which was predicted
        changed = (m_steps[step].progress.passed ? judgePrediction(step) : judgeStep(step)) || changed;
    }
    if (const int now = currentStep(); now != before) {
        // Since what the step before it asked for was done, not since its questions were answered.
        const StepState &earlier = m_steps[std::size_t(now) - 1];
        if (now < stepCount())
            m_steps[std::size_t(now)].inHandSince
                = earlier.passedAt == Timeline::nowhere ? m_timeline.end() : earlier.passedAt + 1;
    }
    return changed;
}

bool LabRunner::judgeStep(std::size_t step)
{
    const Timeline::Position from = beginOf(step);
    if (from == Timeline::nowhere)
        return false; // the step it comes after is still open
    bool changed = judgePrediction(step);
    changed = judgeExplain(step, from) || changed;
    if (!m_steps[step].progress.goalReached)
        changed = judgeGoal(step, std::max(from, m_steps[step].firstPredictedAt)) || changed;
    return passIfDone(step) || changed;
}

const SeenEntry *LabRunner::firstReply(Timeline::Position from,
                                       const std::function<bool(const SeenEntry &)> &fits) const
{
    for (Timeline::Position at = std::max(from, m_timeline.begin()); at < m_timeline.end(); ++at) {
        const auto *seen = std::get_if<SeenEntry>(&m_timeline.at(at));
        if (seen && seen->entry.kind == protocol::Entry::Kind::Reply && fits(*seen))
            return seen;
    }
    return nullptr;
}

bool LabRunner::judgePrediction(std::size_t step)
{
    StepState &state = m_steps[step];
    PredictionProgress &prediction = state.progress.prediction;
    if (!prediction.waits())
        return false;
    // The reply to the line that was asked about, whatever it says.
    Goal asked{*state.predict};
    auto &reply = std::get<ReplyGoal>(asked.what);
    reply.words.clear();
    reply.firstDigit = 0;
    Timeline::Position at = std::max(state.predictedAt, m_timeline.begin());
    while (at < m_timeline.end() && compare(asked, m_timeline.at(at)).kind != Match::Kind::Yes)
        ++at;
    if (at == m_timeline.end())
        return false;
    state.predictedReply = at;
    state.askedReplyCame
        = state.askedReplyCame || compare({*state.predict}, m_timeline.at(at)).kind == Match::Kind::Yes;
    prediction.came = std::get<SeenEntry>(m_timeline.at(at)).word;
    if (!prediction.firstWasRight)
        prediction.firstWasRight = this->prediction(int(step))->wasRight();
    return true;
}

bool LabRunner::judgeExplain(std::size_t step, Timeline::Position from)
{
    StepState &state = m_steps[step];
    const auto &explain = m_script.steps[step].explain;
    if (!explain || state.explainOpen)
        return false;
    from = std::max(from, state.explainSearched);
    state.explainSearched = m_timeline.end();
    state.explainOpen = firstReply(from, [&explain](const SeenEntry &reply) { return isAbout(*explain, reply); });
    return state.explainOpen;
}

bool LabRunner::judgeGoal(std::size_t step, Timeline::Position from)
{
    StepState &state = m_steps[step];
    if (!state.goal) {
        state.progress.goalReached = true;
        return false;
    }
    if (m_script.steps[step].predict && !state.progress.prediction.word)
        return false; // think first
    const std::vector<Part> parts = evaluateParts(*state.goal, m_timeline, from, state.judged);
    const bool reached
        = std::all_of(parts.begin(), parts.end(), [](const Part &p) { return p.finding.status == Status::Passed; });
    if (reached) {
        state.progress.goalReached = true;
        ++state.progress.tries;
        state.passedAt = from - 1; // a mailbox may have been as wanted before
        for (const Part &part : parts) {
            state.passedAt = std::max(state.passedAt, m_timeline.lastCopy(part.finding.at));
            state.passedBy.push_back({part.finding.at, whereOf(part.finding.at)});
        }
        return true;
    }
    if (int(step) != currentStep())
        return false; // trying goes for the step in hand
    bool missed = false;
    for (const Part &part : parts) {
        if (part.finding.status == Status::Failed && part.finding.at > state.lastMiss) {
            state.lastMiss = part.finding.at;
            missed = true;
        }
    }
    state.progress.tries += missed ? 1 : 0;
    return missed;
}

bool LabRunner::passIfDone(std::size_t step)
{
    StepState &state = m_steps[step];
    const bool answered
        = std::all_of(state.questions.begin(), state.questions.end(), [&state](const Question &question) {
              return state.progress.answers.value(question.id).isDone();
          });
    state.progress.passed = state.progress.goalReached && answered;
    if (state.progress.passed && !state.goal)
        state.passedAt = m_timeline.end() - 1;
    return state.progress.passed;
}

Timeline::Position LabRunner::beginOf(std::size_t step) const
{
    const int after = m_script.steps[step].after;
    if (after < 0)
        return m_timeline.start();
    const StepState &earlier = m_steps[std::size_t(after)];
    // a step of questions alone has no goal to be reached: it is over when they are answered
    const bool over = earlier.goal ? earlier.progress.goalReached : earlier.progress.passed;
    return over ? earlier.passedAt + 1 : Timeline::nowhere;
}

QString LabRunner::title(const QString &language) const
{
    return substituted(m_script.text(language).title, m_values);
}

QString LabRunner::introduction(const QString &language) const
{
    return substituted(m_script.text(language).introduction, m_values);
}

StepText LabRunner::stepText(int step, const QString &language) const
{
    StepText text = m_script.text(language).steps[std::size_t(step)];
    text.title = substituted(text.title, m_values);
    text.body = substituted(text.body, m_values);
    text.predict = substituted(text.predict, m_values);
    for (QuestionText &words : text.questions) {
        for (QString *part : {&words.question, &words.body, &words.because})
            *part = substituted(*part, m_values);
        for (QString &option : words.options)
            option = substituted(option, m_values);
    }
    for (QString &hint : text.hints)
        hint = substituted(hint, m_values);
    return text;
}

} // namespace helolab::lab
