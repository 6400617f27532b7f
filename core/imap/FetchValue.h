// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FetchItem.h"
#include "OpenMailbox.h"

namespace helolab::imap {

/// What a FETCH response says of one item, or why it cannot.
struct FetchValue
{
    QByteArray octets = {};
    const char *code = ""; ///< "[UNKNOWN-CTE]"
    QByteArray fault = {};
};

/// \p message is null where no item needs its octets. \p recent: \Recent is told (IMAP4rev1).
FetchValue valueOf(const FetchItem &item, const store::MessageHead &head, const store::Message *message,
                   const OpenMailbox &mailbox, bool recent);

} // namespace helolab::imap
