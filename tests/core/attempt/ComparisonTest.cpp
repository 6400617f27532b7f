// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attempt/Comparison.h"

#include "tests/support/Printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QByteArrayList>

#include <sys/resource.h>

using namespace helolab::attempt;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// "line -recorded +replayed" of each difference; a record is lines, one event each, from line 2 of its file on.
std::vector<std::string> compared(const QByteArray &recorded, const QByteArray &replayed,
                                  const QByteArray &onAnotherDay = {})
{
    Heard heard;
    int line = 2;
    for (const QByteArray &each : recorded.split('|'))
        heard.add(each, line++);
    std::vector<std::string> found;
    for (const LineDifference &difference :
         compareReplies(heard, replayed, [&] { return onAnotherDay.isEmpty() ? replayed : onAnotherDay; })) {
        found.push_back(std::to_string(difference.line) + " -" + difference.recorded.toStdString() + " +"
                        + difference.replayed.toStdString());
    }
    return found;
}

/// Octets of memory that this process has held at most so far.
qint64 peakMemory()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

TEST(Comparison, NeedsNoMoreMemoryForAFileOfNothingButLineFeeds)
{
    constexpr qsizetype size = 4 * 1024 * 1024;
    Heard heard;
    heard.add(QByteArray(size, '\n'), 2);
    const QByteArray replayed = QByteArray(size - 1, '\n') + "220 hi\r\n"; // the same nearly to the end
    const qint64 before = peakMemory();
    EXPECT_FALSE(compareReplies(heard, replayed, [&] { return replayed; }).empty());
    EXPECT_LT(peakMemory() - before, 40 * 1024 * 1024);
}

TEST(Comparison, TakesTheSameForTheSameHoweverItIsCut)
{
    EXPECT_THAT(compared("220 hi\r\n|250 ok\r\n", "220 hi\r\n250 ok\r\n"), IsEmpty());
    EXPECT_THAT(compared("2|20 hi\r|\n250| ok\r\n|", "220 hi\r\n250 ok\r\n"), IsEmpty());
    EXPECT_THAT(compared("", ""), IsEmpty());
}

TEST(Comparison, MindsNoReplyThatTheClientDidNotWaitFor)
{
    EXPECT_THAT(compared("220 hi\r\n", "220 hi\r\n250 ok\r\n"), IsEmpty());
    EXPECT_THAT(compared("220 h", "220 hi\r\n250 ok\r\n"), IsEmpty());
    EXPECT_THAT(compared("", "220 hi\r\n"), IsEmpty());
}

TEST(Comparison, NamesTheLineThatIsAnother)
{
    EXPECT_THAT(compared("220 hi\r\n|250 ok\r\n|221 bye\r\n", "220 hi\r\n550 no\r\n221 bye\r\n"),
                ElementsAre("3 -250 ok +550 no"));
    EXPECT_THAT(compared("220 hi\r\n|250 OK\r\n", "220 hi\r\n250 ok\r\n"), ElementsAre("3 -250 OK +250 ok"));
}

TEST(Comparison, StaysInStepWhereALineIsMoreOrMissing)
{
    EXPECT_THAT(compared("220 hi\r\n|250 ok\r\n|221 bye\r\n", "220 hi\r\n221 bye\r\n"), ElementsAre("3 -250 ok +"));
    EXPECT_THAT(compared("220 hi\r\n|221 bye\r\n", "220 hi\r\n550 no\r\n221 bye\r\n"), ElementsAre("3 - +550 no"));
    EXPECT_THAT(compared("220 hi\r\n|221 bye\r\n|250 more\r\n", "220 hi\r\n221 bye\r\n"), ElementsAre("4 -250 more +"));
}

TEST(Comparison, LetsWordsDifferThatDependOnTheDay)
{
    const QByteArray here = "250 Ok, queued as 00000001\r\n221 bye\r\n";
    const QByteArray there = "250 Ok, queued as 19CT3SZ1\r\n221 bye\r\n";
    EXPECT_THAT(compared("250 Ok, queued as 00000007\r\n221 bye\r\n", here, there), IsEmpty());
    EXPECT_THAT(compared("550 Ok, queued as 00000007\r\n", here, there),
                ElementsAre("2 -550 Ok, queued as 00000007 +250 Ok, queued as 00000001"));
    EXPECT_THAT(compared("250 Ok, queued as 0000 0007\r\n", here, there),
                ElementsAre("2 -250 Ok, queued as 0000 0007 +250 Ok, queued as 00000001"));
    EXPECT_THAT(compared("250 Ok, queued as 00000007\r\n|222 bye\r\n", here, there),
                ElementsAre("3 -222 bye +221 bye"));
}

TEST(Comparison, ReadsOnOnlySoFarInAFileThatIsMadeUp)
{
    QByteArray invented;
    for (int i = 0; i < 5000; ++i)
        invented += "250 " + QByteArray::number(i) + "\r\n";
    const auto found = compared(invented, QByteArray("550 no\r\n").repeated(5000));
    EXPECT_GE(found.size(), 100u);
    EXPECT_LE(found.size(), 120u);
}
