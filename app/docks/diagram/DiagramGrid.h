// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiagramLayout.h"

#include <QRect>

#include <vector>

namespace helolab::docks {

/// Room between states, in steps of the lattice.
struct DiagramGaps
{
    int columns = 5;
    int rows = 7;
};

/// The boxes of the states, placed as the table has it: columns as near to each other as the labels between them let
/// them be, all on a lattice.
struct DiagramGrid
{
    double step = 1; ///< pixels
    QSize size; ///< steps
    std::vector<QRect> boxes; ///< corners in steps, so right() and bottom() are not used; indexed by StateId
    std::vector<DiagramBox> drawn; ///< the same in pixels, with their words
};

DiagramGrid placeBoxes(const protocol::DiagramModel &model, const DiagramTexts &texts, double breadth,
                       DiagramGaps gaps);

/// The words of \p labels, each with its size and no place yet.
std::vector<DiagramWord> wordsOf(const std::vector<protocol::DiagramLabel> &labels, protocol::StateId from,
                                 const DiagramTexts &texts, bool inside);
/// Arranges \p words in at most \p rows rows, one below the other, from \p words' own corner (0, 0) on. Returns the
/// size they take.
QSizeF arrangeWords(std::vector<DiagramWord> &words, int rows, double space);

} // namespace helolab::docks
