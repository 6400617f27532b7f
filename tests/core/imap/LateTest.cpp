// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImapTalk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

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

namespace {

/// How often the session must be called until it has nothing to say any more, and what it says.
std::pair<int, std::string> inPieces(ImapTalk &talk, const QByteArray &octets)
{
    talk.session->feed(octets, talk.now, talk.actions);
    std::pair<int, std::string> told{1, talk.take()};
    while (*talk.session->deadline() <= talk.now) {
        talk.session->expire(talk.now, talk.actions);
        told.second += talk.take();
        ++told.first;
    }
    return told;
}

} // namespace

TEST(ImapLate, OthersHaveTheirTurnWhileASearchReadsALargeMailbox)
{
    ImapTalk talk(test::worldWithoutMail());
    const QByteArray large = "Subject: x\r\n\r\n" + QByteArray("y\r\n").repeated(3000);
    for (int i = 0; i < 200; ++i)
        talk.put(large);
    talk.put(large + "needle\r\n");
    talk.select();
    const auto [calls, said] = inPieces(talk, "a SEARCH BODY needle\r\nb NOOP\r\n");
    EXPECT_GT(calls, 5);
    EXPECT_EQ(said, "* SEARCH 201\r\na OK SEARCH completed\r\nb OK NOOP completed\r\n");
}

TEST(ImapLate, WhatGoesDuringASearchIsToldBehindIt)
{
    ImapTalk talk(test::worldWithoutMail());
    const QByteArray large = "Subject: x\r\n\r\n" + QByteArray("needle\r\n").repeated(2000);
    for (int i = 0; i < 200; ++i)
        talk.put(large);
    talk.select();
    talk.session->feed("a SEARCH RETURN (COUNT) BODY needle\r\n", talk.now, talk.actions);
    (void)talk.store.expunge("an@hanoi.example", "INBOX", {1, 199}, 0);
    EXPECT_EQ(talk.take() + talk.settle(), "* ESEARCH (TAG \"a\") COUNT 199\r\na OK SEARCH completed\r\n");
    EXPECT_THAT(talk.ask("b NOOP"), StartsWith("* 1 EXPUNGE\r\n* 198 EXPUNGE\r\n"));
}

TEST(ImapLate, AStoreOfManyMessagesIsToldInPieces)
{
    ImapTalk talk(test::worldWithoutMail());
    for (int i = 0; i < 10'000; ++i)
        talk.put();
    talk.select();
    const auto [calls, said] = inPieces(talk, "a STORE 1:* +FLAGS (\\Seen)\r\nb NOOP\r\n");
    EXPECT_GT(calls, 3);
    EXPECT_THAT(
        said, HasSubstr("* 10000 FETCH (FLAGS (\\Seen \\Recent))\r\na OK STORE completed\r\nb OK NOOP completed\r\n"));
    EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 10'002);
    const auto [silentCalls, nothing] = inPieces(talk, "c STORE 1:* FLAGS.SILENT ()\r\n");
    EXPECT_GT(silentCalls, 1);
    EXPECT_EQ(nothing, "c OK STORE completed\r\n");
}

TEST(ImapLate, AnAnswerThatIsDueWhileAnotherIsGivenInPiecesHindersNeither)
{
    ImapTalk talk(slowAt("SEARCH", 1));
    const QByteArray large = "Subject: x\r\n\r\n" + QByteArray("needle\r\n").repeated(2000);
    for (int i = 0; i < 200; ++i)
        talk.put(large);
    talk.select();
    talk.session->feed("a SEARCH RETURN (COUNT) BODY needle\r\nb SEARCH RETURN (COUNT) BODY needle\r\n", talk.now,
                       talk.actions);
    EXPECT_EQ(talk.take(), "") << "the first is late, the second has only begun";
    const std::string said = talk.wait(seconds(60));
    EXPECT_THAT(said, HasSubstr("* ESEARCH (TAG \"a\") COUNT 200\r\na OK SEARCH completed\r\n"));
    EXPECT_THAT(said, HasSubstr("* ESEARCH (TAG \"b\") COUNT 200\r\nb OK SEARCH completed\r\n"));
    EXPECT_THAT(talk.ask("c NOOP"), StartsWith("c OK"));
}

TEST(ImapLate, TheOctetsOfALiteralAreNoCommands)
{
    ImapTalk talk;
    talk.select();
    EXPECT_FALSE(talk.session->readsOctets());
    talk.ask("a APPEND INBOX {12}");
    EXPECT_TRUE(talk.session->readsOctets());
    talk.give("Subject: x\r\n");
    EXPECT_FALSE(talk.session->readsOctets());
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
