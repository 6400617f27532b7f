// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <functional>

namespace helolab::store {

/// One thing that happened to a mailbox, for every session and view that looks at it. One call of the store makes one
/// change of a mailbox, however many messages it touches; a move makes two, first what arrives, then what goes.
struct Change
{
    enum class Kind : quint8 {
        Appended,
        FlagsChanged,
        Expunged,
        MailboxCreated,
        MailboxDeleted, ///< its messages are gone; the name may go on as a mere name
        MailboxRenamed, ///< one change for each mailbox of the tree
        SubscriptionChanged,
    };
    Kind kind{};
    QByteArray account;
    QByteArray mailbox; ///< of a rename the old name
    /// Says whether it is the mailbox one has open: names come again, this number does not.
    quint32 uidValidity = 0;
    Uids uids; ///< of the first three kinds
    /// The mailbox's highest after the change: who has a picture with this number has seen the change.
    quint64 modificationSequence = 0;
    QByteArray renamedTo; ///< of a rename
    quint64 origin = 0; ///< as given to the call that made the change; 0 for nobody
};

using Listener = std::function<void(const Change &)>;

} // namespace helolab::store
