// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Entry.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace helolab::docks {

/// What a card is about, at a glance. A tone always comes with a symbol and words: colour alone says nothing.
enum class Tone : quint8 {
    Neutral,
    Done, ///< 2yz
    More, ///< 1yz and 3yz: the conversation goes on
    Temporary, ///< 4yz
    Permanent, ///< 5yz
    Advice, ///< a correction, a warning
};

struct ToneColours
{
    QColor fill; ///< behind ordinary text
    QColor edge; ///< lines and shapes: 3:1 against the window
    QColor text; ///< coloured text: 4.5:1 against `fill` and against the window
    QColor onEdge; ///< text upon `edge`, 4.5:1
};

/// Derived from the palette, so light, dark and high-contrast themes need no second list of colours.
ToneColours toneColours(Tone tone, const QPalette &palette);
/// "✓", "✕", … ; empty for Neutral.
QString toneSymbol(Tone tone);
Tone toneOf(protocol::Verdict verdict);

/// \p wanted, made lighter or darker until it has \p ratio against \p background.
QColor readable(const QColor &wanted, const QColor &background, double ratio = 4.5);
/// Text that steps back: captions, places, times. 4.5:1 against the palette's window and base.
QColor quietText(const QPalette &palette);

} // namespace helolab::docks
