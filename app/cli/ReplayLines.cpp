// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplayLines.h"

#include <algorithm>
#include <utility>

namespace helolab::cli {

std::vector<ReplayLine> linesOf(const transcript::PlainText &text)
{
    // What does not stand in the file goes with what stands before it.
    std::vector<std::pair<int, ReplayLine>> placed;
    for (const transcript::PlainConversation &each : text.conversations) {
        int last = 0;
        for (std::size_t i = 0; i < each.watched.lines.size(); ++i) {
            const int line = each.watched.lines[i];
            last = std::max(last, line);
            const report::EntryPlace place{each.connection, line, line == 0};
            placed.emplace_back(last, ReplayLine{&each.watched.transcript, qsizetype(i), place});
        }
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<ReplayLine> lines;
    lines.reserve(placed.size());
    for (const auto &[place, line] : placed)
        lines.push_back(line);
    return lines;
}

void PlayedLines::collect(const replay::Player &player, int line)
{
    for (const int connection : player.connections()) {
        const transcript::Transcript &transcript = player.transcript(connection);
        qsizetype &seen = m_seen[connection];
        for (; seen < qsizetype(transcript.entries.size()); ++seen) {
            const bool isSent = transcript.entries[std::size_t(seen)].from == protocol::Party::Client;
            m_lines.push_back({&transcript, seen, {connection, isSent ? line : 0, false}});
        }
    }
}

} // namespace helolab::cli
