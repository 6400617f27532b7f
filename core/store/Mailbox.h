// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <array>
#include <memory>

namespace helolab::store {

/// Where a mailbox stands: what SELECT, STATUS, LIST and STAT tell. Nothing in it is counted when it is asked for.
struct MailboxInfo
{
    QByteArray name; ///< UTF-8, hierarchy separator '/', "INBOX" in capitals
    /// No other mailbox of the store has ever had this number; a mailbox keeps it when it is renamed.
    quint32 uidValidity = 0;
    quint32 uidNext = 1;
    quint64 highestModificationSequence = 0;
    qsizetype messages = 0;
    qsizetype octets = 0;
    std::array<qsizetype, keptFlagCount> counts{}; ///< how many messages have each flag; see with()
    quint32 firstUnseen = 0; ///< UID of the first message without \Seen; 0 where there is none
    quint32 firstRecent = 1; ///< messages from this UID on no session has been told of as \Recent
    qsizetype recent = 0; ///< how many those are
    QByteArrayList keywords; ///< that some message of it has, as they are spelled here
    QByteArray specialUse; ///< "\\Sent", or empty (RFC 6154)
    bool subscribed = false;
    /// False for a mailbox that was deleted while others were below it: a mere name, \Noselect, that holds nothing.
    bool selectable = true;
    bool hasChildren = false;

    /// How many messages have \p flag, which is not \Recent.
    qsizetype with(Flag flag) const { return counts[std::size_t(qCountTrailingZeroBits(quint8(flag)))]; }
    qsizetype unseen() const { return messages - with(Flag::Seen); }
};

/// What a session sees when it opens a mailbox, all of it of one moment.
struct Picture
{
    MailboxInfo info;
    std::shared_ptr<const Uids> uids; ///< never null; the place in it is the sequence number less 1
};

} // namespace helolab::store
