// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace helolab {

using Milliseconds = std::chrono::milliseconds;

/// A moment, in milliseconds since 1970-01-01T00:00:00Z. Core has no clock of its own: whoever calls
/// says what time it is, so a session replays byte for byte.
using TimePoint = std::chrono::sys_time<Milliseconds>;

} // namespace helolab
