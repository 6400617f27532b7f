// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pop3Talk.h"

#include <QCryptographicHash>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using test::Pop3Talk;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

constexpr const char *wrong = "-ERR [AUTH] Name or password is wrong\r\n";

QByteArray timestampOf(const Pop3Talk &talk)
{
    const QByteArray greeting = QByteArray::fromStdString(talk.greeting);
    return greeting.sliced(greeting.indexOf('<')).trimmed();
}

QByteArray digestOf(const Pop3Talk &talk, const QByteArray &password)
{
    return QCryptographicHash::hash(timestampOf(talk) + password, QCryptographicHash::Md5).toHex();
}

world::World worldWithUser(const char *user)
{
    world::World world = test::worldNamed("default");
    EXPECT_TRUE(world::addAccount(world, user).ok());
    return world;
}

} // namespace

TEST(Pop3Login, TakesNameOrAddressAndPassword)
{
    for (const char *name : {"an", "AN", "an@hanoi.example", "An@Hanoi.Example"}) {
        Pop3Talk talk;
        EXPECT_THAT(talk.logIn(name), StartsWith("+OK")) << name;
        EXPECT_EQ(talk.state(), "Transaction");
    }
}

TEST(Pop3Login, TakesSpacesInAPassword)
{
    Pop3Talk talk(worldWithUser("dung@hanoi.example:three little  words"));
    EXPECT_EQ(talk.logIn("dung", "three little words"), wrong) << "two are not one";
    EXPECT_THAT(talk.logIn("dung", "three little  words"), StartsWith("+OK"));
}

TEST(Pop3Login, TellsNotWhoExists)
{
    world::World patient = test::worldNamed("default");
    patient.limits.logins = 100;
    Pop3Talk talk(std::move(patient));
    EXPECT_EQ(talk.say("USER nobody"), "+OK Name taken, send PASS\r\n");
    EXPECT_EQ(talk.say("PASS secret"), wrong);
    EXPECT_EQ(talk.state(), "Authorization");
    EXPECT_EQ(talk.logIn("an", "secret"), wrong);
    EXPECT_EQ(talk.logIn("an", "HUTECH123"), wrong);
    EXPECT_EQ(talk.logIn("students", "secret"), wrong) << "a list has no maildrop";
    EXPECT_EQ(talk.say("APOP nobody " + digestOf(talk, "secret")), wrong);
    EXPECT_EQ(talk.say("APOP an " + digestOf(talk, "secret")), wrong);
    EXPECT_EQ(talk.logIn("disabled", "wrong"), wrong) << "the condition is for those who know the password";
}

TEST(Pop3Login, MayBeginAnewWithUser)
{
    Pop3Talk talk;
    talk.after({"USER nobody", "USER an"});
    EXPECT_THAT(talk.say("PASS hutech123"), StartsWith("+OK"));
    Pop3Talk other;
    other.after({"USER an", "USER"});
    EXPECT_EQ(other.state(), "Authorization");
    EXPECT_THAT(other.say("PASS hutech123"), StartsWith("-ERR USER comes before PASS"));
}

TEST(Pop3Login, TakesTheDigestOfApopInBothCases)
{
    Pop3Talk talk;
    EXPECT_THAT(talk.say("APOP an " + digestOf(talk, "hutech123")), StartsWith("+OK Maildrop locked"));
    talk.say("QUIT");
    const QByteArray before = timestampOf(talk);
    const QByteArray old = digestOf(talk, "hutech123");
    talk.start();
    EXPECT_NE(timestampOf(talk), before);
    EXPECT_EQ(talk.say("APOP an " + old), wrong) << "a digest is good once";
    EXPECT_THAT(talk.say("APOP an " + digestOf(talk, "hutech123").toUpper()), StartsWith("+OK"));
}

TEST(Pop3Login, WantsApopComplete)
{
    Pop3Talk talk;
    for (const char *line : {"APOP", "APOP an", "APOP an 1234", "APOP 00000000000000000000000000000000"})
        EXPECT_THAT(talk.say(line), HasSubstr("a name and a digest")) << line;
    EXPECT_EQ(talk.say("APOP an " + QByteArray(32, 'z')), wrong);
    EXPECT_EQ(talk.state(), "Authorization");
}

TEST(Pop3Login, WantsUtf8BeforeANameInUtf8)
{
    Pop3Talk talk(worldWithUser("nguy\xE1\xBB\x85n@hanoi.example:m\xE1\xBA\xADt kh\xE1\xBA\xA9u"));
    EXPECT_THAT(talk.say("USER nguy\xE1\xBB\x85n"), StartsWith("-ERR [UTF8] "));
    const QByteArray apop = "APOP nguy\xE1\xBB\x85n " + digestOf(talk, "m\xE1\xBA\xADt kh\xE1\xBA\xA9u");
    EXPECT_THAT(talk.say(apop), StartsWith("-ERR [UTF8] "));
    EXPECT_THAT(talk.say("UTF8"), StartsWith("+OK"));
    EXPECT_EQ(talk.say("USER nguy\xC3n"), "+OK Name taken, send PASS\r\n");
    EXPECT_EQ(talk.say("PASS x"), wrong);
    EXPECT_THAT(talk.say(apop), StartsWith("+OK"));
    talk.say("QUIT");
    talk.start();
    EXPECT_THAT(talk.say("USER nguy\xE1\xBB\x85n"), StartsWith("-ERR [UTF8] ")) << "said for one session";
    talk.say("UTF8");
    EXPECT_THAT(talk.logIn("nguy\xE1\xBB\x85n", "m\xE1\xBA\xADt kh\xE1\xBA\xA9u"), StartsWith("+OK"));
}

TEST(Pop3Login, MeetsTheConditionsOfAccounts)
{
    Pop3Talk talk;
    EXPECT_THAT(talk.logIn("disabled", "secret"), StartsWith("-ERR [SYS/PERM] "));
    EXPECT_EQ(talk.state(), "Authorization");
    EXPECT_THAT(talk.logIn("failing", "secret"), StartsWith("-ERR [SYS/TEMP] "));
    EXPECT_THAT(talk.logIn("full", "secret"), StartsWith("+OK")) << "reading is how it becomes less full";
}
