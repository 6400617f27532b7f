// SPDX-License-Identifier: GPL-3.0-or-later
// A reply that comes before that to an earlier command.
#include "LabFixture.h"

using namespace helolab;
using namespace helolab::lab;

namespace {

class Overtaking
{
public:
    Overtaking()
    {
        const WrittenLab lab;
        lab.writeSteps("  - id: one\n    goal: {reply: {to: NOOP, code: OK, overtakes: SEARCH}}\n", {"one"}, "imap");
        ReadLab read = readLab(lab.path());
        EXPECT_TRUE(read.script) << allTold(read);
        runner.emplace(std::move(*read.script), Values());
        talk.emplace(*runner, 1, *findProtocol(u"imap"));
        talk->server("* PREAUTH ready");
        talk->both("a SELECT INBOX", "* 1 EXISTS\r\na OK [READ-WRITE] done");
    }

    std::optional<LabRunner> runner;
    std::optional<Talk> talk;
};

} // namespace

TEST(OvertakingGoal, IsReachedWhileTheEarlierCommandWaits)
{
    Overtaking lab;
    EXPECT_EQ(lab.runner->checks(0).front().expected,
              QStringLiteral("The server answers NOOP with OK. It comes before the answer to SEARCH, which was sent "
                             "earlier."));
    lab.talk->client("b SEARCH ALL");
    lab.talk->client("c NOOP");
    EXPECT_FALSE(lab.runner->isFinished());
    lab.talk->server("c OK nothing done");
    EXPECT_TRUE(lab.runner->isFinished());
}

TEST(OvertakingGoal, IsMissedByWhoWaits)
{
    Overtaking lab;
    lab.talk->both("b SEARCH ALL", "* SEARCH 1\r\nb OK done");
    lab.talk->both("c NOOP", "c OK nothing done");
    EXPECT_FALSE(lab.runner->isFinished());
    const Check check = lab.runner->checks(0).front();
    EXPECT_EQ(check.status, Status::Failed);
    EXPECT_EQ(check.seen,
              QStringLiteral("When this answer came, no such command waited for its own: c OK nothing done"));
}

TEST(OvertakingGoal, IsMissedByTheOneThatWasSentFirst)
{
    Overtaking lab;
    lab.talk->client("b NOOP");
    lab.talk->client("c SEARCH ALL");
    lab.talk->server("b OK nothing done");
    EXPECT_FALSE(lab.runner->isFinished());
}

TEST(OvertakingGoal, CountsOnItsOwnConnectionOnly)
{
    Overtaking lab;
    Talk other(*lab.runner, 2, *findProtocol(u"imap"));
    other.server("* PREAUTH ready");
    other.both("a SELECT INBOX", "a OK done");
    other.client("b SEARCH ALL");
    lab.talk->both("b NOOP", "b OK nothing done");
    EXPECT_FALSE(lab.runner->isFinished());
}
