// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Limits.h"

namespace helolab::imap {

/// The most octets of a line that are kept, CR LF included. Who has not logged in is given little.
qsizetype lineLimit(bool loggedIn, const protocol::Limits &limits);

} // namespace helolab::imap
