// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exports/Recording.h"

namespace helolab::docks {

/// What a page shows of a session beside its lines: the state diagrams, and the sequence. Needs a QGuiApplication with
/// fonts.
std::vector<exports::Picture> sessionPictures(const exports::Recording &recording);

} // namespace helolab::docks
