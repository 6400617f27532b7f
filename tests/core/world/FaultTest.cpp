// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/world/Fault.h"
#include "core/world/World.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::world;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace {

Result<World> worldWith(const QByteArray &faults)
{
    return readWorld("name: x\nhost: mail.x.example\ndomains: [x.example]\nfaults:\n" + faults,
                     QStringLiteral("x.yaml"));
}

std::string problemOf(const QByteArray &fault)
{
    const Result<World> world = worldWith("  - {" + fault + "}\n");
    return world.ok() ? "no error" : world.error().toString().toStdString();
}

} // namespace

TEST(Faults, AreReadWithAllTheirKeys)
{
    const Result<World> world = worldWith("  - {at: RCPT, delay: 3, times: 2}\n"
                                          "  - {at: message, hang-up: after}\n"
                                          "  - {at: greeting, hang-up: before}\n"
                                          "  - {at: DATA, reply: 451 4.3.0 Try again later}\n"
                                          "  - {at: MAIL, delay: 30, reply: 552 No room}\n");
    ASSERT_TRUE(world.ok()) << world.error().toString().toStdString();
    const std::vector<Fault> &faults = world.value().faults;
    ASSERT_EQ(faults.size(), 5u);
    EXPECT_EQ(faults[0].at, "RCPT");
    EXPECT_EQ(faults[0].delay, 3s);
    EXPECT_EQ(faults[0].times, 2);
    EXPECT_EQ(faults[1].at, Fault::message);
    EXPECT_EQ(faults[1].hangUp, Fault::HangUp::After);
    EXPECT_FALSE(faults[1].times) << "always";
    EXPECT_EQ(faults[2].hangUp, Fault::HangUp::Before);
    EXPECT_EQ(faults[3].code, "451");
    EXPECT_EQ(faults[3].enhancedCode, "4.3.0");
    EXPECT_EQ(faults[3].text, "Try again later");
    EXPECT_EQ(faults[4].enhancedCode, "");
    EXPECT_EQ(faults[4].text, "No room");
}

TEST(Faults, ThatCannotBeAreRefusedWithTheirPlace)
{
    EXPECT_THAT(problemOf("at: RCTP, delay: 1"), HasSubstr("RCPT")) << "names what was meant";
    EXPECT_THAT(problemOf("at: RCTP, delay: 1"), HasSubstr("x.yaml:5:"));
    EXPECT_THAT(problemOf("at: SEND, delay: 1"), HasSubstr("SEND")) << "no server of ours carries it out";
    EXPECT_THAT(problemOf("delay: 1"), HasSubstr("at"));
    EXPECT_THAT(problemOf("at: RCPT"), HasSubstr("what goes wrong"));
    EXPECT_THAT(problemOf("at: RCPT, delay: 31"), HasSubstr("30"));
    EXPECT_THAT(problemOf("at: RCPT, delay: 0"), HasSubstr("delay"));
    EXPECT_THAT(problemOf("at: RCPT, delay: 1, times: 0"), HasSubstr("times"));
    EXPECT_THAT(problemOf("at: RCPT, hang-up: maybe"), HasSubstr("before"));
    EXPECT_THAT(problemOf("at: RCPT, hang-up: after, reply: 451 x"), HasSubstr("leave one of the two out"));
    for (const char *reply : {"250 fine", "354 go on", "451", "45 x", "451 5.3.0 x", "467 x", "\"451 \\r\\n250 x\""})
        EXPECT_THAT(problemOf(QByteArray("at: RCPT, reply: ") + reply),
                    testing::AnyOf(HasSubstr("4yz or 5yz"), HasSubstr("text")))
            << reply;
}

TEST(Faults, MayBeOneProtocolsAlone)
{
    const Result<World> world = worldWith("  - {at: pop3.QUIT, hang-up: before}\n"
                                          "  - {at: smtp.greeting, delay: 1}\n"
                                          "  - {at: smtp.message, delay: 1}\n"
                                          "  - {at: RETR, reply: \"-ERR [SYS/TEMP] Try again later\"}\n"
                                          "  - {at: NOOP, reply: \"-ERR later\"}\n"
                                          "  - {at: NOOP, reply: 451 later}\n"
                                          "  - {at: QUIT, delay: 1}\n");
    ASSERT_TRUE(world.ok()) << world.error().toString().toStdString();
    const std::vector<Fault> &faults = world.value().faults;
    ASSERT_EQ(faults.size(), 7u);
    EXPECT_EQ(faults[0].at, "pop3.QUIT");
    EXPECT_EQ(faults[3].at, "RETR");
    EXPECT_EQ(faults[3].code, "-ERR");
    EXPECT_EQ(faults[3].enhancedCode, "[SYS/TEMP]");
    EXPECT_EQ(faults[3].text, "Try again later");
    EXPECT_EQ(faults[4].at, "pop3.NOOP") << "the protocol that has such a reply";
    EXPECT_EQ(faults[4].enhancedCode, "");
    EXPECT_EQ(faults[5].at, "smtp.NOOP");
    EXPECT_EQ(faults[6].at, "QUIT") << "both";

    FaultTally tally;
    EXPECT_EQ(tally.strike(faults, "smtp.QUIT"), &faults[6]);
    EXPECT_EQ(tally.strike(faults, "pop3.QUIT"), &faults[0]);
    EXPECT_EQ(tally.strike(faults, "pop3.RETR"), &faults[3]);
    EXPECT_EQ(tally.strike(faults, "smtp.NOOP"), &faults[5]);
    EXPECT_EQ(tally.strike(faults, "pop3.greeting"), nullptr);
}

TEST(Faults, HaveAReplyOfTheirOwnProtocol)
{
    EXPECT_THAT(problemOf("at: RETR, reply: 451 later"), HasSubstr("-ERR"));
    EXPECT_THAT(problemOf("at: RCPT, reply: \"-ERR later\""), HasSubstr("4yz or 5yz"));
    EXPECT_THAT(problemOf("at: pop3.QUIT, reply: 451 later"), HasSubstr("-ERR"));
    EXPECT_THAT(problemOf("at: RETR, reply: +OK fine"), HasSubstr("-ERR"));
    EXPECT_THAT(problemOf("at: RETR, reply: -ERR"), HasSubstr("-ERR ["));
    EXPECT_THAT(problemOf("at: pop3.message, delay: 1"), HasSubstr("pop3.message"));
    EXPECT_THAT(problemOf("at: smtp.RETR, delay: 1"), HasSubstr("smtp.RETR"));
}

TEST(Faults, StrikeOneAfterTheOther)
{
    std::vector<Fault> faults(3);
    faults[0].at = "RCPT";
    faults[0].times = 2;
    faults[1].at = "DATA";
    faults[2].at = "RCPT";
    faults[2].times = 1;
    FaultTally tally;
    EXPECT_EQ(tally.strike(faults, "MAIL"), nullptr);
    EXPECT_EQ(tally.strike(faults, "RCPT"), &faults[0]);
    EXPECT_EQ(tally.left(faults).size(), 3u);
    EXPECT_EQ(tally.left(faults)[0].times, 1);
    EXPECT_EQ(tally.strike(faults, "RCPT"), &faults[0]);
    EXPECT_EQ(tally.left(faults).size(), 2u);
    EXPECT_EQ(tally.strike(faults, "RCPT"), &faults[2]);
    EXPECT_EQ(tally.strike(faults, "RCPT"), nullptr);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(tally.strike(faults, "DATA"), &faults[1]);
    ASSERT_EQ(tally.left(faults).size(), 1u);
    EXPECT_EQ(tally.left(faults)[0].at, "DATA");
}
