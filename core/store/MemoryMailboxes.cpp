// SPDX-License-Identifier: GPL-3.0-or-later
// The names of a MemoryStore: RFC 9051 sections 6.3.4 to 6.3.8, RFC 6154.
#include "MemoryStore.h"

#include "Bounds.h"

namespace helolab::store {

namespace {

/// Without the separator with which a client says that it will create names below this one.
QByteArray withoutLastSeparator(const QByteArray &name)
{
    return name.endsWith(hierarchySeparator) ? name.chopped(1) : name;
}

} // namespace

MailboxInfo MemoryStore::infoOf(const Holding &holding, Boxes::const_iterator at) const
{
    const Box &box = at->second;
    MailboxInfo info = box.info();
    info.keywords = box.keywords().inUse();
    info.firstUnseen = box.unseen().empty() ? 0 : *box.unseen().begin();
    info.subscribed = holding.subscriptions.contains(info.name);
    const auto next = std::next(at);
    info.hasChildren = next != holding.boxes.end() && TreeOrder::isBelow(next->first, at->first);
    return info;
}

std::vector<MailboxInfo> MemoryStore::mailboxes(const QByteArray &account) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<MailboxInfo> infos;
    const Holding *place = holding(account);
    if (!place)
        return infos;
    const Boxes &boxes = place->boxes;
    infos.reserve(boxes.size());
    const auto first = boxes.find(inboxName());
    auto last = first;
    for (; last != boxes.end() && (last == first || TreeOrder::isBelow(last->first, inboxName())); ++last)
        infos.push_back(infoOf(*place, last));
    for (auto at = boxes.begin(); at != first; ++at)
        infos.push_back(infoOf(*place, at));
    for (auto at = last; at != boxes.end(); ++at)
        infos.push_back(infoOf(*place, at));
    return infos;
}

std::optional<MailboxInfo> MemoryStore::mailbox(const QByteArray &account, const QByteArray &name) const
{
    const std::lock_guard lock(m_mutex);
    const Holding *place = holding(account);
    if (!place)
        return std::nullopt;
    const auto found = place->boxes.find(canonicalName(name));
    return found == place->boxes.end() ? std::nullopt : std::optional(infoOf(*place, found));
}

// -------------------------------------------------------------------------------------------------- to create

/// Whether there may be \p name, \p more mailboxes than now and those that are missing above it.
StoreError MemoryStore::checkNew(const Holding &holding, const QByteArray &name, std::size_t more) const
{
    if (mailboxNameFault(name))
        return StoreError::NotAllowed;
    std::size_t missing = more;
    for (QByteArray above = parentName(name); !above.isEmpty() && !holding.boxes.contains(above);
         above = parentName(above))
        ++missing;
    return holding.boxes.size() + missing > Bounds::mailboxes ? StoreError::TooMany : StoreError::None;
}

/// Makes the mailbox \p name, or makes one of a mere name; before it those above it.
Box &MemoryStore::create(Holding &holding, const QByteArray &name, quint64 origin)
{
    if (const QByteArray above = parentName(name); !above.isEmpty() && !holding.boxes.contains(above))
        create(holding, above, origin);
    const quint32 uidValidity = m_nextUidValidity++;
    const auto [at, isNew] = holding.boxes.try_emplace(name, name, uidValidity);
    if (!isNew)
        at->second.reset(uidValidity, true);
    note(Change::Kind::MailboxCreated, holding.account, at->second, {}, origin);
    return at->second;
}

StoreError MemoryStore::createMailbox(const QByteArray &account, const QByteArray &name, const QByteArray &specialUse,
                                      quint64 origin)
{
    const QByteArray wanted = canonicalName(withoutLastSeparator(name));
    const Writing writing(*this);
    Holding *place = holding(account);
    if (!place)
        return StoreError::NoSuchAccount;
    if (!specialUse.isEmpty() && !isSpecialUse(specialUse))
        return StoreError::NotAllowed;
    const auto found = place->boxes.find(wanted);
    const bool isNew = found == place->boxes.end();
    if (!isNew && found->second.info().selectable)
        return StoreError::MailboxExists;
    if (const StoreError error = checkNew(*place, wanted, isNew ? 1 : 0); error != StoreError::None)
        return error;
    create(*place, wanted, origin).setSpecialUse(specialUse);
    return StoreError::None;
}

// -------------------------------------------------------------------------------------------------- to delete

StoreError MemoryStore::deleteMailbox(const QByteArray &account, const QByteArray &name, quint64 origin)
{
    const QByteArray wanted = canonicalName(name);
    const Writing writing(*this);
    Holding *place = holding(account);
    if (!place)
        return StoreError::NoSuchAccount;
    const auto found = place->boxes.find(wanted);
    if (found == place->boxes.end())
        return StoreError::NoSuchMailbox;
    if (wanted == inboxName())
        return StoreError::NotAllowed;
    const bool hasChildren = infoOf(*place, found).hasChildren;
    Box &box = found->second;
    if (hasChildren && !box.info().selectable)
        return StoreError::HasChildren;
    box.change();
    note(Change::Kind::MailboxDeleted, account, box, {}, origin);
    place->used -= box.info().octets;
    m_used -= box.info().octets + box.info().messages * Bounds::messageOverhead;
    if (hasChildren)
        box.reset(0, false);
    else
        place->boxes.erase(found);
    return StoreError::None;
}

// -------------------------------------------------------------------------------------------------- to rename

/// \p to is new, and nothing stands in the way.
void MemoryStore::renameTree(Holding &holding, const QByteArray &from, const QByteArray &to, quint64 origin)
{
    if (const QByteArray above = parentName(to); !above.isEmpty() && !holding.boxes.contains(above))
        create(holding, above, origin);
    auto at = holding.boxes.find(from);
    while (at != holding.boxes.end() && (at->first == from || TreeOrder::isBelow(at->first, from))) {
        auto node = holding.boxes.extract(at++);
        const QByteArray before = node.key();
        node.key() = to + before.sliced(from.size());
        node.mapped().rename(node.key());
        const MailboxInfo &info = node.mapped().info();
        m_news.add({Change::Kind::MailboxRenamed,
                    holding.account,
                    before,
                    info.uidValidity,
                    {},
                    info.highestModificationSequence,
                    info.name,
                    origin});
        holding.boxes.insert(std::move(node));
    }
}

StoreError MemoryStore::renameMailbox(const QByteArray &account, const QByteArray &from, const QByteArray &to,
                                      quint64 origin)
{
    const QByteArray oldName = canonicalName(from);
    const QByteArray newName = canonicalName(withoutLastSeparator(to));
    const Writing writing(*this);
    Holding *place = holding(account);
    if (!place)
        return StoreError::NoSuchAccount;
    const auto old = place->boxes.find(oldName);
    if (old == place->boxes.end())
        return StoreError::NoSuchMailbox;
    if (place->boxes.contains(newName))
        return StoreError::MailboxExists; // be it a mere name: what is below it would be mixed with what comes
    if (oldName == inboxName()) {
        if (const StoreError error = checkNew(*place, newName, 1); error != StoreError::None)
            return error;
        const Place target{StoreError::None, place, &create(*place, newName, origin)};
        Box &inbox = old->second;
        return transfer({StoreError::None, place, &inbox}, *inbox.uids(), target, false, origin).error;
    }
    if (TreeOrder::isBelow(newName, oldName))
        return StoreError::NotAllowed;
    // What is renamed takes no room that it has not got, but names above it and longer names below it may.
    if (const StoreError error = checkNew(*place, newName, 0); error != StoreError::None)
        return error;
    for (auto at = std::next(old); at != place->boxes.end() && TreeOrder::isBelow(at->first, oldName); ++at) {
        if (mailboxNameFault(newName + at->first.sliced(oldName.size())))
            return StoreError::NotAllowed;
    }
    renameTree(*place, oldName, newName, origin);
    return StoreError::None;
}

// ------------------------------------------------------------------------------------------- to subscribe

QByteArrayList MemoryStore::subscriptions(const QByteArray &account) const
{
    const std::lock_guard lock(m_mutex);
    const Holding *place = holding(account);
    return place ? QByteArrayList(place->subscriptions.begin(), place->subscriptions.end()) : QByteArrayList();
}

StoreError MemoryStore::setSubscribed(const QByteArray &account, const QByteArray &name, bool subscribed,
                                      quint64 origin)
{
    const QByteArray wanted = canonicalName(name);
    const Writing writing(*this);
    Holding *place = holding(account);
    if (!place)
        return StoreError::NoSuchAccount;
    const auto box = place->boxes.find(wanted);
    const bool is = place->subscriptions.contains(wanted);
    if (!is && box == place->boxes.end())
        return StoreError::NoSuchMailbox;
    if (is == subscribed)
        return StoreError::None; // nothing changed, so there is no news
    if (subscribed && place->subscriptions.size() >= Bounds::subscriptions)
        return StoreError::TooMany;
    if (subscribed)
        place->subscriptions.insert(wanted);
    else
        place->subscriptions.erase(wanted);
    Change change{Change::Kind::SubscriptionChanged, account, wanted, 0, {}, 0, {}, origin};
    if (box != place->boxes.end()) {
        change.uidValidity = box->second.info().uidValidity;
        change.modificationSequence = box->second.info().highestModificationSequence;
    }
    m_news.add(std::move(change));
    return StoreError::None;
}

} // namespace helolab::store
