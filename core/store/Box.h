// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KeywordTable.h"
#include "Mailbox.h"

#include <map>
#include <optional>
#include <set>

namespace helolab::store {

/// The same UIDs in ascending order, each once.
Uids ascending(Uids uids);

/// A message as a Box keeps it: `message.keywords` is empty, the mailbox's table knows what `keywords` stands for.
struct KeptMessage
{
    Message message;
    KeywordTable::Mask keywords = 0;
    Notes notes = {}; // bounded
};

/// One mailbox of a MemoryStore: its messages, and everything that is told of it without counting them. A call that
/// changes messages begins with change() and ends with settle(). Not for several threads: its store holds a lock.
class Box
{
public:
    Box(QByteArray name, quint32 uidValidity);

    /// Without what the account knows: subscribed, children.
    const MailboxInfo &info() const { return m_info; }
    void rename(const QByteArray &name) { m_info.name = name; }
    void setSpecialUse(const QByteArray &use) { m_info.specialUse = use; }
    /// Makes a mailbox of a mere name or the other way round; it is empty then, and another one.
    void reset(quint32 uidValidity, bool selectable);

    const std::map<quint32, KeptMessage> &kept() const { return m_kept; }
    const KeptMessage *find(quint32 uid) const;
    Message copyOf(const KeptMessage &kept) const;
    MessageHead headOf(const KeptMessage &kept) const;
    /// Calls \p function with each message of \p uids that there is; in one go where they lie side by side.
    template <typename Function> void forEach(const Uids &uids, Function function) const
    {
        eachOf(m_kept, uids, function);
    }

    /// See MailStore::takeNote().
    void takeNote(quint32 uid, const QByteArray &octets, int key, const QByteArray &text);

    const std::set<quint32> &unseen() const { return m_unseen; }
    const std::set<quint32> &deleted() const { return m_deleted; }
    /// All UIDs, in a list that is shared until the mailbox has other messages.
    std::shared_ptr<const Uids> uids() const;
    /// The first UID that was \Recent until now; from now on none is.
    quint32 takeRecent();
    std::optional<Uids> vanishedSince(quint64 since) const;

    KeywordTable &keywords() { return m_keywords; }
    const KeywordTable &keywords() const { return m_keywords; }
    /// Whether UIDs are left for \p count more messages.
    bool hasUidsFor(std::size_t count) const;

    /// The next modification sequence: of all that the call changes.
    void change() { ++m_info.highestModificationSequence; }
    /// Takes a message in and gives it its UID. Its keywords are \p keywords, not those of the message itself.
    quint32 put(Message &&message, KeywordTable::Mask keywords);
    /// Gives each message of \p uids that there is the flags and keywords of edited(flags, keywords). Returns the UIDs
    /// of those that had others; where there are none, nothing changes.
    template <typename Function> Uids setFlags(const Uids &uids, Function edited)
    {
        Uids changed;
        eachOf(m_kept, uids, [&](KeptMessage &kept) {
            const auto [flags, keywords] = edited(kept.message.flags, kept.keywords);
            if (flags == kept.message.flags && keywords == kept.keywords)
                return;
            if (changed.empty())
                change();
            changed.push_back(kept.message.uid);
            setFlags(kept, flags, keywords);
        });
        return changed;
    }
    /// Takes a message out, which is there.
    Message take(quint32 uid);
    /// The call is over.
    void settle() { m_keywords.sweep(); }

private:
    template <typename Kept, typename Function> static void eachOf(Kept &kept, const Uids &uids, Function function)
    {
        auto at = kept.begin();
        for (const quint32 uid : uids) {
            if (at == kept.end() || at->first != uid)
                at = kept.lower_bound(uid);
            if (at != kept.end() && at->first == uid)
                function((at++)->second);
        }
    }

    void count(const KeptMessage &kept, int by);
    void count(Flags flags, int by);
    void mark(const KeptMessage &kept, Flags changed);
    void setFlags(KeptMessage &kept, Flags flags, KeywordTable::Mask keywords);

    MailboxInfo m_info; // but for `keywords` and `firstUnseen`, which are asked for
    std::map<quint32, KeptMessage> m_kept; // by UID
    std::set<quint32> m_unseen;
    std::set<quint32> m_deleted;
    KeywordTable m_keywords;
    mutable std::shared_ptr<const Uids> m_uids; // null: to be made when it is asked for

    struct Vanished
    {
        quint64 modificationSequence;
        quint32 uid;
    };
    std::vector<Vanished> m_vanished; // in the order of their going; trimmed when it is twice as long as it may be
    quint64 m_forgotten = 0; // expunges up to this modification sequence are not remembered
};

} // namespace helolab::store
