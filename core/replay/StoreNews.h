// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MailStore.h"

#include <deque>
#include <memory>

namespace helolab::replay {

/// What is changed in a store while several sessions are served from it, and by whose connection: the sessions of the
/// others have to hear of it, and always in the same order.
class StoreNews
{
public:
    /// Listens to \p store for as long as it lives.
    explicit StoreNews(store::MailStore &store)
        : m_listening(store.listen([this](const store::Change &change) { m_news.push_back({m_doer, change}); }))
    {
    }
    Q_DISABLE_COPY_MOVE(StoreNews)

    /// What is changed from here on is the doing of \p connection; 0: of none.
    void setDoer(int connection) { m_doer = connection; }

    /// Calls \p tell(place, change) for each change, the oldest first, with each place in \p connections, a map by
    /// number, but that of the connection which made the change. \p tell may lead to more changes.
    template <typename Connections, typename Tell> void tell(Connections &connections, Tell &&tell)
    {
        while (!m_news.empty()) {
            const News news = std::move(m_news.front());
            m_news.pop_front();
            for (auto place = connections.begin(); place != connections.end(); ++place) {
                m_doer = place->first;
                if (place->first != news.by)
                    tell(place, news.change);
            }
        }
        m_doer = 0;
    }

private:
    struct News
    {
        int by = 0;
        store::Change change;
    };
    std::deque<News> m_news;
    int m_doer = 0;
    std::shared_ptr<void> m_listening; // last: what it speaks to is there
};

} // namespace helolab::replay
