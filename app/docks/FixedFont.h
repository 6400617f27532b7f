// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace helolab::docks {

/// \p like in the fixed-width family of the transcript: for what travels on the wire.
QFont fixedFont(const QFont &like);

} // namespace helolab::docks
