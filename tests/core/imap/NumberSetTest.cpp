// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/NumberSet.h"
#include "core/imap/SequenceSet.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab::imap;

namespace {

NumberSet setOf(std::vector<NumberSet::Range> ranges)
{
    return NumberSet(std::move(ranges));
}

constexpr quint32 most = 0xFFFFFFFF;

} // namespace

TEST(NumberSet, MergesWhatTouches)
{
    EXPECT_EQ(setOf({{5, 7}, {1, 3}, {4, 4}}).toString(), QByteArray("1:7"));
    EXPECT_EQ(setOf({{5, 7}, {1, 3}}).toString(), QByteArray("1:3,5:7"));
    EXPECT_EQ(setOf({{1, 10}, {2, 3}, {12, 12}}).toString(), QByteArray("1:10,12"));
    EXPECT_EQ(setOf({{9, 4}}).toString(), QByteArray("4:9"));
    EXPECT_EQ(setOf({{1, most}, {5, 7}, {most, most}}).toString(), QByteArray("1:4294967295"));
    EXPECT_EQ(setOf({{most, most}, {0, 0}}).ranges().size(), 2u);
    EXPECT_EQ(setOf({}).toString(), QByteArray());
}

TEST(NumberSet, KnowsWhatItHolds)
{
    const NumberSet set = setOf({{2, 4}, {9, 9}, {20, most}});
    for (const quint32 in : {2u, 3u, 4u, 9u, 20u, 21u, most})
        EXPECT_TRUE(set.contains(in)) << in;
    for (const quint32 out : {0u, 1u, 5u, 8u, 10u, 19u})
        EXPECT_FALSE(set.contains(out)) << out;
    EXPECT_EQ(set.count(), 3 + 1 + quint64(most) - 19);
    EXPECT_EQ(set.lowest(), 2u);
    EXPECT_EQ(set.highest(), most);
    EXPECT_FALSE(NumberSet().contains(0));
    EXPECT_EQ(NumberSet().count(), 0u);
    EXPECT_EQ(NumberSet().lowest(), 0u);
    EXPECT_EQ(setOf({{1, most}}).count(), quint64(most));
}

TEST(NumberSet, PicksFromSortedNumbers)
{
    const std::vector<quint32> uids{3, 5, 6, 100, most};
    EXPECT_EQ(setOf({{5, 99}, {most, most}}).among(uids), (std::vector<quint32>{5, 6, most}));
    EXPECT_EQ(setOf({{5, 99}, {most, most}}).placesAmong(uids), (std::vector<qsizetype>{1, 2, 4}));
    EXPECT_EQ(setOf({{1, most}}).among(uids), uids);
    EXPECT_TRUE(setOf({{4, 4}, {7, 99}}).among(uids).empty());
    EXPECT_TRUE(setOf({{1, 9}}).among({}).empty());
    EXPECT_EQ(setOf({{2, most}}).upTo(4), (std::vector<quint32>{2, 3, 4}));
    EXPECT_EQ(setOf({{0, 1}, {3, 3}, {9, 9}}).upTo(4), (std::vector<quint32>{1, 3}));
    EXPECT_TRUE(setOf({{1, most}}).upTo(0).empty());
}

TEST(NumberSet, IsMadeOfNumbersInAnyOrder)
{
    const std::vector<quint32> numbers{7, 1, 2, 2, 9, 8, 4};
    EXPECT_EQ(NumberSet::of(numbers).toString(), QByteArray("1:2,4,7:9"));
    NumberSet grown;
    for (const quint32 number : {1u, 2u, 4u, 7u, 8u, 9u})
        grown.append(number);
    EXPECT_EQ(grown, NumberSet::of(numbers));
}

TEST(SequenceSet, MeansNumbersOnceTheLargestIsKnown)
{
    const SequenceSet set{{{4, 4}, {SequenceSet::star, 7}, {1, SequenceSet::star}}, false, {}};
    EXPECT_TRUE(set.hasStar());
    EXPECT_EQ(set.highestTyped(), 7u);
    EXPECT_EQ(set.toString(), QByteArray("4,*:7,1:*"));
    EXPECT_EQ(set.resolved(5).toString(), QByteArray("1:7"));
    EXPECT_EQ(set.resolved(0).toString(), QByteArray("4")); // the others say *, and nothing is there
}

TEST(SequenceSet, BeyondTheLargestStillMeansTheLargest)
{
    // RFC 9051 section 9, seq-range: 559:* with 100 as the largest UID is 100:559.
    const SequenceSet set{{{559, SequenceSet::star}}, false, {}};
    EXPECT_TRUE(set.resolved(100).contains(100));
    EXPECT_FALSE(set.resolved(100).contains(99));
    const SequenceSet star{{{SequenceSet::star, SequenceSet::star}}, false, {}};
    EXPECT_EQ(star.toString(), QByteArray("*"));
    EXPECT_EQ(star.resolved(12).toString(), QByteArray("12"));
    EXPECT_TRUE(star.resolved(0).isEmpty());
}

TEST(SequenceSet, ThatWasSavedIsADollar)
{
    EXPECT_EQ((SequenceSet{{}, true, {}}.toString()), QByteArray("$"));
    EXPECT_FALSE((SequenceSet{{{1, 2}}, false, {}}.hasStar()));
}
