// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/OrderHint.h"

#include "core/smtp/Table.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::protocol;
using smtp::Verb;

namespace {

Machine fresh()
{
    return Machine(smtp::table(), Need::Extended | Need::Anonymous | Need::Plain);
}

std::string way(const Machine &machine, Verb wanted)
{
    const OrderHint hint = orderHint(machine, wanted);
    std::string text;
    for (Event event : hint.first)
        text += eventName(machine.table(), event).toStdString() + " ";
    return hint.reachable ? text : "unreachable";
}

} // namespace

TEST(OrderHint, IsEmptyForWhatIsAllowed)
{
    EXPECT_EQ(way(fresh(), Verb::Helo), "");
}

TEST(OrderHint, NamesEveryCommandThatMustSucceedFirst)
{
    EXPECT_EQ(way(fresh(), Verb::Data), "HELO MAIL RCPT ");
}

TEST(OrderHint, AsksForEhloWhereAnExtensionIsWanted)
{
    EXPECT_EQ(way(fresh(), Verb::StartTls), "EHLO ");
    EXPECT_EQ(way(fresh(), Verb::Bdat), "EHLO MAIL RCPT ");
}

TEST(OrderHint, RecommendsRsetForANestedMail)
{
    Machine machine = fresh();
    machine.apply(Verb::Helo, Outcome::Done);
    machine.apply(Verb::Mail, Outcome::Done);
    EXPECT_EQ(way(machine, Verb::Mail), "RSET ");
}

TEST(OrderHint, HasNoWayOutOfAClosedConversationOrToAHistoricCommand)
{
    Machine machine = fresh();
    EXPECT_EQ(way(machine, Verb::Turn), "unreachable");
    machine.apply(Verb::Quit, Outcome::Done);
    EXPECT_EQ(way(machine, Verb::Mail), "unreachable");
}
