// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/SessionText.h"

#include "RecordedFixture.h"

#include "core/transcript/SessionFile.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::exports;

TEST(SessionText, IsASessionThatCanBePlayedAgain)
{
    const Talked talk = sentMessage();
    const QByteArray text = sessionText({{{&talk.transcript}}});
    EXPECT_TRUE(text.startsWith("@ protocol: smtp\n@ time: 2026-01-05T09:00:00.000Z\n\nS: 220 ")) << text.toStdString();
    const auto read = transcript::readSession(text, QStringLiteral("a.session"));
    ASSERT_TRUE(read.ok()) << read.error().toString().toStdString();
    EXPECT_TRUE(text.contains("C: RCPT TO:<b@hanoi.example>\nS: 503 5.5.1 Need MAIL before RCPT\n"));
    EXPECT_TRUE(text.contains("= smtp.Closed\n"));
}

TEST(SessionText, PutsSeveralConnectionsInTheOrderOfTime)
{
    Talked smtp(u"smtp");
    Talked pop(u"pop3", QStringLiteral("192.0.2.7:2110"));
    smtp.server("220 one");
    pop.waits(std::chrono::seconds(1)).server("+OK two");
    smtp.waits(std::chrono::seconds(2)).client("QUIT").server("221 Bye");
    pop.waits(std::chrono::seconds(3)).client("QUIT").server("+OK Bye");
    const QByteArray text = sessionText({{{&smtp.transcript}, {&pop.transcript}}});
    EXPECT_TRUE(text.contains("@ protocol<2>: pop3\n")) << text.toStdString();
    const auto read = transcript::readSession(text, QStringLiteral("a.session"));
    ASSERT_TRUE(read.ok()) << read.error().toString().toStdString();
    EXPECT_STREQ(read.value().protocolOf(2).name(), "POP3");

    EXPECT_EQ(textbookText({{{&smtp.transcript}, {&pop.transcript}}}).toStdString(),
              "S<1>: 220 one\nS<2>: +OK two\nC<1>: QUIT\nS<1>: 221 Bye\nC<2>: QUIT\nS<2>: +OK Bye\n");
}

TEST(SessionText, AsATextbookHoldsWhatWasSaidAndNothingElse)
{
    Talked talk(u"smtp");
    talk.server("220 ready").client("NOOP\x08").server("500 What?").closed(protocol::Party::Client);
    EXPECT_EQ(textbookText({{{&talk.transcript}}}).toStdString(), "S: 220 ready\nC: NOOP\\x08\nS: 500 What?\n");
}

TEST(SessionText, OfNothingIsEmpty)
{
    EXPECT_EQ(sessionText({}), "");
    const transcript::Transcript empty{findProtocol(u"smtp"), {}, {}, {}};
    EXPECT_EQ(textbookText({{{&empty}}}), "");
}
