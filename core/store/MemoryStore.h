// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Box.h"
#include "MailStore.h"
#include "News.h"
#include "TreeOrder.h"

#include <QHash>

#include <map>
#include <mutex>
#include <set>

namespace helolab::store {

/// Mail that lives in memory and goes with the program. One mutex guards everything; listeners are called outside of
/// it. Calls that read or change one thing cost no more in a large mailbox than in a small one, but for the first
/// question after its UIDs once they are others; calls for many things cost as much as these are.
class MemoryStore final : public MailStore
{
public:
    /// \p uidValidity is given to the first mailbox, the next number to the next one: it comes in from outside,
    /// so that the same steps make the same store. \p bound is the most that all messages together may take,
    /// in octets, with what it costs to keep one; their notes may take as much again.
    explicit MemoryStore(quint32 uidValidity = 1, qsizetype bound = 256 * 1024 * 1024);

    QByteArrayList accounts() const override;
    StoreError addAccount(const QByteArray &account, qsizetype quota) override;
    bool lockMaildrop(const QByteArray &account, quint64 holder) override;
    void unlockMaildrop(const QByteArray &account, quint64 holder) override;

    // In MemoryMailboxes.cpp.
    std::vector<MailboxInfo> mailboxes(const QByteArray &account) const override;
    std::optional<MailboxInfo> mailbox(const QByteArray &account, const QByteArray &name) const override;
    StoreError createMailbox(const QByteArray &account, const QByteArray &name, const QByteArray &specialUse = {},
                             quint64 origin = 0) override;
    StoreError deleteMailbox(const QByteArray &account, const QByteArray &name, quint64 origin = 0) override;
    StoreError renameMailbox(const QByteArray &account, const QByteArray &from, const QByteArray &to,
                             quint64 origin = 0) override;
    QByteArrayList subscriptions(const QByteArray &account) const override;
    StoreError setSubscribed(const QByteArray &account, const QByteArray &name, bool subscribed,
                             quint64 origin = 0) override;

    std::optional<Picture> open(const QByteArray &account, const QByteArray &mailbox, bool takesRecent) override;
    quint32 takeRecent(const QByteArray &account, const QByteArray &mailbox) override;
    std::vector<Message> messages(const QByteArray &account, const QByteArray &mailbox) const override;
    std::optional<Message> message(const QByteArray &account, const QByteArray &mailbox, quint32 uid) const override;
    std::vector<MessageHead> heads(const QByteArray &account, const QByteArray &mailbox,
                                   const Uids &uids) const override;
    void takeNote(const QByteArray &account, const QByteArray &mailbox, quint32 uid, const QByteArray &octets, int key,
                  const QByteArray &text) override;
    std::optional<Uids> vanishedSince(const QByteArray &account, const QByteArray &mailbox,
                                      quint64 since) const override;

    // In MemoryMessages.cpp.
    Touched appendAll(const QByteArray &account, const QByteArray &mailbox, std::vector<Message> messages,
                      quint64 origin = 0) override;
    StoreError deliver(std::vector<Delivery> copies, QByteArray *failed = nullptr, quint64 origin = 0) override;
    Touched setFlags(const QByteArray &account, const QByteArray &mailbox, const Uids &uids, const FlagEdit &edit,
                     quint64 origin = 0) override;
    Touched expunge(const QByteArray &account, const QByteArray &mailbox, const Uids &uids,
                    quint64 origin = 0) override;
    Touched expungeDeleted(const QByteArray &account, const QByteArray &mailbox, const Uids *among = nullptr,
                           quint64 origin = 0) override;
    Touched copy(const QByteArray &account, const QByteArray &from, const Uids &uids, const QByteArray &to,
                 quint64 origin = 0) override;
    Touched move(const QByteArray &account, const QByteArray &from, const Uids &uids, const QByteArray &to,
                 quint64 origin = 0) override;

    std::shared_ptr<void> listen(Listener listener) override;

private:
    using Boxes = std::map<QByteArray, Box, TreeOrder>;

    /// An account's mail. Above each name in `boxes` there is another, up to the first level.
    struct Holding
    {
        QByteArray account;
        qsizetype quota = 0;
        qsizetype used = 0;
        Boxes boxes;
        std::set<QByteArray> subscriptions;
        std::optional<quint64> lockedBy;
    };
    /// A mailbox that can be opened, or why there is none.
    struct Place
    {
        StoreError error = StoreError::None;
        Holding *holding = nullptr;
        Box *box = nullptr;
    };
    struct Parcel
    {
        Place to;
        Message message;
    };

    /// Holds the lock as long as it lives; then tells what has changed.
    class Writing
    {
    public:
        explicit Writing(MemoryStore &store)
            : m_store(store)
            , m_lock(store.m_mutex)
        {
        }
        ~Writing()
        {
            m_lock.unlock();
            m_store.m_news.tell();
        }
        Writing(const Writing &) = delete;
        Writing &operator=(const Writing &) = delete;

    private:
        MemoryStore &m_store;
        std::unique_lock<std::mutex> m_lock;
    };

    // All of these with the lock held.
    Holding *holding(const QByteArray &account);
    const Holding *holding(const QByteArray &account) const;
    Place find(const QByteArray &account, const QByteArray &mailbox);
    const Box *findBox(const QByteArray &account, const QByteArray &mailbox) const;
    MailboxInfo infoOf(const Holding &holding, Boxes::const_iterator at) const;
    void note(Change::Kind kind, const QByteArray &account, const Box &box, Uids uids, quint64 origin);

    StoreError checkNew(const Holding &holding, const QByteArray &name, std::size_t more) const;
    Box &create(Holding &holding, const QByteArray &name, quint64 origin);
    void renameTree(Holding &holding, const QByteArray &from, const QByteArray &to, quint64 origin);

    std::size_t firstWithoutRoom(std::vector<Parcel> &parcels, StoreError &error) const;
    Uids put(std::vector<Parcel> &parcels, quint64 origin);
    void remove(const Place &place, const Uids &uids, quint64 origin);
    Touched transfer(const QByteArray &account, const QByteArray &from, const Uids &uids, const QByteArray &to,
                     bool stays, quint64 origin);
    Touched transfer(const Place &from, const Uids &uids, const Place &to, bool stays, quint64 origin);

    mutable std::mutex m_mutex;
    const qsizetype m_bound;
    qsizetype m_used = 0;
    quint32 m_nextUidValidity;
    QHash<QByteArray, std::shared_ptr<Holding>> m_accounts; // a holding stays where it is
    QByteArrayList m_order; // as added, which is how people list them
    News m_news;
};

} // namespace helolab::store
