// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pop3Talk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using test::Pop3Talk;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST(Pop3Capabilities, ThatAreHiddenAreNeitherToldNorServed)
{
    world::World world = test::worldNamed("default");
    world.hiddenExtensions = {"uidl", "EXPIRE", "UTF8"};
    Pop3Talk talk(std::move(world));
    const std::string told = talk.say("CAPA");
    for (const char *name : {"UIDL", "EXPIRE", "UTF8"})
        EXPECT_THAT(told, Not(HasSubstr(name)));
    EXPECT_THAT(told, HasSubstr("\r\nTOP\r\nUSER\r\n"));
    EXPECT_THAT(talk.say("UTF8"), StartsWith("-ERR This server does not offer"));
    talk.logIn();
    EXPECT_THAT(talk.say("UIDL"), StartsWith("-ERR This server does not offer"));
    EXPECT_THAT(talk.say("TOP 1 0"), StartsWith("+OK"));
}
