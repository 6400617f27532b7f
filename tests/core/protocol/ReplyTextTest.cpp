// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ReplyText.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

#include <limits>

using namespace helolab;

TEST(ReplyText, FindsTheResponseCodeInFrontOfTheWords)
{
    EXPECT_EQ(protocol::responseCodeIn("[IN-USE] try later").toByteArray(), "[IN-USE]");
    EXPECT_EQ(protocol::responseCodeWordsIn("[UIDNEXT 4] next").toByteArray(), "UIDNEXT 4");
    for (const char *none : {"", "[", "[]", "[] no", "[AUTH", "no [AUTH]", " [AUTH]"})
        EXPECT_TRUE(protocol::responseCodeWordsIn(none).isEmpty()) << none;
}

TEST(ReplyText, KnowsACodeInAnyCaseAndWholeOnly)
{
    constexpr const char *codes[] = {"IN-USE", "SYS/TEMP"};
    EXPECT_TRUE(protocol::beginsWithResponseCode("[sys/temp] later", codes));
    EXPECT_FALSE(protocol::beginsWithResponseCode("[SYS/TEMPO] later", codes));
    EXPECT_FALSE(protocol::beginsWithResponseCode("IN-USE", codes));
}

TEST(ReplyText, EchoesNoMoreThanCanBeSeen)
{
    QByteArray echoed;
    protocol::appendEcho(echoed, {QByteArrayView("a\r\x7F\xFF b")});
    EXPECT_EQ(echoed, "a??? b");
    echoed.clear();
    protocol::appendEcho(echoed, {QByteArray(81, 'x')});
    EXPECT_EQ(echoed, QByteArray(80, 'x') + "...");
    QByteArray number = "UID ";
    protocol::appendNumber(number, 0);
    protocol::appendNumber(number, std::numeric_limits<quint64>::max());
    EXPECT_EQ(number, "UID 018446744073709551615");
    EXPECT_EQ(protocol::counted(1, "octet") + ", " + protocol::counted(0, "message"), "1 octet, 0 messages");
}
