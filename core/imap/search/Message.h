// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../NumberSet.h"
#include "core/store/Message.h"

#include <functional>

namespace helolab::imap::search {

/// What SEARCH may ask of one message.
struct Message
{
    quint32 uid = 0;
    quint32 number = 0; ///< in the session's picture of the mailbox
    store::Flags flags = 0; ///< with \Recent where it is recent to the session
    QByteArrayList keywords = {};
    TimePoint internalDate = {};
    quint64 size = 0; ///< octets
    /// Header and body. Called at most once a message, and only where all the rest has not decided. Octets that are
    /// gone may be empty.
    std::function<QByteArray()> octets = {};
};

/// What sets in a SEARCH are about.
struct Mailbox
{
    quint32 messages = 0; ///< `*` among numbers; 0 where there is none
    quint32 largestUid = 0; ///< `*` among UIDs
    NumberSet saved = {}; ///< UIDs: what `$` stands for (RFC 5182)
};

} // namespace helolab::imap::search
