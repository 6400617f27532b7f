// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/Path.h"

#include <gtest/gtest.h>

using namespace helolab::smtp;

namespace {

struct Good
{
    const char *argument;
    const char *whole;
    const char *localPart;
    const char *domain;
    const char *route = "";
    const char *parameters = "";
};

struct Bad
{
    const char *argument;
    PathFault fault;
    qsizetype at;
};

std::string text(QByteArrayView view)
{
    return std::string(view.data(), std::size_t(view.size()));
}

} // namespace

TEST(SmtpPath, ReadsWhatTheGrammarHas)
{
    const Good cases[] = {
        {"FROM:<an@hanoi.example>", "an@hanoi.example", "an", "hanoi.example"},
        {"from:<an@hanoi.example>", "an@hanoi.example", "an", "hanoi.example"},
        {"FROM:<a.b+c@x.example> SIZE=5 BODY=7BIT", "a.b+c@x.example", "a.b+c", "x.example", "", "SIZE=5 BODY=7BIT"},
        {"FROM:<\"a b\\\"c\"@x.example>", "\"a b\\\"c\"@x.example", "\"a b\\\"c\"", "x.example"},
        {"FROM:<\"<>@\"@x.example>", "\"<>@\"@x.example", "\"<>@\"", "x.example"},
        {"FROM:<@a.example,@b.example:c@d.example>", "c@d.example", "c", "d.example", "@a.example,@b.example"},
        {"FROM:<a@[192.0.2.1]>", "a@[192.0.2.1]", "a", "[192.0.2.1]"},
        {"FROM:<a@[IPv6:2001:db8::1]>", "a@[IPv6:2001:db8::1]", "a", "[IPv6:2001:db8::1]"},
        {"FROM:<a@localhost>", "a@localhost", "a", "localhost"},
        {"FROM:<hương@huế.example>", "hương@huế.example", "hương", "huế.example"},
    };
    for (const Good &each : cases) {
        SCOPED_TRACE(each.argument);
        const PathReading reading = readPath(each.argument, Direction::Reverse);
        ASSERT_TRUE(reading.ok()) << int(reading.fault) << " at " << reading.at;
        EXPECT_TRUE(reading.deviations.isEmpty());
        EXPECT_EQ(text(reading.path.whole), each.whole);
        EXPECT_EQ(text(reading.path.localPart), each.localPart);
        EXPECT_EQ(text(reading.path.domain), each.domain);
        EXPECT_EQ(text(reading.path.route), each.route);
        EXPECT_EQ(text(reading.parameters), each.parameters);
    }
    EXPECT_TRUE(readPath("FROM:<>", Direction::Reverse).path.isNull);
    EXPECT_TRUE(readPath("FROM:<>", Direction::Reverse).ok());
    EXPECT_TRUE(readPath("TO:<Postmaster>", Direction::Forward).deviations.isEmpty());
    EXPECT_TRUE(readPath("FROM:<hương@x.example>", Direction::Reverse).path.hasUtf8);
    EXPECT_EQ(readPath("FROM:<\"a \\\"b\"@x.example>", Direction::Reverse).path.plainLocalPart(), "a \"b");
}

TEST(SmtpPath, SaysWhatATolerantServerOverlooks)
{
    const auto only = [](const char *argument, Deviation deviation, qsizetype at) {
        SCOPED_TRACE(argument);
        const PathReading reading = readPath(argument, Direction::Reverse);
        ASSERT_TRUE(reading.ok()) << int(reading.fault);
        ASSERT_FALSE(reading.deviations.isEmpty());
        EXPECT_EQ(reading.deviations.first(), deviation);
        EXPECT_EQ(reading.deviations.at(), at);
    };
    only("FROM <a@b.example>", Deviation::NoColon, 4);
    only("FROM :<a@b.example>", Deviation::SpaceBeforeColon, 4);
    only("FROM: <a@b.example>", Deviation::SpaceAfterColon, 5);
    only("FROM:a@b.example", Deviation::NoBrackets, 5);
    only("FROM:<@a.example, @b.example:c@d.example>", Deviation::SpacedRoute, 17);
    only("FROM:< a@b.example>", Deviation::SpaceInBrackets, 6);
    only("FROM:<a@b.example >", Deviation::SpaceInBrackets, 17);
    only("FROM:<an>", Deviation::BareName, 8);

    const PathReading textbook = readPath("FROM : user1@mydomain.com", Direction::Reverse);
    EXPECT_TRUE(textbook.deviations.has(Deviation::SpaceBeforeColon));
    EXPECT_TRUE(textbook.deviations.has(Deviation::SpaceAfterColon));
    EXPECT_TRUE(textbook.deviations.has(Deviation::NoBrackets));
    EXPECT_EQ(text(textbook.path.whole), "user1@mydomain.com");

    const PathReading route = readPath("FROM:<@HOSTI, @HOST2, @HOST3: user@host.example >", Direction::Reverse);
    EXPECT_TRUE(route.ok());
    EXPECT_EQ(text(route.path.route), "@HOSTI, @HOST2, @HOST3");
    EXPECT_EQ(text(route.path.whole), "user@host.example");
}

TEST(SmtpPath, SaysWhatIsWrongAndWhere)
{
    const std::string longLocal = "FROM:<" + std::string(65, 'a') + "@b.example>";
    const std::string longLabel = "FROM:<a@" + std::string(64, 'b') + ".example>";
    const std::string longDomain = "FROM:<a@" + std::string(60, 'b') + "." + std::string(60, 'c') + "."
        + std::string(60, 'd') + "." + std::string(60, 'e') + "." + std::string(30, 'f') + ">";
    const std::string longPath = "FROM:<" + std::string(60, 'a') + "@" + std::string(60, 'b') + "."
        + std::string(60, 'c') + "." + std::string(60, 'd') + "." + std::string(30, 'f') + ">";
    const Bad cases[] = {
        {"", PathFault::NoKeyword, 0},
        {"FORM:<a@b.example>", PathFault::NoKeyword, 0},
        {"<a@b.example>", PathFault::NoKeyword, 0},
        {"FROMAGE:<a@b>", PathFault::NoKeyword, 0},
        {"FROM", PathFault::Missing, 4},
        {"FROM:", PathFault::Missing, 5},
        {"FROM:   ", PathFault::Missing, 8},
        {"FROM:<a@b.example", PathFault::BracketNotClosed, 17},
        {"FROM:a@b.example>", PathFault::BracketNotOpened, 16},
        {"FROM:<@a.example;c@d>", PathFault::BadRoute, 16},
        {"FROM:<@a.example;@b.example:c@d>", PathFault::BadRoute, 16},
        {"FROM:<@a.example:@b.example:c@d>", PathFault::BadRoute, 16},
        {"FROM:<@a.example @b.example:c@d>", PathFault::BadRoute, 16},
        {"FROM:<@a.example,@b.example,c@d>", PathFault::BadRoute, 27},
        {"FROM:<@a.example,", PathFault::BadRoute, 16},
        {"FROM:<@a.example>", PathFault::BadRoute, 16},
        {"FROM:<@a.example,b:c@d>", PathFault::BadRoute, 17},
        {"FROM:<@b.example>", PathFault::BadRoute, 16},
        {"FROM:<a..b@c.example>", PathFault::BadLocalPart, 8},
        {"FROM:<.a@c.example>", PathFault::BadLocalPart, 6},
        {"FROM:<a.@c.example>", PathFault::BadLocalPart, 7},
        {"FROM:<a b@c.example>", PathFault::BadLocalPart, 8},
        {"FROM:<\"a@c.example>", PathFault::QuoteNotClosed, 6},
        {"FROM:<a@>", PathFault::NoDomain, 8},
        {"FROM:<a@b..c>", PathFault::BadDomain, 10},
        {"FROM:<a@-b.example>", PathFault::BadDomain, 8},
        {"FROM:<a@b-.example>", PathFault::BadDomain, 9},
        {"FROM:<a@b_c.example>", PathFault::BadDomain, 9},
        {"FROM:<a@[192.0.2.300]>", PathFault::BadLiteral, 8},
        {"FROM:<a@[IPv6:12345::]>", PathFault::BadLiteral, 8},
        {"FROM:<a@b.example>x", PathFault::Trailing, 18},
        {"FROM:<a@b@c>", PathFault::BadDomain, 9},
        {"FROM:<\xC3(@b.example>", PathFault::BadLocalPart, 7},
        {"FROM:<\xC3@b.example>", PathFault::NotUtf8, 6},
        {longLocal.c_str(), PathFault::LocalPartTooLong, 70},
        {longLabel.c_str(), PathFault::BadDomain, 72},
        {longDomain.c_str(), PathFault::DomainTooLong, 263},
        {longPath.c_str(), PathFault::PathTooLong, 6},
    };
    for (const Bad &each : cases) {
        SCOPED_TRACE(each.argument);
        const PathReading reading = readPath(each.argument, Direction::Reverse);
        EXPECT_EQ(int(reading.fault), int(each.fault));
        EXPECT_EQ(reading.at, each.at);
    }
    EXPECT_EQ(readPath("TO:<>", Direction::Forward).fault, PathFault::Missing);
    EXPECT_EQ(readPath("FROM:<a@b>", Direction::Forward).fault, PathFault::NoKeyword);
}

TEST(SmtpPath, NeverReadsBeyondWhatItIsGiven)
{
    const QByteArray whole = "FROM:<@a.example, @b.example:\"x\\\"y\"@[IPv6:2001:db8::1]> SIZE=1";
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const QByteArray part = whole.first(length); // its own memory: a sanitizer sees what reads too far
        const PathReading reading = readPath(part, Direction::Reverse);
        EXPECT_LE(reading.at, part.size());
        EXPECT_LE(reading.parametersAt, part.size());
    }
}
