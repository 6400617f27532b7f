// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Tracker.h"
#include "tests/support/Talk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

using namespace helolab;
using protocol::Entry;
using test::Talk;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

/// Octets that a client may send: commands, good and bad, in any order, with noise between.
QByteArray randomClient(std::mt19937 &random)
{
    static const QByteArrayList pieces{
        "HELO pc\r\n",
        "EHLO pc\r\n",
        "MAIL FROM:<an@hanoi.example>\r\n",
        "MAIL FROM: an@hanoi.example\r\n",
        "RCPT TO:<binh@hanoi.example>\r\n",
        "RCPT TO:<busy@hanoi.example>\r\n",
        "RCPT TO:<students@hanoi.example>\r\n",
        "DATA\r\n",
        "Subject: x\r\n\r\ntext\r\n",
        ".\r\n",
        "..\r\n",
        ".\n",
        "\r\n.\r\n",
        "BDAT 5\r\nabcde",
        "BDAT 0 LAST\r\n",
        "BDAT 3 LAST\r\n\r\n.",
        "RSET\r\n",
        "NOOP\r\n",
        "HELP\r\n",
        "VRFY smith\r\n",
        "EXPN students\r\n",
        "\r",
        "\n",
        QByteArray("\0", 1),
        "\xFF\xFB\x1F",
        "\x08",
        "\xD0\x9F",
        "XYZZY\r\n",
        QByteArray(3000, 'x'),
        "MAIL FROM:<a@b> SIZE=1 BODY=8BITMIME\r\n",
        "STARTTLS\r\n",
        "TURN\r\n",
    };
    QByteArray octets;
    const int count = int(random() % 40);
    for (int i = 0; i < count; ++i)
        octets += pieces[qsizetype(random() % std::size_t(pieces.size()))];
    return octets;
}

const world::World &defaultWorld()
{
    static const world::World world = test::worldNamed("default");
    return world;
}

} // namespace

TEST(SmtpHostile, OctetByOctetIsTheSameAsAllAtOnce)
{
    std::mt19937 random(20260105);
    for (int round = 0; round < 300; ++round) {
        const QByteArray octets = randomClient(random);
        Talk whole(defaultWorld());
        Talk pieces(defaultWorld());
        const std::string once = whole.send(octets);
        std::string parts;
        for (const char c : octets)
            parts += pieces.send(QByteArray(1, c));
        ASSERT_EQ(once, parts) << octets.toPercentEncoding().toStdString();
        ASSERT_EQ(whole.state(), pieces.state());
        for (const QByteArray &account : whole.store.accounts())
            ASSERT_EQ(whole.inbox(account).size(), pieces.inbox(account).size());
    }
}

TEST(SmtpHostile, AWatcherSeesTheSameStatesAsTheServer)
{
    std::mt19937 random(5321);
    for (int round = 0; round < 300; ++round) {
        const QByteArray octets = randomClient(random);
        Talk talk(defaultWorld());
        protocol::Tracker tracker(*findProtocol(u"smtp"));
        tracker.fromServer(QByteArray::fromStdString(talk.greeting), talk.now);
        for (const char c : octets) {
            if (talk.closed)
                break;
            tracker.fromClient(QByteArray(1, c), talk.now);
            tracker.fromServer(QByteArray::fromStdString(talk.send(QByteArray(1, c))), talk.now);
            ASSERT_EQ(tracker.machine().info().name, talk.state()) << octets.toPercentEncoding().toStdString();
        }
    }
}

TEST(SmtpHostile, NoiseNeverBreaksAnything)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QByteArray noise(qsizetype(random() % 4000), Qt::Uninitialized);
        for (char &c : noise)
            c = char(random() & 0xFF);
        Talk talk(defaultWorld());
        talk.send(noise);
        talk.say("QUIT");
    }
}

TEST(SmtpHostile, OverLongLineIs500AndItsExcessIsNotKept)
{
    Talk talk;
    for (int i = 0; i < 1000; ++i)
        EXPECT_EQ(talk.send(QByteArray(4096, 'x')), "");
    EXPECT_EQ(talk.send("\r\n"), "500 5.5.2 Line too long, more than 2048 octets\r\n");
    const Entry &line = talk.entries[1];
    EXPECT_TRUE(line.truncated);
    EXPECT_LE(line.bytes.size(), 2048);
    EXPECT_THAT(talk.say("NOOP"), StartsWith("250 "));
}

TEST(SmtpHostile, OctetsThatAreNoTextAreNamed)
{
    Talk talk;
    EXPECT_EQ(talk.say(QByteArray("NO\0OP", 5)), "500 5.5.2 NUL (00) at octet 3\r\n");
    EXPECT_EQ(talk.say("HELL\x08O pc"), "500 5.5.2 Control character (08) at octet 5\r\n");
    EXPECT_EQ(talk.say("NOOP\rNOOP"), "500 5.5.2 Bare CR (0D) at octet 5; a line ends with CR LF\r\n");
    EXPECT_THAT(talk.say("\xFF\xFB\x1FHELO pc"), StartsWith("500 5.5.2 Telnet negotiation (FF) at octet 1"));
    EXPECT_THAT(talk.say("\xD0\xA0\xD0\xA3\xD0\xA9\xD0\x94"), StartsWith("500 5.5.2 Command not recognized: ????????"));
    EXPECT_EQ(talk.state(), "Connected");
}

TEST(SmtpHostile, BareLfIsTakenByTheTolerantAndRefusedByTheStrict)
{
    Talk tolerant;
    EXPECT_THAT(tolerant.send("NOOP\n"), StartsWith("250 "));
    Talk strict = Talk::strict();
    EXPECT_EQ(strict.send("NOOP\n"), "500 5.5.2 Bare LF (0A); a line ends with CR LF\r\n");
}

TEST(SmtpHostile, AWebBrowserIsToldAndLeft)
{
    Talk talk;
    EXPECT_THAT(talk.send("GET / HTTP/1.1\r\nHost: x\r\nHELO x\r\n"), HasSubstr("does not speak HTTP"));
    EXPECT_TRUE(talk.closed);
    EXPECT_EQ(talk.state(), "Closed");
    EXPECT_EQ(talk.say("NOOP"), "");
}

TEST(SmtpHostile, TooManyErrorsEndTheSession)
{
    Talk talk;
    for (int i = 0; i < 50; ++i)
        EXPECT_THAT(talk.say("FOO"), StartsWith("500 "));
    EXPECT_THAT(talk.say("FOO"), StartsWith("421 4.7.0 "));
    EXPECT_TRUE(talk.closed);
    EXPECT_EQ(talk.state(), "Closed");
}

TEST(SmtpHostile, ThousandsOfPipelinedCommandsAreAnsweredInOrderWithBoundedOutput)
{
    Talk talk;
    QByteArray many;
    for (int i = 0; i < 20000; ++i)
        many += i % 2 ? "HELP\r\n" : "NOOP\r\n";
    const qsizetype bound = talk.directory.world().limits.pipelinedOutput;
    std::string all;
    std::string part = talk.send(many);
    while (!part.empty()) {
        EXPECT_LT(qsizetype(part.size()), bound + 4096);
        all += part;
        const auto due = talk.session->deadline();
        ASSERT_TRUE(due);
        if (*due > talk.now)
            break;
        talk.session->expire(talk.now, talk.actions);
        part = talk.take();
    }
    std::size_t noops = 0;
    for (std::size_t at = 0; (at = all.find("250 2.0.0 OK\r\n214-", at)) != std::string::npos; ++at)
        ++noops;
    EXPECT_EQ(noops, 10000u);
}

TEST(SmtpHostile, WhoNeverReadsIsCutOff)
{
    Talk talk;
    QByteArray many;
    for (int i = 0; i < 50000; ++i)
        many += "HELP\r\n";
    for (int i = 0; i < 10 && !talk.closed; ++i)
        talk.send(many);
    EXPECT_TRUE(talk.closed);
}

TEST(SmtpHostile, TenThousandRecipientsAreMoreThanEnough)
{
    Talk talk;
    talk.after({"HELO pc", "MAIL FROM:<an@hanoi.example>"});
    std::string last;
    for (int i = 0; i < 10000; ++i) {
        last = talk.say("RCPT TO:<binh@hanoi.example>");
        ASSERT_EQ(last.substr(0, 4), i < 100 ? "250 " : "452 ");
    }
    EXPECT_EQ(last, "452 4.5.3 Too many recipients\r\n");
    EXPECT_THAT(talk.after({"DATA", "x", "."}), StartsWith("250 "));
    EXPECT_EQ(talk.inbox("binh@hanoi.example").size(), 1u);
}

TEST(SmtpHostile, DataWithoutEndIsNotBuffered)
{
    world::World world = defaultWorld();
    world.limits.messageSize = 1000;
    Talk talk(world);
    talk.after({"HELO pc", "MAIL FROM:<>", "RCPT TO:<an@hanoi.example>", "DATA"});
    std::string last;
    for (int i = 0; i < 100 && !talk.closed; ++i)
        last = talk.say(QByteArray(100, 'x'));
    EXPECT_THAT(last, StartsWith("421 4.3.4 "));
    EXPECT_TRUE(talk.closed);
}

TEST(SmtpHostile, MessageBeyondTheLimitIs552)
{
    world::World world = defaultWorld();
    world.limits.messageSize = 1000;
    Talk talk(world);
    EXPECT_THAT(talk.after({"EHLO pc", "MAIL FROM:<> SIZE=1001"}), StartsWith("552 5.3.4 "));
    talk.after({"MAIL FROM:<> SIZE=1000", "RCPT TO:<an@hanoi.example>", "DATA"});
    EXPECT_THAT(talk.send(QByteArray(1100, 'x') + "\r\n.\r\n"), StartsWith("552 5.3.4 "));
    EXPECT_EQ(talk.state(), "Ready");
    EXPECT_EQ(talk.inbox("an@hanoi.example").size(), 1u); // the one of the start
}

TEST(SmtpHostile, SilenceIsEndedByTheClock)
{
    Talk talk;
    talk.say("HELO pc");
    EXPECT_EQ(talk.session->deadline(), talk.now + std::chrono::minutes(5));
    talk.now += std::chrono::minutes(4);
    talk.session->expire(talk.now, talk.actions);
    EXPECT_EQ(talk.take(), "");
    talk.now += std::chrono::minutes(1);
    talk.session->expire(talk.now, talk.actions);
    EXPECT_EQ(talk.take(), "421 4.4.2 mail.hanoi.example Nothing heard for too long, closing\r\n");
    EXPECT_TRUE(talk.closed);
    EXPECT_FALSE(talk.session->deadline());
}

TEST(SmtpHostile, DataMayTakeLonger)
{
    Talk talk;
    talk.after({"HELO pc", "MAIL FROM:<>", "RCPT TO:<an@hanoi.example>", "DATA"});
    EXPECT_EQ(talk.session->deadline(), talk.now + std::chrono::minutes(10));
}
