// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QPolygon>
#include <QRect>

#include <vector>

namespace helolab::docks {

/// Where a way may leave a box, or enter it.
struct LatticePort
{
    QPoint at; ///< on the box's border
    QPoint outward; ///< one step away from the box
    int cost = 0; ///< how much worse it is than the best one
};

/// Finds ways along the lines of a lattice: around what is blocked, never along a way that is there already, across one
/// only where it must, with few bends. All lengths are steps of the lattice.
class Lattice
{
public:
    explicit Lattice(QSize size);

    /// No way leads through \p area, its border included.
    void block(const QRect &area);
    /// Keeps room for a way that has been found: another one may cross it, but not run along it.
    void occupy(const QPolygon &way);
    /// True where no way and nothing blocked is within one step of \p at along the border it lies on.
    bool isFree(const LatticePort &port) const;
    /// Corner points from one of \p from to one of \p to, both ports included; empty where no way is left.
    QPolygon route(const std::vector<LatticePort> &from, const std::vector<LatticePort> &to) const;

private:
    enum Mark : quint8 { Blocked = 1, Horizontal = 2, Vertical = 4, Outside = 8 };

    int indexOf(QPoint point) const { return (point.y() + rim) * m_width + point.x() + rim; }
    QPoint pointOf(int index) const { return {index % m_width - rim, index / m_width - rim}; }
    quint8 marksAt(QPoint point) const { return m_marks[std::size_t(indexOf(point))]; }
    /// What a step to the point \p to costs, or -1 where none leads there; \p level: left or right.
    int stepCost(int to, bool level) const;

    static constexpr int rim = 4; ///< points around all that are never entered, so nothing asks whether one is outside

    QSize m_size;
    int m_width; ///< of a row of m_marks
    std::vector<quint8> m_marks;
};

} // namespace helolab::docks
