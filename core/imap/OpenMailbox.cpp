// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenMailbox.h"

#include "Flags.h"
#include "Reply.h"

#include <algorithm>

namespace helolab::imap {

using store::Uids;

std::unique_ptr<OpenMailbox> OpenMailbox::open(store::MailStore &store, QByteArray account, const QByteArray &name,
                                               bool readOnly, quint64 origin)
{
    const auto picture = store.open(account, name, !readOnly);
    if (!picture)
        return nullptr;
    std::unique_ptr<OpenMailbox> box(new OpenMailbox(store, std::move(account), origin));
    box->m_name = picture->info.name;
    box->m_uidValidity = picture->info.uidValidity;
    box->m_readOnly = readOnly;
    box->m_atFirst = picture->info;
    box->m_keywords = picture->info.keywords;
    box->m_uids = box->m_seen = picture->uids;
    box->m_lastUid = picture->info.uidNext - 1;
    box->m_recent.emplace_back(picture->info.firstRecent, picture->info.uidNext);
    box->m_recentTold = box->recentCount();
    return box;
}

OpenMailbox::OpenMailbox(store::MailStore &store, QByteArray account, quint64 origin)
    : m_store(store)
    , m_account(std::move(account))
    , m_origin(origin)
{
}

std::optional<quint32> OpenMailbox::numberOf(quint32 uid, quint32 before) const
{
    if (before < count() && (*m_uids)[before] == uid)
        return before + 1;
    const auto found = std::lower_bound(m_uids->begin(), m_uids->end(), uid);
    if (found == m_uids->end() || *found != uid)
        return std::nullopt;
    return quint32(found - m_uids->begin()) + 1;
}

bool OpenMailbox::isRecent(quint32 uid) const
{
    return std::any_of(m_recent.begin(), m_recent.end(),
                       [uid](const auto &range) { return uid >= range.first && uid < range.second; });
}

quint32 OpenMailbox::recentCount() const
{
    quint32 count = 0;
    for (const auto &[from, to] : m_recent) {
        const auto first = std::lower_bound(m_uids->begin(), m_uids->end(), from);
        count += quint32(std::lower_bound(first, m_uids->end(), to) - first);
    }
    return count;
}

bool OpenMailbox::concerns(const store::Change &change) const
{
    return change.uidValidity == m_uidValidity && change.account == m_account;
}

void OpenMailbox::note(const store::Change &change)
{
    // What came and what went is found by looking; whose flags have changed only the change says.
    if (concerns(change) && change.kind == store::Change::Kind::FlagsChanged && change.origin != m_origin)
        m_changed.insert(change.uids.begin(), change.uids.end());
}

/// The mailbox may have been renamed, or deleted, and its name given to another.
const QByteArray &OpenMailbox::find()
{
    const auto same = [this](const store::MailboxInfo &info) { return info.uidValidity == m_uidValidity; };
    if (!isThere())
        return m_name;
    if (const auto info = m_store.mailbox(m_account, m_name); info && same(*info))
        return m_name;
    const auto all = m_store.mailboxes(m_account);
    const auto found = std::find_if(all.begin(), all.end(), same);
    m_name = found == all.end() ? QByteArray() : found->name;
    return m_name;
}

void OpenMailbox::tell(Reply &reply, Telling telling)
{
    find();
    auto now = !isThere() ? std::nullopt : m_store.open(m_account, m_name, !m_readOnly);
    if (!now || now->info.uidValidity != m_uidValidity) { // nothing is in it any more
        now.emplace();
        now->uids = std::make_shared<Uids>();
        now->info.uidNext = m_lastUid + 1;
    }
    m_seen = now->uids;
    if (telling.expunges && m_uids != m_seen)
        tellExpunged(reply, *m_seen);
    const bool hasNew = addNew(*now);
    if (hasNew)
        reply.untagged(QByteArray::number(count()), QByteArrayView("EXISTS"));
    // EXPUNGE tells how many messages there are now, but not how many of them are recent (RFC 3501 section 7.3.2).
    const quint32 recent = recentCount();
    if (telling.recent && (hasNew || recent != m_recentTold))
        reply.untagged(QByteArray::number(recent), QByteArrayView("RECENT"));
    m_recentTold = recent;
    if (m_uids != m_seen && *m_uids == *m_seen)
        m_uids = m_seen; // shared with other sessions
    addKeywords(reply, now->info.keywords);
    tellChanged(reply, telling);
}

void OpenMailbox::tellKeywords(Reply &reply)
{
    if (const auto info = m_store.mailbox(m_account, find()))
        addKeywords(reply, info->keywords);
}

/// RFC 9051 section 7.3.5.
void OpenMailbox::addKeywords(Reply &reply, const QByteArrayList &keywords)
{
    bool isNew = false;
    for (const QByteArray &keyword : keywords) {
        if (m_keywords.contains(keyword))
            continue;
        m_keywords.append(keyword);
        isNew = true;
    }
    if (isNew)
        reply.untagged(QByteArrayView("FLAGS"), flagsInUse());
}

QByteArray OpenMailbox::flagsInUse() const
{
    using store::Flag;
    constexpr store::Flags all = store::Flags(Flag::Answered) | store::Flags(Flag::Flagged)
        | store::Flags(Flag::Deleted) | store::Flags(Flag::Seen) | store::Flags(Flag::Draft);
    return writeFlags(all, m_keywords);
}

/// Each number is that of the moment: what stood behind a message that is gone has moved up by one.
void OpenMailbox::tellExpunged(Reply &reply, const Uids &now)
{
    Uids left;
    left.reserve(m_uids->size());
    auto there = now.begin();
    for (const quint32 uid : *m_uids) {
        there = std::lower_bound(there, now.end(), uid);
        if (there != now.end() && *there == uid)
            left.push_back(uid);
        else
            reply.untagged(QByteArray::number(qsizetype(left.size()) + 1), QByteArrayView("EXPUNGE"));
    }
    if (left.size() != m_uids->size())
        m_uids = std::make_shared<const Uids>(std::move(left));
}

bool OpenMailbox::addNew(const store::Picture &now)
{
    const auto first = std::upper_bound(now.uids->begin(), now.uids->end(), m_lastUid);
    if (now.info.uidNext > m_lastUid + 1) {
        const quint32 from = std::max(now.info.firstRecent, m_lastUid + 1);
        if (m_recent.back().second == from)
            m_recent.back().second = now.info.uidNext; // or there would be a range for each message
        else
            m_recent.emplace_back(from, now.info.uidNext);
        m_lastUid = now.info.uidNext - 1;
    }
    if (first == now.uids->end())
        return false;
    Uids all = *m_uids;
    all.insert(all.end(), first, now.uids->end());
    m_uids = std::make_shared<const Uids>(std::move(all));
    return true;
}

void OpenMailbox::tellChanged(Reply &reply, Telling telling)
{
    if (m_changed.empty())
        return;
    const Uids changed(m_changed.begin(), m_changed.end());
    m_changed.clear();
    if (isThere())
        tellFlags(reply, m_store.heads(m_account, m_name, changed), telling);
}

void OpenMailbox::tellFlags(Reply &reply, const std::vector<store::MessageHead> &heads, Telling telling) const
{
    quint32 last = 0;
    for (const store::MessageHead &head : heads) {
        const auto number = numberOf(head.uid, last);
        if (!number)
            continue;
        last = *number;
        reply.fetched(*number, [&](QByteArray &to) {
            appendFlags(to, head, telling.recent);
            if (telling.uids)
                protocol::appendNumber(to.append(" UID "), head.uid);
        });
    }
}

void OpenMailbox::appendFlags(QByteArray &to, const store::MessageHead &head, bool recent) const
{
    store::Flags flags = head.flags;
    if (recent && isRecent(head.uid))
        flags |= static_cast<store::Flags>(store::Flag::Recent);
    imap::appendFlags(to.append("FLAGS "), flags, head.keywords);
}

} // namespace helolab::imap
