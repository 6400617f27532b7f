// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MailStore.h"

#include <deque>
#include <memory>

namespace helolab::replay {

/// What is changed in a store while several sessions are served from it. Each of them hears of it, also the one whose
/// doing it was, and always in the same order.
class StoreNews
{
public:
    /// Listens to \p store for as long as it lives.
    explicit StoreNews(store::MailStore &store)
        : m_listening(store.listen([this](const store::Change &change) { m_changes.push_back(change); }))
    {
    }
    Q_DISABLE_COPY_MOVE(StoreNews)

    /// Calls \p tell(place, change) for each change, the oldest first, with each place in \p connections, a map by
    /// number. \p tell may lead to more changes.
    template <typename Connections, typename Tell> void tell(Connections &connections, Tell &&tell)
    {
        while (!m_changes.empty()) {
            const store::Change change = std::move(m_changes.front());
            m_changes.pop_front();
            for (auto place = connections.begin(); place != connections.end(); ++place)
                tell(place, change);
        }
    }

private:
    std::deque<store::Change> m_changes;
    std::shared_ptr<void> m_listening; // last: what it speaks to is there
};

} // namespace helolab::replay
