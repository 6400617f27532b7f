// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MailStore.h"

#include <QMultiHash>
#include <QObject>

#include <memory>

namespace helolab::net {

class ServerConnection;

/// Brings what happens in a store, whichever thread does it, into the net thread: to the connections whose sessions
/// watch the account that it happens to. Lives in the net thread.
class NewsCarrier : public QObject
{
    Q_OBJECT

public:
    explicit NewsCarrier(store::MailStore &store, QObject *parent = nullptr);
    ~NewsCarrier() override;

    /// \p connection watched \p before, and watches \p now instead; empty for no account.
    void watch(ServerConnection *connection, const QByteArray &before, const QByteArray &now);
    /// Nobody watches anything.
    bool isIdle() const { return m_watchers.isEmpty(); }

private:
    struct Inbox;

    void tell();

    const std::shared_ptr<Inbox> m_inbox; // shared with whoever changes something just now
    QMultiHash<QByteArray, ServerConnection *> m_watchers; // by account
    std::shared_ptr<void> m_listening;
};

} // namespace helolab::net
