// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Player.h"

#include <map>
#include <vector>

namespace helolab::replay {

/// Plays a file and writes down what really happens: `S:`, `=` and `?` lines become true, everything else stays as it
/// is, an `S: …*` whose beginning still fits included. A file that only sends gets the replies put in, and the state
/// wherever it changes.
class Rewriter
{
public:
    Rewriter(const transcript::SessionFile &file, Endpoint &endpoint);

    std::vector<transcript::SessionStep> rewrite();

private:
    void take(std::size_t index);
    void takeExpected(const transcript::SessionStep &step);
    void takeOpening(int connection);
    void addReplies(int connection);
    void addState(int connection);

    const transcript::SessionFile &m_file;
    Player m_player;
    bool m_sketch;
    std::vector<transcript::SessionStep> m_steps;
    std::map<int, QByteArray> m_states; // of a sketch: as last written
};

/// Of two rewritings of one file the first, with `*` for what depends on the day: where the second expects another line
/// in the same place, only their common beginning is kept.
std::vector<transcript::SessionStep> forAnyDay(std::vector<transcript::SessionStep> steps,
                                               const std::vector<transcript::SessionStep> &onAnotherDay);

} // namespace helolab::replay
