// SPDX-License-Identifier: GPL-3.0-or-later
#include "Student.h"

#include "core/protocol/Protocol.h"
#include "core/protocol/Tracker.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::lab {

using transcript::SessionStep;

namespace {

QStringList givenFor(const Question &question, const QString &value)
{
    const bool isOne = question.kind == Question::Kind::Text || question.kind == Question::Kind::Number;
    return isOne ? QStringList{value} : value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What the line that \p player plays next is to the server: the same words are a command here, and text of a message
/// there.
std::optional<NextLine> nextLine(const replay::Player &player, const protocol::Protocol &protocol)
{
    const SessionStep &line = player.next();
    const protocol::Tracker fresh(protocol);
    const protocol::Tracker &tracker = player.isOpen(line.connection) ? player.tracker(line.connection) : fresh;
    const auto event = tracker.eventOf(line.octets);
    return event ? std::optional(NextLine{&protocol, *event, tracker.machine().state(), line.octets}) : std::nullopt;
}

/// A text that a model answer does not write out.
QStringList rightAnswer(const Question &question)
{
    return question.kind == Question::Kind::Text ? QStringList{QStringLiteral("…")} : question.answer;
}

} // namespace

Student::Student(LabRunner &runner, const transcript::SessionFile &file)
    : m_runner(runner)
    , m_file(file)
{
    for (const SessionStep &line : file.steps) {
        if (line.kind == SessionStep::Kind::Answer)
            m_ownAnswers.insert(QString::fromUtf8(line.name));
    }
}

std::optional<Error> Student::before(const replay::Player &player, TimePoint now)
{
    const SessionStep &line = player.next();
    if (line.isThought())
        return think(line, now);
    const bool isPlayed = line.kind != SessionStep::Kind::Comment && line.kind != SessionStep::Kind::Setting;
    const protocol::Protocol &protocol = m_file.protocolOf(line.connection);
    if (isPlayed && !player.isOpen(line.connection))
        predictIfAsked({&protocol, protocol::Happening::Greeting, protocol::Tracker(protocol).machine().state()}, now);
    if (line.kind != SessionStep::Kind::Send)
        return std::nullopt;
    if (const auto next = nextLine(player, protocol))
        predictIfAsked(*next, now);
    return std::nullopt;
}

std::optional<Error> Student::think(const SessionStep &line, TimePoint now)
{
    const int step = m_runner.currentStep();
    const auto nonsense = [this, &line](const QString &message) { return Error{message, m_file.fileName, line.line}; };
    if (step == m_runner.stepCount())
        return nonsense(
            QCoreApplication::translate("core", "All steps are passed here; there is nothing to think about."));
    if (line.kind == SessionStep::Kind::Hint) {
        m_runner.openHint(step);
        return std::nullopt;
    }
    if (line.kind == SessionStep::Kind::Predict) {
        if (m_runner.predict(step, line.value, now))
            return std::nullopt;
        return nonsense(QCoreApplication::translate("core", "The step in hand, “%1”, asks for no such prediction.")
                            .arg(m_runner.script().steps[std::size_t(step)].id));
    }
    const QString id = QString::fromUtf8(line.name);
    for (const AskedQuestion &asked : m_runner.questions(step)) {
        if (asked.question->id == id
            && m_runner.answer(step, id, givenFor(*asked.question, QString::fromUtf8(line.value)), now))
            return std::nullopt;
    }
    return nonsense(
        QCoreApplication::translate("core", "The step in hand, “%1”, has no question “%2” that can be answered so.")
            .arg(m_runner.script().steps[std::size_t(step)].id, id));
}

void Student::predictIfAsked(const NextLine &next, TimePoint now)
{
    const auto step = m_runner.wantsPrediction(next);
    if (!step)
        return;
    const ReplyGoal &reply = *m_runner.prediction(*step)->reply;
    m_runner.predict(*step, reply.firstDigit != 0 ? QByteArray::number(reply.firstDigit) : reply.words.front(), now);
}

void Student::after(TimePoint now)
{
    for (auto next = nextAnswer(); next; next = nextAnswer()) {
        if (!m_runner.answer(next->step, next->question, next->given, now))
            return; // a right answer that cannot be given: a mistake of the lab
    }
}

std::optional<Student::RightAnswer> Student::nextAnswer() const
{
    for (int step = 0; step < m_runner.stepCount(); ++step) {
        const Step &script = m_runner.script().steps[std::size_t(step)];
        const bool isReached = script.goal ? m_runner.progressOf(step).goalReached : step <= m_runner.furthestInHand();
        for (const AskedQuestion &asked : m_runner.questions(step)) {
            // the question about a reply is asked on the way to the goal, the others behind it
            const bool isExplain = script.explain && asked.question->id == script.explain->question.id;
            const bool isAsked = isExplain ? step <= m_runner.furthestInHand() || isReached : isReached;
            if (isAsked && asked.isOpen && !asked.progress->isDone() && !m_ownAnswers.contains(asked.question->id))
                return RightAnswer{step, asked.question->id, rightAnswer(*asked.question)};
        }
    }
    return std::nullopt;
}

} // namespace helolab::lab
