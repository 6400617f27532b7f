// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailStore.h"

#include <QHash>

#include <map>
#include <mutex>

namespace helolab::store {

/// Mail that lives in memory and goes with the program. One mutex guards everything; listeners are called
/// outside of it.
class MemoryStore final : public MailStore
{
public:
    /// \p uidValidity is given to the first mailbox, the next number to the next one: it comes in from outside,
    /// so that the same steps make the same store. \p bound is the most that all messages together may take,
    /// in octets, with what it costs to keep one.
    explicit MemoryStore(quint32 uidValidity = 1, qsizetype bound = 256 * 1024 * 1024);

    QByteArrayList accounts() const override;
    StoreError addAccount(const QByteArray &account, qsizetype quota) override;

    std::vector<MailboxInfo> mailboxes(const QByteArray &account) const override;
    std::optional<MailboxInfo> mailbox(const QByteArray &account, const QByteArray &name) const override;
    StoreError createMailbox(const QByteArray &account, const QByteArray &name) override;
    StoreError deleteMailbox(const QByteArray &account, const QByteArray &name) override;
    StoreError renameMailbox(const QByteArray &account, const QByteArray &from, const QByteArray &to) override;
    StoreError setSubscribed(const QByteArray &account, const QByteArray &name, bool subscribed) override;

    std::vector<Message> messages(const QByteArray &account, const QByteArray &mailbox) const override;
    std::optional<Message> message(const QByteArray &account, const QByteArray &mailbox, quint32 uid) const override;
    StoreError append(const QByteArray &account, const QByteArray &mailbox, Message message, quint32 *uid) override;
    StoreError deliver(std::vector<Delivery> copies, QByteArray *failed) override;
    StoreError setFlags(const QByteArray &account, const QByteArray &mailbox, quint32 uid, Flags flags,
                        const QByteArrayList &keywords) override;
    StoreError expunge(const QByteArray &account, const QByteArray &mailbox, quint32 uid) override;

    bool lockMaildrop(const QByteArray &account, quint64 holder) override;
    void unlockMaildrop(const QByteArray &account, quint64 holder) override;

    std::shared_ptr<void> listen(Listener listener) override;

private:
    struct Box
    {
        MailboxInfo info;
        std::map<quint32, Message> messages; // by UID
    };
    struct Holding
    {
        qsizetype quota = 0;
        qsizetype used = 0;
        std::map<QByteArray, Box> boxes;
        std::optional<quint64> lockedBy;
    };

    Holding *holding(const QByteArray &account);
    const Box *findBox(const QByteArray &account, const QByteArray &name) const;
    Box *findBox(const QByteArray &account, const QByteArray &name);
    Box freshBox(const QByteArray &name);
    StoreError roomFor(const Holding &holding, const Message &message) const;
    quint32 put(Holding &holding, Box &box, Message &&message);
    void notify(const Change &change) const;

    mutable std::mutex m_mutex;
    const qsizetype m_bound;
    qsizetype m_used = 0;
    quint32 m_nextUidValidity;
    QHash<QByteArray, Holding> m_accounts;
    QByteArrayList m_order; // as added, which is how people list them
    mutable std::vector<std::weak_ptr<Listener>> m_listeners;
};

} // namespace helolab::store
