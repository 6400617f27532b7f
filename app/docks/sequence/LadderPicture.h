// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exports/Recording.h"

namespace helolab::docks {

/// The sequence diagram of what is written down, for a page; nothing where nothing was said.
std::vector<exports::Picture> ladderPicture(const exports::Recording &recording);

} // namespace helolab::docks
