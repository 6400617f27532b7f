// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are larger than anybody's, honest or not.
#include "Sketch.h"

#include <gmock/gmock.h>

#include <QElapsedTimer>

using namespace helolab;
using namespace helolab::attempt;
using testing::IsEmpty;

TEST(LargeReplay, IsNotSlowerWhereManyConnectionsAreOpen)
{
    const auto duration = [](int connections) {
        Sketch sketch(10ms);
        for (int i = 1; i <= connections; ++i)
            sketch << Opened{i, {}};
        for (int i = 0; i < 15'000; ++i)
            sketch << HintOpened{QStringLiteral("hello")};
        QElapsedTimer timer;
        timer.start();
        replayOf(sketch.journal());
        return timer.elapsed();
    };
    const qint64 one = duration(1);
    EXPECT_LT(duration(1000), 5 * one + 500);
}

TEST(LargeReplay, TakesALongMessageWhoseLinesCameOneByOne)
{
    Sketch sketch(5ms);
    sketch << Opened{1, {}};
    sketch.sends("HELO pc\r\n").sends("MAIL FROM:<an@hanoi.example>\r\n").sends("RCPT TO:<binh@hanoi.example>\r\n");
    sketch.sends("DATA\r\n");
    for (int i = 0; i < 25'000; ++i)
        sketch.sends("a line of the message\r\n");
    sketch.sends(".\r\n");
    const Replayed replayed = replayOf(sketch.journal());
    EXPECT_THAT(told(replayed), IsEmpty());
    EXPECT_EQ(replayed.store->messages("binh@hanoi.example", "INBOX").size(), 1u);
}

TEST(LargeReplay, BreaksOffWhatNobodyTypes)
{
    // A small file that makes the server talk without end.
    Sketch talkative(1ms);
    talkative << Opened{1, {}};
    for (int i = 0; i < 1000; ++i)
        talkative.sends(QByteArray("HELP\r\n").repeated(2000));
    const Replayed replayed = replayOf(talkative.journal());
    ASSERT_FALSE(replayed.differences.empty());
    EXPECT_EQ(replayed.differences.back().kind, Difference::Kind::TooLong);
    EXPECT_LT(replayed.transcripts.at(1).entries.size(), 30'000u);
}
