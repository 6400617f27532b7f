// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewsCarrier.h"

#include "ServerConnection.h"

#include <QSet>

#include <deque>
#include <mutex>
#include <utility>

namespace helolab::net {

struct NewsCarrier::Inbox
{
    std::mutex mutex;
    NewsCarrier *owner; // null once it is gone
    QSet<QByteArray> watched; // what nobody watches costs no more than a look
    std::deque<store::Change> changes;
};

NewsCarrier::NewsCarrier(store::MailStore &store, QObject *parent)
    : QObject(parent)
    , m_inbox(std::make_shared<Inbox>())
{
    m_inbox->owner = this;
    m_listening = store.listen([inbox = m_inbox](const store::Change &change) {
        const std::lock_guard lock(inbox->mutex);
        if (!inbox->owner || !inbox->watched.contains(change.account))
            return;
        inbox->changes.push_back(change);
        if (inbox->changes.size() == 1)
            QMetaObject::invokeMethod(inbox->owner, &NewsCarrier::tell, Qt::QueuedConnection);
    });
}

NewsCarrier::~NewsCarrier()
{
    const std::lock_guard lock(m_inbox->mutex);
    m_inbox->owner = nullptr;
}

void NewsCarrier::watch(ServerConnection *connection, const QByteArray &before, const QByteArray &now)
{
    if (!before.isEmpty())
        m_watchers.remove(before, connection);
    if (!now.isEmpty())
        m_watchers.insert(now, connection);
    const std::lock_guard lock(m_inbox->mutex);
    if (!m_watchers.contains(before))
        m_inbox->watched.remove(before);
    if (!now.isEmpty())
        m_inbox->watched.insert(now);
}

void NewsCarrier::tell()
{
    std::deque<store::Change> changes;
    {
        const std::lock_guard lock(m_inbox->mutex);
        changes = std::exchange(m_inbox->changes, {});
    }
    for (const store::Change &change : changes) {
        const auto watchers = m_watchers.values(change.account); // who hears of it may leave
        for (ServerConnection *connection : watchers) {
            if (m_watchers.contains(change.account, connection))
                connection->storeChanged(change);
        }
    }
}

} // namespace helolab::net
