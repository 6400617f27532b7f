// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/Timeline.h"

#include <gtest/gtest.h>

using namespace helolab::lab;

namespace {

SeenEntry entry(int connection, qsizetype index)
{
    SeenEntry seen;
    seen.connection = connection;
    seen.index = index;
    return seen;
}

} // namespace

TEST(Timeline, FindsTheEntriesOfEachConnection)
{
    Timeline timeline;
    timeline.add(entry(1, 0));
    timeline.add(SeenMessage{});
    timeline.add(entry(2, 5)); // told from its middle on
    timeline.add(entry(1, 1));
    EXPECT_EQ(timeline.find(1, 0), 0);
    EXPECT_EQ(timeline.find(1, 1), 3);
    EXPECT_EQ(timeline.find(2, 5), 2);
    EXPECT_EQ(timeline.find(2, 4), Timeline::nowhere);
    EXPECT_EQ(timeline.find(1, 2), Timeline::nowhere);
    EXPECT_EQ(timeline.find(3, 0), Timeline::nowhere);
}

TEST(Timeline, FindsNothingThatItHasForgotten)
{
    Timeline timeline(2);
    timeline.add(entry(1, 0));
    timeline.add(entry(2, 0));
    timeline.add(entry(2, 1));
    EXPECT_EQ(timeline.find(1, 0), Timeline::nowhere);
    EXPECT_EQ(timeline.find(2, 1), 2);
    timeline.add(entry(1, 1));
    EXPECT_EQ(timeline.find(2, 0), Timeline::nowhere);
    EXPECT_EQ(timeline.find(1, 1), 3);
    timeline.clear();
    EXPECT_EQ(timeline.find(1, 1), Timeline::nowhere);
    timeline.add(entry(1, 2));
    EXPECT_EQ(timeline.find(1, 2), 4);
}
