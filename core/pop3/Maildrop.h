// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MailStore.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace helolab::pop3 {

/// One message as this session sees it: its number and its size stay, whatever other sessions do meanwhile. The
/// message itself may go: an IMAP session does not ask the maildrop's lock.
struct Item
{
    quint32 uid = 0;
    qsizetype size = 0; ///< octets as RETR sends them, before dots are doubled: the last line has its CR LF
    bool utf8 = false; ///< its header needs a client that said UTF8
    bool fetched = false; ///< before this session
    bool deleted = false; ///< marked
};

/// The INBOX of an account, locked for one session (RFC 1939 section 4). Nothing is removed before update().
class Maildrop
{
public:
    /// Null where another session holds the lock.
    static std::unique_ptr<Maildrop> open(store::MailStore &store, const QByteArray &account);
    /// Gives the lock back.
    ~Maildrop();
    Maildrop(const Maildrop &) = delete;
    Maildrop &operator=(const Maildrop &) = delete;

    /// Marked ones included; number 1 is the first.
    const std::vector<Item> &items() const { return m_items; }
    int count() const; ///< without those marked
    qsizetype octets() const; ///< of those
    /// Of the message with index \p index, for UIDL: it never means another message (RFC 1939 section 7).
    QByteArray uniqueId(std::size_t index) const;

    /// What RETR sends of the message, before dots are doubled; null where another session has removed it.
    std::optional<QByteArray> textOf(std::size_t index) const;

    /// Notes that the message was fetched; its \Seen flag is set, for IMAP to see.
    void setFetched(std::size_t index);
    void setDeleted(std::size_t index);
    /// Takes all marks off; what was accessed is again what it was at the login (RFC 1460).
    void unmark();
    /// The highest number of a message that was fetched or marked; 0 where none was (RFC 1460).
    int highestAccessed() const { return m_highestAccessed; }

    /// How many messages there are now, whoever has brought or removed some meanwhile; marked ones included.
    int countNow() const;
    /// Removes what is marked. False where something could not be removed.
    bool update();

private:
    int highestFetchedBefore() const;
    Maildrop(store::MailStore &store, QByteArray account);

    store::MailStore &m_store;
    const QByteArray m_account;
    quint32 m_uidValidity = 0;
    std::vector<Item> m_items;
    int m_highestAccessed = 0;
};

} // namespace helolab::pop3
