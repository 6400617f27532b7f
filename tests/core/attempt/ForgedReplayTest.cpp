// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose lines were edited, or put in another order.
#include "Sketch.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace helolab;
using namespace helolab::attempt;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(ForgedReplay, NamesRepliesThatStandBeforeTheirCommands)
{
    Sketch swapped;
    swapped << Opened{1, {}};
    swapped.hears(greeting).hears(hello).sends("HELO pc\r\n");
    EXPECT_THAT(told(replayOf(swapped.journal())),
                ElementsAre("4: Connection 1: this reply stands in the file before the command that it answers."));

    QByteArrayList lines = textOf(solved()).split('\n');
    const auto opened
        = std::find_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.contains("\"opened\""); });
    const auto comesFirst = [](const QByteArray &line) { return line.contains("\"received\""); };
    std::stable_partition(opened + 1, lines.end(), comesFirst);
    EXPECT_THAT(told(replayOf(readOf(lines.join('\n')).journal)), testing::Contains(HasSubstr("before the command")));
}

TEST(ForgedReplay, NamesAnotherProtocolThanTheLabs)
{
    const Journal journal = edited(solved(), "\"protocol\":\"smtp\"", "\"protocol\":\"imap\"");
    EXPECT_THAT(told(replayOf(journal)),
                ElementsAre("1: The file says that the attempt speaks “imap”; the lab speaks “smtp”."));
}

TEST(ForgedReplay, NamesAPredictionThatWasChangedOrCameBehindTheCommand)
{
    const QByteArray given = "\"event\":\"predicted\",\"step\":\"recipient\",\"code\":250}";
    QByteArrayList lines = textOf(solved()).split('\n');
    qsizetype predicted = 0;
    while (!lines.at(predicted).contains(given))
        ++predicted;
    QByteArrayList twice = lines;
    twice.insert(predicted, QByteArray(lines[predicted]).replace("250}", "550}"));
    EXPECT_THAT(told(replayOf(readOf(twice.join('\n')).journal)), ElementsAre(HasSubstr("takes no such answer")));

    ASSERT_TRUE(lines[predicted + 1].contains("RCPT"));
    lines.swapItemsAt(predicted, predicted + 1);
    EXPECT_THAT(told(replayOf(readOf(lines.join('\n')).journal)), testing::Contains(HasSubstr("takes no such answer")));
}
