// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/diagram/Lattice.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using helolab::docks::Lattice;
using helolab::docks::LatticePort;

namespace {

const std::vector<LatticePort> leftSide{{{2, 10}, {1, 0}}};
const std::vector<LatticePort> rightSide{{{30, 10}, {-1, 0}}};

int crossings(const QPolygon &way, QPoint through)
{
    int count = 0;
    for (qsizetype i = 0; i + 1 < way.size(); ++i)
        count += QRect(way[i], way[i + 1]).normalized().contains(through) ? 1 : 0;
    return count;
}

} // namespace

TEST(Lattice, GoesStraightWhereNothingIsInTheWay)
{
    const Lattice lattice({40, 20});
    EXPECT_EQ(lattice.route(leftSide, rightSide), QPolygon({{2, 10}, {30, 10}}));
}

TEST(Lattice, GoesAroundWhatIsBlocked)
{
    Lattice lattice({40, 20});
    lattice.block({14, 5, 3, 14});
    const QPolygon way = lattice.route(leftSide, rightSide);
    ASSERT_EQ(way.size(), 6) << "out, up, over, down, in";
    for (const QPoint corner : way)
        EXPECT_FALSE(QRect(14, 5, 3, 14).contains(corner));
    EXPECT_EQ(way[2].y(), way[3].y());
    EXPECT_LT(way[2].y(), 5);
}

TEST(Lattice, CrossesAWayAndNeverRunsAlongIt)
{
    Lattice lattice({40, 20});
    lattice.occupy(QPolygon({{16, 0}, {16, 19}}));
    EXPECT_EQ(lattice.route(leftSide, rightSide), QPolygon({{2, 10}, {30, 10}})) << "there is no way around it";
    lattice.occupy(QPolygon({{5, 10}, {25, 10}}));
    const QPolygon beside = lattice.route(leftSide, rightSide);
    ASSERT_GT(beside.size(), 2);
    EXPECT_EQ(crossings(beside, {15, 10}), 0);
}

TEST(Lattice, FindsNoWayWhereThereIsNone)
{
    Lattice lattice({40, 20});
    lattice.block({14, 0, 2, 20});
    EXPECT_TRUE(lattice.route(leftSide, rightSide).isEmpty());
    EXPECT_TRUE(lattice.route(leftSide, {}).isEmpty());
}

TEST(Lattice, TakesTheBestPortThatIsFree)
{
    Lattice lattice({40, 20});
    const std::vector<LatticePort> ports{{{2, 10}, {1, 0}, 0}, {{2, 6}, {1, 0}, 40}};
    EXPECT_EQ(lattice.route(ports, rightSide).front(), QPoint(2, 10));
    lattice.occupy(QPolygon({{2, 10}, {5, 10}, {5, 15}}));
    EXPECT_EQ(lattice.route(ports, rightSide).front(), QPoint(2, 6));
}
