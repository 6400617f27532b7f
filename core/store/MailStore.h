// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Change.h"
#include "Mailbox.h"

#include <memory>
#include <optional>
#include <vector>

namespace helolab::store {

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
    NoSuchMailbox, ///< or a mere name, which holds no messages
    MailboxExists,
    HasChildren, ///< a mere name goes when nothing is below it any more
    NoSuchMessage,
    OverQuota, ///< the account's quota
    Full, ///< the whole store's bound
    TooMany, ///< mailboxes, subscriptions or keywords: one of the Bounds
    NotAllowed, ///< whoever asks: INBOX cannot be deleted, a name or keyword cannot be written like that
};

/// What a call has done to messages of a mailbox; nothing at all where there is an error.
struct Touched
{
    StoreError error = StoreError::None;
    Uids uids; ///< that were given, changed or removed; where others were not, they are not here
    quint32 uidValidity = 0; ///< of the mailbox that `uids` are of
};

/// How the flags of messages change (RFC 9051 section 6.4.6).
struct FlagEdit
{
    enum class Mode : quint8 { Add, Remove, Replace };
    Mode mode = Mode::Add;
    Flags flags = 0; ///< \Recent is ignored: nobody can change it
    QByteArrayList keywords;
};

/// Accounts have mailboxes, mailboxes have messages. Behind this interface mail may live in memory or on disk.
///
/// Every call may come from any thread; what is returned is a copy (octets and lists of UIDs are shared, not copied).
/// A call does what it says as a whole or, and then it gives an error, nothing. Mailboxes are named in any case of
/// INBOX. Lists of UIDs may come in any order. \p origin is any number of the caller's: it comes back in the Change,
/// so that a session knows its own.
class MailStore
{
public:
    using Listener = store::Listener;

    virtual ~MailStore() = default;

    // -------------------------------------------------------------------------------------------- accounts

    virtual QByteArrayList accounts() const = 0;
    /// An account has an INBOX from its first moment, and is subscribed to it. \p quota in octets, 0 for none.
    virtual StoreError addAccount(const QByteArray &account, qsizetype quota) = 0;

    /// POP3's maildrop lock (RFC 1939 section 4). \p holder is any number of the caller's; false where another holds
    /// it. It keeps POP3 sessions from one another, and nobody else from anything.
    virtual bool lockMaildrop(const QByteArray &account, quint64 holder) = 0;
    virtual void unlockMaildrop(const QByteArray &account, quint64 holder) = 0;

    // ------------------------------------------------------------------------------------------- mailboxes

    /// INBOX first, the others by name, each behind the one above it; mere names too.
    virtual std::vector<MailboxInfo> mailboxes(const QByteArray &account) const = 0;
    virtual std::optional<MailboxInfo> mailbox(const QByteArray &account, const QByteArray &name) const = 0;

    /// Also creates the names above it that there are not yet, as mailboxes like others. A separator at the end is
    /// not part of the name (RFC 9051 section 6.3.4). A mere name becomes a mailbox again, with a UIDVALIDITY never
    /// used before. \p specialUse is of RFC 6154, or empty.
    virtual StoreError createMailbox(const QByteArray &account, const QByteArray &name,
                                     const QByteArray &specialUse = {}, quint64 origin = 0)
        = 0;
    /// With its messages. Where others are below it they stay, and it stays as a mere name; such a name goes once
    /// nothing is below it (RFC 9051 section 6.3.5).
    virtual StoreError deleteMailbox(const QByteArray &account, const QByteArray &name, quint64 origin = 0) = 0;
    /// With all below it; names above the new one are created as ever. Of INBOX only the messages go, into a new
    /// mailbox: it stays itself, and so does what is below it (RFC 9051 section 6.3.6).
    virtual StoreError renameMailbox(const QByteArray &account, const QByteArray &from, const QByteArray &to,
                                     quint64 origin = 0)
        = 0;

    /// The names subscribed to, sorted. They stay when their mailbox goes or is renamed: only the user takes one away
    /// (RFC 9051 section 6.3.7).
    virtual QByteArrayList subscriptions(const QByteArray &account) const = 0;
    /// A name that is new to the subscriptions has to exist.
    virtual StoreError setSubscribed(const QByteArray &account, const QByteArray &name, bool subscribed,
                                     quint64 origin = 0)
        = 0;

    // ---------------------------------------------------------------------------------------- to read mail

    /// A mailbox as it stands now; null where there is none to open. With \p takesRecent the messages from
    /// `info.firstRecent` on are \Recent for the caller and for no other session after it (RFC 3501 section 2.3.2).
    virtual std::optional<Picture> open(const QByteArray &account, const QByteArray &mailbox, bool takesRecent) = 0;
    /// The same for a session that has it open already and hears of new messages: all from the returned UID on are
    /// the caller's.
    virtual quint32 takeRecent(const QByteArray &account, const QByteArray &mailbox) = 0;

    /// In the order of their UIDs.
    virtual std::vector<Message> messages(const QByteArray &account, const QByteArray &mailbox) const = 0;
    virtual std::optional<Message> message(const QByteArray &account, const QByteArray &mailbox, quint32 uid) const = 0;
    /// Of those of \p uids that there are, in the order of their UIDs.
    virtual std::vector<MessageHead> heads(const QByteArray &account, const QByteArray &mailbox,
                                           const Uids &uids) const = 0;
    /// Keeps \p text for MessageHead::notes, beside the message from whose \p octets it was worked out; a copy of the
    /// message begins without notes. Nothing happens where message() would not give the same octets now, or where the
    /// notes would be more than the store keeps: who takes notes must be able to do without.
    virtual void takeNote(const QByteArray &account, const QByteArray &mailbox, quint32 uid, const QByteArray &octets,
                          int key, const QByteArray &text)
        = 0;
    /// The UIDs expunged since the mailbox's modification sequence was \p since; null where the store does not
    /// remember that far back (RFC 7162 section 3.2.5.2).
    virtual std::optional<Uids> vanishedSince(const QByteArray &account, const QByteArray &mailbox,
                                              quint64 since) const = 0;

    // -------------------------------------------------------------------------------------- to change mail

    /// Gives the messages their UIDs, one behind the other (RFC 3502).
    virtual Touched appendAll(const QByteArray &account, const QByteArray &mailbox, std::vector<Message> messages,
                              quint64 origin = 0)
        = 0;
    /// To all or to none: a server answers for a message once, whoever its recipients are. Where it fails,
    /// \p failed (if wanted) is the account that had no room or does not exist.
    virtual StoreError deliver(std::vector<Delivery> copies, QByteArray *failed = nullptr, quint64 origin = 0) = 0;
    /// Of those of \p uids that there are. What is as wanted already is not touched.
    virtual Touched setFlags(const QByteArray &account, const QByteArray &mailbox, const Uids &uids,
                             const FlagEdit &edit, quint64 origin = 0)
        = 0;
    /// Removes those of \p uids that there are, whatever their flags.
    virtual Touched expunge(const QByteArray &account, const QByteArray &mailbox, const Uids &uids, quint64 origin = 0)
        = 0;
    /// Removes what has \Deleted; of \p among, where that is not null, and else of the whole mailbox.
    virtual Touched expungeDeleted(const QByteArray &account, const QByteArray &mailbox, const Uids *among = nullptr,
                                   quint64 origin = 0)
        = 0;
    /// Copies messages with flags and dates into another mailbox of the account, or the same. The UIDs returned are
    /// the new ones, in the order of the old ones; NoSuchMessage where one of \p uids is not there (RFC 4315).
    virtual Touched copy(const QByteArray &account, const QByteArray &from, const Uids &uids, const QByteArray &to,
                         quint64 origin = 0)
        = 0;
    /// The same, but they lie in \p from no more; an account's quota does not stand in the way (RFC 6851).
    virtual Touched move(const QByteArray &account, const QByteArray &from, const Uids &uids, const QByteArray &to,
                         quint64 origin = 0)
        = 0;

    // ------------------------------------------------------------------------------------------- to listen

    /// \p listener is told of each change once, in the order in which they happened, by a thread that changes
    /// something and with no lock held: it may call the store. Where two threads change something at the same time one
    /// of them tells the listeners of both. It stays until the returned token is gone.
    [[nodiscard]] virtual std::shared_ptr<void> listen(Listener listener) = 0;

    /// appendAll() of one message, whose UID is put into \p uid where that is wanted.
    StoreError append(const QByteArray &account, const QByteArray &mailbox, Message message, quint32 *uid = nullptr);
};

} // namespace helolab::store
