// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

#include "core/protocol/IdSource.h"

#include <map>
#include <set>
#include <vector>

namespace helolab::attempt {

/// What a journal tells further down, and a replay has to know before: the numbers that the server's challenges were
/// made from, because a digest is right for one challenge only, and whether handshakes are told at all.
///
/// To believe this gives nobody anything: who has the password can answer every challenge.
class Foretold
{
public:
    Foretold() = default;
    explicit Foretold(const Journal &journal);

    /// False in attempts of older programs, and where no tunnel was asked for.
    bool tellsHandshake(int connection) const { return m_handshakes.contains(connection); }
    /// The number in the challenge that comes when the client has spoken \p sent times on \p connection; nothing where
    /// none comes then.
    std::optional<quint64> challenge(int connection, std::size_t sent) const;

private:
    std::set<int> m_handshakes; // connections
    std::map<int, std::vector<std::optional<quint64>>> m_challenges; // by connection, then by how often it has spoken
};

/// Counts, but for challenges that are foretold.
class ForetoldIds final : public protocol::IdSource
{
public:
    /// Goes on behind \p last. \p foretold outlives this.
    ForetoldIds(quint64 last, const Foretold &foretold)
        : m_counting(last)
        , m_foretold(foretold)
    {
    }

    void opened(int connection)
    {
        m_connection = connection;
        m_sent[connection] = 0;
    }
    void sent(int connection)
    {
        m_connection = connection;
        ++m_sent[connection];
    }
    /// What is asked for from here on is for \p connection.
    void speakFor(int connection) { m_connection = connection; }

    quint64 next() override { return m_counting.next(); }
    quint64 nextForChallenge() override
    {
        const quint64 own = next();
        return m_foretold.challenge(m_connection, m_sent[m_connection]).value_or(own);
    }

private:
    protocol::CountingIds m_counting;
    const Foretold &m_foretold;
    int m_connection = 0;
    std::map<int, std::size_t> m_sent; // how often each connection has spoken
};

} // namespace helolab::attempt
