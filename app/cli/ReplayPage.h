// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"
#include "core/protocol/Entry.h"
#include "core/replay/Player.h"
#include "core/transcript/SessionFile.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace helolab::cli {

/// A session as it was played, annotated for reading: what was said, the state after each reply, and under what was
/// refused why, and what leads on; under what was accepted, how it is done better. The notes are comments, so the page
/// is itself a .session file.
class ReplayPage
{
public:
    /// What has happened since the last call, as text in UTF-8, in the language installed.
    /// \p played is the line just played, \p differences what came otherwise than it expects.
    QByteArray next(const transcript::SessionStep &played, const replay::Player &player,
                    const std::vector<replay::Difference> &differences);
    /// Entry number \p index of a conversation that was not played: it stands in a file as it was.
    QByteArray told(const transcript::Transcript &transcript, qsizetype index, int connection);
    /// What came at the end and nobody expected.
    QByteArray rest(const replay::Player &player, const std::vector<replay::Difference> &differences);

private:
    void addEntry(const transcript::Transcript &transcript, qsizetype index, int connection);
    void addState(const transcript::Transcript &transcript, const protocol::Entry &entry, int connection);
    void addWhy(const transcript::Transcript &transcript, qsizetype index);
    /// Under a reply that accepts: what was wrong all the same, or could be done better.
    void addAccepted(const transcript::Transcript &transcript, qsizetype index);
    /// Under a line of a message, which nobody answers.
    void addUnanswered(const transcript::Transcript &transcript, qsizetype index);
    void addMistake(const std::optional<explain::Mistake> &mistake);
    void addCorrection(const explain::Mistake &mistake);
    void addNote(const QString &text);
    void addStep(const transcript::SessionStep &step);

    QByteArray m_text;
    std::map<int, qsizetype> m_seen; // entries, by connection
    bool m_isOneOfSeveral = false; // some line was of another connection than the first
};

} // namespace helolab::cli
