// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that keep to themselves what they ask for, because that is what the student is to find out.
#include "GoalFixture.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::lab;

namespace {

/// A runner of a lab of one hidden step with \p goal and two hints.
LabRunner hiddenRunner(const QByteArray &goal)
{
    const WrittenLab lab;
    lab.write(QStringLiteral("lab.yaml"),
              "id: test\nprotocol: smtp\nlanguages: [en]\nsteps:\n  - {id: one, hidden: yes, goal: " + goal + "}\n");
    lab.write(QStringLiteral("text.en.md"), "# Test\n## one: One\nFind it.\n### hint\nThink.\n### hint\n554.\n");
    ReadLab read = readLab(lab.path());
    EXPECT_TRUE(read.script) << allTold(read);
    return LabRunner(std::move(*read.script), {});
}

} // namespace

TEST(Hidden, ACheckSaysWhatIsAskedForOnceItIsFound)
{
    LabRunner runner = hiddenRunner("{all: [{reply: {to: DATA, code: 554}}, {command: QUIT}]}");
    Talk talk(runner);
    talk.server("220 hello");
    EXPECT_EQ(runner.checks(0)[0].expected, QStringLiteral("What is to be found here: not found yet."));
    talk.both("DATA", "503 5.5.1 no");
    EXPECT_EQ(runner.checks(0)[0].status, Status::Failed);
    EXPECT_EQ(runner.checks(0)[0].expected, QStringLiteral("What is to be found here: not found yet."));
    EXPECT_EQ(runner.checks(0)[0].seen, QStringLiteral("The answer to DATA was: 503 5.5.1 no"));
    talk.both("DATA", "554 5.5.1 nobody");
    EXPECT_EQ(runner.checks(0)[0].expected, QStringLiteral("The server answers DATA with 554."));
    EXPECT_EQ(runner.checks(0)[0].seen, QStringLiteral("The answer to DATA was: 554 5.5.1 nobody"));
    talk.client("QUIT");
    ASSERT_TRUE(runner.isFinished());
    EXPECT_EQ(runner.checks(0)[1].expected, QStringLiteral("You send QUIT."));
}

TEST(Hidden, TheLastHintTellsAll)
{
    LabRunner runner = hiddenRunner("{reply: {to: DATA, code: 554, command-contains: x}}");
    EXPECT_FALSE(runner.checks(0)[0].expected.contains(QStringLiteral("554")));
    runner.openHint(0);
    EXPECT_FALSE(runner.checks(0)[0].expected.contains(QStringLiteral("554")));
    runner.openHint(0);
    EXPECT_TRUE(runner.checks(0)[0].expected.contains(QStringLiteral("554")));
}

TEST(Hidden, AMissDoesNotQuoteWhatIsAskedFor)
{
    LabRunner runner = hiddenRunner("{message: {to: binh@hanoi.example, body-line: secret}}");
    WatchedStore store(runner, {"binh@hanoi.example"});
    store.append("binh@hanoi.example", message("an@hanoi.example", {"binh@hanoi.example"}, "A: b\r\n\r\nHello\r\n"));
    EXPECT_EQ(runner.checks(0)[0].status, Status::Failed);
    EXPECT_FALSE(runner.checks(0)[0].seen.contains(QStringLiteral("secret")));
    EXPECT_TRUE(runner.checks(0)[0].demands.empty());
    runner.openHint(0);
    runner.openHint(0);
    EXPECT_TRUE(runner.checks(0)[0].seen.contains(QStringLiteral("secret")));
}

TEST(Hidden, ACheckDoesNotNameWhatIsToBeFound)
{
    LabRunner runner
        = hiddenRunner("{all: [{reply: {to: RCPT, code: 550, command-contains: zufozi}}, "
                       "{mailbox: {account: binh@hanoi.example, subject-contains: secret, messages: 0}}]}");
    WatchedStore store(runner, {"binh@hanoi.example"});
    store.append("binh@hanoi.example",
                 message("an@hanoi.example", {"binh@hanoi.example"}, "Subject: A secret\r\n\r\nHello\r\n"));
    for (const Check &check : runner.checks(0))
        EXPECT_EQ(check.expected, QStringLiteral("What is to be found here: not found yet."));
    const Check mailbox = runner.checks(0)[1];
    ASSERT_EQ(mailbox.status, Status::Failed);
    EXPECT_EQ(mailbox.seen, QStringLiteral("A mailbox has changed, but it is not yet what is to be found here."));
    EXPECT_TRUE(mailbox.demands.empty());
    runner.openHint(0);
    runner.openHint(0);
    EXPECT_TRUE(runner.checks(0)[0].expected.contains(QStringLiteral("zufozi")));
    EXPECT_TRUE(runner.checks(0)[1].seen.contains(QStringLiteral("secret"))) << qPrintable(runner.checks(0)[1].seen);
}

TEST(Hidden, GoesWithAGoal)
{
    const WrittenLab lab;
    lab.writeSteps("  - {id: one, hidden: yes, questions: [{id: many, number: 7}]}\n", {"one"});
    EXPECT_THAT(told(readLab(lab.path()).problems),
                testing::Contains(testing::HasSubstr("“hidden” goes with a “goal”")));
}
