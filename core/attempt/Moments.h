// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace helolab::attempt {

/// One moment for each of some connections, the earliest first: most events concern none of them, and who asks need not
/// look at every connection.
class Moments
{
public:
    /// \p moment is that of \p connection now; it has none without one.
    void set(int connection, std::optional<TimePoint> moment)
    {
        const auto known = m_of.find(connection);
        if (known != m_of.end()) {
            if (known->second == moment)
                return;
            m_inOrder.erase({known->second, connection});
            m_of.erase(known);
        }
        if (moment) {
            m_of.emplace(connection, *moment);
            m_inOrder.emplace(*moment, connection);
        }
    }

    bool contains(int connection) const { return m_of.contains(connection); }

    /// The connections whose moment is not after \p until, the earliest first.
    std::vector<int> upTo(TimePoint until) const
    {
        std::vector<int> connections;
        for (auto next = m_inOrder.begin(); next != m_inOrder.end() && next->first <= until; ++next)
            connections.push_back(next->second);
        return connections;
    }

private:
    std::map<int, TimePoint> m_of;
    std::set<std::pair<TimePoint, int>> m_inOrder; // the same
};

} // namespace helolab::attempt
