// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/Trace.h"
#include "tests/support/Talk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using test::Talk;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

/// Opens a transaction from An to \p recipients, up to the point where the message may come.
std::string begin(Talk &talk, std::initializer_list<const char *> recipients, const char *mail = "")
{
    talk.say("EHLO pc.example");
    talk.say(QByteArray("MAIL FROM:<an@hanoi.example>") + mail);
    std::string last;
    for (const char *recipient : recipients)
        last = talk.say(QByteArray("RCPT TO:<") + recipient + '>');
    return last;
}

/// The newest message of an inbox, without what the server wrote on top.
QByteArray newest(const Talk &talk, const char *account)
{
    const auto inbox = talk.inbox(account);
    if (inbox.empty())
        return "nothing";
    const store::Message &message = inbox.back();
    return message.octets.sliced(message.added.empty() ? 0 : message.added.back().length);
}

} // namespace

TEST(SmtpDelivery, TakesTheStuffedDotOffAndNothingElse)
{
    Talk talk;
    begin(talk, {"binh@hanoi.example"});
    talk.say("DATA");
    EXPECT_THAT(talk.send("Subject: dots\r\n\r\n..foo\r\n.bar\r\nmid.dle\r\n...\r\n\t \r\n.\r\n"), StartsWith("250 "));
    EXPECT_EQ(newest(talk, "binh@hanoi.example"), "Subject: dots\r\n\r\n.foo\r\nbar\r\nmid.dle\r\n..\r\n\t \r\n");
}

TEST(SmtpDelivery, ABareLfDotEndsNothing)
{
    Talk talk;
    begin(talk, {"binh@hanoi.example"});
    talk.say("DATA");
    EXPECT_EQ(talk.send("Subject: x\n\n.\nMAIL FROM:<smuggler@x.example>\n.\r\n"), "");
    EXPECT_EQ(talk.state(), "Data");
    EXPECT_THAT(talk.send("\r\n.\r\n"), StartsWith("250 "));
    EXPECT_THAT(newest(talk, "binh@hanoi.example").toStdString(), HasSubstr("smuggler"));

    Talk strict = Talk::strict();
    begin(strict, {"binh@hanoi.example"});
    strict.say("DATA");
    EXPECT_THAT(strict.send("a\nb\r\n.\r\n"), StartsWith("554 5.6.0 Bare LF"));
    EXPECT_EQ(newest(strict, "binh@hanoi.example"), "nothing");
}

TEST(SmtpDelivery, GivesEveryRecipientOneCopyAndKeepsBlindOnesOutOfTheHeader)
{
    Talk talk;
    begin(talk, {"binh@hanoi.example", "students@hanoi.example", "linh@hanoi.example", "forwarded@hanoi.example"});
    EXPECT_THAT(talk.after({"DATA", "x: y", "", "z", "."}), StartsWith("250 "));
    for (const char *account :
         {"binh@hanoi.example", "linh@hanoi.example", "olga@moscow.example", "wei@beijing.example"})
        EXPECT_EQ(talk.inbox(account).size(), 1u) << account;
    EXPECT_TRUE(talk.inbox("forwarded@hanoi.example").empty());
    const store::Message message = talk.inbox("linh@hanoi.example").front();
    EXPECT_EQ(message.envelope.recipients.size(), 4);
    EXPECT_EQ(message.envelope.recipient, "linh@hanoi.example");
    EXPECT_FALSE(message.octets.contains("binh@"));
    EXPECT_TRUE(message.octets.contains("with ESMTP id"));
}

TEST(SmtpDelivery, DroppedConnectionDeliversNothing)
{
    Talk talk;
    begin(talk, {"binh@hanoi.example"});
    talk.after({"DATA", "Subject: lost", "", "text"});
    talk.session->peerClosed(talk.now, talk.actions);
    talk.take();
    EXPECT_EQ(talk.state(), "Closed");
    EXPECT_TRUE(talk.inbox("binh@hanoi.example").empty());
    EXPECT_EQ(talk.entries.back().kind, protocol::Entry::Kind::Happening);
}

TEST(SmtpDelivery, RsetAndEhloForgetTheTransaction)
{
    Talk talk;
    begin(talk, {"binh@hanoi.example"});
    EXPECT_THAT(talk.say("RSET"), StartsWith("250 "));
    EXPECT_THAT(talk.say("DATA"), StartsWith("503 "));
    begin(talk, {"binh@hanoi.example"});
    EXPECT_THAT(talk.say("EHLO again.example"), StartsWith("250-"));
    EXPECT_EQ(talk.state(), "Ready");
    begin(talk, {"linh@hanoi.example"});
    EXPECT_THAT(talk.after({"DATA", "", "x", "."}), StartsWith("250 "));
    EXPECT_TRUE(talk.inbox("binh@hanoi.example").empty());
    EXPECT_EQ(talk.inbox("linh@hanoi.example").front().envelope.recipients.size(), 1);
}

TEST(SmtpDelivery, ChunksMakeOneMessage)
{
    Talk talk;
    begin(talk, {"binh@hanoi.example"});
    EXPECT_EQ(talk.send("BDAT 14\r\nSubject: ab\r\n\r"), "250 2.0.0 14 octets received\r\n");
    EXPECT_EQ(talk.state(), "Chunking");
    EXPECT_THAT(talk.send("BDAT 8 LAST\r\n\n\r\n.\r\nX\n"), StartsWith("250 2.0.0 Ok, queued"));
    EXPECT_EQ(newest(talk, "binh@hanoi.example"), "Subject: ab\r\n\r\n\r\n.\r\nX\n");
    EXPECT_EQ(talk.state(), "Ready");
}

TEST(SmtpDelivery, ARefusedChunkIsReadAllTheSame)
{
    Talk talk;
    talk.say("EHLO pc");
    EXPECT_EQ(talk.send("BDAT 12\r\nMAIL FROM:<>NOOP\r\n"),
              "503 5.5.1 Need MAIL and RCPT before BDAT\r\n250 2.0.0 OK\r\n");
    begin(talk, {"binh@hanoi.example"});
    EXPECT_THAT(talk.send("BDAT\r\n"), StartsWith("501 "));
    EXPECT_THAT(talk.send("BDAT -1\r\n"), StartsWith("501 "));
    EXPECT_THAT(talk.send("BDAT 3 FIRST\r\n"), StartsWith("501 "));
    EXPECT_THAT(talk.send("BDAT 99999999999999999\r\n"), StartsWith("421 "));
}

TEST(SmtpDelivery, AChunkTooManyDropsTheTransaction)
{
    world::World world = test::worldNamed("default");
    world.limits.messageSize = 10;
    Talk talk(world);
    begin(talk, {"binh@hanoi.example"});
    EXPECT_THAT(talk.send("BDAT 8\r\n12345678"), StartsWith("250 "));
    EXPECT_THAT(talk.send("BDAT 8\r\n12345678"), StartsWith("552 5.3.4 "));
    EXPECT_EQ(talk.state(), "Ready");
    EXPECT_TRUE(talk.inbox("binh@hanoi.example").empty());
}

TEST(SmtpDelivery, AfterTheDotEveryCodeCanBeMet)
{
    const std::pair<const char *, const char *> cases[] = {
        {"rejecting@hanoi.example", "554 5.6.0"},   {"postponing@hanoi.example", "451 4.3.2"},
        {"overflowing@hanoi.example", "552 5.2.2"}, {"greylisted@hanoi.example", "450 4.7.1"},
        {"filtering@hanoi.example", "550 5.7.1"},
    };
    for (const auto &[account, code] : cases) {
        Talk talk;
        EXPECT_THAT(begin(talk, {account, "binh@hanoi.example"}), StartsWith("250 "));
        EXPECT_THAT(talk.after({"DATA", "", "x", "."}), StartsWith(code));
        EXPECT_EQ(talk.state(), "Ready");
        EXPECT_TRUE(talk.inbox("binh@hanoi.example").empty()) << "all or none";
    }
}

TEST(SmtpDelivery, AFullStoreIs452AndAFullMailbox552)
{
    Talk tiny(test::worldNamed("default"), 4096);
    begin(tiny, {"binh@hanoi.example"});
    tiny.say("DATA");
    EXPECT_EQ(tiny.send(QByteArray(5000, 'x') + "\r\n.\r\n"), "452 4.3.1 Insufficient system storage\r\n");

    Talk talk;
    begin(talk, {"small@hanoi.example", "binh@hanoi.example"});
    talk.say("DATA");
    EXPECT_THAT(talk.send(QByteArray(2500, 'x') + "\r\n.\r\n"), StartsWith("552 5.2.2 "));
    EXPECT_TRUE(talk.inbox("binh@hanoi.example").empty());
}

TEST(SmtpDelivery, CompletesAHeaderWhereTheWorldWantsIt)
{
    world::World world = test::worldNamed("default");
    world.completeHeader = true;
    Talk talk(world);
    begin(talk, {"binh@hanoi.example"});
    talk.after({"DATA", "mail test", "ha ha ha", "."});
    const store::Message message = talk.inbox("binh@hanoi.example").front();
    EXPECT_THAT(message.octets.toStdString(),
                HasSubstr("\r\nFrom: an@hanoi.example\r\nDate: Mon, 05 Jan 2026 09:00:00 +0000\r\n"
                          "Message-ID: <00000001@mail.hanoi.example>\r\n\r\nmail test\r\nha ha ha\r\n"));
    begin(talk, {"linh@hanoi.example"});
    talk.after({"DATA", "from: me@x.example", "DATE: today", "Message-id: <1>", "", "x", "."});
    EXPECT_EQ(talk.inbox("linh@hanoi.example").front().octets.count("Date:"), 0);
}

TEST(SmtpDelivery, AMessageGoingInCirclesIsStopped)
{
    Talk talk;
    begin(talk, {"binh@hanoi.example"});
    talk.say("DATA");
    for (int i = 0; i < 101; ++i)
        talk.say("Received: from here by there");
    EXPECT_THAT(talk.after({"", "x", "."}), StartsWith("554 5.4.6 "));
}

TEST(SmtpDelivery, StrictWantsWhatWasAnnounced)
{
    Talk strict = Talk::strict();
    begin(strict, {"binh@hanoi.example"});
    EXPECT_THAT(strict.after({"DATA", "", "\xC4\x90", "."}), StartsWith("554 5.6.1 "));
    begin(strict, {"binh@hanoi.example"}, " BODY=8BITMIME");
    EXPECT_THAT(strict.after({"DATA", "", "\xC4\x90", "."}), StartsWith("250 "));
    begin(strict, {"binh@hanoi.example"}, " BODY=BINARYMIME");
    EXPECT_THAT(strict.say("DATA"), StartsWith("503 5.5.1 BODY=BINARYMIME wants BDAT"));
    begin(strict, {"binh@hanoi.example"});
    strict.say("DATA");
    EXPECT_THAT(strict.send(QByteArray(1100, 'x') + "\r\n.\r\n"), StartsWith("554 5.6.0 A text line"));
}

TEST(SmtpTrace, WritesDatesOfAnyDay)
{
    using namespace std::chrono;
    EXPECT_EQ(smtp::messageDate(TimePoint(Milliseconds(0))), "Thu, 01 Jan 1970 00:00:00 +0000");
    EXPECT_EQ(smtp::messageDate(TimePoint(sys_days(2024y / 2 / 29) + 23h + 59min + 59s + 999ms)),
              "Thu, 29 Feb 2024 23:59:59 +0000");
}
