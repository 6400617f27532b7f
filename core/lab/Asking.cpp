// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a lab asks a student to think about: predictions and questions, and what they earn.

#include "LabRunner.h"

#include "core/protocol/Protocol.h"

#include <algorithm>
#include <set>

namespace helolab::lab {

namespace {

/// What an answer that was right at the first, second, third try earns of a question's points.
constexpr double shares[triesAtMost] = {1.0, 0.5, 0.0};

constexpr double predictionPoints = 1;

bool isNumberBetween(const QByteArray &word, int least, int most)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber && number >= least && number <= most && word == QByteArray::number(number);
}

/// Whether that is something to predict at all.
bool canBePredicted(const AskedPrediction &asked, const QByteArray &word)
{
    if (!asked.words.isEmpty())
        return asked.words.contains(word);
    return asked.wholeCode ? isNumberBetween(word, 200, 599) : isNumberBetween(word, 2, 5);
}

/// True where \p asked is about the reply to \p next.
bool isAsked(const ReplyGoal &asked, const NextLine &next)
{
    const protocol::Table *table = &next.protocol->table();
    return oneOf(asked.to, {table, next.event}) && (asked.before.empty() || oneOf(asked.before, {table, next.state}))
        && (asked.commandContains.isEmpty() || standsBehindVerb(*next.protocol, next.line, asked.commandContains));
}

/// Whether a command that is one of \p to has gone out, and its reply has not come.
bool isAwaited(const Timeline &timeline, const std::vector<Of<protocol::Event>> &to)
{
    constexpr Timeline::Position looksBack = 1000; // nobody waits so long
    std::set<std::pair<int, quint32>> answered; // connection, token
    std::set<int> ended;
    const Timeline::Position last = std::max(timeline.begin(), timeline.end() - looksBack);
    for (Timeline::Position at = timeline.end() - 1; at >= last; --at) {
        const auto *seen = std::get_if<SeenEntry>(&timeline.at(at));
        if (!seen || ended.contains(seen->connection))
            continue;
        const protocol::Entry &entry = seen->entry;
        const std::pair exchange(seen->connection, entry.token);
        if (entry.kind == protocol::Entry::Kind::Reply)
            answered.insert(exchange);
        else if (seen->protocol && entry.after == seen->protocol->table().closed)
            ended.insert(seen->connection);
        else if (entry.event && oneOf(to, {seen->table(), *entry.event}) && !answered.contains(exchange))
            return true;
    }
    return false;
}

/// Whether a connection of the protocol has been closed since \p from, and none of them is open now.
bool areAllClosed(const Timeline &timeline, Timeline::Position from, const protocol::Table *table)
{
    const Timeline::Position first = std::max(from, timeline.begin());
    for (Timeline::Position at = timeline.end() - 1; at >= first; --at) {
        const auto *seen = std::get_if<SeenEntry>(&timeline.at(at));
        if (seen && seen->table() == table)
            return seen->openAlike == 0;
    }
    return false;
}

} // namespace

bool AskedPrediction::wasRight() const
{
    if (!progress->word || progress->came.isEmpty())
        return false;
    return wholeCode ? progress->came == *progress->word : progress->came.startsWith(*progress->word);
}

std::optional<AskedPrediction> LabRunner::prediction(int step) const
{
    const auto &reply = m_steps[std::size_t(step)].predict;
    if (!reply)
        return std::nullopt;
    const StepState &state = m_steps[std::size_t(step)];
    const PredictionProgress &progress = state.progress.prediction;
    const protocol::Table *table = reply->to.front().table;
    QList<QByteArray> words;
    for (const protocol::Protocol *protocol : m_script.protocols) {
        if (&protocol->table() != table)
            continue;
        for (const char *word : protocol->replyWords())
            words.append(word);
    }
    return AskedPrediction{&*reply,
                           reply->firstDigit == 0,
                           words,
                           &progress,
                           progress.waits() && areAllClosed(m_timeline, state.predictedAt, table),
                           !progress.waits() && !state.askedReplyCame && !state.progress.goalReached};
}

std::optional<int> LabRunner::wantsPrediction(const NextLine &next) const
{
    for (int step = currentStep(); step <= furthestInHand(); ++step) {
        const auto asked = prediction(step);
        if (asked && !asked->progress->word && !progressOf(step).passed
            && beginOf(std::size_t(step)) != Timeline::nowhere && isAsked(*asked->reply, next))
            return step;
    }
    return std::nullopt;
}

int LabRunner::furthestInHand() const
{
    int step = currentStep();
    while (step < stepCount() && (!m_steps[std::size_t(step)].goal || progressOf(step).goalReached))
        ++step;
    return std::min(step, stepCount() - 1);
}

bool LabRunner::predict(int step, const QByteArray &word, TimePoint now)
{
    const auto asked = prediction(step);
    StepState &state = m_steps[std::size_t(step)];
    if (!asked || state.progress.prediction.waits() || isAwaited(m_timeline, asked->reply->to)
        || state.progress.goalReached || !canBePredicted(*asked, word))
        return false;
    passTime(now);
    state.progress.prediction.word = word;
    state.progress.prediction.came.clear();
    state.predictedAt = m_timeline.end();
    if (state.firstPredictedAt == Timeline::nowhere)
        state.firstPredictedAt = state.predictedAt;
    return true;
}

std::vector<AskedQuestion> LabRunner::questions(int step) const
{
    static const AnswerProgress none;
    const StepState &state = m_steps[std::size_t(step)];
    const bool hasExplain = m_script.steps[std::size_t(step)].explain.has_value();
    // Their words may name the code that is to be predicted.
    const bool mustPredict
        = m_script.steps[std::size_t(step)].predict && !state.progress.prediction.word && !state.progress.goalReached;
    std::vector<AskedQuestion> asked;
    for (const Question &question : state.questions) {
        const auto given = state.progress.answers.constFind(question.id);
        const bool isExplain = hasExplain && asked.empty();
        asked.push_back({&question, shownOptions(question, shuffleSeed()),
                         given == state.progress.answers.constEnd() ? &none : &*given,
                         !mustPredict && (!isExplain || state.explainOpen || state.progress.goalReached)});
    }
    return asked;
}

bool LabRunner::answer(int step, const QString &id, const QStringList &given, TimePoint now)
{
    const std::vector<AskedQuestion> all = questions(step);
    const auto asked
        = std::find_if(all.begin(), all.end(), [&id](const AskedQuestion &each) { return each.question->id == id; });
    if (asked == all.end() || !asked->isOpen || asked->progress->isDone() || !isAnswer(*asked->question, given))
        return false;
    passTime(now);
    const bool right = isRight(*asked->question, given);
    AnswerProgress &progress = m_steps[std::size_t(step)].progress.answers[id];
    ++progress.tries;
    progress.right = right;
    progress.given = given;
    judge();
    return true;
}

QString LabRunner::shuffleSeed() const
{
    QStringList values{m_script.id};
    for (const VariantRule &rule : m_script.variant) // not of the servers: a port may change
        values.append(m_values.value(QStringLiteral("variant.") + rule.name));
    return values.join(QLatin1Char('\n'));
}

Score LabRunner::score(int step) const
{
    const Step &script = m_script.steps[std::size_t(step)];
    const StepState &state = m_steps[std::size_t(step)];
    Score score;
    if (script.goal) {
        score.possible += script.points;
        score.earned += state.progress.goalReached ? script.points : 0;
    }
    if (script.predict) {
        score.possible += predictionPoints;
        score.earned += state.progress.prediction.firstWasRight.value_or(false) ? predictionPoints : 0;
    }
    for (const Question &question : state.questions) {
        const AnswerProgress answer = state.progress.answers.value(question.id);
        if (question.kind == Question::Kind::Text) {
            score.toJudge += answer.right ? 1 : 0;
            continue;
        }
        score.possible += question.points;
        if (answer.right)
            score.earned += question.points * shares[std::clamp(answer.tries, 1, triesAtMost) - 1];
    }
    return score;
}

Score LabRunner::score() const
{
    Score sum;
    for (int step = 0; step < stepCount(); ++step)
        sum += score(step);
    return sum;
}

} // namespace helolab::lab
