// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplayPage.h"

#include "core/explain/Explain.h"
#include "core/transcript/SavedSession.h"
#include "core/transcript/SessionLine.h"

#include <QCoreApplication>

#include <utility>

namespace helolab::cli {

using protocol::Entry;
using protocol::Outcome;
using transcript::SessionStep;

QByteArray ReplayPage::next(const SessionStep &played, const replay::Player &player,
                            const std::vector<replay::Difference> &differences)
{
    // Expectations are told by what really came.
    if (played.kind == SessionStep::Kind::Comment || played.kind == SessionStep::Kind::Setting)
        m_text += transcript::writeSession({played});
    else if (played.kind >= SessionStep::Kind::Close)
        addStep(played);
    return rest(player, differences);
}

QByteArray ReplayPage::told(const transcript::Transcript &transcript, qsizetype index, int connection)
{
    addEntry(transcript, index, connection);
    return std::exchange(m_text, {});
}

QByteArray ReplayPage::rest(const replay::Player &player, const std::vector<replay::Difference> &differences)
{
    for (const int connection : player.connections()) {
        const transcript::Transcript &transcript = player.transcript(connection);
        qsizetype &seen = m_seen[connection];
        for (; seen < qsizetype(transcript.entries.size()); ++seen) {
            addEntry(transcript, seen, connection);
            if (transcript.entries[std::size_t(seen)].kind == Entry::Kind::Happening)
                addMistake(explain::explain(transcript, seen).mistake);
        }
    }
    for (const replay::Difference &difference : differences)
        addNote(QCoreApplication::translate("Replay", "Otherwise than the file says: %1").arg(difference.toString()));
    return std::exchange(m_text, {});
}

void ReplayPage::addEntry(const transcript::Transcript &transcript, qsizetype index, int connection)
{
    const Entry &entry = transcript.entries[std::size_t(index)];
    const transcript::Transcript alone{transcript.protocol, transcript.peer, transcript.opened, {entry}};
    for (const SessionStep &step : transcript::sessionSteps(alone, transcript::Replies::Whole, connection)) {
        if (step.kind == SessionStep::Kind::Send || step.kind == SessionStep::Kind::Expect)
            addStep(step);
    }
    const bool happening = entry.kind == Entry::Kind::Happening;
    if (entry.kind == Entry::Kind::Reply || happening)
        addState(transcript, entry, connection);
    if (entry.kind == Entry::Kind::Reply
        && (entry.outcome == Outcome::Failed || entry.outcome == Outcome::Bad || !entry.outcome))
        addWhy(transcript, index);
    else if (entry.kind == Entry::Kind::Reply)
        addAccepted(transcript, index);
    else if (entry.kind == Entry::Kind::Body)
        addUnanswered(transcript, index);
}

void ReplayPage::addState(const transcript::Transcript &transcript, const Entry &entry, int connection)
{
    const protocol::Table &table = transcript.protocol->table();
    SessionStep step;
    step.kind = SessionStep::Kind::State;
    step.connection = connection;
    step.value = table.protocol;
    step.name = table.info(entry.after).name;
    addStep(step);
    if (entry.after != entry.before)
        addNote(table.info(entry.after).meaning.translated());
}

void ReplayPage::addWhy(const transcript::Transcript &transcript, qsizetype index)
{
    // What was sent tells more than the reply: there the mistake is.
    const Entry &reply = transcript.entries[std::size_t(index)];
    qsizetype asked = index;
    for (qsizetype i = index - 1; i >= 0 && reply.token != 0 && asked == index; --i) {
        if (transcript.entries[std::size_t(i)].token == reply.token)
            asked = i;
    }
    const explain::Explanation said = explain::explain(transcript, asked);
    const explain::Explanation answer = explain::explain(transcript, index);
    addNote(said.summary);
    if (answer.enhancedMeaning != said.summary)
        addNote(answer.enhancedMeaning);
    addNote(said.whyRefused);
    addNote(said.wayOn);
    if (!said.mistake)
        return;
    addNote(said.mistake->title);
    if (said.mistake->explanation != said.whyRefused)
        addNote(said.mistake->explanation);
    addCorrection(*said.mistake);
}

void ReplayPage::addAccepted(const transcript::Transcript &transcript, qsizetype index)
{
    const explain::Explanation said = explain::explain(transcript, index);
    const bool isOfText
        = transcript.entries[std::size_t(index)].event == protocol::Event(protocol::Happening::BodyEnded);
    if (said.mistake && (said.mistake->isAdvice || !isOfText)) // what is wrong with a line of text was told there
        addMistake(said.mistake);
    for (const explain::Remark &remark : said.remarks)
        addNote(explain::remarkTitle(remark));
}

void ReplayPage::addUnanswered(const transcript::Transcript &transcript, qsizetype index)
{
    const auto mistake = explain::explain(transcript, index).mistake;
    if (mistake && !mistake->isAdvice)
        addMistake(mistake);
}

void ReplayPage::addMistake(const std::optional<explain::Mistake> &mistake)
{
    if (!mistake)
        return;
    addNote(mistake->title);
    if (!mistake->isAdvice)
        addNote(mistake->explanation);
    addCorrection(*mistake);
}

void ReplayPage::addCorrection(const explain::Mistake &mistake)
{
    if (!mistake.correctedLine.isEmpty())
        addNote(QCoreApplication::translate("Replay", "As it should be: %1").arg(mistake.correctedLine));
}

void ReplayPage::addNote(const QString &text)
{
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        m_text += "#   " + line.toUtf8() + '\n';
}

void ReplayPage::addStep(const SessionStep &step)
{
    // Whoever reads one line of a page with several connections should see whose it is.
    m_isOneOfSeveral = m_isOneOfSeveral || step.connection > 1;
    constexpr int nobody = 0;
    m_text += transcript::writeSessionLine(step, m_isOneOfSeveral ? nobody : 1) + '\n';
}

} // namespace helolab::cli
