// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoalFixture.h"

using namespace helolab;
using namespace helolab::lab;

TEST(Goal, ReplyPassesWithTheRightCodeAndIsOpenBefore)
{
    OneGoal lab("{reply: {to: HELO, code: 250}}");
    lab.talk->server("220 hello");
    EXPECT_EQ(lab.check().status, Status::Open);
    EXPECT_EQ(lab.check().expected, QStringLiteral("The server answers HELO with 250."));
    EXPECT_EQ(lab.check().seen, QString());
    lab.talk->both("HELO pc", "250 hi");
    EXPECT_TRUE(lab.passed());
    EXPECT_EQ(lab.check().status, Status::Passed);
    ASSERT_TRUE(lab.check().where);
    EXPECT_EQ(lab.check().where->connection, 1);
    EXPECT_EQ(lab.check().where->entry, 2);
}

TEST(Goal, ANearMissSaysWhatWasSeenAndWhere)
{
    OneGoal lab("{reply: {to: RCPT, class: 2xx}}");
    lab.talk->server("220 hello");
    lab.talk->both("HELO pc", "250 hi");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "503 5.5.1 Need MAIL before RCPT");
    EXPECT_FALSE(lab.passed());
    EXPECT_EQ(lab.check().status, Status::Failed);
    EXPECT_EQ(lab.check().expected, QStringLiteral("The server answers RCPT with 2xx."));
    EXPECT_EQ(lab.check().seen, QStringLiteral("The answer to RCPT was: 503 5.5.1 Need MAIL before RCPT"));
    ASSERT_TRUE(lab.check().where);
    EXPECT_EQ(lab.check().where->entry, lab.talk->entryCount() - 1);
    EXPECT_EQ(lab.runner->progressOf(0).tries, 1);
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "250 ok");
    EXPECT_TRUE(lab.passed());
    EXPECT_EQ(lab.runner->progressOf(0).tries, 2);
}

TEST(Goal, ReplyLooksAtStatesAndEnhancedCodes)
{
    OneGoal lab("{reply: {to: RCPT, code: 503, enhanced: 5.5.1, state-before: Ready}}");
    lab.talk->server("220 hello");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "503 5.5.1 no");
    EXPECT_EQ(lab.check().status, Status::Failed);
    EXPECT_EQ(lab.check().seen,
              QStringLiteral("When this answer came, the session stood in state Connected: 503 5.5.1 no"));
    lab.talk->both("HELO pc", "250 hi");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "503 5.5.0 no");
    EXPECT_EQ(lab.check().seen, QStringLiteral("The answer to RCPT was: 503 5.5.0 no"));
    lab.talk->both("RCPT TO:<b@hanoi.example>", "503 5.5.1 no");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, AReplyMayComeInOneOfSeveralStates)
{
    OneGoal lab("{reply: {to: RCPT, state-before: [Ready, Sender], state-after: [Ready, Recipients]}}");
    EXPECT_EQ(lab.expected(),
              "The server answers RCPT. The session is in state Ready / Sender at that moment. The reply leads to "
              "state Ready / Recipients.");
    lab.talk->server("220 hello");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "503 5.5.1 no");
    EXPECT_EQ(lab.seen(), "When this answer came, the session stood in state Connected: 503 5.5.1 no");
    lab.talk->both("HELO pc", "250 hi");
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "550 5.1.1 no");
    EXPECT_EQ(lab.seen(), "This answer led to state Sender: 550 5.1.1 no");
    lab.talk->both("RCPT TO:<c@hanoi.example>", "250 ok");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, ToldOfNoCommandAReplySaysWhichCameNearAndCountsNoTry)
{
    OneGoal lab("{reply: {code: 504}}");
    lab.greet();
    EXPECT_EQ(lab.seen(), "") << "these replies have nothing of the one wanted";
    lab.talk->both("NONSENSE", "500 5.5.2 What?");
    lab.talk->both("NOOP", "250 2.0.0 nothing");
    EXPECT_EQ(lab.check().status, Status::Open);
    EXPECT_EQ(lab.seen(), "The answer was: 500 5.5.2 What?");
    ASSERT_TRUE(lab.check().where);
    EXPECT_EQ(lab.check().where->entry, 4);
    lab.talk->both("RCPT TO:<b@hanoi.example>", "503 5.5.1 no");
    EXPECT_EQ(lab.seen(), "The answer to RCPT was: 503 5.5.1 no") << "the latest";
    EXPECT_EQ(lab.runner->progressOf(0).tries, 0);
    lab.talk->both("HELP COOKING", "504 5.5.4 no such topic");
    EXPECT_TRUE(lab.passed());
    EXPECT_EQ(lab.seen(), "");
}

TEST(Goal, ToldOfNoCommandAReplyComesNearByWhatElseIsAsked)
{
    OneGoal line("{reply: {class: 2xx, command-contains: binh}}");
    line.greet();
    EXPECT_EQ(line.seen(), "This line was answered: HELO pc");
    line.talk->both("VRFY binh", "550 5.1.1 no");
    EXPECT_EQ(line.seen(), "The answer to VRFY was: 550 5.1.1 no");

    OneGoal end("{reply: {enhanced: 4.7.0, state-after: Closed}}");
    end.greet();
    end.talk->both("NONSENSE", "500 5.5.2 What?");
    EXPECT_EQ(end.seen(), "");
    end.talk->both("QUIT", "221 2.0.0 bye");
    EXPECT_EQ(end.seen(), "The answer to QUIT was: 221 2.0.0 bye");
}

TEST(Goal, ToldOfNoCommandWhatIsRightForOnePartIsNothingToTellOfAnother)
{
    OneGoal lab("{all: [{reply: {code: 500}}, {reply: {code: 503}, count: 2}]}");
    lab.greet();
    lab.talk->both("NONSENSE", "500 5.5.2 What?");
    EXPECT_EQ(lab.seen(1), "");
    lab.talk->both("DATA", "503 5.5.1 no");
    lab.talk->both("NONSENSE", "500 5.5.2 What?");
    EXPECT_EQ(lab.seen(1), "Seen so far: 1.");
}

TEST(Goal, GreetingAndLoneDotAreAnswered)
{
    OneGoal lab("{all: [{reply: {to: greeting, code: 220}}, {reply: {to: \".\", code: 250}}]}");
    lab.talk->server("220 hello");
    EXPECT_EQ(lab.check(0).status, Status::Passed);
    EXPECT_EQ(lab.check(1).expected, QStringLiteral("The server answers the lone dot with 250."));
    lab.talk->both("HELO pc", "250 hi");
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "250 ok");
    lab.talk->both("DATA", "354 go on");
    lab.talk->client("Hello");
    EXPECT_EQ(lab.check(1).status, Status::Open);
    lab.talk->client(".");
    lab.talk->server("250 2.0.0 taken");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, ReplyLooksAtTheCommandThatItAnswers)
{
    OneGoal lab("{reply: {to: VRFY, class: 2xx, command-contains: an}}");
    EXPECT_EQ(lab.expected(), "The server answers VRFY with 2xx. The line that it answers contains “an”.");
    lab.greet();
    lab.talk->both("VRFY binh", "252 who knows");
    EXPECT_EQ(lab.check().status, Status::Failed);
    EXPECT_EQ(lab.seen(), "This line was answered: VRFY binh");
    lab.talk->both("VRFY An", "550 no");
    EXPECT_EQ(lab.seen(), "The answer to VRFY was: 550 no");
    // Pipelined: each reply belongs to its own command.
    lab.talk->client("VRFY binh");
    lab.talk->client("VRFY an");
    lab.talk->server("250 binh");
    EXPECT_FALSE(lab.passed());
    lab.talk->server("250 an");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, TheGreetingAnswersNoCommand)
{
    OneGoal lab("{reply: {to: greeting, command-contains: pc}}");
    lab.greet();
    EXPECT_EQ(lab.check().status, Status::Failed);
}

TEST(Goal, AllPassesInAnyOrder)
{
    OneGoal lab("{all: [{command: RSET}, {command: NOOP}]}");
    lab.talk->client("NOOP");
    lab.talk->client("RSET");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, WhatIsRightForOnePartIsNoMissOfAnother)
{
    OneGoal lab("{all: [{reply: {to: RCPT, code: 250, command-contains: binh}},"
                " {reply: {to: RCPT, code: 250, command-contains: mai}}]}");
    lab.greet();
    lab.talk->both("MAIL FROM:<an@hanoi.example>", "250 fine");
    lab.talk->both("RCPT TO:<binh@hanoi.example>", "250 fine");
    EXPECT_EQ(lab.check(0).status, Status::Passed);
    EXPECT_EQ(lab.check(1).status, Status::Open);
    EXPECT_EQ(lab.seen(1), "");
    EXPECT_EQ(lab.runner->progressOf(0).tries, 0);
    lab.talk->both("RCPT TO:<may@hanoi.example>", "550 nobody");
    EXPECT_EQ(lab.check(1).status, Status::Failed);
    EXPECT_EQ(lab.seen(1), "This line was answered: RCPT TO:<may@hanoi.example>");
    EXPECT_EQ(lab.runner->progressOf(0).tries, 1);
}

TEST(Goal, AllInOrderSaysWhatCameTooEarly)
{
    OneGoal lab("{all: [{command: RSET}, {reply: {to: MAIL, code: 250}}], order: listed}");
    lab.talk->server("220 hello");
    lab.talk->both("HELO pc", "250 hi");
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    lab.talk->both("RSET", "250 ok");
    EXPECT_FALSE(lab.passed());
    EXPECT_EQ(lab.check(0).status, Status::Passed);
    EXPECT_EQ(lab.check(1).status, Status::Failed);
    EXPECT_TRUE(lab.check(1).seen.contains(QStringLiteral("before its turn"))) << qPrintable(lab.check(1).seen);
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, AnyPassesByOneOfItsParts)
{
    OneGoal lab("{any: [{command: VRFY}, {command: EXPN}]}");
    EXPECT_EQ(lab.check().expected, QStringLiteral("One of these:\n– You send VRFY.\n– You send EXPN."));
    lab.talk->client("EXPN staff");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, AListWithinAListStandsFurtherIn)
{
    OneGoal lab("{all: [{any: [{command: VRFY}, {all: [{command: EXPN}, {command: NOOP}]}]}, {not: {command: QUIT}}]}");
    EXPECT_EQ(lab.check(0).expected,
              QStringLiteral("One of these:\n– You send VRFY.\n– All of this, in any order:\n"
                             "    – You send EXPN.\n    – You send NOOP."));
}

TEST(Goal, NotFailsOnceItHasHappened)
{
    OneGoal lab("{all: [{command: QUIT}, {not: {reply: {class: 5xx}}}]}");
    lab.talk->server("220 hello");
    EXPECT_EQ(lab.check(1).status, Status::Open) << "doing nothing is no achievement";
    lab.talk->both("BLAH", "500 what?");
    EXPECT_EQ(lab.check(1).status, Status::Failed);
    lab.talk->both("QUIT", "221 bye");
    EXPECT_FALSE(lab.passed());

    OneGoal clean("{all: [{command: QUIT}, {not: {reply: {class: 5xx}}}]}");
    clean.talk->both("QUIT", "221 bye");
    EXPECT_TRUE(clean.passed());
    EXPECT_EQ(clean.check(1).status, Status::Passed);
}

TEST(Goal, CountsHowOften)
{
    OneGoal lab("{reply: {to: RCPT, class: 2xx}, count: 2}");
    lab.talk->server("220 hello");
    lab.talk->both("HELO pc", "250 hi");
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "250 ok");
    EXPECT_EQ(lab.check().status, Status::Open);
    EXPECT_EQ(lab.check().expected, QStringLiteral("The server answers RCPT with 2xx. How often, at least: 2."));
    EXPECT_EQ(lab.check().seen, QStringLiteral("Seen so far: 1."));
    lab.talk->both("RCPT TO:<c@hanoi.example>", "550 no");
    EXPECT_EQ(lab.check().status, Status::Failed);
    lab.talk->both("RCPT TO:<d@hanoi.example>", "250 ok");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, CommandLooksAtItsArgument)
{
    OneGoal lab("{command: {verb: MAIL, argument-contains: an@hanoi.example}}");
    lab.talk->client("MAIL FROM:<bob@hanoi.example>");
    EXPECT_EQ(lab.check().status, Status::Failed);
    EXPECT_EQ(lab.check().seen, QStringLiteral("You sent: MAIL FROM:<bob@hanoi.example>"));
    lab.talk->client("mail from:<AN@hanoi.example>");
    EXPECT_TRUE(lab.passed());
}

TEST(Timeline, KnowsTheCopiesOfAMessage)
{
    const QByteArrayList both{"an@hanoi.example", "mai@hanoi.example"};
    const auto copyFor = [&both](const QByteArray &account, const QByteArray &octets) {
        return SeenMessage{account, "INBOX", message("binh@hanoi.example", both, octets)};
    };
    Timeline timeline;
    timeline.add(copyFor(both[0], "one"));
    timeline.add(copyFor(both[1], "one"));
    timeline.add(copyFor(both[0], "two"));
    timeline.add(SeenEntry{});
    EXPECT_EQ(timeline.lastCopy(0), 1);
    EXPECT_EQ(timeline.lastCopy(1), 1);
    EXPECT_EQ(timeline.lastCopy(2), 2);
    EXPECT_EQ(timeline.lastCopy(3), 3);
    EXPECT_EQ(timeline.lastCopy(Timeline::nowhere), Timeline::nowhere);
}

TEST(Timeline, IsBoundedAndKeepsItsPositions)
{
    Timeline timeline(3);
    for (int i = 0; i < 5; ++i)
        timeline.add(SeenEntry{1, i, nullptr, {}});
    EXPECT_EQ(timeline.begin(), 2);
    EXPECT_EQ(timeline.end(), 5);
    EXPECT_EQ(std::get<SeenEntry>(timeline.at(4)).index, 4);
    EXPECT_FALSE(timeline.contains(1));
}
