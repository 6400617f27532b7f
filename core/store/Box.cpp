// SPDX-License-Identifier: GPL-3.0-or-later
#include "Box.h"

#include "Bounds.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace helolab::store {

namespace {

constexpr Flags seen = Flags(Flag::Seen);
constexpr Flags deletedFlag = Flags(Flag::Deleted);

/// Puts \p uid into \p set or takes it out.
void keepIn(std::set<quint32> &set, quint32 uid, bool belongs)
{
    if (belongs)
        set.insert(set.end(), uid); // mostly it is the highest
    else
        set.erase(uid);
}

} // namespace

Uids ascending(Uids uids)
{
    if (!std::is_sorted(uids.begin(), uids.end(), std::less_equal<>())) {
        std::sort(uids.begin(), uids.end());
        uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
    }
    return uids;
}

Box::Box(QByteArray name, quint32 uidValidity)
{
    m_info.name = std::move(name);
    reset(uidValidity, true);
}

void Box::reset(quint32 uidValidity, bool selectable)
{
    MailboxInfo fresh;
    fresh.name = m_info.name;
    fresh.uidValidity = uidValidity;
    fresh.highestModificationSequence = 1;
    fresh.selectable = selectable;
    m_info = std::move(fresh);
    m_kept.clear();
    m_unseen.clear();
    m_deleted.clear();
    m_keywords = {};
    m_uids.reset();
    m_vanished.clear();
    m_forgotten = 0;
}

const KeptMessage *Box::find(quint32 uid) const
{
    const auto found = m_kept.find(uid);
    return found == m_kept.end() ? nullptr : &found->second;
}

Message Box::copyOf(const KeptMessage &kept) const
{
    Message copy = kept.message;
    copy.keywords = m_keywords.names(kept.keywords);
    return copy;
}

MessageHead Box::headOf(const KeptMessage &kept) const
{
    const Message &message = kept.message;
    return {message.uid,
            message.flags,
            m_keywords.names(kept.keywords),
            message.internalDate,
            message.octets.size(),
            message.modificationSequence,
            kept.notes};
}

void Box::takeNote(quint32 uid, const QByteArray &octets, int key, const QByteArray &text)
{
    const auto found = m_kept.find(uid);
    // The very same ones: a name may have been given to another mailbox since they were handed out.
    if (found == m_kept.end() || found->second.message.octets.constData() != octets.constData())
        return;
    KeptMessage &kept = found->second;
    qsizetype cost = text.size() + Bounds::noteOverhead;
    for (const QByteArray &note : std::as_const(kept.notes))
        cost += note.size() + Bounds::noteOverhead;
    if (cost <= std::min(Bounds::noteOctets, kept.message.octets.size() + Bounds::messageOverhead))
        kept.notes.insert(key, QByteArrayView(text).toByteArray()); // without room that it has to grow
}

std::shared_ptr<const Uids> Box::uids() const
{
    if (!m_uids) {
        auto uids = std::make_shared<Uids>();
        uids->reserve(m_kept.size());
        for (const auto &[uid, kept] : m_kept)
            uids->push_back(uid);
        m_uids = std::move(uids);
    }
    return m_uids;
}

quint32 Box::takeRecent()
{
    m_info.recent = 0;
    return std::exchange(m_info.firstRecent, m_info.uidNext);
}

std::optional<Uids> Box::vanishedSince(quint64 since) const
{
    if (since < m_forgotten)
        return std::nullopt;
    const auto first
        = std::upper_bound(m_vanished.begin(), m_vanished.end(), since, [](quint64 wanted, const Vanished &vanished) {
              return wanted < vanished.modificationSequence;
          });
    Uids uids;
    uids.reserve(std::size_t(m_vanished.end() - first));
    std::transform(first, m_vanished.end(), std::back_inserter(uids), [](const Vanished &each) { return each.uid; });
    std::sort(uids.begin(), uids.end());
    return uids;
}

bool Box::hasUidsFor(std::size_t count) const
{
    return count < std::numeric_limits<quint32>::max() - m_info.uidNext;
}

/// Adds \p kept to the sums, or takes it off.
void Box::count(const KeptMessage &kept, int by)
{
    m_info.messages += by;
    m_info.octets += by * kept.message.octets.size();
    if (kept.message.uid >= m_info.firstRecent)
        m_info.recent += by;
    count(kept.message.flags, by);
}

void Box::count(Flags flags, int by)
{
    for (int flag = 0; flag < keptFlagCount; ++flag) {
        if (flags & (1 << flag))
            m_info.counts[std::size_t(flag)] += by;
    }
}

/// Puts \p kept, of whose flags \p changed are new, where it is looked for.
void Box::mark(const KeptMessage &kept, Flags changed)
{
    if (changed & seen)
        keepIn(m_unseen, kept.message.uid, (kept.message.flags & seen) == 0);
    if (changed & deletedFlag)
        keepIn(m_deleted, kept.message.uid, (kept.message.flags & deletedFlag) != 0);
}

quint32 Box::put(Message &&message, KeywordTable::Mask keywords)
{
    const quint32 uid = m_info.uidNext++;
    KeptMessage &kept = m_kept.emplace_hint(m_kept.end(), uid, KeptMessage{std::move(message), keywords})->second;
    kept.message.uid = uid;
    kept.message.keywords.clear();
    kept.message.flags = Flags(kept.message.flags & keptFlags);
    kept.message.modificationSequence = m_info.highestModificationSequence;
    count(kept, 1);
    mark(kept, keptFlags);
    m_keywords.count(0, keywords);
    m_uids.reset();
    return uid;
}

void Box::setFlags(KeptMessage &kept, Flags flags, KeywordTable::Mask keywords)
{
    const Flags changed = kept.message.flags ^ flags;
    count(kept.message.flags, -1);
    count(flags, 1);
    m_keywords.count(kept.keywords, keywords);
    kept.message.flags = flags;
    kept.keywords = keywords;
    kept.message.modificationSequence = m_info.highestModificationSequence;
    mark(kept, changed);
}

Message Box::take(quint32 uid)
{
    const auto found = m_kept.find(uid);
    count(found->second, -1);
    m_keywords.count(found->second.keywords, 0);
    m_unseen.erase(uid);
    m_deleted.erase(uid);
    Message message = std::move(found->second.message);
    m_kept.erase(found);
    m_uids.reset();
    m_vanished.push_back({m_info.highestModificationSequence, uid});
    if (m_vanished.size() >= 2 * Bounds::vanished) {
        const auto kept = m_vanished.end() - std::ptrdiff_t(Bounds::vanished);
        m_forgotten = std::prev(kept)->modificationSequence;
        m_vanished.erase(m_vanished.begin(), kept);
    }
    return message;
}

} // namespace helolab::store
