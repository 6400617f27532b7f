// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/diagram/DiagramLayout.h"
#include "app/docks/diagram/DiagramFonts.h"
#include "app/docks/diagram/LabelRoom.h"
#include "core/Protocols.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

#include <QApplication>

#include <map>
#include <set>
#include <tuple>

using namespace helolab;
using docks::DiagramBox;
using docks::DiagramLayout;
using docks::DiagramWay;
using docks::DiagramWord;

namespace {

struct Choice
{
    const protocol::Protocol *protocol;
    int points;
    double breadth;
};

void PrintTo(const Choice &choice, std::ostream *out)
{
    *out << choice.protocol->name() << " at " << choice.points << " points, breadth " << choice.breadth;
}

std::vector<Choice> choices()
{
    std::vector<Choice> all;
    for (const protocol::Protocol *protocol : protocols()) {
        for (const int points : {8, 10, 17}) {
            for (const double breadth : {4.0, 8.0, 14.0})
                all.push_back({protocol, points, breadth});
        }
    }
    return all;
}

/// Every protocol at three sizes of text, low and wide or higher.
class DiagramLayoutOf : public testing::TestWithParam<Choice>
{
protected:
    static QFont font(int points)
    {
        QFont font = QApplication::font();
        font.setPointSize(points);
        return font;
    }

    struct Laid
    {
        protocol::DiagramModel model;
        DiagramLayout layout;
    };
    /// Laid out once for all tests of a choice.
    static const Laid &laidOut(const Choice &choice)
    {
        static std::map<std::tuple<const protocol::Protocol *, int, double>, Laid> all;
        Laid &laid = all[{choice.protocol, choice.points, choice.breadth}];
        if (laid.model.nodes.empty()) {
            const protocol::Table &table = choice.protocol->table();
            laid.model = protocol::diagramOf(table);
            laid.layout
                = docks::layOut(laid.model, docks::DiagramFonts(font(choice.points)).textsOf(table), choice.breadth);
        }
        return laid;
    }

    const protocol::Table &table = GetParam().protocol->table();
    const protocol::DiagramModel &model = laidOut(GetParam()).model;
    const DiagramLayout &layout = laidOut(GetParam()).layout;

    /// The ways that are drawn while the conversation stands in \p state.
    std::vector<const DiagramWay *> drawnIn(protocol::StateId state) const
    {
        std::vector<const DiagramWay *> drawn;
        for (const DiagramWay &way : layout.ways) {
            if (!way.edge->leaves || way.edge->from == state)
                drawn.push_back(&way);
        }
        return drawn;
    }
    std::string name(const DiagramWay &way) const
    {
        return std::string(table.info(way.edge->from).name) + " to " + table.info(way.edge->to).name;
    }
};

} // namespace

TEST_P(DiagramLayoutOf, HoldsEveryStateAndEveryEdge)
{
    EXPECT_TRUE(layout.isTidy);
    ASSERT_EQ(layout.boxes.size(), table.states.size());
    for (const DiagramBox &box : layout.boxes) {
        EXPECT_EQ(box.text, QString::fromLatin1(table.info(box.state).name));
        EXPECT_EQ(box.stays.size(), model.nodes[box.state.value].stays.size());
        for (const DiagramWord &word : box.stays)
            EXPECT_TRUE(box.box.contains(word.box)) << qPrintable(word.text);
        EXPECT_TRUE(box.box.contains(box.name));
        EXPECT_TRUE(layout.bounds.contains(box.box));
    }
    std::set<const protocol::DiagramEdge *> drawn;
    for (const DiagramWay &way : layout.ways) {
        drawn.insert(way.edge);
        ASSERT_GE(way.corners.size(), 2) << name(way);
        EXPECT_EQ(way.words.size(), way.edge->labels.size()) << name(way);
        for (const DiagramWord &word : way.words) {
            EXPECT_FALSE(word.text.isEmpty()) << name(way);
            EXPECT_TRUE(way.label.adjusted(-0.5, -0.5, 0.5, 0.5).contains(word.box)) << name(way);
        }
        EXPECT_TRUE(layout.bounds.contains(way.corners.boundingRect().adjusted(-0.1, -0.1, 0.1, 0.1))) << name(way);
        EXPECT_TRUE(layout.bounds.contains(way.label)) << name(way);
    }
    EXPECT_EQ(drawn.size(), model.edges.size());
}

TEST_P(DiagramLayoutOf, LetsNothingCoverATextOrAState)
{
    for (const protocol::StateInfo &info : table.states) {
        const std::vector<const DiagramWay *> ways = drawnIn(info.state);
        std::vector<std::pair<QRectF, std::string>> taken;
        for (const DiagramBox &box : layout.boxes)
            taken.emplace_back(box.box, box.text.toStdString());
        for (const DiagramWay *way : ways)
            taken.emplace_back(way->label, name(*way));
        const docks::DiagramStub &stub = layout.stubs[info.state.value];
        if (info.input == protocol::Input::Commands) {
            EXPECT_FALSE(stub.corners.isEmpty()) << "no room for a refused command in " << info.name;
            taken.emplace_back(stub.label, "a refused command");
        }
        for (std::size_t i = 0; i < taken.size(); ++i) {
            for (std::size_t j = i + 1; j < taken.size(); ++j)
                EXPECT_FALSE(taken[i].first.intersects(taken[j].first))
                    << taken[i].second << " covers " << taken[j].second << " in the state " << info.name;
        }
        for (const DiagramWay *way : ways) {
            for (const DiagramWay *other : ways) {
                for (qsizetype i = 0; i + 1 < way->corners.size(); ++i)
                    EXPECT_FALSE(docks::runsThrough(QLineF(way->corners[i], way->corners[i + 1]), other->label))
                        << name(*way) << " runs through the words of " << name(*other);
            }
            for (const DiagramBox &box : layout.boxes) {
                const QRectF inside = box.box.adjusted(1, 1, -1, -1);
                for (qsizetype i = 0; i + 1 < way->corners.size(); ++i)
                    EXPECT_FALSE(docks::runsThrough(QLineF(way->corners[i], way->corners[i + 1]), inside))
                        << name(*way) << " runs through " << box.text.toStdString();
            }
        }
    }
}

TEST_P(DiagramLayoutOf, LeadsEachEdgeFromItsStateToItsState)
{
    for (const DiagramWay &way : layout.ways) {
        const auto touches = [this](QPointF point, protocol::StateId state) {
            const QRectF box = layout.boxes[state.value].box;
            return box.adjusted(-1, -1, 1, 1).contains(point) && !box.adjusted(1, 1, -1, -1).contains(point);
        };
        EXPECT_TRUE(touches(way.corners.front(), way.edge->from)) << name(way);
        EXPECT_TRUE(touches(way.corners.back(), way.edge->to)) << name(way);
        for (qsizetype i = 0; i + 1 < way.corners.size(); ++i) {
            const QPointF step = way.corners[i + 1] - way.corners[i];
            EXPECT_TRUE(step.x() == 0 || step.y() == 0) << name(way);
        }
    }
}

TEST_P(DiagramLayoutOf, LetsNoTwoEdgesRunOnOneLine)
{
    for (const protocol::StateInfo &info : table.states) {
        const std::vector<const DiagramWay *> ways = drawnIn(info.state);
        const auto overlap = [](const QLineF &a, const QLineF &b) {
            const QRectF one = QRectF(a.p1(), a.p2()).normalized(), other = QRectF(b.p1(), b.p2()).normalized();
            if (a.dy() == 0 && b.dy() == 0 && a.y1() == b.y1())
                return std::min(one.right(), other.right()) > std::max(one.left(), other.left());
            if (a.dx() == 0 && b.dx() == 0 && a.x1() == b.x1())
                return std::min(one.bottom(), other.bottom()) > std::max(one.top(), other.top());
            return false;
        };
        for (std::size_t a = 0; a < ways.size(); ++a) {
            for (std::size_t b = a + 1; b < ways.size(); ++b) {
                for (qsizetype i = 0; i + 1 < ways[a]->corners.size(); ++i) {
                    for (qsizetype j = 0; j + 1 < ways[b]->corners.size(); ++j)
                        EXPECT_FALSE(overlap({ways[a]->corners[i], ways[a]->corners[i + 1]},
                                             {ways[b]->corners[j], ways[b]->corners[j + 1]}))
                            << name(*ways[a]) << " and " << name(*ways[b]);
                }
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Diagrams, DiagramLayoutOf, testing::ValuesIn(choices()), [](const auto &one) {
    return std::string(one.param.protocol->table().protocol) + "At" + std::to_string(one.param.points) + "Points"
        + std::to_string(int(one.param.breadth));
});
