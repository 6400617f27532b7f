// SPDX-License-Identifier: GPL-3.0-or-later
// Who predicts and answers while a .session file is played.
#include "core/lab/Student.h"

#include "LabFixture.h"

#include "core/lab/LabPlay.h"

using namespace helolab;
using namespace helolab::lab;

namespace {

/// What the student of a lab of one step predicts while \p session is played; the step asks about \p event.
std::optional<QByteArray> predictedIn(const QByteArray &session, const QByteArray &event)
{
    const WrittenLab lab;
    lab.writeSteps("  - {id: one, predict: {reply: {to: " + event + ", code: 250}}, goal: {command: TURN}}\n", {"one"});
    ReadLab read = readLab(lab.path());
    EXPECT_TRUE(read.script) << allTold(read);
    const auto played = playLab(*read.script, {}, session, QStringLiteral("test.session"));
    EXPECT_TRUE(played.ok()) << qPrintable(played.error().toString());
    return played.value().runner.progressOf(0).prediction.word;
}

const QByteArray upToText = "C: HELO pc\nC: MAIL FROM:<an@hanoi.example>\nC: RCPT TO:<binh@hanoi.example>\nC: DATA\n";

} // namespace

TEST(Student, PredictsWhenTheCommandGoesOut)
{
    EXPECT_EQ(predictedIn(upToText, "RCPT"), "250");
    EXPECT_EQ(predictedIn(upToText, "VRFY"), std::nullopt);
    EXPECT_EQ(predictedIn("C<2>: VRFY an\n", "VRFY"), "250") << "a connection that this line opens";
}

TEST(Student, TakesTheTextOfAMessageForNoCommand)
{
    EXPECT_EQ(predictedIn(upToText + "C: VRFY an\nC: .\n", "VRFY"), std::nullopt);
    EXPECT_EQ(predictedIn(upToText + "C: VRFY an\nC: .\nC: VRFY an\n", "VRFY"), "250") << "the text is over";
    EXPECT_EQ(predictedIn("C: EHLO pc\nC: MAIL FROM:<an@hanoi.example>\nC: RCPT TO:<binh@hanoi.example>\n"
                          "C: BDAT 30\nC: VRFY an\n",
                          "VRFY"),
              std::nullopt)
        << "octets of a chunk";
}

TEST(Student, PredictsTheReplyToTheLoneDotAndToNoOtherDot)
{
    EXPECT_EQ(predictedIn(upToText + "C: text\n", "\".\""), std::nullopt);
    EXPECT_EQ(predictedIn(upToText + "C: text\nC: .\n", "\".\""), "250");
    EXPECT_EQ(predictedIn("C: HELO pc\nC: .\n", "\".\""), std::nullopt) << "no message is being sent";
}
