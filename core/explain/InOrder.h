// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Explanation.h"
#include "Scene.h"

namespace helolab::explain {

/// As explain(), for whoever explains a whole transcript from its first entry on: \p past, from nothingGathered(), is
/// kept from call to call, so that a long one is not walked through again for each of its entries.
Explanation explainNext(const transcript::Transcript &transcript, qsizetype entry, Gathered &past);

} // namespace helolab::explain
