// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/Deadlines.h"

#include <QEventLoop>
#include <QTimer>

#include <functional>
#include <gtest/gtest.h>

namespace helolab::net {

namespace {

struct Waiting : Deadlined
{
    std::function<void(TimePoint)> then;
    int passed = 0;
    void deadlinePassed(TimePoint now) override
    {
        ++passed;
        if (then)
            then(now);
    }
};

} // namespace

TEST(Deadlines, passInTheirOrderHoweverTheyWereSet)
{
    Deadlines deadlines;
    Waiting first;
    Waiting second;
    Waiting third;
    QEventLoop loop;
    QString order;
    first.then = [&](TimePoint) { order += QLatin1Char('1'); };
    second.then = [&](TimePoint) { order += QLatin1Char('2'); };
    third.then = [&](TimePoint) {
        order += QLatin1Char('3');
        loop.quit();
    };
    const TimePoint now = Deadlines::now();
    deadlines.set(&third, now + Milliseconds(40));
    deadlines.set(&second, now + Milliseconds(20));
    deadlines.set(&first, now + Milliseconds(5));
    loop.exec();
    EXPECT_EQ(order, QStringLiteral("123"));
}

TEST(Deadlines, oneThatIsPutOffPassesLaterAndOnce)
{
    Deadlines deadlines;
    Waiting waiting;
    QEventLoop loop;
    const TimePoint start = Deadlines::now();
    TimePoint passedAt;
    waiting.then = [&](TimePoint now) {
        passedAt = now;
        loop.quit();
    };
    deadlines.set(&waiting, start + Milliseconds(5));
    deadlines.set(&waiting, start + Milliseconds(50));
    loop.exec();
    EXPECT_GE(passedAt, start + Milliseconds(50));
    EXPECT_EQ(waiting.passed, 1);
}

TEST(Deadlines, oneThatIsTakenBackNeverPasses)
{
    Deadlines deadlines;
    Waiting gone;
    Waiting last;
    QEventLoop loop;
    last.then = [&](TimePoint) { loop.quit(); };
    const TimePoint now = Deadlines::now();
    deadlines.set(&gone, now + Milliseconds(5));
    deadlines.set(&gone, std::nullopt);
    deadlines.set(&last, now + Milliseconds(20));
    loop.exec();
    EXPECT_EQ(gone.passed, 0);
}

TEST(Deadlines, oneThatIsDueAgainAtOnceLetsTheEventLoopTurn)
{
    Deadlines deadlines;
    Waiting waiting;
    QEventLoop loop;
    waiting.then = [&](TimePoint now) { deadlines.set(&waiting, now); };
    deadlines.set(&waiting, Deadlines::now());
    QTimer::singleShot(20, &loop, &QEventLoop::quit);
    loop.exec(); // would never return
    EXPECT_GT(waiting.passed, 1);
}

TEST(Deadlines, thousandsPutOffManyTimesEachPassOnce)
{
    Deadlines deadlines;
    std::vector<Waiting> many(5'000);
    QEventLoop loop;
    size_t passed = 0;
    for (Waiting &waiting : many) {
        waiting.then = [&](TimePoint) {
            if (++passed == many.size())
                loop.quit();
        };
    }
    const TimePoint now = Deadlines::now();
    for (int round = 0; round < 20; ++round) {
        for (Waiting &waiting : many)
            deadlines.set(&waiting, now + Milliseconds(20 + round));
    }
    loop.exec();
    for (const Waiting &waiting : many)
        EXPECT_EQ(waiting.passed, 1);
}

} // namespace helolab::net
