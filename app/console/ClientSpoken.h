// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Entry.h"

#include <algorithm>
#include <vector>

namespace helolab::console {

/// Whether the client has said anything in \p entries: that it connected or shook hands is no word of its own.
inline bool hasClientSpoken(const std::vector<protocol::Entry> &entries)
{
    return std::any_of(entries.begin(), entries.end(), [](const protocol::Entry &entry) {
        return entry.from == protocol::Party::Client && entry.kind != protocol::Entry::Kind::Happening;
    });
}

} // namespace helolab::console
