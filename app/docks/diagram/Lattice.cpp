// SPDX-License-Identifier: GPL-3.0-or-later
#include "Lattice.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <queue>

namespace helolab::docks {

namespace {

constexpr QPoint latticeDirections[] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
constexpr int perStep = 2;
constexpr int perBend = 24;
constexpr int perCrossing = 24;
constexpr int perNeighbour = 3; // a step beside something else
constexpr int fromPort = 2; // steps that lead straight away from a box, for the arrow's head
constexpr int unreached = std::numeric_limits<int>::max();

int directionOf(QPoint step)
{
    return int(std::find(std::begin(latticeDirections), std::end(latticeDirections), step)
               - std::begin(latticeDirections));
}

struct Reached
{
    int estimate;
    int cost;
    int place; // point and direction
    friend bool operator<(const Reached &a, const Reached &b) { return a.estimate > b.estimate; } // the least is first
};

} // namespace

Lattice::Lattice(QSize size)
    : m_size(size)
    , m_width(size.width() + 2 * rim)
    , m_marks(std::size_t(m_width) * std::size_t(size.height() + 2 * rim), quint8(Outside))
{
    for (int y = 0; y < size.height(); ++y)
        std::fill_n(m_marks.begin() + indexOf({0, y}), size.width(), quint8(0));
}

void Lattice::block(const QRect &area)
{
    const QRect inside = area & QRect(QPoint(), m_size);
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            m_marks[std::size_t(indexOf({x, y}))] |= Blocked;
    }
}

void Lattice::occupy(const QPolygon &way)
{
    for (qsizetype i = 0; i + 1 < way.size(); ++i) {
        const bool level = way[i].y() == way[i + 1].y();
        const int first = std::min(indexOf(way[i]), indexOf(way[i + 1]));
        const int last = std::max(indexOf(way[i]), indexOf(way[i + 1]));
        for (int index = first; index <= last; index += level ? 1 : m_width)
            m_marks[std::size_t(index)] |= level ? Horizontal : Vertical;
    }
}

bool Lattice::isFree(const LatticePort &port) const
{
    const QPoint along(port.outward.y(), port.outward.x());
    for (int side = -1; side <= 1; ++side) {
        if ((marksAt(port.at + port.outward + along * side) & (Horizontal | Vertical)) != 0)
            return false;
    }
    return marksAt(port.at + port.outward * fromPort) == 0;
}

int Lattice::stepCost(int to, bool level) const
{
    const quint8 *mark = &m_marks[std::size_t(to)];
    const int along = level ? Horizontal : Vertical;
    if ((*mark & (Outside | Blocked | along)) != 0)
        return -1;
    const int near = Blocked | along;
    const int aside = level ? m_width : 1;
    int cost = *mark == 0 ? perStep : perStep + perCrossing;
    for (const int beside : {-2 * aside, -aside, aside, 2 * aside})
        cost += (mark[beside] & near) != 0 ? perNeighbour : 0;
    return cost;
}

QPolygon Lattice::route(const std::vector<LatticePort> &from, const std::vector<LatticePort> &to) const
{
    constexpr int perPoint
        = std::size(latticeDirections); // a place is a point and the direction in which it was reached
    const int steps[perPoint] = {1, m_width, -1, -m_width};

    QHash<int, const LatticePort *> ends;
    QRect goal;
    for (const LatticePort &port : to) {
        const QPoint outside = port.at + port.outward * fromPort;
        if (!isFree(port))
            continue;
        ends.insert(indexOf(outside) * perPoint + directionOf(-port.outward), &port);
        goal |= QRect(outside, QSize(1, 1));
    }
    if (ends.isEmpty())
        return {};
    const int left = goal.left() + rim, right = goal.right() + rim;
    const int top = goal.top() + rim, bottom = goal.bottom() + rim;
    const auto distance = [=, width = m_width](int index) {
        const int x = index % width, y = index / width;
        const int dx = x < left ? left - x : x > right ? x - right : 0;
        const int dy = y < top ? top - y : y > bottom ? y - bottom : 0;
        return (dx + dy) * perStep;
    };

    std::vector<int> best(m_marks.size() * perPoint, unreached);
    std::vector<int> cameFrom(best.size()); // a place, or below zero the number of the port it began at
    std::priority_queue<Reached> open;
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (!isFree(from[i]))
            continue;
        const int index = indexOf(from[i].at + from[i].outward * fromPort);
        const int place = index * perPoint + directionOf(from[i].outward);
        best[std::size_t(place)] = from[i].cost;
        cameFrom[std::size_t(place)] = -1 - int(i);
        open.push({from[i].cost + distance(index), from[i].cost, place});
    }

    int last = -1;
    int lastCost = unreached;
    while (!open.empty() && open.top().estimate < lastCost) {
        const Reached here = open.top();
        open.pop();
        if (here.cost > best[std::size_t(here.place)])
            continue;
        const int index = here.place / perPoint;
        const int direction = here.place % perPoint;
        const LatticePort *end = here.estimate == here.cost ? ends.value(here.place) : nullptr;
        if (end && here.cost + end->cost < lastCost) {
            last = here.place;
            lastCost = here.cost + end->cost;
        }
        const bool mayTurn = m_marks[std::size_t(index)] == 0;
        for (int turn = 0; turn < perPoint; ++turn) {
            if (turn == (direction + 2) % perPoint || (turn != direction && !mayTurn))
                continue;
            const int next = index + steps[turn];
            const int step = stepCost(next, turn % 2 == 0);
            if (step < 0)
                continue;
            const int cost = here.cost + step + (turn == direction ? 0 : perBend);
            const int place = next * perPoint + turn;
            if (cost >= best[std::size_t(place)])
                continue;
            best[std::size_t(place)] = cost;
            cameFrom[std::size_t(place)] = here.place;
            open.push({cost + distance(next), cost, place});
        }
    }
    if (last < 0)
        return {};

    QPolygon way{ends.value(last)->at};
    int place = last;
    for (int before = cameFrom[std::size_t(place)]; before >= 0; before = cameFrom[std::size_t(place)]) {
        if (before % perPoint != place % perPoint)
            way.prepend(pointOf(before / perPoint)); // the way bends there
        place = before;
    }
    way.prepend(from[std::size_t(-1 - cameFrom[std::size_t(place)])].at);
    return way;
}

} // namespace helolab::docks
