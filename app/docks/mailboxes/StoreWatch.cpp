// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreWatch.h"

#include <algorithm>
#include <mutex>

namespace helolab::docks {

namespace {

constexpr std::size_t mostChangesTold = 300; // messages, and changes without one
constexpr int frameMilliseconds = 16;

} // namespace

struct StoreWatch::Inbox
{
    std::mutex mutex;
    StoreWatch *receiver = nullptr; // null once it is gone
    std::vector<store::Change> changes;
    std::size_t size = 0;
    bool tooMany = false;
    bool waiting = false; // the receiver knows that there is something
};

StoreWatch::StoreWatch(std::shared_ptr<store::MailStore> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_inbox(std::make_shared<Inbox>())
{
    m_inbox->receiver = this;
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMilliseconds);
    connect(&m_frame, &QTimer::timeout, this, &StoreWatch::tell);
    m_listening = m_store->listen([inbox = m_inbox](const store::Change &change) {
        const std::lock_guard lock(inbox->mutex);
        if (!inbox->receiver)
            return;
        inbox->size += std::max<std::size_t>(change.uids.size(), 1);
        if (inbox->size <= mostChangesTold)
            inbox->changes.push_back(change);
        else
            inbox->tooMany = true;
        if (inbox->waiting)
            return;
        inbox->waiting = true;
        // The lock is held, so the receiver is alive; and what is posted to it goes with it.
        QMetaObject::invokeMethod(
            inbox->receiver, [watch = inbox->receiver] { watch->m_frame.start(); }, Qt::QueuedConnection);
    });
}

StoreWatch::~StoreWatch()
{
    m_listening.reset();
    const std::lock_guard lock(m_inbox->mutex);
    m_inbox->receiver = nullptr;
}

void StoreWatch::tell()
{
    std::vector<store::Change> changes;
    bool tooMany = false;
    {
        const std::lock_guard lock(m_inbox->mutex);
        changes.swap(m_inbox->changes);
        tooMany = m_inbox->tooMany;
        m_inbox->size = 0;
        m_inbox->tooMany = m_inbox->waiting = false;
    }
    if (tooMany)
        emit changedALot();
    else if (!changes.empty())
        emit changed(changes);
}

} // namespace helolab::docks
