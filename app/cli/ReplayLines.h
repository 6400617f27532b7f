// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/Player.h"
#include "core/report/EntryJson.h"
#include "core/transcript/PlainText.h"

#include <map>
#include <vector>

namespace helolab::cli {

/// An entry, and where it stands in its file.
struct ReplayLine
{
    const transcript::Transcript *transcript = nullptr;
    qsizetype index = 0;
    report::EntryPlace place;
};

/// All entries of a printed conversation, in the order of the file.
std::vector<ReplayLine> linesOf(const transcript::PlainText &text);

/// Collects entries while a session is played, in the order in which they came.
class PlayedLines
{
public:
    /// What has come since the last call. \p line is that of the step just played.
    void collect(const replay::Player &player, int line);
    const std::vector<ReplayLine> &lines() const { return m_lines; }

private:
    std::vector<ReplayLine> m_lines;
    std::map<int, qsizetype> m_seen; // entries, by connection
};

} // namespace helolab::cli
