// SPDX-License-Identifier: GPL-3.0-or-later
#include "MemoryStore.h"

#include <algorithm>

namespace helolab::store {

namespace {

// What a message costs beside its octets: its place in the map, its envelope. Counted into the store's bound, so
// that a million empty messages cannot pass for nothing; an account's quota counts octets alone, as people do.
constexpr qsizetype overhead = 512;
constexpr qsizetype longestName = 255;
constexpr std::size_t mostMailboxes = 1000;

const QByteArray inbox = QByteArrayLiteral("INBOX");

/// INBOX is the one name without case (RFC 9051 section 5.1).
QByteArray canonical(const QByteArray &name)
{
    if (name.size() == inbox.size() && name.compare(inbox, Qt::CaseInsensitive) == 0)
        return inbox;
    return name;
}

bool isLegalName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= longestName && !name.startsWith('/') && !name.endsWith('/')
        && !name.contains("//") && std::none_of(name.begin(), name.end(), [](char c) {
               return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
           });
}

qsizetype costOf(const Message &message)
{
    return message.octets.size() + overhead;
}

} // namespace

MemoryStore::MemoryStore(quint32 uidValidity, qsizetype bound)
    : m_bound(bound)
    , m_nextUidValidity(uidValidity)
{
}

MemoryStore::Holding *MemoryStore::holding(const QByteArray &account)
{
    const auto found = m_accounts.find(account);
    return found == m_accounts.end() ? nullptr : &*found;
}

const MemoryStore::Box *MemoryStore::findBox(const QByteArray &account, const QByteArray &name) const
{
    const auto holding = m_accounts.constFind(account);
    if (holding == m_accounts.constEnd())
        return nullptr;
    const auto box = holding->boxes.find(canonical(name));
    return box == holding->boxes.end() ? nullptr : &box->second;
}

MemoryStore::Box *MemoryStore::findBox(const QByteArray &account, const QByteArray &name)
{
    return const_cast<Box *>(std::as_const(*this).findBox(account, name));
}

MemoryStore::Box MemoryStore::freshBox(const QByteArray &name)
{
    Box box;
    box.info.name = name;
    box.info.uidValidity = m_nextUidValidity++;
    box.info.highestModificationSequence = 1;
    return box;
}

QByteArrayList MemoryStore::accounts() const
{
    const std::lock_guard lock(m_mutex);
    return m_order;
}

StoreError MemoryStore::addAccount(const QByteArray &account, qsizetype quota)
{
    {
        const std::lock_guard lock(m_mutex);
        if (account.isEmpty() || m_accounts.contains(account))
            return StoreError::NotAllowed;
        Holding &fresh = m_accounts[account];
        fresh.quota = quota;
        fresh.boxes.emplace(inbox, freshBox(inbox));
        m_order.append(account);
    }
    notify({Change::Kind::MailboxCreated, account, inbox, 0, {}});
    return StoreError::None;
}

std::vector<MailboxInfo> MemoryStore::mailboxes(const QByteArray &account) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<MailboxInfo> infos;
    const auto holding = m_accounts.constFind(account);
    if (holding == m_accounts.constEnd())
        return infos;
    infos.reserve(holding->boxes.size());
    infos.push_back(holding->boxes.at(inbox).info); // INBOX first, the others by name
    for (const auto &[name, box] : holding->boxes) {
        if (name != inbox)
            infos.push_back(box.info);
    }
    return infos;
}

std::optional<MailboxInfo> MemoryStore::mailbox(const QByteArray &account, const QByteArray &name) const
{
    const std::lock_guard lock(m_mutex);
    const Box *box = findBox(account, name);
    return box ? std::optional(box->info) : std::nullopt;
}

StoreError MemoryStore::createMailbox(const QByteArray &account, const QByteArray &name)
{
    const QByteArray wanted = canonical(name);
    {
        const std::lock_guard lock(m_mutex);
        Holding *place = holding(account);
        if (!place)
            return StoreError::NoSuchAccount;
        if (place->boxes.contains(wanted))
            return StoreError::MailboxExists;
        if (!isLegalName(wanted) || place->boxes.size() >= mostMailboxes)
            return StoreError::NotAllowed;
        place->boxes.emplace(wanted, freshBox(wanted));
    }
    notify({Change::Kind::MailboxCreated, account, wanted, 0, {}});
    return StoreError::None;
}

StoreError MemoryStore::deleteMailbox(const QByteArray &account, const QByteArray &name)
{
    const QByteArray wanted = canonical(name);
    {
        const std::lock_guard lock(m_mutex);
        Holding *place = holding(account);
        if (!place)
            return StoreError::NoSuchAccount;
        if (wanted == inbox)
            return StoreError::NotAllowed;
        const auto box = place->boxes.find(wanted);
        if (box == place->boxes.end())
            return StoreError::NoSuchMailbox;
        for (const auto &[uid, message] : box->second.messages) {
            place->used -= message.octets.size();
            m_used -= costOf(message);
        }
        place->boxes.erase(box);
    }
    notify({Change::Kind::MailboxDeleted, account, wanted, 0, {}});
    return StoreError::None;
}

StoreError MemoryStore::renameMailbox(const QByteArray &account, const QByteArray &from, const QByteArray &to)
{
    const QByteArray oldName = canonical(from);
    const QByteArray newName = canonical(to);
    std::vector<Change> changes;
    {
        const std::lock_guard lock(m_mutex);
        Holding *place = holding(account);
        if (!place)
            return StoreError::NoSuchAccount;
        if (!place->boxes.contains(oldName))
            return StoreError::NoSuchMailbox;
        if (place->boxes.contains(newName))
            return StoreError::MailboxExists;
        if (!isLegalName(newName) || newName.startsWith(oldName + '/'))
            return StoreError::NotAllowed;

        // The mailbox and what is below it; INBOX leaves an empty INBOX and its children behind
        // (RFC 9051 section 6.3.6).
        std::vector<std::pair<QByteArray, QByteArray>> moves{{oldName, newName}};
        if (oldName != inbox) {
            for (const auto &[name, box] : place->boxes) {
                if (name.startsWith(oldName + '/'))
                    moves.emplace_back(name, newName + name.sliced(oldName.size()));
            }
        }
        for (const auto &[before, after] : moves) {
            if (place->boxes.contains(after))
                return StoreError::MailboxExists;
            if (!isLegalName(after))
                return StoreError::NotAllowed;
        }
        for (const auto &[before, after] : moves) {
            auto node = place->boxes.extract(before);
            node.key() = after;
            node.mapped().info.name = after;
            place->boxes.insert(std::move(node));
            changes.push_back({Change::Kind::MailboxRenamed, account, before, 0, after});
        }
        if (oldName == inbox)
            place->boxes.emplace(inbox, freshBox(inbox));
    }
    for (const Change &change : changes)
        notify(change);
    return StoreError::None;
}

StoreError MemoryStore::setSubscribed(const QByteArray &account, const QByteArray &name, bool subscribed)
{
    const std::lock_guard lock(m_mutex);
    if (!m_accounts.contains(account))
        return StoreError::NoSuchAccount;
    Box *box = findBox(account, name);
    if (!box)
        return StoreError::NoSuchMailbox;
    box->info.subscribed = subscribed;
    return StoreError::None;
}

std::vector<Message> MemoryStore::messages(const QByteArray &account, const QByteArray &mailbox) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Message> copies;
    if (const Box *box = findBox(account, mailbox)) {
        copies.reserve(box->messages.size());
        for (const auto &[uid, message] : box->messages)
            copies.push_back(message);
    }
    return copies;
}

std::optional<Message> MemoryStore::message(const QByteArray &account, const QByteArray &mailbox, quint32 uid) const
{
    const std::lock_guard lock(m_mutex);
    const Box *box = findBox(account, mailbox);
    if (!box)
        return std::nullopt;
    const auto found = box->messages.find(uid);
    return found == box->messages.end() ? std::nullopt : std::optional(found->second);
}

StoreError MemoryStore::roomFor(const Holding &holding, const Message &message) const
{
    if (holding.quota > 0 && holding.used + message.octets.size() > holding.quota)
        return StoreError::OverQuota;
    return m_used + costOf(message) > m_bound ? StoreError::Full : StoreError::None;
}

quint32 MemoryStore::put(Holding &holding, Box &box, Message &&message)
{
    const quint32 uid = box.info.uidNext++;
    message.uid = uid;
    message.modificationSequence = ++box.info.highestModificationSequence;
    holding.used += message.octets.size();
    m_used += costOf(message);
    box.info.octets += message.octets.size();
    ++box.info.messages;
    box.messages.emplace_hint(box.messages.end(), uid, std::move(message));
    return uid;
}

StoreError MemoryStore::append(const QByteArray &account, const QByteArray &mailbox, Message message, quint32 *uid)
{
    Change change{Change::Kind::Appended, account, canonical(mailbox), 0, {}};
    {
        const std::lock_guard lock(m_mutex);
        Holding *place = holding(account);
        if (!place)
            return StoreError::NoSuchAccount;
        Box *box = findBox(account, mailbox);
        if (!box)
            return StoreError::NoSuchMailbox;
        if (const StoreError error = roomFor(*place, message); error != StoreError::None)
            return error;
        change.uid = put(*place, *box, std::move(message));
    }
    if (uid)
        *uid = change.uid;
    notify(change);
    return StoreError::None;
}

StoreError MemoryStore::deliver(std::vector<Delivery> copies, QByteArray *failed)
{
    std::vector<Change> changes;
    changes.reserve(copies.size());
    {
        const std::lock_guard lock(m_mutex);
        // Each copy is looked at before any is put. An account named twice needs room twice: putting cannot fail
        // half way because the sum for the whole store is checked as it grows.
        qsizetype together = 0;
        QHash<QByteArray, qsizetype> each;
        for (const Delivery &copy : copies) {
            StoreError error = StoreError::None;
            const Holding *place = holding(copy.account);
            if (!place)
                error = StoreError::NoSuchAccount;
            else if (!findBox(copy.account, copy.mailbox))
                error = StoreError::NoSuchMailbox;
            else if (place->quota > 0
                     && place->used + (each[copy.account] += copy.message.octets.size()) > place->quota)
                error = StoreError::OverQuota;
            else if (m_used + (together += costOf(copy.message)) > m_bound)
                error = StoreError::Full;
            if (error != StoreError::None) {
                if (failed)
                    *failed = copy.account;
                return error;
            }
        }
        for (Delivery &copy : copies) {
            Box *box = findBox(copy.account, copy.mailbox);
            const quint32 uid = put(*holding(copy.account), *box, std::move(copy.message));
            changes.push_back({Change::Kind::Appended, copy.account, box->info.name, uid, {}});
        }
    }
    for (const Change &change : changes)
        notify(change);
    return StoreError::None;
}

StoreError MemoryStore::setFlags(const QByteArray &account, const QByteArray &mailbox, quint32 uid, Flags flags,
                                 const QByteArrayList &keywords)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_accounts.contains(account))
            return StoreError::NoSuchAccount;
        Box *box = findBox(account, mailbox);
        if (!box)
            return StoreError::NoSuchMailbox;
        const auto found = box->messages.find(uid);
        if (found == box->messages.end())
            return StoreError::NoSuchMessage;
        if (found->second.flags == flags && found->second.keywords == keywords)
            return StoreError::None; // nothing changed, so there is no news
        found->second.flags = flags;
        found->second.keywords = keywords;
        found->second.modificationSequence = ++box->info.highestModificationSequence;
    }
    notify({Change::Kind::FlagsChanged, account, canonical(mailbox), uid, {}});
    return StoreError::None;
}

StoreError MemoryStore::expunge(const QByteArray &account, const QByteArray &mailbox, quint32 uid)
{
    {
        const std::lock_guard lock(m_mutex);
        Holding *place = holding(account);
        if (!place)
            return StoreError::NoSuchAccount;
        Box *box = findBox(account, mailbox);
        if (!box)
            return StoreError::NoSuchMailbox;
        const auto found = box->messages.find(uid);
        if (found == box->messages.end())
            return StoreError::NoSuchMessage;
        place->used -= found->second.octets.size();
        m_used -= costOf(found->second);
        box->info.octets -= found->second.octets.size();
        --box->info.messages;
        ++box->info.highestModificationSequence;
        box->messages.erase(found);
    }
    notify({Change::Kind::Expunged, account, canonical(mailbox), uid, {}});
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
    if (Holding *place = holding(account); place && place->lockedBy == holder)
        place->lockedBy.reset();
}

std::shared_ptr<void> MemoryStore::listen(Listener listener)
{
    auto kept = std::make_shared<Listener>(std::move(listener));
    const std::lock_guard lock(m_mutex);
    m_listeners.push_back(kept);
    return kept;
}

void MemoryStore::notify(const Change &change) const
{
    std::vector<std::shared_ptr<Listener>> awake;
    {
        const std::lock_guard lock(m_mutex);
        if (m_listeners.empty())
            return;
        std::erase_if(m_listeners, [](const std::weak_ptr<Listener> &one) { return one.expired(); });
        awake.reserve(m_listeners.size());
        for (const auto &one : m_listeners) {
            if (auto listener = one.lock())
                awake.push_back(std::move(listener));
        }
    }
    for (const auto &listener : awake)
        (*listener)(change);
}

} // namespace helolab::store
