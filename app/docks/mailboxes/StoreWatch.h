// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MailStore.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace helolab::docks {

/// Tells the window what has changed in a store: the changes of any thread, gathered, at most once a frame.
class StoreWatch : public QObject
{
    Q_OBJECT

public:
    explicit StoreWatch(std::shared_ptr<store::MailStore> store, QObject *parent = nullptr);
    ~StoreWatch() override;

    store::MailStore &store() const { return *m_store; }

signals:
    void changed(const std::vector<helolab::store::Change> &changes);
    /// More has changed than is worth telling one by one: read everything again.
    void changedALot();

private:
    struct Inbox;

    void tell();

    std::shared_ptr<store::MailStore> m_store;
    std::shared_ptr<Inbox> m_inbox; // shared with the listener, which may be in the middle of a call when this goes
    std::shared_ptr<void> m_listening;
    QTimer m_frame;
};

} // namespace helolab::docks
