// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"

#include <QString>

namespace helolab::console {

/// True of a reply that refuses, for now or for good.
bool isRefusal(const protocol::Entry &entry);
/// True of a reply that accepts a message: what is wrong with the message all the same is told under it.
bool acceptsMessage(const protocol::Entry &entry);

/// What the note under \p entry says, in lines: what went wrong, why, and how to go on. \p explanation is what may be
/// told of it. \p isGlossed: every reply is told what it means. Empty where nothing needs a note.
QString noteText(const protocol::Entry &entry, const explain::Explanation &explanation, bool isGlossed);

} // namespace helolab::console
