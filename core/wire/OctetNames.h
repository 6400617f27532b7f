// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace helolab::wire {

/// What RFC 20 calls a control octet: "CR", "NUL", but for "TAB", as keyboards have it; "SP" for the space; empty for
/// what can be seen, and beyond ASCII.
QLatin1StringView octetName(unsigned char octet);

} // namespace helolab::wire
