// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchMatch.h"

#include "DateTime.h"

#include <algorithm>

namespace helolab::imap {

namespace {

using store::Flag;

bool contains(QByteArrayView octets, const QByteArray &text)
{
    return octets.toByteArray().toLower().contains(text.toLower());
}

/// One message under the eyes of the criteria.
class Candidate
{
public:
    Candidate(const store::MessageHead &head, const OpenMailbox &mailbox, const store::MailStore &store,
              const QByteArray &account)
        : m_head(head)
        , m_mailbox(mailbox)
        , m_store(store)
        , m_account(account)
    {
    }

    bool fulfils(const SearchKey &key)
    {
        switch (key.term) {
        case SearchTerm::All:
            return true;
        case SearchTerm::Answered:
            return has(Flag::Answered);
        case SearchTerm::Deleted:
            return has(Flag::Deleted);
        case SearchTerm::Draft:
            return has(Flag::Draft);
        case SearchTerm::Flagged:
            return has(Flag::Flagged);
        case SearchTerm::New:
            return isRecent() && !has(Flag::Seen);
        case SearchTerm::Old:
            return !isRecent();
        case SearchTerm::Recent:
            return isRecent();
        case SearchTerm::Seen:
            return has(Flag::Seen);
        case SearchTerm::Unanswered:
            return !has(Flag::Answered);
        case SearchTerm::Undeleted:
            return !has(Flag::Deleted);
        case SearchTerm::Undraft:
            return !has(Flag::Draft);
        case SearchTerm::Unflagged:
            return !has(Flag::Flagged);
        case SearchTerm::Unseen:
            return !has(Flag::Seen);
        case SearchTerm::Keyword:
            return hasKeyword(key.text);
        case SearchTerm::Unkeyword:
            return !hasKeyword(key.text);
        case SearchTerm::Before:
            return date() < key.date;
        case SearchTerm::On:
            return date() == key.date;
        case SearchTerm::Since:
            return date() >= key.date;
        case SearchTerm::Larger:
            return quint64(m_head.octets) > key.octets;
        case SearchTerm::Smaller:
            return quint64(m_head.octets) < key.octets;
        case SearchTerm::Uid:
            return isAmong(key.set, m_head.uid, m_mailbox.uids().empty() ? 0 : m_mailbox.uids().back());
        case SearchTerm::Sequence:
            return isAmong(key.set, m_mailbox.numberOf(m_head.uid).value_or(0), m_mailbox.count());
        case SearchTerm::Not:
            return !fulfils(key.keys.front());
        case SearchTerm::Or:
            return std::any_of(key.keys.begin(), key.keys.end(),
                               [this](const SearchKey &each) { return fulfils(each); });
        case SearchTerm::And:
            return std::all_of(key.keys.begin(), key.keys.end(),
                               [this](const SearchKey &each) { return fulfils(each); });
        default:
            return contains(octets(), key.text);
        }
    }

private:
    bool has(Flag flag) const { return (m_head.flags & static_cast<store::Flags>(flag)) != 0; }
    bool isRecent() const { return m_mailbox.isRecent(m_head.uid); }
    QDate date() const { return DateTime::of(m_head.internalDate).date; }
    bool hasKeyword(const QByteArray &keyword) const
    {
        return std::any_of(m_head.keywords.begin(), m_head.keywords.end(), [&keyword](const QByteArray &each) {
            return each.compare(keyword, Qt::CaseInsensitive) == 0;
        });
    }
    bool isAmong(const SequenceSet &set, quint32 number, quint32 largest) const
    {
        return set.saved ? m_mailbox.saved.contains(m_head.uid) : set.resolved(largest).contains(number);
    }
    const QByteArray &octets()
    {
        if (m_octets.isNull()) {
            const auto message = m_store.message(m_account, m_mailbox.name(), m_head.uid);
            m_octets = message ? message->octets : QByteArray("");
        }
        return m_octets;
    }

    const store::MessageHead &m_head;
    const OpenMailbox &m_mailbox;
    const store::MailStore &m_store;
    const QByteArray &m_account;
    QByteArray m_octets;
};

} // namespace

store::Uids matching(const Search &wanted, const OpenMailbox &mailbox, const store::MailStore &store,
                     const QByteArray &account)
{
    store::Uids found;
    for (const store::MessageHead &head : store.heads(account, mailbox.name(), mailbox.uids())) {
        if (Candidate(head, mailbox, store, account).fulfils(wanted.key))
            found.push_back(head.uid);
    }
    return found;
}

} // namespace helolab::imap
