// SPDX-License-Identifier: GPL-3.0-or-later
// What no golden can say of AUTH: pipelining, lines without an end, what mail of who has logged in looks like.
#include "tests/support/Talk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using test::Talk;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST(SmtpAuth, TakesAnswersThatWerePipelined)
{
    Talk talk;
    talk.say("EHLO pc.example");
    EXPECT_EQ(talk.send("AUTH LOGIN\r\nYW4=\r\naHV0ZWNoMTIz\r\nNOOP\r\n"),
              "334 VXNlcm5hbWU6\r\n334 UGFzc3dvcmQ6\r\n235 2.7.0 Authentication successful\r\n250 2.0.0 OK\r\n");
}

TEST(SmtpAuth, HoldsPipelinedAnswersWhileItIsSlow)
{
    world::World world = test::worldNamed("default");
    world::Fault slow;
    slow.at = "AUTH";
    slow.delay = std::chrono::seconds(3);
    world.faults.push_back(slow);
    Talk talk(std::move(world));
    talk.say("EHLO pc.example");
    EXPECT_EQ(talk.send("AUTH LOGIN\r\nYW4=\r\naHV0ZWNoMTIz\r\n"), "");
    talk.now += std::chrono::seconds(3);
    talk.session->expire(talk.now, talk.actions);
    EXPECT_THAT(talk.take(), HasSubstr("235 2.7.0 "));
}

TEST(SmtpAuth, ReadsAnAnswerWithoutEndInBounds)
{
    Talk talk;
    talk.say("EHLO pc.example");
    EXPECT_THAT(talk.say("AUTH PLAIN"), StartsWith("334 "));
    for (int i = 0; i < 256; ++i)
        EXPECT_EQ(talk.send(QByteArray(4096, 'A')), "");
    EXPECT_EQ(talk.say("AA"), "500 5.5.6 Line too long, more than 12288 octets\r\n");
    EXPECT_EQ(talk.state(), "Ready");
    const protocol::Entry &answer = talk.entries[talk.entries.size() - 2];
    EXPECT_EQ(answer.kind, protocol::Entry::Kind::Answer);
    EXPECT_TRUE(answer.truncated);
    EXPECT_LE(answer.bytes.size(), 12288);
    EXPECT_THAT(talk.say("AUTH PLAIN " + QByteArray(1 << 20, 'A')), StartsWith("500 5.5.6 "));
    EXPECT_THAT(talk.say("AUTH PLAIN " + QByteArray(8000, 'A')), StartsWith("501 5.5.2 ")) << "longer than a command";
    EXPECT_THAT(talk.say("NOOP " + QByteArray(8000, 'A')), StartsWith("500 5.5.2 Line too long, more than 2048"));
}

TEST(SmtpAuth, NamesTheOctetThatNoAnswerMayHave)
{
    Talk talk;
    talk.say("EHLO pc.example");
    talk.say("AUTH LOGIN");
    EXPECT_EQ(talk.say(QByteArray("YW\0=", 4)), "500 5.5.2 NUL (00) at octet 3\r\n");
    EXPECT_EQ(talk.state(), "Ready");
    EXPECT_THAT(talk.say("AUTH LOGIN"), StartsWith("334 ")) << "the exchange before is forgotten";
}

TEST(SmtpAuth, IsTracedInTheMessage)
{
    const auto received = [](bool loggedIn) {
        Talk talk;
        talk.say("EHLO pc.example");
        if (loggedIn) {
            EXPECT_THAT(talk.say("AUTH PLAIN AGFuAGh1dGVjaDEyMw=="), StartsWith("235 "));
        }
        talk.after({"MAIL FROM:<an@hanoi.example>", "RCPT TO:<binh@hanoi.example>", "DATA", "Subject: x", "", "."});
        const auto inbox = talk.inbox("binh@hanoi.example");
        return inbox.empty() ? std::string() : inbox.back().octets.toStdString();
    };
    EXPECT_THAT(received(true), HasSubstr(" with ESMTPA id ")); // RFC 3848
    EXPECT_THAT(received(false), HasSubstr(" with ESMTP id "));
}

TEST(SmtpAuth, LetsNobodyInWhoHasNoPassword)
{
    world::World world = test::worldNamed("default");
    world.limits.logins = 100;
    world.accounts.front().password.clear();
    const QByteArray name = world.accounts.front().address;
    Talk talk(std::move(world));
    talk.say("EHLO pc.example");
    EXPECT_THAT(talk.say("AUTH LOGIN " + name.toBase64()), StartsWith("334 "));
    EXPECT_THAT(talk.say(""), StartsWith("535 "));
    for (const char *other : {"students", "nobody", "an@elsewhere.example"}) {
        talk.say("AUTH LOGIN " + QByteArray(other).toBase64());
        EXPECT_THAT(talk.say("c2VjcmV0"), StartsWith("535 5.7.8 ")) << other;
    }
}

TEST(SmtpAuth, IsNotAnnouncedWhereAllMechanismsAreHidden)
{
    world::World world = test::worldNamed("default");
    world.hiddenExtensions = {"AUTH=PLAIN", "AUTH=LOGIN", "AUTH=CRAM-MD5", "AUTH=SCRAM-SHA-1", "AUTH=SCRAM-SHA-256"};
    Talk talk(std::move(world));
    EXPECT_THAT(talk.say("EHLO pc.example"), Not(HasSubstr("AUTH")));
    EXPECT_THAT(talk.say("AUTH PLAIN"), StartsWith("502 "));
}
