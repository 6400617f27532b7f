// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImapTalk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using test::ImapTalk;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

using std::chrono::seconds;

world::World slowAt(const char *place, int times = 0)
{
    world::World world = test::worldNamed("default");
    world::Fault fault;
    fault.at = place;
    fault.delay = seconds(5);
    if (times > 0)
        fault.times = times;
    world.faults.push_back(fault);
    return world;
}

} // namespace

TEST(ImapLate, ANoopOvertakesASlowSearch)
{
    ImapTalk talk(slowAt("SEARCH"));
    talk.select();
    EXPECT_EQ(talk.ask("a SEARCH ALL"), "");
    EXPECT_EQ(talk.ask("b NOOP"), "b OK NOOP completed\r\n");
    EXPECT_EQ(talk.wait(seconds(4)), "");
    EXPECT_EQ(talk.wait(seconds(1)), "* SEARCH 1\r\na OK SEARCH completed\r\n");
}

TEST(ImapLate, WhatWouldChangeTheResultWaits)
{
    ImapTalk talk(slowAt("SEARCH"));
    talk.select();
    EXPECT_EQ(talk.ask("a SEARCH UNSEEN"), "");
    EXPECT_EQ(talk.ask("b STORE 1 +FLAGS (\\Seen)"), "");
    EXPECT_EQ(talk.ask("c NOOP"), "") << "nothing overtakes what waits";
    EXPECT_EQ(talk.wait(seconds(5)),
              "* SEARCH 1\r\na OK SEARCH completed\r\n"
              "* 1 FETCH (FLAGS (\\Seen \\Recent))\r\nb OK STORE completed\r\n"
              "c OK NOOP completed\r\n");
}

TEST(ImapLate, WhatLeadsToAnotherStateLetsNothingPass)
{
    ImapTalk talk(slowAt("LOGIN"));
    EXPECT_EQ(talk.ask("a LOGIN an hutech123"), "");
    EXPECT_EQ(talk.ask("b CAPABILITY"), "");
    EXPECT_EQ(talk.ask("c SELECT INBOX"), "");
    const std::string said = talk.wait(seconds(5));
    EXPECT_THAT(said, StartsWith("a OK"));
    EXPECT_THAT(said, HasSubstr("c OK [READ-WRITE]"));
}

TEST(ImapLate, NumbersStayWhileASlowSearchCountsOnThem)
{
    ImapTalk talk(slowAt("SEARCH"));
    talk.put();
    talk.select();
    EXPECT_EQ(talk.ask("a SEARCH ALL"), "");
    const auto uid = talk.inbox("an@hanoi.example").front().uid;
    (void)talk.store.expunge("an@hanoi.example", "INBOX", {uid});
    EXPECT_EQ(talk.ask("b NOOP"), "b OK NOOP completed\r\n") << "no EXPUNGE yet";
    EXPECT_EQ(talk.wait(seconds(5)), "* SEARCH 2\r\na OK SEARCH completed\r\n");
    EXPECT_EQ(talk.ask("c NOOP"), "* 1 EXPUNGE\r\n* 1 RECENT\r\nc OK NOOP completed\r\n");
}

TEST(ImapLate, ARefusalOfTheWorldsComesInPlaceOfTheAnswer)
{
    world::World world = test::worldNamed("default");
    world::Fault fault;
    fault.at = "imap.SELECT";
    fault.code = "NO";
    fault.enhancedCode = "[UNAVAILABLE]";
    fault.text = "Try again later";
    fault.times = 1;
    world.faults.push_back(fault);
    ImapTalk talk(std::move(world));
    EXPECT_EQ(talk.select(), "sel NO [UNAVAILABLE] Try again later\r\n");
    EXPECT_THAT(talk.ask("a SELECT INBOX"), HasSubstr("a OK"));
}

TEST(ImapLate, WhoIsRefusedByTheGreetingIsLeft)
{
    for (const char *word : {"NO", "BAD", "BYE"}) {
        world::World world = test::worldNamed("default");
        world::Fault fault;
        fault.at = world::Fault::greeting;
        fault.code = word;
        fault.text = "Closed for today";
        world.faults.push_back(fault);
        ImapTalk talk(std::move(world));
        EXPECT_THAT(talk.greeting, StartsWith(std::string("* ") + word + " Closed for today\r\n"));
        EXPECT_TRUE(talk.closed) << word;
    }
}

TEST(ImapLate, ALargeFetchComesInPieces)
{
    world::World world = test::worldWithoutMail();
    world.limits.pipelinedOutput = 100'000;
    ImapTalk talk(std::move(world));
    const QByteArray message = "Subject: large\r\n\r\n" + QByteArray(50'000, 'x') + "\r\n";
    for (int i = 0; i < 40; ++i)
        talk.put(message);
    talk.select();
    talk.session->feed("a FETCH 1:* BODY[]\r\nb NOOP\r\n", talk.now, talk.actions);
    std::string all;
    int pieces = 0;
    while (true) {
        EXPECT_LT(talk.actions.output.size(), 300'000);
        all += talk.take();
        ++pieces;
        if (*talk.session->deadline() > talk.now)
            break;
        talk.session->expire(talk.now, talk.actions);
    }
    EXPECT_GT(pieces, 10);
    EXPECT_THAT(all.substr(all.size() - 100), HasSubstr(")\r\na OK FETCH completed\r\nb OK NOOP completed\r\n"));
    EXPECT_GT(all.size(), 2'000'000u);
}

TEST(ImapLate, ThirtyMinutesOfSilenceLogOut)
{
    ImapTalk talk;
    talk.select();
    EXPECT_EQ(talk.wait(std::chrono::minutes(29)), "");
    EXPECT_THAT(talk.wait(std::chrono::minutes(1)), StartsWith("* BYE"));
    EXPECT_TRUE(talk.closed);
    ImapTalk stranger;
    EXPECT_THAT(stranger.wait(std::chrono::minutes(11)), StartsWith("* BYE"))
        << "before the login there is less patience";
}
