// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recording.h"

#include "LabShelf.h"
#include "RecordingEndpoint.h"
#include "Replay.h"

#include "core/lab/LabSession.h"
#include "core/lab/Student.h"
#include "core/replay/Player.h"
#include "core/transcript/SessionFile.h"

namespace helolab::attempt {

namespace {

/// Puts into one journal what is played against an endpoint and what the student thinks meanwhile, with a claim behind
/// each event that passes a step.
class Recorder
{
public:
    Recorder(const RecordingEndpoint &endpoint, Replay &replay)
        : m_endpoint(endpoint)
        , m_replay(replay)
        , m_journal{endpoint.journal().header, {}}
        , m_noted(replay.runner().script().steps.size())
    {
    }

    const Journal &journal() const { return m_journal; }

    /// What the endpoint has written since the last look.
    void look()
    {
        const std::vector<Event> &events = m_endpoint.journal().events;
        for (; m_seen < events.size(); ++m_seen) {
            m_journal.events.push_back(events[m_seen]);
            m_replay.play(events[m_seen]);
            noteThoughts(events[m_seen].at);
        }
        noteThoughts(m_endpoint.now() - m_journal.header.begun);
    }

private:
    void noteThoughts(Milliseconds at)
    {
        for (std::size_t i = 0; i < m_noted.size(); ++i) {
            const lab::StepProgress &now = m_replay.runner().progressOf(int(i));
            lab::StepProgress &noted = m_noted[i];
            const QString &step = m_replay.runner().script().steps[i].id;
            const auto happen = [this, at](What what) { m_journal.events.push_back({at, std::move(what)}); };
            if (now.prediction.word && now.prediction.word != noted.prediction.word)
                happen(Predicted{step, *now.prediction.word});
            for (auto answer = now.answers.begin(); answer != now.answers.end(); ++answer) {
                if (answer->tries > noted.answers.value(answer.key()).tries)
                    happen(Answered{step, answer.key(), answer->given});
            }
            for (int hint = noted.hints; hint < now.hints; ++hint)
                happen(HintOpened{step});
            if (now.passed && !noted.passed)
                happen(Passed{step});
            noted = now;
        }
    }

    const RecordingEndpoint &m_endpoint;
    Replay &m_replay;
    Journal m_journal;
    std::size_t m_seen = 0; // of the endpoint's events
    std::vector<lab::StepProgress> m_noted;
};

constexpr Milliseconds forReading = std::chrono::seconds(1);

} // namespace

Result<Journal> recorded(const Header &header, const lab::LabScript &script, LabShelf &shelf, const QByteArray &session,
                         const QString &fileName)
{
    const lab::Values values = valuesOf(header, script);
    const auto file = lab::readLabSession(session, fileName, script, values);
    if (!file)
        return file.error();
    const auto directory = shelf.world(script, values);
    if (!directory)
        return directory.error();
    auto store = freshStore(directory.value()->world(), header.begun);
    auto fresh = freshStore(directory.value()->world(), header.begun);
    if (!store || !fresh)
        return store ? fresh.error() : store.error();
    Header known = header;
    known.lab = script.id;
    known.protocol = QString::fromLatin1(script.protocols.front()->table().protocol);
    known.manner = file.value().manner ? file.value().manner : header.manner;

    RecordingEndpoint endpoint(known, *script.protocols.front(), directory.value(), store.take());
    Replay replay(known, script, directory.value(), fresh.take());
    Recorder recorder(endpoint, replay);
    replay::Player player(file.value(), endpoint);
    lab::Student student(replay.runner(), file.value());
    const auto answer = [&] {
        recorder.look();
        const bool hasBegun = !endpoint.journal().events.empty();
        if (hasBegun && student.wantsToAnswer())
            endpoint.wait(forReading);
        student.after(endpoint.now());
        recorder.look();
    };
    while (!player.atEnd()) {
        if (const auto error = student.before(player, endpoint.now()))
            return *error;
        recorder.look();
        player.step();
        answer();
    }
    player.finish();
    answer();
    return recorder.journal();
}

} // namespace helolab::attempt
