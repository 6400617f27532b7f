// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FetchItem.h"
#include "FetchedMessage.h"
#include "core/store/Message.h"

namespace helolab::imap {

/// What a FETCH response says of one item, or why it cannot.
struct FetchValue
{
    QByteArray octets = {};
    const char *code = ""; ///< "[UNKNOWN-CTE]"
    QByteArray fault = {};
};

/// Whether \p item is of the message's octets, and not of what the mailbox knows beside them.
bool looksInside(const FetchItem &item);

/// The key of the note (store::Notes) that keeps the item's value, where it is worth keeping: what takes long to work
/// out and is short. The value depends on the octets and on \p utf8 alone.
std::optional<int> noteKeyOf(const FetchItem &item, bool utf8);

/// Of any item but FLAGS, which are the session's own. \p message may be null where the item does not look inside.
/// \p utf8 where quoted strings take UTF-8.
FetchValue valueOf(const FetchItem &item, const store::MessageHead &head, FetchedMessage *message, bool utf8);

} // namespace helolab::imap
