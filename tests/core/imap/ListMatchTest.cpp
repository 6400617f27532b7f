// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ListMatch.h"

#include <gtest/gtest.h>

using helolab::imap::ListMatch;

TEST(ListMatch, AStarStandsForAnythingAndAPercentForOneLevel)
{
    struct Case
    {
        const char *pattern;
        const char *name;
        bool matches;
    };
    for (const Case &each : {
             Case{"*", "a/b", true},  {"%", "a/b", false},
             {"%", "a", true},        {"%/%", "a/b", true},
             {"%/%", "a/b/c", false}, {"a*", "a", true},
             {"a%", "a/", false},     {"*c", "a/b/c", true},
             {"%c", "a/b/c", false},  {"a/%", "a/b", true},
             {"a/%", "a", false},     {"*%*", "a/b", true},
             {"%*%", "a/b", true},    {"%%", "ab", true},
             {"**b**", "aba", true},  {"a%b", "axxb", true},
             {"a%b", "ax/b", false},  {"", "", true},
             {"", "a", false},        {"inbox", "INBOX", true},
             {"in%", "INBOX", true},  {"inbox/a", "INBOX/a", false},
             {"Work", "work", false},
         })
        EXPECT_EQ(ListMatch(each.pattern).matches(each.name), each.matches) << each.pattern << ' ' << each.name;
}

TEST(ListMatch, CostsNoMoreForAPatternThatWouldMakeOthersDespair)
{
    const QByteArray name(255, 'a');
    for (int i = 0; i < 200; ++i) {
        EXPECT_FALSE(ListMatch(QByteArray("*a").repeated(200) + 'b').matches(name));
        EXPECT_FALSE(ListMatch(QByteArray("a*").repeated(10'000)).matches(name)) << "longer than any name";
    }
    EXPECT_TRUE(ListMatch(QByteArray(100'000, '*')).matches(name)) << "a run counts once";
}
