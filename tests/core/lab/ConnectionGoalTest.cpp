// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoalFixture.h"

using namespace helolab;
using namespace helolab::lab;
using protocol::Happening;
using protocol::Party;

TEST(ConnectionGoal, Opens)
{
    OneGoal lab("{connection: opened, count: 2}");
    lab.talk->server("220 hello");
    EXPECT_FALSE(lab.passed());
    Talk second(*lab.runner, 2);
    second.server("220 hello");
    EXPECT_TRUE(lab.passed());
}

TEST(ConnectionGoal, ClosesInAnyWayAndOnce)
{
    OneGoal polite("{connection: closed, count: 2}");
    polite.greet();
    polite.talk->both("QUIT", "221 bye");
    EXPECT_EQ(polite.seen(), "Seen so far: 1.");
    polite.talk->happened(Happening::PeerClosed, Party::Server);
    EXPECT_FALSE(polite.passed()) << "it ended with the 221";
    Talk second(*polite.runner, 2);
    second.server("220 hello");
    second.happened(Happening::PeerClosed, Party::Client);
    EXPECT_TRUE(polite.passed());
}

TEST(ConnectionGoal, IsDroppedByTheClientAlone)
{
    OneGoal lab("{connection: dropped}");
    EXPECT_EQ(lab.expected(), "You close the connection without QUIT.");
    lab.greet();
    lab.talk->both("QUIT", "221 2.0.0 bye");
    lab.talk->happened(Happening::PeerClosed, Party::Client);
    EXPECT_EQ(lab.check().status, Status::Failed);
    EXPECT_EQ(lab.seen(), "The connection ended, but the server had said goodbye: 221 2.0.0 bye");

    Talk second(*lab.runner, 2);
    second.server("220 hello");
    second.happened(Happening::PeerClosed, Party::Server);
    EXPECT_FALSE(lab.passed());
    EXPECT_EQ(lab.seen(), "The connection ended, but it was the server that closed it.");

    Talk third(*lab.runner, 3);
    third.server("220 hello");
    third.happened(Happening::PeerClosed, Party::Client);
    EXPECT_TRUE(lab.passed());
    EXPECT_EQ(lab.check().where->connection, 3);
}

TEST(ConnectionGoal, IsDroppedWhereItsConsoleIsClosed)
{
    OneGoal lab("{connection: dropped}");
    lab.greet();
    EXPECT_TRUE(lab.runner->observeLoss(1, TimePoint(std::chrono::hours(2))));
    EXPECT_TRUE(lab.passed());

    OneGoal ended("{connection: dropped}");
    ended.greet();
    ended.talk->both("QUIT", "221 bye");
    ended.runner->observeLoss(1, TimePoint(std::chrono::hours(2)));
    EXPECT_FALSE(ended.passed());
}

TEST(ConnectionGoal, CountsThoseThatAreOpenAtOnce)
{
    OneGoal lab("{connection: {at-once: 3}}");
    EXPECT_EQ(lab.expected(), "3 connection(s) are open at the same time.");
    EXPECT_EQ(lab.seen(), "");
    lab.talk->server("220 hello");
    Talk second(*lab.runner, 2);
    second.server("220 hello");
    second.both("QUIT", "221 bye");
    Talk third(*lab.runner, 3);
    third.server("220 hello");
    EXPECT_FALSE(lab.passed()) << "three were opened, two at a time";
    EXPECT_EQ(lab.check().status, Status::Open);
    EXPECT_EQ(lab.seen(),
              "At most 2 connection(s) have been open at the same time so far. Leave them open while you open the "
              "next.");
    lab.runner->observeLoss(3, TimePoint(std::chrono::hours(2)));
    Talk fourth(*lab.runner, 4);
    fourth.server("220 hello");
    EXPECT_FALSE(lab.passed());
    Talk again(*lab.runner, 2); // the same console, connected anew
    again.server("220 hello");
    EXPECT_TRUE(lab.passed());
}
