// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace helolab::store {

/// Where a mailbox stands: what SELECT, STATUS and STAT tell.
struct MailboxInfo
{
    QByteArray name; ///< UTF-8, hierarchy separator '/', "INBOX" in capitals
    quint32 uidValidity = 0;
    quint32 uidNext = 1;
    quint64 highestModificationSequence = 0;
    qsizetype messages = 0;
    qsizetype octets = 0;
    QByteArray specialUse; ///< "\\Sent", or empty (RFC 6154)
    bool subscribed = true;
};

/// One thing that happened to a mailbox, for every session and view that looks at it.
struct Change
{
    enum class Kind : quint8 { Appended, FlagsChanged, Expunged, MailboxCreated, MailboxDeleted, MailboxRenamed };
    Kind kind;
    QByteArray account;
    QByteArray mailbox; ///< of a rename the old name
    quint32 uid = 0;
    QByteArray renamedTo; ///< of a rename
};

/// One copy of a message on its way into a mailbox.
struct Delivery
{
    QByteArray account;
    QByteArray mailbox;
    Message message;
};

enum class StoreError : quint8 {
    None,
    NoSuchAccount,
    NoSuchMailbox,
    MailboxExists,
    NoSuchMessage,
    OverQuota, ///< the account's quota
    Full, ///< the whole store's bound
    NotAllowed,
};

/// Accounts have mailboxes, mailboxes have messages. Behind this interface mail may live in memory or on disk.
/// Every call may come from any thread; what is returned is a copy (octets are shared, not copied).
class MailStore
{
public:
    using Listener = std::function<void(const Change &)>;

    virtual ~MailStore() = default;

    virtual QByteArrayList accounts() const = 0;
    /// An account has an INBOX from its first moment. \p quota in octets, 0 for none.
    virtual StoreError addAccount(const QByteArray &account, qsizetype quota) = 0;

    virtual std::vector<MailboxInfo> mailboxes(const QByteArray &account) const = 0;
    virtual std::optional<MailboxInfo> mailbox(const QByteArray &account, const QByteArray &name) const = 0;
    virtual StoreError createMailbox(const QByteArray &account, const QByteArray &name) = 0;
    virtual StoreError deleteMailbox(const QByteArray &account, const QByteArray &name) = 0;
    virtual StoreError renameMailbox(const QByteArray &account, const QByteArray &from, const QByteArray &to) = 0;
    virtual StoreError setSubscribed(const QByteArray &account, const QByteArray &name, bool subscribed) = 0;

    /// In the order of their UIDs.
    virtual std::vector<Message> messages(const QByteArray &account, const QByteArray &mailbox) const = 0;
    virtual std::optional<Message> message(const QByteArray &account, const QByteArray &mailbox, quint32 uid) const = 0;
    /// Gives the message its UID, and says it in \p uid where that is wanted.
    virtual StoreError append(const QByteArray &account, const QByteArray &mailbox, Message message,
                              quint32 *uid = nullptr)
        = 0;
    /// All copies or none: a server answers for a message once, whoever its recipients are. Where it fails,
    /// \p failed (if wanted) is the account that had no room or does not exist.
    virtual StoreError deliver(std::vector<Delivery> copies, QByteArray *failed = nullptr) = 0;
    virtual StoreError setFlags(const QByteArray &account, const QByteArray &mailbox, quint32 uid, Flags flags,
                                const QByteArrayList &keywords)
        = 0;
    virtual StoreError expunge(const QByteArray &account, const QByteArray &mailbox, quint32 uid) = 0;

    /// POP3's maildrop lock (RFC 1939 section 4). \p holder is any number of the caller's; false where another holds
    /// it.
    virtual bool lockMaildrop(const QByteArray &account, quint64 holder) = 0;
    virtual void unlockMaildrop(const QByteArray &account, quint64 holder) = 0;

    /// \p listener is called in the thread that changed something, outside the store's lock.
    /// It stays until the returned token is gone.
    [[nodiscard]] virtual std::shared_ptr<void> listen(Listener listener) = 0;
};

} // namespace helolab::store
