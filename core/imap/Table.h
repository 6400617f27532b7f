// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verb.h"
#include "core/protocol/Table.h"

namespace helolab::imap {

enum class State : quint8 {
    NotAuthenticated, ///< greeted; nobody has logged in
    AuthExchange, ///< AUTHENTICATE was taken, its answers are awaited
    TlsHandshake, ///< behind the OK to STARTTLS
    Authenticated, ///< logged in, no mailbox is selected
    Idle, ///< IDLE from there: the server tells news until DONE
    Selected, ///< a mailbox is open, its messages have numbers
    SelectedIdle, ///< IDLE from there
    Logout, ///< BYE was said, the connection is about to close
    Closed,
};

/// The order of IMAP's commands. One place: what is refused where, why, and what leads on.
const protocol::Table &table();
/// "FETCH", "UID FETCH"
inline const char *nameOf(Verb verb)
{
    return table().rule(verb).name;
}

} // namespace helolab::imap

namespace helolab::protocol {
template <> inline constexpr bool isStateEnum<imap::State> = true;
} // namespace helolab::protocol
