// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/Rewriter.h"

#include "ReplaySupport.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::replaytest;

namespace {

/// Rewritten, with the wording of the replies taken off behind their codes.
std::string sketched(const QByteArray &text)
{
    QByteArrayList lines = QByteArray::fromStdString(rewritten(text)).split('\n');
    for (QByteArray &line : lines) {
        if (line.startsWith("S: ") && !line.endsWith('*'))
            line.truncate(6);
    }
    return lines.join('\n').toStdString();
}

} // namespace

TEST(Rewriter, PutsRepliesAndStatesIntoASketch)
{
    EXPECT_EQ(sketched("# note\n\nC: HELO a.example\nC: NOOP\n! wait 1s\n"),
              "# note\n\nS: 220\n= smtp.Connected\nC: HELO a.example\nS: 250\n= smtp.Ready\nC: NOOP\nS: 250\n"
              "! wait 1s\n");
}

TEST(Rewriter, KeepsCommentsAndStarsThatStillFit)
{
    const std::string right = "# a\nS: 220 *\nC: NOOP\n# b\nS: 250 *\n= smtp.Connected\n";
    EXPECT_EQ(rewritten(QByteArray::fromStdString(right)), right);
    EXPECT_EQ(sketched("# a\nS: 221 *\nC: DATA\n# b\nS: 250 *\nS: 250 *\n= smtp.Ready\n? order: none\n"),
              "# a\nS: 220\nC: DATA\n# b\nS: 503\n= smtp.Connected\n? order: HELO MAIL RCPT\n");
}

TEST(Rewriter, LeavesPipelinedLinesTogether)
{
    EXPECT_EQ(sketched(QByteArray(ready) + "C: NOOP\nC: RSET\nS: 250 *\n"),
              (QByteArray(ready) + "C: NOOP\nC: RSET\nS: 250 *\nS: 250\n").toStdString());
}

TEST(Rewriter, WritesWhatThenPasses)
{
    EXPECT_EQ(played(QByteArray::fromStdString(
                  rewritten("C: EHLO a\nC: mail from:<a@b>\nC: DATA\nC: GET / HTTP/1.0\nC<2>: HELO x\nC-: NOOP\\n\n"
                            "! drop\nC<1>: QUIT\n"))),
              "");
}

TEST(Rewriter, PutsAStarForWhatDependsOnTheDay)
{
    const auto today = fileOf("S: 250 2.0.0 queued as 0A\nS: 221 bye\n").steps;
    const auto tomorrow = fileOf("S: 250 2.0.0 queued as 0B\nS: 221 bye\n").steps;
    EXPECT_EQ(transcript::writeSession(replay::forAnyDay(today, tomorrow)), "S: 250 2.0.0 queued as *\nS: 221 bye\n");
}
