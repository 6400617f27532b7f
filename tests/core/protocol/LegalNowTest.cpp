// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/LegalNow.h"

#include "core/protocol/OrderHint.h"
#include "core/smtp/Table.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::protocol;
using smtp::Verb;

namespace {

std::string legal(const Machine &machine)
{
    std::string names;
    for (Event event : legalNow(machine))
        names += (names.empty() ? "" : " ") + eventName(machine.table(), event).toStdString();
    return names;
}

Machine machineAfter(std::initializer_list<std::pair<Event, Outcome>> steps)
{
    Machine machine(smtp::table(), Need::Extended | Need::Anonymous | Need::Plain);
    for (const auto &[event, outcome] : steps)
        machine.apply(event, outcome);
    return machine;
}

} // namespace

TEST(LegalNow, FollowsTheOrderOfTheTable)
{
    EXPECT_EQ(legal(machineAfter({})), "HELO EHLO RSET NOOP VRFY EXPN HELP QUIT");
}

TEST(LegalNow, LeavesOutWhatNeedsEhloAfterHelo)
{
    EXPECT_EQ(legal(machineAfter({{Verb::Helo, Outcome::Done}})), "HELO EHLO MAIL RSET NOOP VRFY EXPN HELP QUIT");
    EXPECT_EQ(legal(machineAfter({{Verb::Ehlo, Outcome::Done}})),
              "HELO EHLO MAIL RSET NOOP VRFY EXPN HELP QUIT AUTH STARTTLS");
}

TEST(LegalNow, IsTheDotInsideAMessageAndAnAnswerInsideAnExchange)
{
    EXPECT_EQ(legal(machineAfter({{Verb::Helo, Outcome::Done},
                                  {Verb::Mail, Outcome::Done},
                                  {Verb::Rcpt, Outcome::Done},
                                  {Verb::Data, Outcome::More}})),
              ".");
    EXPECT_EQ(legal(machineAfter({{Verb::Ehlo, Outcome::Done}, {Verb::Auth, Outcome::More}})), "answer");
}

TEST(LegalNow, IsNothingAfterTheEndAndQuitAloneWhereThereIsNoService)
{
    EXPECT_EQ(legal(machineAfter({{Verb::Quit, Outcome::Done}})), "");
    EXPECT_EQ(legal(machineAfter({{Happening::Greeting, Outcome::Failed}})), "QUIT");
}
