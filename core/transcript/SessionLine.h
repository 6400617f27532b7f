// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SessionFile.h"

namespace helolab::transcript {

/// Reads one line of a .session file. \p connection is the one that the lines before spoke of. The error has a column
/// and no line.
Result<SessionStep> readSessionLine(QByteArrayView text, int connection);

/// The other way round. \p connection as above: the number is written only where it says something new.
QByteArray writeSessionLine(const SessionStep &step, int connection);

/// "90s", "5m": what stands behind `! wait`.
std::optional<Milliseconds> readDuration(QByteArrayView text);
QByteArray writeDuration(Milliseconds duration);

} // namespace helolab::transcript
