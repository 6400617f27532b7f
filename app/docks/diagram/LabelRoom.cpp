// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabelRoom.h"

#include "DiagramGrid.h"

#include <algorithm>
#include <limits>

namespace helolab::docks {

namespace {

constexpr double perRow = 10; // a row more is as bad as so many pixels off the middle
constexpr double perOverhang = 3; // a pixel beyond the end of the line
constexpr double uprightWorse = 30; // words are level, and read best on a level line

/// The corner of a label of \p size beside \p line, \p shift away from its middle, on the first or the second side.
QPointF cornerBeside(const QLineF &line, QSizeF size, double shift, bool second, double clearance)
{
    const QPointF middle = line.center();
    if (line.dy() == 0) {
        const double y = second ? middle.y() + clearance : middle.y() - clearance - size.height();
        return {middle.x() + shift - size.width() / 2, y};
    }
    const double away = clearance * 2.5; // letters fill a box to its sides, not to its top
    const double x = second ? middle.x() - away - size.width() : middle.x() + away;
    return {x, middle.y() + shift - size.height() / 2};
}

} // namespace

bool runsThrough(const QLineF &line, const QRectF &box)
{
    const double left = std::min(line.x1(), line.x2()), right = std::max(line.x1(), line.x2());
    const double top = std::min(line.y1(), line.y2()), bottom = std::max(line.y1(), line.y2());
    return right > box.left() && left < box.right() && bottom > box.top() && top < box.bottom();
}

void LabelRoom::addWay(const QPolygonF &corners)
{
    for (qsizetype i = 0; i + 1 < corners.size(); ++i)
        m_lines.emplace_back(corners[i], corners[i + 1]);
}

QRectF LabelRoom::widened(const QRectF &label) const
{
    const double c = m_clearance * 0.9; // what stands at just that distance is far enough
    return label.adjusted(-c, -c, c, c);
}

bool LabelRoom::isOffBoxes(const QRectF &label) const
{
    const QRectF wide = widened(label);
    return m_area.contains(label)
        && std::none_of(m_boxes.begin(), m_boxes.end(), [&wide](const QRectF &box) { return box.intersects(wide); });
}

bool LabelRoom::isOffWays(const QRectF &label) const
{
    const QRectF wide = widened(label);
    return std::none_of(m_lines.begin(), m_lines.end(),
                        [&wide](const QLineF &line) { return runsThrough(line, wide); });
}

std::optional<QRectF> LabelRoom::place(std::vector<DiagramWord> &words, const QPolygonF &way, double space) const
{
    std::vector<DiagramWord> best;
    QRectF found;
    double least = std::numeric_limits<double>::max();
    for (int rows = 1; rows <= int(words.size()); ++rows) {
        std::vector<DiagramWord> arranged = words;
        const QSizeF size = arrangeWords(arranged, rows, space);
        for (qsizetype i = 0; i + 1 < way.size(); ++i) {
            const QLineF line(way[i], way[i + 1]);
            const bool level = line.dy() == 0;
            const double extent = level ? size.width() : size.height();
            const double slack = line.length() / 2 + extent / 2;
            const double cost = perRow * (rows - 1) + (level ? 0 : uprightWorse);
            const int steps = int(slack / (space / 2));
            for (int step = 0; step <= steps; ++step) {
                const double shift = step * space / 2;
                const double overhang = std::max(0.0, shift + extent / 2 - line.length() / 2);
                const double total = cost + shift + perOverhang * overhang;
                if (total >= least)
                    break;
                for (const bool second : {level && line.dx() < 0, !(level && line.dx() < 0)}) {
                    for (const double sign : {1.0, -1.0}) {
                        const QRectF label(cornerBeside(line, size, sign * shift, second, m_clearance), size);
                        if (total >= least || !isFree(label))
                            continue;
                        least = total;
                        found = label;
                        best = arranged;
                    }
                }
            }
        }
    }
    if (best.empty())
        return std::nullopt;
    words = std::move(best);
    for (DiagramWord &word : words)
        word.box.translate(found.topLeft());
    return found;
}

} // namespace helolab::docks
