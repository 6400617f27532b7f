// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiagramLayout.h"

#include <QLineF>

#include <optional>
#include <vector>

namespace helolab::docks {

/// What is drawn already, for labels that look for a place: they cover no box, no label, and no way.
class LabelRoom
{
public:
    /// \p clearance is kept to everything, in pixels; \p area is where labels may be at all.
    LabelRoom(const QRectF &area, double clearance)
        : m_area(area)
        , m_clearance(clearance)
    {
    }

    void addBox(const QRectF &box) { m_boxes.push_back(box); }
    void addWay(const QPolygonF &corners);
    bool isFree(const QRectF &label) const { return isOffBoxes(label) && isOffWays(label); }
    /// Of these two, what lies over a way can be borne for a while, as the way is seen on both sides of it.
    bool isOffBoxes(const QRectF &label) const;
    bool isOffWays(const QRectF &label) const;
    /// Finds the best place beside \p way, which is among the ways already, for \p words, and moves them there; the
    /// rows they are arranged in may be as many as the words. Returns what they cover then.
    std::optional<QRectF> place(std::vector<DiagramWord> &words, const QPolygonF &way, double space) const;

private:
    QRectF widened(const QRectF &label) const;

    QRectF m_area;
    double m_clearance;
    std::vector<QRectF> m_boxes; // and labels
    std::vector<QLineF> m_lines;
};

/// Whether a level or upright \p line runs through \p box.
bool runsThrough(const QLineF &line, const QRectF &box);

} // namespace helolab::docks
