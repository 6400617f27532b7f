// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Theme.h"
#include "core/sequence/SequenceModel.h"

#include <QColor>
#include <QFont>

namespace helolab::docks {

/// Colours, fonts and sizes of a ladder diagram: of a theme, at a size of type.
struct LadderLook
{
    QColor base, text, muted, selected, accent, client, server, accepted, waiting, refused, notice, chip, chipBase,
        chipBorder;
    QColor tunnel; ///< behind what travels through TLS; every colour of text reads on it too
    QFont wire; ///< for what travels
    QFont head; ///< the same, bold
    QFont words; ///< for what is told
    QFont sign; ///< for ✓ and ✕
    qreal unit = 10; ///< pixels of one unit of the model
    qreal letter = 8; ///< mean width of a letter of `wire`

    /// \p font is that of the widget; the type is \p zoom times as large.
    static LadderLook of(const settings::Theme &theme, const QFont &font, qreal zoom);

    QColor colourOf(const sequence::Row &row) const;
};

/// Where the lifelines are, in pixels.
class LadderGeometry
{
public:
    /// \p available is the width there is; the diagram may need more, see width().
    LadderGeometry(const LadderLook &look, std::size_t lanes, qreal available);
    /// Below this width, lanes would be too narrow to be read.
    static qreal leastWidth(const LadderLook &look, std::size_t lanes);
    /// Where a diagram on paper reads best.
    static qreal paperWidth(const LadderLook &look, std::size_t lanes);

    qreal width() const { return m_width; }
    /// Of the column of times; 0 where there is no room for it.
    qreal timeWidth() const { return m_time; }
    qreal left(std::size_t lane) const { return m_left + qreal(lane) * m_lane; }
    qreal right(std::size_t lane) const { return left(lane) + m_lane; }
    qreal client(std::size_t lane) const { return left(lane) + m_margin; }
    qreal server(std::size_t lane) const { return right(lane) - m_margin; }
    /// Between a lifeline and the edge of its lane.
    qreal margin() const { return m_margin; }

private:
    qreal m_width;
    qreal m_time = 0;
    qreal m_left = 0;
    qreal m_lane;
    qreal m_margin;
};

} // namespace helolab::docks
