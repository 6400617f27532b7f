// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"
#include "core/transcript/Transcript.h"

#include <functional>

#include <vector>

namespace helolab::exports {

/// A connection to be written down.
struct Recorded
{
    const transcript::Transcript *transcript = nullptr; ///< never null
    bool peerIsServer = true; ///< false: `peer` of the transcript is the client, as where a server tells what it holds
    /// Explains the entry of that index as far as may be: a lab may hold back what the student is to find out. Empty:
    /// all is explained.
    std::function<explain::Explanation(qsizetype entry)> explained = {};
};

/// Connections to be written down together; the first is number 1.
using Recording = std::vector<Recorded>;

} // namespace helolab::exports
