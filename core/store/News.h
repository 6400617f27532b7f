// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Change.h"

#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace helolab::store {

/// Tells listeners what has changed, one change after the other and in their order, whichever threads make them.
class News
{
public:
    /// Stays until the returned token is gone.
    std::shared_ptr<void> listen(Listener listener);

    /// Takes a change in. The caller holds the lock under which it was made: that gives the order.
    void add(Change change);
    /// Tells what was taken in, if no one else is about it. The caller holds no lock; a listener may change more,
    /// which is told behind what is waiting.
    void tell();

private:
    std::vector<std::shared_ptr<Listener>> awake();

    std::mutex m_mutex;
    std::vector<std::weak_ptr<Listener>> m_listeners;
    std::deque<Change> m_waiting;
    bool m_telling = false;
};

} // namespace helolab::store
