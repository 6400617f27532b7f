// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/search/SentDate.h"

#include <QByteArray>

#include <gtest/gtest.h>

using helolab::imap::search::dayOfDateField;

TEST(SentDate, IsReadFromEveryFormThatIsMet)
{
    const QDate july(1996, 7, 7);
    for (const char *text : {"Sun, 7 Jul 1996 02:44:25 -0700 (PDT)", " 7 Jul 1996 02:44:25 +0000", "7 jul 1996",
                             "07 JUL 1996 02:44", "Sun,7 Jul 1996 02:44:25 GMT", "Sun, 07-Jul-96 02:44:25 GMT",
                             "7 July 1996 2:44", "7 Jul 96 02:44 EST", "(a comment (nested)) Sun, 7 (day) Jul 1996",
                             "Sun,\r\n 7 Jul\r\n\t1996 02:44:25", "Sun Jul  7 02:44:25 1996", "7 Jul 096 00:00"})
        EXPECT_EQ(dayOfDateField(text), july) << text;
    EXPECT_EQ(dayOfDateField("1 Jan 49 00:00"), QDate(2049, 1, 1));
    EXPECT_EQ(dayOfDateField("1 Jan 50 00:00"), QDate(1950, 1, 1));
    EXPECT_EQ(dayOfDateField("29 Feb 2024 23:59:59 -1200"), QDate(2024, 2, 29));
}

TEST(SentDate, IsNothingElse)
{
    for (const char *text : {"", "yesterday", "30 Feb 2024", "7 Jul", "Jul 7", "Jul 1996", "7 Xyz 1996", "1996-07-07",
                             "7.7.1996", "0 Jan 2024", "123 Jan 2024", "7 Jul 19967", "7 Jul x", "(7 Jul 1996)", "((("})
        EXPECT_EQ(dayOfDateField(text), std::nullopt) << text;
    EXPECT_EQ(dayOfDateField(QByteArray("x ").repeated(100'000) + "7 Jul 1996"), std::nullopt);
    EXPECT_EQ(dayOfDateField(QByteArray(100'000, '(') + "7 Jul 1996"), std::nullopt);
}
