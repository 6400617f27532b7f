// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Limits.h"

namespace helolab::imap {

/// The most octets of a line that are taken, CR LF included. Who has not logged in is given little, but for ID, which
/// comes before the login and may be long.
qsizetype lineLimit(bool loggedIn, bool isId, const protocol::Limits &limits);

} // namespace helolab::imap
