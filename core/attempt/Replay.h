// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Comparison.h"
#include "Difference.h"
#include "Journal.h"
#include "LedServer.h"
#include "Moments.h"

#include "core/lab/LabRunner.h"
#include "core/protocol/Tracker.h"
#include "core/transcript/Transcript.h"

#include <map>
#include <memory>
#include <optional>

namespace helolab::attempt {

class LabShelf;

/// What came of an attempt.
struct Replayed
{
    lab::LabRunner runner; ///< as it is at the end; what follows may be told to it
    std::shared_ptr<store::MailStore> store; ///< with the mail that was sent
    world::FaultTally faults; ///< which of the world's faults have struck
    std::map<int, transcript::Transcript> transcripts; ///< by connection
    std::vector<Difference> differences; ///< by line
};

/// Feeds what a journal says was sent into a fresh world of its lab, at its times and in memory, and tells a runner
/// what comes of it. What the journal says that the server said, and that the student passed, is only compared.
///
///     Replay replay(journal.header, script, directory, store);
///     for (const Event &event : journal.events)
///         replay.play(event);
///     Replayed replayed = replay.finish();
class Replay
{
public:
    /// \p directory is the lab's world for this student, \p store was filled from it; the script is copied.
    /// \p foretold: what the journal tells, where all of it is there already.
    Replay(const Header &header, const lab::LabScript &script, std::shared_ptr<const world::Directory> directory,
           std::shared_ptr<store::MailStore> store, Foretold foretold = {});
    ~Replay();

    void play(const Event &event);
    /// How the lab stands; changes with play().
    const lab::LabRunner &runner() const { return m_runner; }
    /// For whoever writes the journal while it is played: what the student thinks is told here first.
    lab::LabRunner &runner() { return m_runner; }
    /// Call once, at the end.
    Replayed finish();

private:
    struct Conversation
    {
        explicit Conversation(const protocol::Protocol &protocol)
            : tracker(protocol)
        {
        }
        protocol::Tracker tracker;
        transcript::Transcript transcript;
        Heard heard;
        qsizetype delivered = 0; // octets of what the server has said
        qsizetype heardLines = 0; // of replies, in the file
        qsizetype saidLines = 0; // of what the server has said, up to `counted`
        qsizetype counted = 0;
        int aheadAt = 0; // the line of the file since which it has heard more than was said
        int earlyAt = 0; // the first such line behind which the client spoke
        bool ended = false;
        bool byHand = false; // nothing that is said here counts
    };

    void take(const Opened &event);
    void take(const Sent &event);
    void take(const Received &event);
    void take(const Ended &event);
    void take(const Predicted &event);
    void take(const Answered &event);
    void take(const HintOpened &event);
    void take(const Shown &event);
    void take(const Passed &event);
    void take(const Away &event);
    void take(const Back &event);
    void take(const Handshake &event);

    Conversation *openConversation(int number);
    void digTunnel(int number, Conversation &conversation, bool isUp);
    void deliver(int number, Conversation &conversation);
    void deliverOverdue();
    bool isAhead(int number, Conversation &conversation);
    void noteEarly(const Event &event);
    void notice(int number, Conversation &conversation, std::vector<protocol::Entry> entries);
    void noticeStore();
    std::optional<int> stepOf(const QString &id);
    void note(Difference difference);
    void breakOff();
    void compareReplies();
    void compareClaims();

    const Header m_header;
    const protocol::Protocol &m_protocol; // of connections of which the file names none
    std::shared_ptr<const world::Directory> m_directory;
    std::shared_ptr<store::MailStore> m_store;
    lab::LabRunner m_runner;
    const Foretold m_foretold;
    LedServer m_server;
    std::shared_ptr<void> m_storeWatch;
    bool m_storeChanged = false;
    std::map<int, Conversation> m_conversations;
    Moments m_waiting; // since when the server has said more than was delivered
    std::vector<Event> m_played; // for another day
    std::map<QString, int> m_claims; // steps that the journal says were passed, and the line that says so first
    std::vector<Difference> m_differences;
    qsizetype m_entries = 0;
    bool m_brokenOff = false;
    int m_line = 0; // of the event in hand
    TimePoint m_now; // by the clock
    TimePoint m_worked; // the same, absences left out
    Milliseconds m_absent{0};
    std::optional<TimePoint> m_awaySince;
};

/// What the placeholders of \p script stand for in this attempt.
lab::Values valuesOf(const Header &header, const lab::LabScript &script);

/// Replays \p journal with the lab \p script, whose world is read afresh.
Result<Replayed> replayed(const Journal &journal, const lab::LabScript &script);
/// Replays \p journal with the lab and the world of \p shelf. An error where there is no such lab.
Result<Replayed> replayed(const Journal &journal, LabShelf &shelf);

} // namespace helolab::attempt
