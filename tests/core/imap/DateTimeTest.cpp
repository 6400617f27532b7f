// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/DateTime.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::imap;

TEST(ImapDate, IsRead)
{
    EXPECT_EQ(readDate("1-Feb-1994"), QDate(1994, 2, 1));
    EXPECT_EQ(readDate("01-feb-1994"), QDate(1994, 2, 1));
    EXPECT_EQ(readDate("29-FEB-2024"), QDate(2024, 2, 29));
    EXPECT_EQ(readDate("31-Dec-9999"), QDate(9999, 12, 31));
}

TEST(ImapDate, IsNothingElse)
{
    for (const char *text : {"",
                             "1",
                             "1-Feb",
                             "1-Feb-94",
                             "1-Feb-1994 ",
                             " 1-Feb-1994",
                             "001-Feb-1994",
                             "0-Feb-1994",
                             "29-Feb-2023",
                             "31-Apr-2024",
                             "1-Fev-1994",
                             "1-02-1994",
                             "1994-02-01",
                             "1 Feb 1994",
                             "1-Feb-19940",
                             "1-Feb-0000",
                             "-Feb-1994",
                             "a-Feb-1994",
                             "1-Feb-199x",
                             "1--Feb-1994",
                             "1-Feb+1994"})
        EXPECT_EQ(readDate(text), std::nullopt) << text;
}

TEST(ImapDate, IsWritten)
{
    EXPECT_EQ(writeDate(QDate(1994, 2, 1)), QByteArray("1-Feb-1994"));
    EXPECT_EQ(writeDate(QDate(2024, 12, 31)), QByteArray("31-Dec-2024"));
    EXPECT_EQ(writeDate(QDate(7, 1, 1)), QByteArray("1-Jan-0007"));
}

TEST(ImapDateTime, IsReadAndWritten)
{
    for (const char *text : {"17-Jul-1996 02:44:25 -0700", " 7-Jul-1996 00:00:00 +0000", "31-Dec-2024 23:59:59 +1400",
                             "29-Feb-2024 12:34:56 -0930", "31-Dec-2016 23:59:60 +0000"}) {
        const auto moment = readDateTime(text);
        ASSERT_TRUE(moment) << text;
        EXPECT_EQ(writeDateTime(*moment), QByteArray(text));
    }
    EXPECT_EQ(writeDateTime(*readDateTime("07-JUL-1996 02:44:25 -0000")), QByteArray(" 7-Jul-1996 02:44:25 +0000"));
}

TEST(ImapDateTime, IsNothingElse)
{
    for (const char *text : {"",
                             "17-Jul-1996",
                             "17-Jul-1996 02:44:25",
                             "7-Jul-1996 02:44:25 -0700",
                             "17-Jul-1996 02:44:25 -07:0",
                             "17-Jul-1996 24:00:00 +0000",
                             "17-Jul-1996 02:60:25 -0700",
                             "17-Jul-1996 02:44:61 -0700",
                             "17-Jul-1996 02:44:25 -2400",
                             "17-Jul-1996 02:44:25 -0760",
                             "17-Jul-1996 02:44:25 00700",
                             "32-Jul-1996 02:44:25 -0700",
                             " 0-Jul-1996 02:44:25 -0700",
                             "17-Jux-1996 02:44:25 -0700",
                             "17-Jul-1996T02:44:25 -0700",
                             "17-Jul-1996 02.44.25 -0700",
                             "17-Jul-1996 -2:44:25 -0700",
                             "17-Jul-1996 02:44:25 -0700 ",
                             "1 -Jul-1996 02:44:25 -0700",
                             "  -Jul-1996 02:44:25 -0700"})
        EXPECT_EQ(readDateTime(text), std::nullopt) << text;
}

TEST(ImapDateTime, IsAMoment)
{
    const auto seconds = [](const char *text) {
        return std::chrono::duration_cast<std::chrono::seconds>(readDateTime(text)->toTimePoint().time_since_epoch())
            .count();
    };
    EXPECT_EQ(seconds(" 1-Jan-1970 00:00:00 +0000"), 0);
    EXPECT_EQ(seconds(" 1-Jan-1970 07:00:00 +0700"), 0);
    EXPECT_EQ(seconds("17-Jul-1996 02:44:25 -0700"), 837596665);
    EXPECT_EQ(seconds("31-Dec-1969 23:59:59 +0000"), -1);
    EXPECT_EQ(writeDateTime(DateTime::of(TimePoint(Milliseconds(837596665'999)))),
              QByteArray("17-Jul-1996 09:44:25 +0000"));
    EXPECT_EQ(writeDateTime(DateTime::of(TimePoint(Milliseconds(-1)))), QByteArray("31-Dec-1969 23:59:59 +0000"));
    EXPECT_EQ(writeDateTime(DateTime::of(TimePoint(Milliseconds(0)))), QByteArray(" 1-Jan-1970 00:00:00 +0000"));
}

TEST(ImapDateTime, KnowsItsMonths)
{
    EXPECT_EQ(monthNamed("jan"), 1);
    EXPECT_EQ(monthNamed("DEC"), 12);
    EXPECT_EQ(monthNamed("January"), 0);
    EXPECT_EQ(monthNamed(""), 0);
}
