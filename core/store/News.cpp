// SPDX-License-Identifier: GPL-3.0-or-later
#include "News.h"

namespace helolab::store {

std::shared_ptr<void> News::listen(Listener listener)
{
    auto kept = std::make_shared<Listener>(std::move(listener));
    const std::lock_guard lock(m_mutex);
    m_listeners.push_back(kept);
    return kept;
}

void News::add(Change change)
{
    const std::lock_guard lock(m_mutex);
    if (!m_listeners.empty())
        m_waiting.push_back(std::move(change));
}

/// Those whose token is still there. The lock is held.
std::vector<std::shared_ptr<Listener>> News::awake()
{
    std::erase_if(m_listeners, [](const std::weak_ptr<Listener> &one) { return one.expired(); });
    std::vector<std::shared_ptr<Listener>> all;
    all.reserve(m_listeners.size());
    for (const auto &one : m_listeners) {
        if (auto listener = one.lock())
            all.push_back(std::move(listener));
    }
    return all;
}

void News::tell()
{
    std::unique_lock lock(m_mutex);
    if (m_telling)
        return; // that thread, or the call further up in this one, tells these too
    m_telling = true;
    while (!m_waiting.empty()) {
        const Change change = std::move(m_waiting.front());
        m_waiting.pop_front();
        auto listeners = awake();
        lock.unlock();
        for (const auto &listener : listeners)
            (*listener)(change);
        listeners.clear(); // a listener's last owner may be here: not under the lock
        lock.lock();
    }
    m_telling = false;
}

} // namespace helolab::store
