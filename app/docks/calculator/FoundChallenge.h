// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sasl/Calculation.h"
#include "core/transcript/Transcript.h"

#include <optional>

namespace helolab::docks {

/// What a server has said in a conversation that an answer is computed from.
struct FoundChallenge
{
    qsizetype entry = 0; ///< where it stands in the transcript
    QByteArray line; ///< as the server said it, without the line end
};

/// The newest one for \p way among the last entries, or the greeting; nothing where there is none.
std::optional<FoundChallenge> newestChallenge(const transcript::Transcript &transcript, const sasl::Computed &way);

} // namespace helolab::docks
