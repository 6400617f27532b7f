// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/search/Result.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab::imap;
using namespace helolab::imap::search;
using enum SearchReturn;

namespace {

const NumberSet some({{2, 4}, {84, 84}, {882, 883}});
const NumberSet nothing;

} // namespace

TEST(SearchResult, ListsNumbersForRev1)
{
    EXPECT_EQ(writeSearch(some), QByteArray("SEARCH 2 3 4 84 882 883"));
    EXPECT_EQ(writeSearch(nothing), QByteArray("SEARCH"));
    EXPECT_EQ(writeSearch(NumberSet({{4294967294, 4294967295}})), QByteArray("SEARCH 4294967294 4294967295"));
}

TEST(SearchResult, SaysWhatWasWanted)
{
    EXPECT_EQ(writeEsearch("a1", false, {}, some), QByteArray("ESEARCH (TAG \"a1\") ALL 2:4,84,882:883"));
    EXPECT_EQ(writeEsearch("a1", true, {All}, some), QByteArray("ESEARCH (TAG \"a1\") UID ALL 2:4,84,882:883"));
    EXPECT_EQ(writeEsearch("a1", false, {Min}, some), QByteArray("ESEARCH (TAG \"a1\") MIN 2"));
    EXPECT_EQ(writeEsearch("a1", false, {Max}, some), QByteArray("ESEARCH (TAG \"a1\") MAX 883"));
    EXPECT_EQ(writeEsearch("a1", false, {Count}, some), QByteArray("ESEARCH (TAG \"a1\") COUNT 6"));
    EXPECT_EQ(writeEsearch("a1", true, {All, Count, Max, Min}, some),
              QByteArray("ESEARCH (TAG \"a1\") UID MIN 2 MAX 883 COUNT 6 ALL 2:4,84,882:883"));
    EXPECT_EQ(writeEsearch("a1", true, {Save, Min}, some), QByteArray("ESEARCH (TAG \"a1\") UID MIN 2"));
}

TEST(SearchResult, OfNothingHasOnlyACount)
{
    EXPECT_EQ(writeEsearch("a1", false, {}, nothing), QByteArray("ESEARCH (TAG \"a1\")"));
    EXPECT_EQ(writeEsearch("a1", true, {Min, Max, All}, nothing), QByteArray("ESEARCH (TAG \"a1\") UID"));
    EXPECT_EQ(writeEsearch("a1", false, {Min, Count}, nothing), QByteArray("ESEARCH (TAG \"a1\") COUNT 0"));
}

TEST(SearchResult, ThatIsOnlySavedIsNotSaid)
{
    EXPECT_FALSE(wantsAnswer({Save}));
    EXPECT_TRUE(wantsAnswer({Save, Count}));
    EXPECT_TRUE(wantsAnswer({}));
    EXPECT_TRUE(wantsSave({Min, Save}));
    EXPECT_FALSE(wantsSave({Min, All}));
}

TEST(SearchResult, IsSavedAsFarAsItIsWanted)
{
    EXPECT_EQ(savedOf({Save}, some), some);
    EXPECT_EQ(savedOf({Save, All}, some), some);
    EXPECT_EQ(savedOf({Save, Count}, some), some);
    EXPECT_EQ(savedOf({Save, Min, Count}, some), some);
    EXPECT_EQ(savedOf({Save, Min, Max, All}, some), some);
    EXPECT_EQ(savedOf({Save, Min}, some).toString(), QByteArray("2"));
    EXPECT_EQ(savedOf({Save, Max}, some).toString(), QByteArray("883"));
    EXPECT_EQ(savedOf({Save, Min, Max}, some).toString(), QByteArray("2,883"));
    EXPECT_EQ(savedOf({Save, Min, Max}, NumberSet({{7, 7}})).toString(), QByteArray("7"));
    EXPECT_EQ(savedOf({Save, Min}, nothing), nothing);
}
