// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Notation.h"

namespace helolab::protocol {
class Protocol;
}

namespace helolab::transcript {

/// The protocol that the lines of \p text from number \p from on speak, those of another connection left out; null
/// where they speak none. A server's replies say more than a client's commands, which may have come to the wrong door.
const protocol::Protocol *recognised(const MarkedText &text, std::size_t from);

} // namespace helolab::transcript
