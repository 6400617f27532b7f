// SPDX-License-Identifier: GPL-3.0-or-later
#include "Maildrop.h"

#include <algorithm>

namespace helolab::pop3 {

namespace {

constexpr const char *inbox = "INBOX";

constexpr store::Flags seen = static_cast<store::Flags>(store::Flag::Seen);

/// The session's number for the lock: nobody else has this address.
quint64 holder(const Maildrop *maildrop)
{
    return quint64(reinterpret_cast<quintptr>(maildrop));
}

constexpr QByteArrayView lineEnd = "\r\n";

/// Only APPEND can bring about a last line without its end; LIST and RETR must count the same octets.
bool lacksLineEnd(const QByteArray &octets)
{
    return !octets.isEmpty() && !octets.endsWith(lineEnd);
}

} // namespace

std::unique_ptr<Maildrop> Maildrop::open(store::MailStore &store, const QByteArray &account)
{
    std::unique_ptr<Maildrop> maildrop(new Maildrop(store, account));
    if (!store.lockMaildrop(account, holder(maildrop.get())))
        return nullptr;
    if (const auto info = store.mailbox(account, inbox))
        maildrop->m_uidValidity = info->uidValidity;
    for (const store::Message &message : store.messages(account, inbox)) {
        const qsizetype size = message.octets.size() + (lacksLineEnd(message.octets) ? lineEnd.size() : 0);
        maildrop->m_items.push_back({message.uid, size, message.envelope.utf8, (message.flags & seen) != 0});
    }
    maildrop->m_highestAccessed = maildrop->highestFetchedBefore();
    return maildrop;
}

Maildrop::Maildrop(store::MailStore &store, QByteArray account)
    : m_store(store)
    , m_account(std::move(account))
{
}

Maildrop::~Maildrop()
{
    m_store.unlockMaildrop(m_account, holder(this));
}

int Maildrop::count() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [](const Item &item) { return !item.deleted; }));
}

int Maildrop::countNow() const
{
    const auto info = m_store.mailbox(m_account, inbox);
    return info ? int(info->messages) : 0;
}

qsizetype Maildrop::octets() const
{
    qsizetype sum = 0;
    for (const Item &item : m_items)
        sum += item.deleted ? 0 : item.size;
    return sum;
}

QByteArray Maildrop::uniqueId(std::size_t index) const
{
    return QByteArray::number(m_uidValidity) + '.' + QByteArray::number(m_items[index].uid);
}

std::optional<QByteArray> Maildrop::textOf(std::size_t index) const
{
    auto message = m_store.message(m_account, inbox, m_items[index].uid);
    if (!message)
        return std::nullopt;
    if (lacksLineEnd(message->octets))
        message->octets.append(lineEnd);
    return std::move(message->octets);
}

void Maildrop::setFetched(std::size_t index)
{
    m_highestAccessed = std::max(m_highestAccessed, int(index) + 1);
    m_store.setFlags(m_account, inbox, {m_items[index].uid}, {store::FlagEdit::Mode::Add, seen, {}});
}

void Maildrop::setDeleted(std::size_t index)
{
    m_items[index].deleted = true;
    m_highestAccessed = std::max(m_highestAccessed, int(index) + 1);
}

void Maildrop::unmark()
{
    m_highestAccessed = highestFetchedBefore();
    for (Item &item : m_items)
        item.deleted = false;
}

int Maildrop::highestFetchedBefore() const
{
    const auto last = std::find_if(m_items.rbegin(), m_items.rend(), [](const Item &item) { return item.fetched; });
    return int(m_items.rend() - last);
}

bool Maildrop::update()
{
    store::Uids marked;
    for (const Item &item : m_items) {
        if (item.deleted)
            marked.push_back(item.uid);
    }
    return m_store.expunge(m_account, inbox, marked).error == store::StoreError::None;
}

} // namespace helolab::pop3
