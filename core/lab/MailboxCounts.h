// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Message.h"

#include <array>

namespace helolab::lab {

/// One number that can be said of a mailbox: how many messages lie in it, or how many of them carry a flag.
struct MailboxCount
{
    const char *key; ///< in lab.yaml
    store::Flags flag; ///< 0: all messages
    const char *name; ///< of the flag, as IMAP writes it (RFC 9051 section 2.3.2)
};

inline constexpr std::array mailboxCounts{
    MailboxCount{"messages", 0, ""},
    MailboxCount{"seen", store::Flags(store::Flag::Seen), "\\Seen"},
    MailboxCount{"answered", store::Flags(store::Flag::Answered), "\\Answered"},
    MailboxCount{"flagged", store::Flags(store::Flag::Flagged), "\\Flagged"},
    MailboxCount{"deleted", store::Flags(store::Flag::Deleted), "\\Deleted"},
    MailboxCount{"draft", store::Flags(store::Flag::Draft), "\\Draft"},
};

} // namespace helolab::lab
