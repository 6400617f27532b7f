// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagramColours.h"

#include "app/docks/Tone.h"

namespace helolab::docks {

DiagramColours::DiagramColours(const QPalette &palette)
{
    const ToneColours lit = toneColours(Tone::More, palette);
    const ToneColours refused = toneColours(Tone::Permanent, palette);
    ground = palette.color(QPalette::Window);
    box = palette.color(QPalette::Base);
    name = palette.color(QPalette::WindowText);
    dimLine = toneColours(Tone::Neutral, palette).edge;
    dimText = quietText(palette);
    litBox = lit.fill;
    litDimText = readable(dimText, litBox, 4.6);
    litText = readable(lit.text, box, 4.6);
    litLine = litText; // from the last row of a hall, a line needs no less than a letter
    refusedLine = refused.text;
    refusedText = refused.text;
    refusedBox = refused.fill;
}

} // namespace helolab::docks
