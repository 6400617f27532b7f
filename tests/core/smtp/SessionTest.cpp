// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Talk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using test::Talk;
using testing::HasSubstr;
using testing::StartsWith;

TEST(SmtpSession, DeliversAMessageTypedByHand)
{
    Talk talk;
    EXPECT_THAT(talk.greeting, StartsWith("220 mail.hanoi.example "));
    EXPECT_EQ(talk.say("HELO pc.hanoi.example"),
              "250 mail.hanoi.example Hello pc.hanoi.example [127.0.0.1], pleased to meet you\r\n");
    EXPECT_EQ(talk.say("MAIL FROM:<an@hanoi.example>"), "250 2.1.0 <an@hanoi.example> sender ok\r\n");
    EXPECT_EQ(talk.say("RCPT TO:<binh@hanoi.example>"), "250 2.1.5 <binh@hanoi.example> recipient ok\r\n");
    EXPECT_EQ(talk.say("DATA"), "354 Start mail input; end with <CRLF>.<CRLF>\r\n");
    EXPECT_EQ(talk.say("Subject: hello"), "");
    EXPECT_EQ(talk.after({"", "Hello Binh", "."}), "250 2.0.0 Ok, queued for delivery as 00000001\r\n");
    EXPECT_EQ(talk.say("QUIT"), "221 2.0.0 mail.hanoi.example Service closing transmission channel\r\n");
    EXPECT_TRUE(talk.closed);

    const auto inbox = talk.inbox("binh@hanoi.example");
    ASSERT_EQ(inbox.size(), 1u);
    EXPECT_EQ(inbox[0].octets.toStdString(),
              "Return-Path: <an@hanoi.example>\r\n"
              "Received: from pc.hanoi.example ([127.0.0.1])\r\n"
              "\tby mail.hanoi.example (Helolab) with SMTP id 00000001\r\n"
              "\tfor <binh@hanoi.example>; Mon, 05 Jan 2026 09:00:00 +0000\r\n"
              "Subject: hello\r\n\r\nHello Binh\r\n");
    EXPECT_EQ(inbox[0].octets.sliced(inbox[0].added.front().length), "Subject: hello\r\n\r\nHello Binh\r\n");
    EXPECT_EQ(inbox[0].envelope.sender, "an@hanoi.example");
    EXPECT_EQ(inbox[0].envelope.recipient, "binh@hanoi.example");
}

TEST(SmtpSession, RefusesAtTheTablesWord)
{
    Talk talk;
    EXPECT_EQ(talk.say("RCPT TO:<binh@hanoi.example>"), "503 5.5.1 Send HELO or EHLO first, then MAIL\r\n");
    EXPECT_EQ(talk.state(), "Connected");
}
