// SPDX-License-Identifier: GPL-3.0-or-later
#include "MemoryStore.h"

namespace helolab::store {

MemoryStore::MemoryStore(quint32 uidValidity, qsizetype bound)
    : m_bound(bound)
    , m_nextUidValidity(uidValidity)
{
}

// ---------------------------------------------------------------------------------------------- to find things

const MemoryStore::Holding *MemoryStore::holding(const QByteArray &account) const
{
    const auto found = m_accounts.constFind(account);
    return found == m_accounts.constEnd() ? nullptr : found->get();
}

MemoryStore::Holding *MemoryStore::holding(const QByteArray &account)
{
    return const_cast<Holding *>(std::as_const(*this).holding(account));
}

const Box *MemoryStore::findBox(const QByteArray &account, const QByteArray &mailbox) const
{
    const Holding *place = holding(account);
    if (!place)
        return nullptr;
    const auto found = place->boxes.find(canonicalName(mailbox));
    return found == place->boxes.end() || !found->second.info().selectable ? nullptr : &found->second;
}

MemoryStore::Place MemoryStore::find(const QByteArray &account, const QByteArray &mailbox)
{
    Holding *place = holding(account);
    if (!place)
        return {StoreError::NoSuchAccount, nullptr, nullptr};
    Box *box = const_cast<Box *>(findBox(account, mailbox));
    return {box ? StoreError::None : StoreError::NoSuchMailbox, place, box};
}

void MemoryStore::note(Change::Kind kind, const QByteArray &account, const Box &box, Uids uids, quint64 origin)
{
    const MailboxInfo &info = box.info();
    m_news.add(
        {kind, account, info.name, info.uidValidity, std::move(uids), info.highestModificationSequence, {}, origin});
}

std::shared_ptr<void> MemoryStore::listen(Listener listener)
{
    return m_news.listen(std::move(listener));
}

// --------------------------------------------------------------------------------------------------- accounts

QByteArrayList MemoryStore::accounts() const
{
    const std::lock_guard lock(m_mutex);
    return m_order;
}

StoreError MemoryStore::addAccount(const QByteArray &account, qsizetype quota)
{
    const Writing writing(*this);
    if (account.isEmpty() || m_accounts.contains(account))
        return StoreError::NotAllowed;
    const auto fresh = std::make_shared<Holding>();
    fresh->account = account;
    fresh->quota = quota;
    fresh->subscriptions.insert(inboxName());
    m_accounts.insert(account, fresh);
    m_order.append(account);
    create(*fresh, inboxName(), 0);
    return StoreError::None;
}

bool MemoryStore::lockMaildrop(const QByteArray &account, quint64 holder)
{
    const std::lock_guard lock(m_mutex);
    Holding *place = holding(account);
    if (!place || (place->lockedBy && *place->lockedBy != holder))
        return false;
    place->lockedBy = holder;
    return true;
}

void MemoryStore::unlockMaildrop(const QByteArray &account, quint64 holder)
{
    const std::lock_guard lock(m_mutex);
    if (Holding *place = this->holding(account); place && place->lockedBy == holder)
        place->lockedBy.reset();
}

// ----------------------------------------------------------------------------------------------- to read mail

std::optional<Picture> MemoryStore::open(const QByteArray &account, const QByteArray &mailbox, bool takesRecent)
{
    const std::lock_guard lock(m_mutex);
    const Place place = find(account, mailbox);
    if (!place.box)
        return std::nullopt;
    Picture picture{infoOf(*place.holding, place.holding->boxes.find(place.box->info().name)), place.box->uids()};
    if (takesRecent)
        place.box->takeRecent();
    return picture;
}

quint32 MemoryStore::takeRecent(const QByteArray &account, const QByteArray &mailbox)
{
    const std::lock_guard lock(m_mutex);
    const Place place = find(account, mailbox);
    return place.box ? place.box->takeRecent() : 0;
}

std::vector<Message> MemoryStore::messages(const QByteArray &account, const QByteArray &mailbox) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Message> copies;
    if (const Box *box = findBox(account, mailbox)) {
        copies.reserve(box->kept().size());
        for (const auto &[uid, kept] : box->kept())
            copies.push_back(box->copyOf(kept));
    }
    return copies;
}

std::optional<Message> MemoryStore::message(const QByteArray &account, const QByteArray &mailbox, quint32 uid) const
{
    const std::lock_guard lock(m_mutex);
    const Box *box = findBox(account, mailbox);
    const KeptMessage *kept = box ? box->find(uid) : nullptr;
    return kept ? std::optional(box->copyOf(*kept)) : std::nullopt;
}

std::vector<MessageHead> MemoryStore::heads(const QByteArray &account, const QByteArray &mailbox,
                                            const Uids &uids) const
{
    const Uids wanted = ascending(uids);
    std::vector<MessageHead> heads;
    const std::lock_guard lock(m_mutex);
    if (const Box *box = findBox(account, mailbox)) {
        heads.reserve(std::min(wanted.size(), box->kept().size()));
        box->forEach(wanted, [&](const KeptMessage &kept) { heads.push_back(box->headOf(kept)); });
    }
    return heads;
}

void MemoryStore::takeNote(const QByteArray &account, const QByteArray &mailbox, quint32 uid, const QByteArray &octets,
                           int key, const QByteArray &text)
{
    const std::lock_guard lock(m_mutex);
    if (Box *box = find(account, mailbox).box)
        box->takeNote(uid, octets, key, text);
}

std::optional<Uids> MemoryStore::vanishedSince(const QByteArray &account, const QByteArray &mailbox,
                                               quint64 since) const
{
    const std::lock_guard lock(m_mutex);
    const Box *box = findBox(account, mailbox);
    return box ? box->vanishedSince(since) : std::nullopt;
}

} // namespace helolab::store
