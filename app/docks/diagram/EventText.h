// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/DiagramModel.h"

#include <QString>

namespace helolab::docks {

/// What stands on an edge for \p label, which begins in \p from: a command's name, or what happens, in the language
/// installed. A cross behind it says that it leads there by its failure.
QString wordOf(const protocol::Table &table, const protocol::DiagramLabel &label, protocol::StateId from);

} // namespace helolab::docks
