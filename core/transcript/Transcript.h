// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Entry.h"

#include <QString>

#include <vector>

namespace helolab::protocol {
class Protocol;
}

namespace helolab::transcript {

/// Everything that happened on one connection, in order. Entries are only ever added at the end; whoever
/// bounds a transcript takes the oldest away and says so to its readers.
struct Transcript
{
    const protocol::Protocol *protocol = nullptr;
    QString peer; ///< the other end, "127.0.0.1:2525"
    TimePoint opened;
    std::vector<protocol::Entry> entries;
};

} // namespace helolab::transcript
