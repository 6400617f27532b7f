// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Endpoint.h"
#include "Player.h"

#include <map>
#include <vector>

namespace helolab::replay {

/// What one press of the key shows of a session that is played before an audience.
struct Moment
{
    enum class Kind : quint8 {
        Line, ///< the client says something
        Reply, ///< the server says something, and ends the connection if it does
        Happening, ///< no octets travel, and yet there is an entry: somebody has left
        Silence, ///< `! wait`: nothing is sent for as long as `duration`
        Cut, ///< `! drop`: the client vanishes, with its entry
        Stop, ///< `! stop`: the server is told to stop
    };

    Kind kind = Kind::Line;
    int connection = 1;
    qsizetype entries = 0; ///< of the connection's transcript that have been seen once this moment has passed
    int line = 0; ///< of the .session file
    TimePoint at;
    Milliseconds duration{0};
};

/// A session played to its end beforehand, so that it can be shown moment by moment, forward and back: what comes next
/// is known, and is what a server of the workbench really says.
class Demo
{
public:
    /// Nobody presses a key more often.
    static constexpr qsizetype momentsAtMost = 5'000;

    /// Plays \p file against \p endpoint. The error says why there is nothing to show, and names the file.
    static Result<Demo> play(const transcript::SessionFile &file, Endpoint &endpoint);

    const std::vector<Moment> &moments() const { return m_moments; }
    /// Only of a connection that a moment speaks of.
    const transcript::Transcript &transcript(int connection) const { return m_transcripts.at(connection); }
    int connectionCount() const { return int(m_transcripts.size()); }
    /// Where the server did not say what the file expects.
    const std::vector<Difference> &differences() const { return m_differences; }

private:
    /// \p seen: how many entries of each connection are moments already.
    void collect(const Player &player, std::map<int, qsizetype> &seen, int line, TimePoint now);

    std::vector<Moment> m_moments;
    std::map<int, transcript::Transcript> m_transcripts;
    std::vector<Difference> m_differences;
};

} // namespace helolab::replay
