// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Said.h"

namespace helolab::transcript {

/// Books leave out replies that say nothing new. Where replies without tags are fewer than what they answer, the next
/// one would be taken for the answer to another command: so good ones, marked leftOut, are put in where they must have
/// come.
void putInRepliesLeftOut(const protocol::Protocol &protocol, std::vector<Said> &said);

} // namespace helolab::transcript
