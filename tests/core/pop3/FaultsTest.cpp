// SPDX-License-Identifier: GPL-3.0-or-later
// A server that is late, hangs up, or refuses what it should not.
#include "Pop3Talk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using namespace std::chrono_literals;
using test::Pop3Talk;
using testing::StartsWith;
using world::Fault;

namespace {

Pop3Talk pop3TalkWith(Fault fault)
{
    world::World world = test::worldNamed("default");
    world.faults = {std::move(fault)};
    return Pop3Talk(std::move(world));
}

Fault pop3FaultAt(const char *at)
{
    Fault fault;
    fault.at = at;
    return fault;
}

} // namespace

TEST(Pop3Faults, ARefusalTakesThePlaceOfTheCommand)
{
    Fault fault = pop3FaultAt("RETR");
    fault.code = "-ERR";
    fault.enhancedCode = "[SYS/TEMP]";
    fault.text = "Try again later";
    fault.times = 1;
    Pop3Talk talk = pop3TalkWith(fault);
    talk.logIn();
    EXPECT_EQ(talk.say("RETR 1"), "-ERR [SYS/TEMP] Try again later\r\n");
    EXPECT_THAT(talk.say("RETR 1"), StartsWith("+OK"));
}

TEST(Pop3Faults, AnotherProtocolsPlaceIsNotMet)
{
    Fault fault = pop3FaultAt("smtp.QUIT");
    fault.hangUp = Fault::HangUp::Before;
    Pop3Talk talk = pop3TalkWith(fault);
    EXPECT_THAT(talk.say("QUIT"), StartsWith("+OK"));
    fault.at = "pop3.QUIT";
    Pop3Talk other = pop3TalkWith(fault);
    EXPECT_EQ(other.say("QUIT"), "");
    EXPECT_TRUE(other.closed);
    fault.at = "QUIT";
    Pop3Talk each = pop3TalkWith(fault);
    EXPECT_EQ(each.say("QUIT"), "");
}

TEST(Pop3Faults, ARefusedQuitRemovesNothing)
{
    Fault fault = pop3FaultAt("pop3.QUIT");
    fault.code = "-ERR";
    fault.text = "Not now";
    fault.times = 1;
    Pop3Talk talk = pop3TalkWith(fault);
    talk.logIn();
    talk.say("DELE 1");
    EXPECT_EQ(talk.say("QUIT"), "-ERR Not now\r\n");
    EXPECT_EQ(talk.state(), "Transaction");
    EXPECT_EQ(talk.inbox("an@hanoi.example").size(), 1u);
    EXPECT_THAT(talk.say("QUIT"), StartsWith("+OK"));
    EXPECT_TRUE(talk.inbox("an@hanoi.example").empty());
}

TEST(Pop3Faults, HangingUpAfterQuitHasRemoved)
{
    Fault fault = pop3FaultAt("QUIT");
    for (const auto when : {Fault::HangUp::Before, Fault::HangUp::After}) {
        fault.hangUp = when;
        Pop3Talk talk = pop3TalkWith(fault);
        talk.logIn();
        talk.say("DELE 1");
        EXPECT_EQ(talk.say("QUIT"), "");
        EXPECT_TRUE(talk.closed);
        EXPECT_EQ(talk.inbox("an@hanoi.example").size(), when == Fault::HangUp::Before ? 1u : 0u);
    }
}

TEST(Pop3Faults, AServerMayBeLateAndMayGreetWithARefusal)
{
    Fault fault = pop3FaultAt("PASS");
    fault.delay = 3s;
    Pop3Talk talk = pop3TalkWith(fault);
    EXPECT_EQ(talk.logIn(), "");
    EXPECT_THAT(talk.otherLogIn(), testing::IsEmpty()) << "late as well";
    talk.now += 3s;
    talk.session->expire(talk.now, talk.actions);
    EXPECT_THAT(talk.take(), StartsWith("+OK Maildrop locked"));

    fault = pop3FaultAt("greeting");
    fault.code = "-ERR";
    fault.text = "Closed for today";
    Pop3Talk closed = pop3TalkWith(fault);
    EXPECT_EQ(closed.greeting, "-ERR Closed for today\r\n");
    EXPECT_TRUE(closed.closed);
    EXPECT_TRUE(closed.closed);
}
