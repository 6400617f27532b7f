// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of a MemoryStore. Each call looks at everything that it wants to change before it changes the first.
#include "MemoryStore.h"

#include "Bounds.h"

#include <algorithm>
#include <utility>

namespace helolab::store {

namespace {

qsizetype costOf(const Message &message)
{
    return message.octets.size() + Bounds::messageOverhead;
}

bool areKeywords(const QByteArrayList &keywords)
{
    return std::all_of(keywords.begin(), keywords.end(), isKeyword);
}

} // namespace

// -------------------------------------------------------------------------------------------------- to put in

/// The place of the first parcel that there is no room for, and why; behind the last one where there is room for all.
/// Their keywords have bits then.
std::size_t MemoryStore::firstWithoutRoom(std::vector<Parcel> &parcels, StoreError &error) const
{
    // An account named twice needs room twice: sums are checked as they grow.
    qsizetype together = m_used;
    QHash<const Holding *, qsizetype> each;
    for (std::size_t i = 0; i < parcels.size(); ++i) {
        const auto &[to, message] = parcels[i];
        error = to.error;
        if (error != StoreError::None)
            return i;
        if (to.holding->quota > 0 && to.holding->used + (each[to.holding] += message.octets.size()) > to.holding->quota)
            error = StoreError::OverQuota;
        else if ((together += costOf(message)) > m_bound || !to.box->hasUidsFor(parcels.size()))
            error = StoreError::Full;
        else if (!areKeywords(message.keywords))
            error = StoreError::NotAllowed;
        else if (!message.keywords.isEmpty() && !to.box->keywords().claim(message.keywords))
            error = StoreError::TooMany;
        if (error != StoreError::None)
            return i;
    }
    return parcels.size();
}

/// Puts the parcels, for which there is room, where they belong. Gives back their UIDs.
Uids MemoryStore::put(std::vector<Parcel> &parcels, quint64 origin)
{
    struct Group
    {
        Place place;
        Uids uids;
    };
    std::vector<Group> groups;
    QHash<const Box *, std::size_t> groupOf;
    Uids all;
    all.reserve(parcels.size());
    for (auto &[to, message] : parcels) {
        const auto known = groupOf.constFind(to.box);
        const std::size_t index = known == groupOf.constEnd() ? groups.size() : *known;
        if (index == groups.size()) {
            groupOf.insert(to.box, index);
            groups.push_back({to, {}});
            to.box->change();
        }
        to.holding->used += message.octets.size();
        m_used += costOf(message);
        const KeywordTable::Mask keywords = to.box->keywords().find(message.keywords);
        all.push_back(to.box->put(std::move(message), keywords));
        groups[index].uids.push_back(all.back());
    }
    for (Group &group : groups) {
        group.place.box->settle();
        note(Change::Kind::Appended, group.place.holding->account, *group.place.box, std::move(group.uids), origin);
    }
    return all;
}

Touched MemoryStore::appendAll(const QByteArray &account, const QByteArray &mailbox, std::vector<Message> messages,
                               quint64 origin)
{
    const Writing writing(*this);
    const Place place = find(account, mailbox);
    Touched touched{place.error, {}, 0};
    if (!place.box)
        return touched;
    touched.uidValidity = place.box->info().uidValidity;
    std::vector<Parcel> parcels;
    parcels.reserve(messages.size());
    for (Message &message : messages)
        parcels.push_back({place, std::move(message)});
    if (firstWithoutRoom(parcels, touched.error) == parcels.size())
        touched.uids = put(parcels, origin);
    else
        place.box->settle();
    return touched;
}

StoreError MemoryStore::deliver(std::vector<Delivery> copies, QByteArray *failed, quint64 origin)
{
    const Writing writing(*this);
    std::vector<Parcel> parcels;
    parcels.reserve(copies.size());
    for (Delivery &copy : copies)
        parcels.push_back({find(copy.account, copy.mailbox), std::move(copy.message)});
    StoreError error = StoreError::None;
    const std::size_t first = firstWithoutRoom(parcels, error);
    if (first == parcels.size()) {
        put(parcels, origin);
        return StoreError::None;
    }
    for (const Parcel &parcel : parcels) {
        if (parcel.to.box)
            parcel.to.box->settle();
    }
    if (failed)
        *failed = copies[first].account;
    return error;
}

// --------------------------------------------------------------------------------------------------- to change

Touched MemoryStore::setFlags(const QByteArray &account, const QByteArray &mailbox, const Uids &uids,
                              const FlagEdit &edit, quint64 origin)
{
    using Mode = FlagEdit::Mode;
    const Uids wanted = ascending(uids);
    const Writing writing(*this);
    const auto [error, place, box] = find(account, mailbox);
    Touched touched{error, {}, 0};
    if (!box)
        return touched;
    touched.uidValidity = box->info().uidValidity;
    const bool mayBeNew = edit.mode != Mode::Remove;
    if (mayBeNew && !areKeywords(edit.keywords)) {
        touched.error = StoreError::NotAllowed;
        return touched;
    }
    const auto claimed = mayBeNew ? box->keywords().claim(edit.keywords) : box->keywords().find(edit.keywords);
    if (!claimed) {
        box->settle();
        touched.error = StoreError::TooMany;
        return touched;
    }
    const Flags kept = Flags(edit.flags & keptFlags);
    const KeywordTable::Mask keywords = *claimed;
    const auto edited = [mode = edit.mode](auto before, auto by) {
        using Bits = decltype(before);
        return mode == Mode::Add ? Bits(before | by) : mode == Mode::Remove ? Bits(before & ~by) : by;
    };
    touched.uids = box->setFlags(wanted, [&](Flags before, KeywordTable::Mask mask) {
        return std::pair(edited(before, kept), edited(mask, keywords));
    });
    box->settle();
    if (!touched.uids.empty())
        note(Change::Kind::FlagsChanged, account, *box, touched.uids, origin);
    return touched;
}

/// Removes \p uids, which are there.
void MemoryStore::remove(const Place &place, const Uids &uids, quint64 origin)
{
    if (uids.empty())
        return;
    place.box->change();
    for (const quint32 uid : uids) {
        const Message message = place.box->take(uid);
        place.holding->used -= message.octets.size();
        m_used -= costOf(message);
    }
    place.box->settle();
    note(Change::Kind::Expunged, place.holding->account, *place.box, uids, origin);
}

Touched MemoryStore::expunge(const QByteArray &account, const QByteArray &mailbox, const Uids &uids, quint64 origin)
{
    const Uids wanted = ascending(uids);
    const Writing writing(*this);
    const Place place = find(account, mailbox);
    Touched touched{place.error, {}, 0};
    if (!place.box)
        return touched;
    touched.uidValidity = place.box->info().uidValidity;
    place.box->forEach(wanted, [&](const KeptMessage &kept) { touched.uids.push_back(kept.message.uid); });
    remove(place, touched.uids, origin);
    return touched;
}

Touched MemoryStore::expungeDeleted(const QByteArray &account, const QByteArray &mailbox, const Uids *among,
                                    quint64 origin)
{
    const Uids wanted = among ? ascending(*among) : Uids();
    const Writing writing(*this);
    const Place place = find(account, mailbox);
    Touched touched{place.error, {}, 0};
    if (!place.box)
        return touched;
    touched.uidValidity = place.box->info().uidValidity;
    const std::set<quint32> &deleted = place.box->deleted();
    if (among)
        std::set_intersection(wanted.begin(), wanted.end(), deleted.begin(), deleted.end(),
                              std::back_inserter(touched.uids));
    else
        touched.uids.assign(deleted.begin(), deleted.end());
    remove(place, touched.uids, origin);
    return touched;
}

// ------------------------------------------------------------------------------------------- to copy and move

/// Puts copies of \p uids of \p from into \p to; where they do not stay, takes them out of \p from.
Touched MemoryStore::transfer(const Place &from, const Uids &uids, const Place &to, bool stays, quint64 origin)
{
    std::vector<Parcel> parcels;
    parcels.reserve(uids.size());
    from.box->forEach(uids, [&](const KeptMessage &kept) { parcels.push_back({to, from.box->copyOf(kept)}); });
    Touched touched{StoreError::None, {}, to.box->info().uidValidity};
    if (parcels.size() != uids.size()) {
        touched.error = StoreError::NoSuchMessage;
        return touched;
    }
    // What is only moved needs no room: it is taken off while there is asked for it.
    qsizetype octets = 0;
    for (const Parcel &parcel : parcels)
        octets += stays ? 0 : parcel.message.octets.size();
    const qsizetype cost = stays ? 0 : octets + qsizetype(parcels.size()) * Bounds::messageOverhead;
    from.holding->used -= octets;
    m_used -= cost;
    const bool fits = firstWithoutRoom(parcels, touched.error) == parcels.size();
    from.holding->used += octets;
    m_used += cost;
    if (!fits) {
        to.box->settle();
        return touched;
    }
    if (!parcels.empty())
        touched.uids = put(parcels, origin);
    if (!stays)
        remove(from, uids, origin);
    return touched;
}

Touched MemoryStore::transfer(const QByteArray &account, const QByteArray &from, const Uids &uids, const QByteArray &to,
                              bool stays, quint64 origin)
{
    const Uids wanted = ascending(uids);
    const Writing writing(*this);
    const Place source = find(account, from);
    const Place target = find(account, to);
    for (const Place &place : {source, target}) {
        if (!place.box)
            return {place.error, {}, 0};
    }
    return transfer(source, wanted, target, stays, origin);
}

Touched MemoryStore::copy(const QByteArray &account, const QByteArray &from, const Uids &uids, const QByteArray &to,
                          quint64 origin)
{
    return transfer(account, from, uids, to, true, origin);
}

Touched MemoryStore::move(const QByteArray &account, const QByteArray &from, const Uids &uids, const QByteArray &to,
                          quint64 origin)
{
    return transfer(account, from, uids, to, false, origin);
}

} // namespace helolab::store
