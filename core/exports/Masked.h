// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Recording.h"

#include <deque>

namespace helolab::exports {

/// A recording without its secrets, as files get it unless they are asked for.
class Masked
{
public:
    /// What \p recording has besides transcripts is still needed while this is used.
    explicit Masked(const Recording &recording);

    const Recording &recording() const { return m_recording; }

private:
    std::deque<transcript::Transcript> m_transcripts; // m_recording points to them
    Recording m_recording;
};

} // namespace helolab::exports
