// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionText.h"

#include "core/transcript/SavedSession.h"
#include "core/transcript/SessionLine.h"

namespace helolab::exports {

using transcript::SessionStep;
using Kind = SessionStep::Kind;

namespace {

/// Of all connections, in the order of time.
std::vector<SessionStep> stepsOf(const Recording &recording)
{
    std::vector<const transcript::Transcript *> transcripts;
    for (const Recorded &recorded : recording.connections)
        transcripts.push_back(recorded.transcript);
    return transcript::sessionSteps(transcripts);
}

bool isSaid(const SessionStep &step)
{
    return step.kind == Kind::Send || step.kind == Kind::Expect;
}

} // namespace

QByteArray sessionText(const Recording &recording)
{
    if (recording.connections.empty())
        return {};
    std::vector<SessionStep> steps = transcript::sessionSettings(*recording.connections.front().transcript);
    for (std::size_t i = 1; i < recording.connections.size(); ++i) {
        // The time is the file's; the protocol, each connection's own.
        SessionStep protocol = transcript::sessionSettings(*recording.connections[i].transcript).front();
        protocol.connection = int(i) + 1;
        steps.push_back(std::move(protocol));
    }
    SessionStep empty; // between what is set and what is said
    steps.push_back(empty);
    const std::vector<SessionStep> talk = stepsOf(recording);
    steps.insert(steps.end(), talk.begin(), talk.end());
    return transcript::writeSession(steps);
}

QByteArray textbookText(const Recording &recording)
{
    const int unsaid = recording.connections.size() > 1 ? 0 : 1; // a reader is not to remember whose the last line was
    QByteArray text;
    for (const SessionStep &step : stepsOf(recording)) {
        if (isSaid(step))
            text += transcript::writeSessionLine(step, unsaid) + '\n';
    }
    return text;
}

} // namespace helolab::exports
