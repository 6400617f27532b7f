// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Recording.h"

#include <QByteArray>

namespace helolab::exports {

/// An array of JSON with an object for each entry, one a line, in the order of time: the objects that `helolab replay
/// --json` prints, see docs/replay-json.md. In the language installed; all ASCII but the texts, which are UTF-8.
QByteArray sessionJson(const Recording &recording);

} // namespace helolab::exports
