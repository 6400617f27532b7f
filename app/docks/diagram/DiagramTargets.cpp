// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagramTargets.h"

#include <QLineF>

#include <algorithm>
#include <limits>

namespace helolab::docks {

namespace {

constexpr double perAside
    = 5; // what lies aside of the arrow is farther than it looks; with less, some is never reached

double distanceTo(const QRectF &box, QPointF point)
{
    const double x = std::clamp(point.x(), box.left(), box.right());
    const double y = std::clamp(point.y(), box.top(), box.bottom());
    return QLineF(point, QPointF(x, y)).length();
}

double distanceTo(const QPolygonF &way, QPointF point)
{
    double least = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i + 1 < way.size(); ++i)
        least = std::min(least, distanceTo(QRectF(way[i], way[i + 1]).normalized(), point));
    return least;
}

int wordOfWay(const std::vector<DiagramTarget> &targets, const protocol::DiagramEdge &edge)
{
    int first = -1;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (!targets[i].label || !(targets[i].from == edge.from) || !(targets[i].to == edge.to))
            continue;
        if (targets[i].isLit)
            return int(i);
        first = first < 0 ? int(i) : first;
    }
    return first;
}

} // namespace

bool isDrawn(const DiagramWay &way, const DiagramMoment &moment)
{
    return !way.edge->leaves || way.edge->from == moment.state || moment.isTaken(*way.edge);
}

bool isTyped(const protocol::Table &table, const DiagramTarget &target)
{
    if (!target.label)
        return false;
    const protocol::Event event = target.label->event;
    if (event.isVerb())
        return true;
    switch (event.happening()) {
    case protocol::Happening::BodyEnded: // elsewhere it is the last one of counted chunks
        return table.info(target.from).input == protocol::Input::DotEnded;
    case protocol::Happening::IdleEnded:
        return true;
    case protocol::Happening::AuthLine: // the one line that is always the same cancels the exchange
        return target.label->mayFail;
    default:
        return false;
    }
}

std::vector<DiagramTarget> targetsOf(const DiagramLayout &layout, const DiagramMoment &moment, bool words)
{
    std::vector<DiagramTarget> targets;
    for (const DiagramBox &box : layout.boxes)
        targets.push_back({box.state, box.state, nullptr, box.box, box.state == moment.state});
    if (!words)
        return targets;
    for (const DiagramWay &way : layout.ways) {
        if (!isDrawn(way, moment))
            continue;
        for (const DiagramWord &word : way.words) {
            const bool lit = way.edge->from == moment.state && moment.isLegal(*word.label);
            targets.push_back({way.edge->from, way.edge->to, word.label, word.box, lit});
        }
    }
    for (const DiagramBox &box : layout.boxes) {
        for (const DiagramWord &word : box.stays) {
            const bool lit = box.state == moment.state && moment.isLegal(*word.label);
            targets.push_back({box.state, box.state, word.label, word.box, lit});
        }
    }
    return targets;
}

int targetAt(const std::vector<DiagramTarget> &targets, const DiagramLayout &layout, const DiagramMoment &moment,
             QPointF point, double reach)
{
    int state = -1, word = -1;
    double least = reach / 2;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const double distance = distanceTo(targets[i].box, point);
        if (!targets[i].label && distance == 0)
            state = int(i);
        if (targets[i].label && distance < least) {
            least = distance;
            word = int(i);
        }
    }
    if (word >= 0 || state >= 0)
        return word >= 0 ? word : state;
    least = reach;
    const DiagramWay *nearest = nullptr;
    for (const DiagramWay &way : layout.ways) {
        const double distance = isDrawn(way, moment) ? distanceTo(way.corners, point) : least;
        if (distance < least) {
            least = distance;
            nearest = &way;
        }
    }
    return nearest ? wordOfWay(targets, *nearest->edge) : -1;
}

int targetBeside(const std::vector<DiagramTarget> &targets, int from, QPointF direction)
{
    const QPointF start = targets[std::size_t(from)].box.center();
    int best = from;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const QPointF apart = targets[i].box.center() - start;
        const double ahead = QPointF::dotProduct(apart, direction);
        const double aside = std::abs(apart.x() * direction.y()) + std::abs(apart.y() * direction.x());
        const double far = ahead * ahead + perAside * aside * aside;
        if (int(i) == from || ahead < 1 || far >= least)
            continue;
        least = far;
        best = int(i);
    }
    return best;
}

} // namespace helolab::docks
