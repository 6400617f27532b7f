// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LadderLook.h"

#include "core/sequence/RowText.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace helolab::docks {

struct LadderLabel;

/// Draws a sequence diagram row by row, on whatever there is to draw on. All distances are pixels.
class LadderPainter
{
public:
    /// All three outlive the painter.
    LadderPainter(const sequence::SequenceModel &model, const LadderLook &look, const LadderGeometry &geometry)
        : m_model(model)
        , m_look(look)
        , m_geometry(geometry)
    {
    }

    /// How a row stands out.
    struct Light
    {
        bool isSelected = false;
        bool hasFocus = false;
        qsizetype entry = -1; ///< index of the selected entry: of an unfolded row, its line is marked
    };
    void paintRow(QPainter &painter, qsizetype place, qreal y, Light light) const;
    /// Below the last row, where the connections go on.
    void paintEnd(QPainter &painter, qreal y, qreal bottom) const;
    /// What stands above the lifelines. \p titles are those of the connections.
    void paintHeads(QPainter &painter, const QStringList &titles) const;
    qreal headHeight() const { return m_look.unit * 3; }
    qreal rowHeight(qsizetype place) const { return qreal(m_model.height(place)) * m_look.unit; }

    /// Where to click to unfold, of a row at \p y; null where there is nothing to unfold.
    QRectF foldRect(qsizetype place, qreal y) const;
    /// The index of the entry whose line is at \p dy below the row's upper edge; that of the row elsewhere.
    qsizetype entryAt(qsizetype place, qreal dy) const;

private:
    void paintLifelines(QPainter &painter, qsizetype place, qreal y, const Light &light) const;
    void paintLifeline(QPainter &painter, std::size_t lane, qreal top, qreal bottom, bool isTunnel,
                       const Light &light) const;
    void paintTime(QPainter &painter, qsizetype place, qreal y) const;
    void paintArrow(QPainter &painter, const sequence::Row &row, qreal y) const;
    void paintLabel(QPainter &painter, const LadderLabel &label, const sequence::Row &row) const;
    void paintFold(QPainter &painter, const LadderLabel &label, bool isUnfolded) const;
    void paintMark(QPainter &painter, qsizetype place, qreal y, const QColor &ground) const;
    void paintLines(QPainter &painter, qsizetype place, qreal y, const Light &light) const;
    void paintStates(QPainter &painter, const sequence::Row &row, qreal y) const;

    const sequence::SequenceModel &m_model;
    const LadderLook &m_look;
    const LadderGeometry &m_geometry;
};

} // namespace helolab::docks
