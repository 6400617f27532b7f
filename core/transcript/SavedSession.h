// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SessionFile.h"
#include "Transcript.h"

namespace helolab::transcript {

/// How exactly the replies of a transcript become expectations.
enum class Replies : quint8 {
    Whole, ///< every line as it was
    Codes, ///< the code, then `*`: so it fits another server, or another day
};

/// A transcript as the lines of a .session file, with the state after every reply that moved the conversation.
/// Playing it sends the same octets. \p connection is the number that its lines carry.
std::vector<SessionStep> sessionSteps(const Transcript &transcript, Replies replies = Replies::Whole,
                                      int connection = 1);

/// The same of several connections at once, numbered from 1, in the order of time.
std::vector<SessionStep> sessionSteps(const std::vector<const Transcript *> &transcripts);

/// The settings that belong before them: protocol, and the time where it is known.
std::vector<SessionStep> sessionSettings(const Transcript &transcript);

} // namespace helolab::transcript
