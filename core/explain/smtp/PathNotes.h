// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"
#include "core/smtp/Path.h"

#include <QString>

namespace helolab::explain::smtp {

/// What is wrong with a path, where none could be read. Empty for PathFault::None.
Text faultMeaning(helolab::smtp::PathFault fault);

/// What the grammar would have wanted, where a tolerant server took more. One text for the tolerance note and for
/// the mistake.
Text deviationMeaning(helolab::smtp::Deviation deviation);

/// All deviations of a reading, one paragraph each.
QString deviationNotes(const helolab::smtp::Deviations &deviations);

} // namespace helolab::explain::smtp
