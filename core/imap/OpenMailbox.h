// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NumberSet.h"
#include "SequenceSet.h"
#include "core/store/MailStore.h"

#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace helolab::imap {

class Reply;

/// What may be told with some reply.
struct Telling
{
    bool expunges = true; ///< not while a command counts on the numbers (RFC 9051 section 7.5.1)
    bool uids = false; ///< FETCH replies name the UID, as behind a UID command
    bool recent = true; ///< RECENT and \Recent: IMAP4rev1's
};

/// A session's own picture of the mailbox that it has selected: what its client has been told, and so what each message
/// number means to it. What others do to the mailbox is in the picture only once it has been told.
class OpenMailbox
{
public:
    /// Null where there is no such mailbox. \p origin is the session's own number for what it changes.
    static std::unique_ptr<OpenMailbox> open(store::MailStore &store, QByteArray account, const QByteArray &name,
                                             bool readOnly, quint64 origin);

    const QByteArray &name() const { return m_name; }
    /// Looks where it is: others may have renamed or deleted it. Its name now; where it is gone, one that no mailbox
    /// has.
    const QByteArray &find();
    /// False where it was gone when that was looked at last.
    bool isThere() const { return !m_name.isEmpty(); }
    quint32 uidValidity() const { return m_uidValidity; }
    bool isReadOnly() const { return m_readOnly; }
    /// As it stood when it was opened.
    const store::MailboxInfo &atFirst() const { return m_atFirst; }

    /// The UIDs by message number less 1, those of messages gone and not yet told of included.
    const store::Uids &uids() const { return *m_uids; }
    quint32 count() const { return quint32(m_uids->size()); }
    /// Nothing where no message of the picture has it. Found at once where it stands right behind number \p before.
    std::optional<quint32> numberOf(quint32 uid, quint32 before = 0) const;
    /// The flags that messages here can have, as the client has been told: `(\Answered … $Forwarded)`.
    QByteArray flagsInUse() const;
    bool isRecent(quint32 uid) const;
    quint32 recentCount() const;

    /// What SEARCH has saved, for `$` (RFC 5182): UIDs.
    NumberSet saved;

    /// Whether \p change concerns this mailbox, and is somebody else's.
    bool concerns(const store::Change &change) const;
    void note(const store::Change &change);

    /// Writes what is new into \p reply: EXPUNGE, EXISTS, FETCH, in this order.
    void tell(Reply &reply, Telling telling);
    /// FLAGS, where messages have keywords that the client has not heard of.
    void tellKeywords(Reply &reply);
    /// FETCH replies with the flags of \p heads.
    void tellFlags(Reply &reply, const std::vector<store::MessageHead> &heads, Telling telling) const;
    /// Appends the flags that a FETCH reply carries, \Recent included where that is wanted: `FLAGS (\Seen)`.
    void appendFlags(QByteArray &to, const store::MessageHead &head, bool recent) const;

private:
    OpenMailbox(store::MailStore &store, QByteArray account, quint64 origin);
    void tellExpunged(Reply &reply, const store::Uids &now);
    bool addNew(const store::Picture &now);
    void addKeywords(Reply &reply, const QByteArrayList &keywords);
    void tellChanged(Reply &reply, Telling telling);

    store::MailStore &m_store;
    const QByteArray m_account;
    const quint64 m_origin;
    QByteArray m_name; // empty once it is gone
    quint32 m_uidValidity = 0;
    bool m_readOnly = false;
    store::MailboxInfo m_atFirst;
    QByteArrayList m_keywords; // that the client has been told of
    std::shared_ptr<const store::Uids> m_uids; // as told
    std::shared_ptr<const store::Uids> m_seen; // as the store had them when that was looked at last
    quint32 m_lastUid = 0; // higher ones are new
    std::vector<std::pair<quint32, quint32>> m_recent; // from the first UID on, up to the second, which is not
    quint32 m_recentTold = 0;
    std::set<quint32> m_changed; // whose flags others have changed
};

} // namespace helolab::imap
