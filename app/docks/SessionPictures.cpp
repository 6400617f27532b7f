// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionPictures.h"

#include "diagram/DiagramPicture.h"
#include "sequence/LadderPicture.h"

#include <iterator>

namespace helolab::docks {

std::vector<exports::Picture> sessionPictures(const exports::Recording &recording)
{
    std::vector<exports::Picture> pictures = diagramPictures(recording);
    std::vector<exports::Picture> ladder = ladderPicture(recording);
    std::move(ladder.begin(), ladder.end(), std::back_inserter(pictures));
    return pictures;
}

} // namespace helolab::docks
