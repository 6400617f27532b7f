// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"

namespace helolab::console {

/// What the user points at: a place in a line that is explained as far as it may be.
struct Pointed
{
    explain::Explanation explanation;
    qsizetype octet = -1; ///< into the line; -1: the line as a whole
};

} // namespace helolab::console
