// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Recording.h"

#include <QByteArray>

namespace helolab::exports {

/// A .session file: playing it sends the same octets. Lines of several connections stand in the order of time.
QByteArray sessionText(const Recording &recording);

/// What was said and nothing else, `C:` and `S:` before each line, in UTF-8; of several connections `C<2>:`
/// before every line. What
/// cannot be seen is written as wire::escaped() does.
QByteArray textbookText(const Recording &recording);

} // namespace helolab::exports
