// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/Guidance.h"

namespace helolab::docks {

class LabAttempt;

/// What \p attempt lets the window tell, as it stands now; everything where it is null, or once it is gone.
console::Guidance::Rules rulesOf(LabAttempt *attempt);

} // namespace helolab::docks
