// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FetchItem.h"
#include "FetchedMessage.h"
#include "OpenMailbox.h"

namespace helolab::imap {

/// What a FETCH response says of one item, or why it cannot.
struct FetchValue
{
    QByteArray octets = {};
    const char *code = ""; ///< "[UNKNOWN-CTE]"
    QByteArray fault = {};
};

/// How the session wants to be told.
struct FetchManner
{
    bool recent = true; ///< \Recent is told: IMAP4rev1
    bool utf8 = false; ///< quoted strings take UTF-8
};

/// \p message is null where no item needs its octets.
FetchValue valueOf(const FetchItem &item, const store::MessageHead &head, FetchedMessage *message,
                   const OpenMailbox &mailbox, FetchManner manner);

} // namespace helolab::imap
