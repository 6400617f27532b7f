// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"

#include <QString>

namespace helolab::console {

/// Rich text for a tool tip: the token of the explained line that covers \p octet, and what it means; the summary
/// of the whole line where no token does.
QString tokenTip(const explain::Explanation &explanation, qsizetype octet);

} // namespace helolab::console
