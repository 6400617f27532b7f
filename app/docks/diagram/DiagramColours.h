// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace helolab::docks {

/// The colours of a state diagram, from the palette: text has 4.5:1 to what it stands on, lines 3:1.
struct DiagramColours
{
    explicit DiagramColours(const QPalette &palette);

    QColor ground; ///< behind all
    QColor box; ///< of a state
    QColor name; ///< on `box` and on `litBox`
    QColor dimLine; ///< on `ground`: frames, and edges that are closed now
    QColor dimText; ///< on `ground` and `box`
    QColor litBox; ///< of the current state
    QColor litDimText; ///< on `litBox`
    QColor litLine; ///< on `ground`: the current state's frame, and edges that are open now
    QColor litText; ///< on `ground`, `box` and `litBox`
    QColor refusedLine; ///< on `ground`
    QColor refusedText; ///< on `refusedBox`
    QColor refusedBox;
};

} // namespace helolab::docks
