// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Ids.h"

namespace helolab::imap {

/// The commands of IMAP4rev1 and IMAP4rev2 and of the extensions spoken here, in the order in which they are shown.
/// What UID stands before is a command of its own: the table has a row for each.
enum class Verb : quint8 {
    // In any state.
    Capability,
    Noop,
    Logout,
    Id,
    // Before the login.
    Login,
    Authenticate,
    StartTls,
    // From the login on.
    Enable,
    Namespace,
    List,
    Lsub,
    Status,
    Select,
    Examine,
    Create,
    Delete,
    Rename,
    Subscribe,
    Unsubscribe,
    Append,
    Idle,
    // In a mailbox.
    Fetch,
    UidFetch,
    Search,
    UidSearch,
    Store,
    UidStore,
    Copy,
    UidCopy,
    Move,
    UidMove,
    Expunge,
    UidExpunge,
    Check,
    Unselect,
    Close,
};

} // namespace helolab::imap

namespace helolab::protocol {
template <> inline constexpr bool isVerbEnum<imap::Verb> = true;
} // namespace helolab::protocol
