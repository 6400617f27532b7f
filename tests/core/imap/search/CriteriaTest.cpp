// SPDX-License-Identifier: GPL-3.0-or-later
// What SEARCH finds by a message's head: flags, keywords, numbers, sizes, dates; and that it looks no further.
#include "SearchTrial.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::imap;
using namespace helolab::imap::test;

namespace {

TimePoint momentOf(const char *text)
{
    return readDateTime(text)->toTimePoint();
}

SearchTrial trialWith(store::Flags flags)
{
    SearchTrial trial;
    trial.message.flags = flags;
    return trial;
}

constexpr store::Flags bit(store::Flag flag)
{
    return static_cast<store::Flags>(flag);
}

} // namespace

TEST(SearchCriteria, KnowFlags)
{
    struct Row
    {
        const char *key;
        const char *opposite;
        store::Flag flag;
    };
    const Row rows[] = {
        {"ANSWERED", "UNANSWERED", store::Flag::Answered},
        {"DELETED", "UNDELETED", store::Flag::Deleted},
        {"DRAFT", "UNDRAFT", store::Flag::Draft},
        {"FLAGGED", "UNFLAGGED", store::Flag::Flagged},
        {"SEEN", "UNSEEN", store::Flag::Seen},
        {"RECENT", "OLD", store::Flag::Recent},
    };
    for (const Row &row : rows) {
        const store::Flags others = 0x3F & ~bit(row.flag);
        for (const store::Flags without : {store::Flags(0), others}) {
            EXPECT_FALSE(trialWith(without).finds(row.key)) << row.key;
            EXPECT_TRUE(trialWith(without).finds(row.opposite)) << row.opposite;
            EXPECT_TRUE(trialWith(without | bit(row.flag)).finds(row.key)) << row.key;
            EXPECT_FALSE(trialWith(without | bit(row.flag)).finds(row.opposite)) << row.opposite;
        }
    }
    EXPECT_TRUE(trialWith(0).finds("ALL"));
    EXPECT_FALSE(trialWith(0).finds("NOT ALL"));
}

TEST(SearchCriteria, TakeRecentAndUnseenForNew)
{
    EXPECT_TRUE(trialWith(bit(store::Flag::Recent)).finds("NEW"));
    EXPECT_FALSE(trialWith(bit(store::Flag::Recent) | bit(store::Flag::Seen)).finds("NEW"));
    EXPECT_FALSE(trialWith(0).finds("NEW"));
}

TEST(SearchCriteria, KnowKeywordsInAnyCase)
{
    SearchTrial trial;
    trial.message.keywords = {"$Forwarded", "work"};
    EXPECT_TRUE(trial.finds("KEYWORD $forwarded"));
    EXPECT_TRUE(trial.finds("KEYWORD WORK"));
    EXPECT_FALSE(trial.finds("KEYWORD wor"));
    EXPECT_FALSE(trial.finds("UNKEYWORD work"));
    EXPECT_TRUE(trial.finds("UNKEYWORD $Junk"));
}

TEST(SearchCriteria, KnowNumbersAndUids)
{
    SearchTrial trial;
    trial.message.uid = 40;
    trial.message.number = 4;
    trial.mailbox = {9, 90, {}};
    EXPECT_TRUE(trial.finds("4"));
    EXPECT_TRUE(trial.finds("1:2,*:4"));
    EXPECT_FALSE(trial.finds("40"));
    EXPECT_FALSE(trial.finds("5:*"));
    EXPECT_FALSE(trial.finds("*"));
    EXPECT_TRUE(trial.finds("UID 40"));
    EXPECT_TRUE(trial.finds("UID *:1"));
    EXPECT_FALSE(trial.finds("UID 4"));
    EXPECT_FALSE(trial.finds("UID *"));
    EXPECT_TRUE(trial.finds("NOT UID 41:*"));

    trial.message.uid = 90;
    trial.message.number = 9;
    EXPECT_TRUE(trial.finds("*"));
    EXPECT_TRUE(trial.finds("100:*"));
    EXPECT_TRUE(trial.finds("UID *"));
    EXPECT_TRUE(trial.finds("UID 559:*"));
}

TEST(SearchCriteria, TakeADollarForWhatWasSaved)
{
    SearchTrial trial;
    trial.message.uid = 40;
    trial.message.number = 4;
    trial.mailbox = {9, 90, NumberSet({{38, 41}})};
    EXPECT_TRUE(trial.finds("$"));
    EXPECT_TRUE(trial.finds("UID $"));
    trial.mailbox.saved = NumberSet({{4, 4}}); // a UID, not a number
    EXPECT_FALSE(trial.finds("$"));
    trial.mailbox.saved = {};
    EXPECT_FALSE(trial.finds("$"));
    EXPECT_TRUE(trial.finds("NOT $"));
}

TEST(SearchCriteria, KnowSizes)
{
    SearchTrial trial;
    trial.message.size = 1000;
    EXPECT_TRUE(trial.finds("LARGER 999"));
    EXPECT_FALSE(trial.finds("LARGER 1000"));
    EXPECT_FALSE(trial.finds("SMALLER 1000"));
    EXPECT_TRUE(trial.finds("SMALLER 1001"));
    EXPECT_TRUE(trial.finds("SMALLER 9223372036854775807"));
}

TEST(SearchCriteria, KnowTheDayOfArrival)
{
    SearchTrial trial;
    trial.message.internalDate = momentOf("29-Feb-2024 23:59:59 +0000");
    EXPECT_TRUE(trial.finds("ON 29-Feb-2024"));
    EXPECT_FALSE(trial.finds("ON 1-Mar-2024"));
    EXPECT_TRUE(trial.finds("BEFORE 1-Mar-2024"));
    EXPECT_FALSE(trial.finds("BEFORE 29-Feb-2024"));
    EXPECT_TRUE(trial.finds("SINCE 29-Feb-2024"));
    EXPECT_FALSE(trial.finds("SINCE 1-Mar-2024"));
    trial.message.internalDate = momentOf(" 1-Mar-2024 00:00:00 +0000");
    EXPECT_FALSE(trial.finds("BEFORE 1-Mar-2024"));
    EXPECT_TRUE(trial.finds("ON 1-Mar-2024"));
}

TEST(SearchCriteria, CombineKeys)
{
    SearchTrial trial = trialWith(bit(store::Flag::Seen) | bit(store::Flag::Draft));
    EXPECT_TRUE(trial.finds("SEEN DRAFT"));
    EXPECT_FALSE(trial.finds("SEEN FLAGGED"));
    EXPECT_TRUE(trial.finds("OR SEEN FLAGGED"));
    EXPECT_TRUE(trial.finds("OR FLAGGED SEEN"));
    EXPECT_FALSE(trial.finds("OR FLAGGED DELETED"));
    EXPECT_TRUE(trial.finds("NOT FLAGGED"));
    EXPECT_FALSE(trial.finds("NOT (SEEN DRAFT)"));
    EXPECT_TRUE(trial.finds("NOT (SEEN FLAGGED)"));
    EXPECT_TRUE(trial.finds("OR (SEEN FLAGGED) (DRAFT NOT FLAGGED)"));
    EXPECT_TRUE(trial.finds("NOT NOT SEEN"));
    EXPECT_FALSE(trial.finds("OR NOT SEEN NOT DRAFT"));
}

TEST(SearchCriteria, LookAtOctetsOnlyWhereNothingElseDecides)
{
    SearchTrial trial = trialWith(bit(store::Flag::Seen));
    trial.octets = "Subject: hello\r\nDate: Mon, 1 Jan 2024 10:00:00 +0000\r\n\r\nworld\r\n";
    using Found = std::pair<bool, int>;
    EXPECT_EQ(trial.findsLooking("SEEN"), Found(true, 0));
    EXPECT_EQ(trial.findsLooking("BODY world UNSEEN"), Found(false, 0));
    EXPECT_EQ(trial.findsLooking("OR BODY world SEEN"), Found(true, 0));
    EXPECT_EQ(trial.findsLooking("NOT (BODY world UNSEEN)"), Found(true, 0));
    EXPECT_EQ(trial.findsLooking("OR (BODY x SEEN) (NOT (TEXT y UNSEEN))"), Found(true, 0));
    // Neither OR alone decides without the body; the second one does for both.
    EXPECT_EQ(trial.findsLooking("OR FLAGGED BODY world OR DELETED (DRAFT BODY world)"), Found(false, 0));
    EXPECT_EQ(trial.findsLooking("SENTON 1-Jan-2024 UNSEEN"), Found(false, 0));
    // Once, however many keys need them.
    EXPECT_EQ(trial.findsLooking("BODY world"), Found(true, 1));
    EXPECT_EQ(trial.findsLooking("BODY world SUBJECT hello TEXT world NOT FROM x SENTON 1-Jan-2024"), Found(true, 1));
    EXPECT_EQ(trial.findsLooking("NOT BODY world"), Found(false, 1));
}

TEST(SearchCriteria, SayWhetherTheyWillLookAtOctets)
{
    const SearchTrial trial;
    for (const char *cheap : {"ALL", "1:* UNSEEN", "OR SEEN (NOT KEYWORD x)", "SINCE 1-Jan-2024 LARGER 5 UID 7"})
        EXPECT_FALSE(trial.criteriaOf(cheap)->looksAtOctets()) << cheap;
    for (const char *costly :
         {"BODY x", "TEXT x", "SUBJECT x", "HEADER a b", "SENTSINCE 1-Jan-2024", "NOT (OR SEEN TO x)"})
        EXPECT_TRUE(trial.criteriaOf(costly)->looksAtOctets()) << costly;
}

TEST(SearchCriteria, FindNothingInWhatIsGone)
{
    SearchTrial trial;
    EXPECT_FALSE(trial.finds("BODY x"));
    EXPECT_FALSE(trial.finds("HEADER Subject \"\""));
    EXPECT_FALSE(trial.finds("SENTSINCE 1-Jan-1970"));
    search::Message message; // without a way to its octets
    EXPECT_FALSE(trial.criteriaOf("SUBJECT x")->matches(message));
}
