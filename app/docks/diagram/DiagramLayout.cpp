// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagramLayout.h"

#include "DiagramGrid.h"
#include "LabelRoom.h"
#include "Lattice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace helolab::docks {

using protocol::DiagramEdge;
using protocol::DiagramModel;
using protocol::StateId;

namespace {

// Steps between boxes. A dock is low and wide, so room is first sought in the width.
constexpr int fewestRows = 5;
constexpr int mostRows = 14;
constexpr int columnGaps[] = {5, 8};
constexpr QPoint outwards[] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

/// One attempt with one choice of gaps.
class LayoutAttempt
{
public:
    LayoutAttempt(const DiagramModel &model, const DiagramTexts &texts, double breadth, DiagramGaps gaps)
        : m_model(model)
        , m_texts(texts)
        , m_grid(placeBoxes(model, texts, breadth, gaps))
    {
    }

    /// Nothing where \p tidy is wanted and some label finds no room.
    std::optional<DiagramLayout> run(bool tidy);

private:
    /// What is in the way of what comes next.
    struct Ground
    {
        Lattice lattice;
        LabelRoom room;
    };

    Ground emptyGround() const;
    std::vector<LatticePort> ports(StateId state, const DiagramEdge *edge) const;
    QPolygonF toPixels(const QPolygon &way) const;
    void blockLabel(Lattice &lattice, const QRectF &label) const;
    std::vector<const DiagramEdge *> inOrder() const;
    void addWay(const DiagramEdge &edge, Ground &ground);
    std::vector<QRectF> stubLabels(QPointF end, QPointF out) const;
    DiagramStub stubAt(StateId state, const Ground &ground);
    QRectF covered() const;

    const DiagramModel &m_model;
    const DiagramTexts &m_texts;
    DiagramGrid m_grid;
    DiagramLayout m_layout;
};

LayoutAttempt::Ground LayoutAttempt::emptyGround() const
{
    const QRectF area(QPointF(), QSizeF(m_grid.size) * m_grid.step);
    Ground ground{Lattice(m_grid.size), LabelRoom(area, m_texts.wordHeight / 8)};
    for (std::size_t i = 0; i < m_grid.boxes.size(); ++i) {
        const QRect &box = m_grid.boxes[i];
        ground.lattice.block(QRect(box.topLeft() - QPoint(1, 1), box.size() + QSize(3, 3)));
        ground.room.addBox(m_grid.drawn[i].box);
    }
    return ground;
}

/// Around the box of \p state, best in the middle of a side. Two edges between the same two states keep to the right
/// of each other, as on a road: one above, the other one below.
std::vector<LatticePort> LayoutAttempt::ports(StateId state, const DiagramEdge *edge) const
{
    std::vector<LatticePort> ports;
    const QRect &box = m_grid.boxes[state.value];
    const DiagramEdge *back = edge ? m_model.edge(edge->to, edge->from) : nullptr;
    const bool shared = back && !back->leaves;
    for (const QPoint out : outwards) {
        const bool level = out.x() != 0;
        const int length = level ? box.height() : box.width();
        const QPoint motion = edge && state == edge->to ? -out : out;
        const int lane = shared ? (level ? -motion.x() : motion.y()) : 0;
        for (int i = 1; i < length; ++i) {
            QPoint at = box.topLeft();
            at += level ? QPoint(out.x() > 0 ? box.width() : 0, i) : QPoint(i, out.y() > 0 ? box.height() : 0);
            ports.push_back({at, out, std::abs(i - (length / 2 + lane)) * 2});
        }
    }
    return ports;
}

QPolygonF LayoutAttempt::toPixels(const QPolygon &way) const
{
    QPolygonF corners;
    for (const QPoint point : way)
        corners << QPointF(point) * m_grid.step;
    return corners;
}

void LayoutAttempt::blockLabel(Lattice &lattice, const QRectF &label) const
{
    const QRectF steps(label.topLeft() / m_grid.step, label.size() / m_grid.step);
    const QPoint first(int(std::ceil(steps.left() - 0.3)), int(std::ceil(steps.top() - 0.3)));
    const QPoint last(int(std::floor(steps.right() + 0.3)), int(std::floor(steps.bottom() + 0.3)));
    lattice.block(QRect(first, last));
}

/// Short ways first: the long ones go around them.
std::vector<const DiagramEdge *> LayoutAttempt::inOrder() const
{
    std::vector<std::pair<int, const DiagramEdge *>> ordered;
    for (const DiagramEdge &edge : m_model.edges) {
        const QPoint apart = m_grid.boxes[edge.from.value].center() - m_grid.boxes[edge.to.value].center();
        const bool aligned = apart.x() == 0 || apart.y() == 0;
        ordered.emplace_back(apart.manhattanLength() * (aligned ? 2 : 3), &edge);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const DiagramEdge *> edges;
    edges.reserve(ordered.size());
    for (const auto &[length, edge] : ordered)
        edges.push_back(edge);
    return edges;
}

void LayoutAttempt::addWay(const DiagramEdge &edge, Ground &ground)
{
    const QPolygon way = ground.lattice.route(ports(edge.from, &edge), ports(edge.to, &edge));
    DiagramWay drawn{&edge, toPixels(way), wordsOf(edge.labels, edge.from, m_texts, false), {}};
    ground.lattice.occupy(way);
    ground.room.addWay(drawn.corners);
    if (const auto label = ground.room.place(drawn.words, drawn.corners, m_texts.wordHeight / 2)) {
        drawn.label = *label;
        ground.room.addBox(*label);
        blockLabel(ground.lattice, *label);
    } else {
        m_layout.isTidy = false;
    }
    m_layout.ways.push_back(std::move(drawn));
}

/// Two rows, for the command's name and the reply, or one for both; beyond the end of the stub, or beside it.
std::vector<QRectF> LayoutAttempt::stubLabels(QPointF end, QPointF out) const
{
    double widest = 0;
    for (const protocol::CommandRule &rule : m_model.table->rules)
        widest = std::max(widest, m_texts.wordWidth(QString::fromLatin1(rule.name)));
    const double row = m_texts.wordHeight;
    const double away = row / 2;
    std::vector<QRectF> labels;
    for (const QSizeF size :
         {QSizeF(widest, row * 2), QSizeF(widest + m_texts.wordWidth(QStringLiteral(" -ERR")), row)}) {
        const QPointF half(size.width() / 2 + away, size.height() / 2 + away);
        const QPointF places[] = {{out.x() * half.x(), out.y() * half.y()},
                                  {out.y() * half.x(), out.x() * half.y()},
                                  {-out.y() * half.x(), -out.x() * half.y()}};
        for (const QPointF place : places) {
            QRectF label(QPointF(), size);
            label.moveCenter(end + place);
            labels.push_back(label);
        }
    }
    return labels;
}

DiagramStub LayoutAttempt::stubAt(StateId state, const Ground &ground)
{
    DiagramStub found;
    int least = std::numeric_limits<int>::max();
    const double away = m_texts.wordHeight / 4;
    const QRectF inside = covered();
    for (const LatticePort &port : ports(state, nullptr)) {
        if (!ground.lattice.isFree(port))
            continue;
        const QPointF from = QPointF(port.at) * m_grid.step;
        const QPointF end = from + QPointF(port.outward) * m_grid.step * 3;
        const QRectF cross(end - QPointF(away, away), QSizeF(away, away) * 2);
        if (!ground.room.isFree(cross))
            continue;
        int rank = 0;
        for (const QRectF &label : stubLabels(end, port.outward)) {
            const QRectF grown = inside | label;
            const double growth = grown.height() - inside.height() + (grown.width() - inside.width()) / 4;
            const int cost = port.cost + rank++ * 4 + qRound(growth * 2) + (ground.room.isOffWays(label) ? 0 : 60);
            if (cost >= least || !ground.room.isOffBoxes(label))
                continue;
            found = {QPolygonF{from, end}, label};
            least = cost;
        }
    }
    if (found.corners.isEmpty())
        m_layout.isTidy = false;
    return found;
}

QRectF LayoutAttempt::covered() const
{
    QRectF all;
    for (const DiagramBox &box : m_layout.boxes)
        all |= box.box;
    for (const DiagramWay &way : m_layout.ways)
        all |= way.corners.boundingRect() | way.label;
    for (const DiagramStub &stub : m_layout.stubs)
        all |= stub.corners.boundingRect() | stub.label;
    return all;
}

std::optional<DiagramLayout> LayoutAttempt::run(bool tidy)
{
    m_layout.isTidy = true;
    m_layout.boxes = m_grid.drawn;
    Ground ground = emptyGround();
    const std::vector<const DiagramEdge *> edges = inOrder();
    for (const DiagramEdge *edge : edges) {
        if (!edge->leaves && (m_layout.isTidy || !tidy))
            addWay(*edge, ground);
    }
    std::vector<Ground> grounds; // what leaves is drawn for one state at a time
    for (const protocol::DiagramNode &node : m_model.nodes) {
        grounds.push_back(ground);
        for (const DiagramEdge *edge : edges) {
            if (edge->leaves && edge->from == node.state && (m_layout.isTidy || !tidy))
                addWay(*edge, grounds.back());
        }
    }
    for (const protocol::DiagramNode &node : m_model.nodes) {
        const bool takesCommands = m_model.table->info(node.state).input == protocol::Input::Commands;
        m_layout.stubs.push_back(takesCommands ? stubAt(node.state, grounds[node.state.value]) : DiagramStub());
    }
    if (tidy && !m_layout.isTidy)
        return std::nullopt;
    const double rim = m_texts.wordHeight / 2;
    m_layout.bounds = covered().adjusted(-rim, -rim, rim, rim);
    return std::move(m_layout);
}

} // namespace

DiagramLayout layOut(const DiagramModel &model, const DiagramTexts &texts, double breadth)
{
    for (int rows = fewestRows; rows <= mostRows; ++rows) {
        for (const int columns : columnGaps) {
            const std::optional<DiagramLayout> tidy = LayoutAttempt(model, texts, breadth, {columns, rows}).run(true);
            if (tidy)
                return *tidy;
        }
    }
    return *LayoutAttempt(model, texts, breadth, {columnGaps[0], fewestRows}).run(false);
}

} // namespace helolab::docks
