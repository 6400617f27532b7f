// SPDX-License-Identifier: GPL-3.0-or-later
// A server that is late, hangs up, or refuses what it should not.
#include "tests/support/Talk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using namespace std::chrono_literals;
using test::Talk;
using testing::HasSubstr;
using testing::StartsWith;
using world::Fault;

namespace {

Fault faultAt(const char *at)
{
    Fault fault;
    fault.at = at;
    return fault;
}

Fault lateAt(const char *at, Milliseconds delay = 3s)
{
    Fault fault = faultAt(at);
    fault.delay = delay;
    return fault;
}

Fault hangUpAt(const char *at, Fault::HangUp when)
{
    Fault fault = faultAt(at);
    fault.hangUp = when;
    return fault;
}

Talk talkWith(std::vector<Fault> faults)
{
    world::World world = test::worldNamed("default");
    world.faults = std::move(faults);
    return Talk(std::move(world));
}

constexpr std::initializer_list<const char *> toData{"HELO pc", "MAIL FROM:<an@hanoi.example>",
                                                     "RCPT TO:<binh@hanoi.example>", "DATA"};

/// What the session says once \p passed has gone by.
std::string wait(Talk &talk, Milliseconds passed)
{
    talk.now += passed;
    talk.session->expire(talk.now, talk.actions);
    return talk.take();
}

const protocol::Entry &last(const Talk &talk)
{
    return talk.entries.back();
}

} // namespace

TEST(SmtpFaults, ALateAnswerComesWhenItIsDue)
{
    Talk talk = talkWith({lateAt("MAIL")});
    talk.say("HELO pc");
    EXPECT_EQ(talk.say("MAIL FROM:<an@hanoi.example>"), "");
    EXPECT_EQ(talk.state(), "Ready") << "not carried out yet";
    ASSERT_TRUE(talk.session->deadline());
    EXPECT_EQ(*talk.session->deadline() - talk.now, 3s);
    EXPECT_EQ(wait(talk, 2999ms), "");
    EXPECT_THAT(wait(talk, 1ms), StartsWith("250 2.1.0 "));
    EXPECT_EQ(talk.state(), "Sender");
    const protocol::Entry &command = talk.entries[talk.entries.size() - 2];
    EXPECT_EQ(command.token, last(talk).token) << "the reply says what it answers";
    EXPECT_EQ(last(talk).at - command.at, 3s);
}

TEST(SmtpFaults, WhatIsSentMeanwhileWaitsItsTurn)
{
    Talk talk = talkWith({lateAt("MAIL")});
    talk.say("HELO pc");
    EXPECT_EQ(talk.send("MAIL FROM:<an@hanoi.example>\r\nRCPT TO:<binh@hanoi.example>\r\nNO"), "");
    EXPECT_EQ(talk.send("OP\r\n"), "");
    EXPECT_EQ(wait(talk, 3s),
              "250 2.1.0 <an@hanoi.example> sender ok\r\n"
              "250 2.1.5 <binh@hanoi.example> recipient ok\r\n"
              "250 2.0.0 OK\r\n");
}

TEST(SmtpFaults, NobodyGrowsTheServerWhileItIsLate)
{
    Talk talk = talkWith({lateAt("MAIL")});
    talk.say("HELO pc");
    talk.say("MAIL FROM:<an@hanoi.example>");
    std::string said;
    for (int i = 0; i < 1000 && !talk.closed; ++i)
        said += talk.send(QByteArray(64 * 1024, 'x'));
    EXPECT_TRUE(talk.closed);
    EXPECT_THAT(said, StartsWith("421 4.7.0 "));
}

TEST(SmtpFaults, AClientThatLeavesMeanwhileHasDoneNothing)
{
    Talk talk = talkWith({lateAt(Fault::message)});
    talk.after(toData);
    EXPECT_EQ(talk.after({"Hello", "."}), "");
    talk.session->peerClosed(talk.now, talk.actions);
    talk.take();
    EXPECT_FALSE(talk.session->deadline());
    EXPECT_EQ(wait(talk, 3s), "");
    EXPECT_TRUE(talk.inbox("binh@hanoi.example").empty());
}

TEST(SmtpFaults, AMessageIsStoredWhenItsAnswerIsDue)
{
    Talk talk = talkWith({lateAt(Fault::message)});
    talk.after(toData);
    EXPECT_EQ(talk.send("Hello\r\n.\r\nQUIT\r\n"), "");
    EXPECT_TRUE(talk.inbox("binh@hanoi.example").empty());
    EXPECT_THAT(wait(talk, 3s), testing::AllOf(StartsWith("250 2.0.0 Ok, queued"), HasSubstr("\r\n221 ")));
    ASSERT_EQ(talk.inbox("binh@hanoi.example").size(), 1u);
    EXPECT_TRUE(talk.inbox("binh@hanoi.example")[0].octets.endsWith("\r\nHello\r\n"));
}

TEST(SmtpFaults, TheTextOfALateDataIsText)
{
    Talk talk = talkWith({lateAt("DATA")});
    talk.after(toData);
    EXPECT_THAT(wait(talk, 3s), StartsWith("354 "));
    EXPECT_EQ(talk.say("MAIL FROM:<not@a.command>"), "");
    EXPECT_THAT(talk.say("."), StartsWith("250 "));
}

TEST(SmtpFaults, HangingUpBeforeNothingIsDone)
{
    Talk talk = talkWith({hangUpAt(Fault::message, Fault::HangUp::Before)});
    talk.after(toData);
    EXPECT_EQ(talk.after({"Hello", "."}), "");
    EXPECT_TRUE(talk.closed);
    EXPECT_EQ(talk.state(), "Closed");
    EXPECT_EQ(last(talk).event, protocol::Event(protocol::Happening::PeerClosed));
    EXPECT_EQ(last(talk).from, protocol::Party::Server);
    EXPECT_TRUE(talk.inbox("binh@hanoi.example").empty());
    EXPECT_EQ(talk.say("NOOP"), "") << "nobody listens any more";
}

TEST(SmtpFaults, HangingUpAfterItIsDoneAndNobodyIsTold)
{
    Talk talk = talkWith({hangUpAt(Fault::message, Fault::HangUp::After)});
    talk.after(toData);
    EXPECT_EQ(talk.after({"Hello", "."}), "");
    EXPECT_TRUE(talk.closed);
    EXPECT_EQ(talk.inbox("binh@hanoi.example").size(), 1u);
}

TEST(SmtpFaults, ARefusalTakesThePlaceOfTheCommand)
{
    Fault refusal = faultAt("RCPT");
    refusal.code = "451";
    refusal.enhancedCode = "4.3.0";
    refusal.text = "Try again later";
    refusal.times = 2;
    Talk talk = talkWith({refusal});
    talk.after({"HELO pc", "MAIL FROM:<an@hanoi.example>"});
    EXPECT_EQ(talk.say("RCPT TO:<binh@hanoi.example>"), "451 4.3.0 Try again later\r\n");
    EXPECT_EQ(talk.state(), "Sender");
    EXPECT_THAT(talk.say("DATA"), StartsWith("554 ")) << "there is no recipient";
    talk.start(); // another connection: what has struck, has struck
    talk.after({"HELO pc", "MAIL FROM:<an@hanoi.example>"});
    EXPECT_THAT(talk.say("RCPT TO:<binh@hanoi.example>"), StartsWith("451 "));
    EXPECT_THAT(talk.say("RCPT TO:<binh@hanoi.example>"), StartsWith("250 "));
}

TEST(SmtpFaults, WhatIsRefusedAnywayMeetsNoFault)
{
    Talk talk = talkWith({hangUpAt("RCPT", Fault::HangUp::Before)});
    talk.say("HELO pc");
    EXPECT_THAT(talk.say("RCPT TO:<binh@hanoi.example>"), StartsWith("503 "));
    EXPECT_FALSE(talk.closed);
}

TEST(SmtpFaults, AServerMayHangUpBeforeItsGreeting)
{
    Talk talk = talkWith({hangUpAt(Fault::greeting, Fault::HangUp::Before)});
    EXPECT_EQ(talk.greeting, "");
    EXPECT_TRUE(talk.closed);
}

TEST(SmtpFaults, AChunkMayBeLateAsWell)
{
    Talk talk = talkWith({lateAt("BDAT", 1s), lateAt(Fault::message, 2s)});
    talk.after({"EHLO pc", "MAIL FROM:<an@hanoi.example>", "RCPT TO:<binh@hanoi.example>"});
    EXPECT_EQ(talk.send("BDAT 5\r\nHelloBDAT 2 LAST\r\n\r\n"), "");
    EXPECT_THAT(wait(talk, 1s), StartsWith("250 2.0.0 5 octets"));
    EXPECT_THAT(wait(talk, 2s), StartsWith("250 2.0.0 Ok, queued"));
    EXPECT_TRUE(talk.inbox("binh@hanoi.example")[0].octets.endsWith("\r\nHello\r\n"));
}

TEST(SmtpFaults, AServerThatStopsLeavesWhatIsLateUndone)
{
    Talk talk = talkWith({lateAt("MAIL")});
    talk.after({"HELO pc", "MAIL FROM:<an@hanoi.example>"});
    talk.session->shutDown(talk.now, talk.actions);
    EXPECT_THAT(talk.take(), StartsWith("421 4.3.2 "));
    EXPECT_FALSE(talk.session->deadline());
}
