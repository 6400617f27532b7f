// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiagramColours.h"
#include "DiagramFonts.h"
#include "DiagramLayout.h"
#include "DiagramMoment.h"

class QPainter;

namespace helolab::docks {

/// Draws a laid-out diagram as it is at a moment. Nothing is told by colour alone: the current state has a heavy frame
/// and a mark, what is legal now is bold and its lines are thick, a refused command has a cross.
class DiagramPainter
{
public:
    /// All outlive the painter. Without \p words the edges have no names, and none of them is bright.
    DiagramPainter(const DiagramLayout &layout, const DiagramMoment &moment, const DiagramFonts &fonts,
                   const DiagramColours &colours, bool words)
        : m_layout(layout)
        , m_moment(moment)
        , m_fonts(fonts)
        , m_colours(colours)
        , m_words(words)
    {
    }

    /// In the layout's coordinates.
    void draw(QPainter &painter) const;

private:
    bool isCurrent(const DiagramBox &box) const { return box.state == m_moment.state; }
    bool isLit(const DiagramWay &way) const;
    void drawWay(QPainter &painter, const DiagramWay &way) const;
    void drawWords(QPainter &painter, const DiagramWay &way) const;
    void drawBox(QPainter &painter, const DiagramBox &box) const;
    void drawRefused(QPainter &painter) const;
    void drawWord(QPainter &painter, const DiagramWord &word, const QFont &font, bool lit, const QColor &colour) const;
    double unit() const; ///< half the height of a word

    const DiagramLayout &m_layout;
    const DiagramMoment &m_moment;
    const DiagramFonts &m_fonts;
    const DiagramColours &m_colours;
    bool m_words;
};

} // namespace helolab::docks
