// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagramGrid.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace helolab::docks {

using protocol::DiagramEdge;
using protocol::DiagramModel;
using protocol::DiagramNode;
using protocol::StateId;

namespace {

constexpr int marginSteps = 8; // steps around all, for ways that go outside
constexpr double boxPadding = 0.7; // around what stands in a box, in heights of a word

/// Twice a whole number of steps, so that the middle of a box is on the lattice.
int evenSteps(double pixels, double step)
{
    return 2 * int(std::ceil(pixels / step / 2));
}

DiagramBox boxOf(const DiagramNode &node, const DiagramModel &model, const DiagramTexts &texts, double breadth,
                 double step)
{
    DiagramBox drawn;
    drawn.state = node.state;
    drawn.text = QString::fromLatin1(model.table->info(node.state).name);
    const QSizeF nameSize(texts.nameWidth(drawn.text) + texts.nameHeight * 2, texts.nameHeight);

    drawn.stays = wordsOf(node.stays, node.state, texts, true);
    const double space = texts.loopWidth(QStringLiteral(" ")) * 2;
    double length = 0;
    for (const DiagramWord &word : drawn.stays)
        length += word.box.width() + space;
    const int rows = std::max(1, qRound(std::sqrt(length / (texts.loopHeight * breadth))));
    const QSizeF inside = arrangeWords(drawn.stays, rows, space);

    const double pad = texts.wordHeight * boxPadding;
    const int width = evenSteps(std::max(nameSize.width(), inside.width() + 2 * pad), step);
    const int height = evenSteps(nameSize.height() + inside.height() + pad, step);
    drawn.box = QRectF(0, 0, width * step, height * step);
    const double top = (drawn.box.height() - nameSize.height() - inside.height()) / 2;
    drawn.name = QRectF(0, top, drawn.box.width(), nameSize.height());
    const QPointF corner((drawn.box.width() - inside.width()) / 2, drawn.name.bottom());
    for (DiagramWord &word : drawn.stays)
        word.box.translate(corner);
    return drawn;
}

/// What the label of an edge between neighbours of one row takes, in steps.
int labelRoom(const DiagramModel &model, StateId left, StateId right, const DiagramTexts &texts, double step)
{
    double widest = 0;
    for (const DiagramEdge *edge : {model.edge(left, right), model.edge(right, left)}) {
        if (!edge)
            continue;
        std::vector<DiagramWord> words = wordsOf(edge->labels, edge->from, texts, false);
        const int rows = edge->leaves ? int(words.size()) : words.size() > 2 ? 2 : 1;
        widest = std::max(widest, arrangeWords(words, rows, texts.wordHeight / 2).width());
    }
    return widest > 0 ? int(std::ceil(widest / step)) + 4 : 0;
}

} // namespace

std::vector<DiagramWord> wordsOf(const std::vector<protocol::DiagramLabel> &labels, StateId from,
                                 const DiagramTexts &texts, bool inside)
{
    std::vector<DiagramWord> words;
    for (const protocol::DiagramLabel &label : labels) {
        const QString text = texts.word(label, from);
        const QSizeF size(inside ? texts.loopWidth(text) : texts.wordWidth(text),
                          inside ? texts.loopHeight : texts.wordHeight);
        words.push_back({&label, text, QRectF(QPointF(), size)});
    }
    return words;
}

QSizeF arrangeWords(std::vector<DiagramWord> &words, int rows, double space)
{
    double length = 0, widest = 0;
    for (const DiagramWord &word : words) {
        length += word.box.width() + space;
        widest = std::max(widest, word.box.width());
    }
    // The narrowest block of so many rows: begin with an even share and widen it.
    double limit = std::max(widest, length / rows - space);
    const auto rowsAt = [&](double width) {
        int count = 1;
        double x = 0;
        for (const DiagramWord &word : words) {
            if (x > 0 && x + word.box.width() > width) {
                ++count;
                x = 0;
            }
            x += word.box.width() + space;
        }
        return count;
    };
    while (rowsAt(limit) > rows)
        limit += space;

    QPointF at;
    double right = 0, bottom = 0, height = 0;
    std::size_t first = 0;
    std::vector<std::pair<std::size_t, double>> ends; // the word behind each row, and how wide the row is
    for (std::size_t i = 0; i < words.size(); ++i) {
        QRectF &box = words[i].box;
        if (i > first && at.x() + box.width() > limit) {
            ends.emplace_back(i, at.x() - space);
            first = i;
            at = {0, bottom};
        }
        box.moveTopLeft(at);
        height = box.height();
        bottom = at.y() + height;
        right = std::max(right, box.right());
        at.rx() += box.width() + space;
    }
    ends.emplace_back(words.size(), at.x() - space);
    std::size_t word = 0;
    for (const auto &[end, width] : ends) { // rows are centred
        for (; word < end; ++word)
            words[word].box.translate((right - width) / 2, 0);
    }
    return {right, bottom};
}

DiagramGrid placeBoxes(const DiagramModel &model, const DiagramTexts &texts, double breadth, DiagramGaps gaps)
{
    DiagramGrid grid;
    grid.step = texts.wordHeight / 2;
    std::map<int, int> columns, rows; // grid unit → middle, in steps
    std::map<std::pair<int, int>, const DiagramNode *> places; // row and column
    std::vector<QSize> sizes;
    for (const DiagramNode &node : model.nodes) {
        grid.drawn.push_back(boxOf(node, model, texts, breadth, grid.step));
        sizes.emplace_back(qRound(grid.drawn.back().box.width() / grid.step),
                           qRound(grid.drawn.back().box.height() / grid.step));
        columns[node.x];
        rows[node.y];
        places[{node.y, node.x}] = &node;
    }

    for (auto column = columns.begin(); column != columns.end(); ++column) {
        column->second = column == columns.begin() ? marginSteps : std::prev(column)->second + gaps.columns;
        for (const auto &row : rows) {
            const auto here = places.find({row.first, column->first});
            if (here == places.end())
                continue;
            const int half = sizes[here->second->state.value].width() / 2;
            column->second = std::max(column->second, marginSteps + half);
            if (here == places.begin() || std::prev(here)->first.first != row.first)
                continue;
            const DiagramNode &left = *std::prev(here)->second;
            const int room
                = std::max(gaps.columns, labelRoom(model, left.state, here->second->state, texts, grid.step));
            column->second
                = std::max(column->second, columns[left.x] + sizes[left.state.value].width() / 2 + room + half);
        }
    }
    int above = marginSteps - gaps.rows, bottom = 0;
    for (auto &row : rows) {
        int half = 0;
        for (const DiagramNode &node : model.nodes)
            half = node.y == row.first ? std::max(half, sizes[node.state.value].height() / 2) : half;
        row.second = above + gaps.rows + half;
        above = row.second + half;
        bottom = above;
    }

    int right = 0;
    for (const DiagramNode &node : model.nodes) {
        const QSize size = sizes[node.state.value];
        const QRect box(QPoint(columns[node.x] - size.width() / 2, rows[node.y] - size.height() / 2), size);
        grid.boxes.push_back(box);
        right = std::max(right, box.x() + box.width());
        DiagramBox &drawn = grid.drawn[node.state.value];
        const QPointF corner = QPointF(box.topLeft()) * grid.step;
        drawn.box.translate(corner);
        drawn.name.translate(corner);
        for (DiagramWord &word : drawn.stays)
            word.box.translate(corner);
    }
    grid.size = {right + marginSteps + 1, bottom + marginSteps + 1};
    return grid;
}

} // namespace helolab::docks
