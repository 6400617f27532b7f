// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LadderPainter.h"

#include <QByteArray>
#include <QStringList>

namespace helolab::docks {

/// A whole sequence diagram as a file, in light colours, with a title. What is unfolded stays so. Of a very long one
/// the newest rows are drawn, and it says above them how many are not.
class LadderExport
{
public:
    enum class Format : quint8 { Svg, Png, Pdf };

    static constexpr qsizetype rowsAtMost = 2000;

    /// \p model outlives the export and does not change; \p titles are those of its connections.
    LadderExport(const sequence::SequenceModel &model, QStringList titles, Format format);

    QByteArray octets() const;
    /// Rows that are not drawn, the oldest ones.
    qsizetype leftOut() const { return m_from; }

private:
    QByteArray svg() const;
    QByteArray png() const;
    QByteArray pdf() const;
    QStringList title() const;
    qreal titleHeight() const;
    qreal rowsHeight() const;
    void paintTitle(QPainter &painter) const;
    void paintWhole(QPainter &painter) const;

    const sequence::SequenceModel &m_model;
    QStringList m_titles;
    Format m_format;
    LadderLook m_look;
    LadderGeometry m_geometry;
    LadderPainter m_painter;
    qsizetype m_from; // the first row that is drawn
};

} // namespace helolab::docks
