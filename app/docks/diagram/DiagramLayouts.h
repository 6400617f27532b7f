// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiagramFonts.h"
#include "DiagramLayout.h"

#include <memory>
#include <vector>

namespace helolab::docks {

/// The layouts of all tables shown so far: made once for a font and a language, some low and wide, some higher, of
/// which the one is taken that can be drawn largest.
class DiagramLayouts
{
public:
    explicit DiagramLayouts(const QFont &font)
        : m_fonts(font)
    {
    }

    /// The font or the language is another: everything is laid out anew. What was returned before is gone.
    void start(const QFont &font);
    const DiagramFonts &fonts() const { return m_fonts; }
    /// Stays until start().
    const DiagramLayout &best(const protocol::Table &table, QSizeF room);

private:
    struct Laid
    {
        protocol::DiagramModel model;
        std::vector<DiagramLayout> layouts; // point into the model
    };

    DiagramFonts m_fonts;
    std::vector<std::unique_ptr<Laid>> m_laid;
};

/// How many times its own size \p layout may be drawn in \p room.
double fittingScale(const DiagramLayout &layout, QSizeF room);

} // namespace helolab::docks
