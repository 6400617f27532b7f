// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exports/Recording.h"

namespace helolab::docks {

/// The state diagram of each protocol that is spoken in what is written down, with the steps that were taken, for a
/// page. Needs a QGuiApplication with fonts.
std::vector<exports::Picture> diagramPictures(const exports::Recording &recording);

} // namespace helolab::docks
