// SPDX-License-Identifier: GPL-3.0-or-later
// The labs that come with the program: sound, solvable by their model answers, and not by wrong attempts.
#include "core/lab/LabPlay.h"

#include "LabFixture.h"

using namespace helolab;
using namespace helolab::lab;

namespace {

LabScript ownLab(const QString &id)
{
    ReadLab read = readLab(ownShelf() + QLatin1Char('/') + id);
    EXPECT_TRUE(read.script) << allTold(read);
    return std::move(*read.script);
}

const QString firstMessage = QStringLiteral("smtp-first-message");

PlayedLab played(const LabScript &script, const QByteArray &session)
{
    auto result = playLab(script, playedValues(script, QStringLiteral("student")), session, QStringLiteral("attempt"));
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : qPrintable(result.error().toString()));
    return result.take();
}

int indexOf(const LabScript &script, const char *id)
{
    for (std::size_t i = 0; i < script.steps.size(); ++i) {
        if (script.steps[i].id == QLatin1StringView(id))
            return int(i);
    }
    return -1;
}

const QByteArray start = "C: HELO pc\nC: MAIL FROM:<an@hanoi.example>\nC: RCPT TO:<binh@hanoi.example>\nC: DATA\n";

} // namespace

TEST(OwnLabs, AreSoundAndSolvedByTheirModelAnswers)
{
    const auto labs = findLabs({ownShelf()});
    ASSERT_FALSE(labs.empty());
    for (const LabFolder &lab : labs) {
        const LabScript script = ownLab(lab.id);
        EXPECT_EQ(script.texts.size(), courseLanguages().size());
        for (int student = 0; student < 20; ++student) {
            const auto result = playSolution(script, playedValues(script, QString::number(student)));
            ASSERT_TRUE(result.ok()) << qPrintable(result.error().toString());
            for (const auto &difference : result.value().differences)
                ADD_FAILURE() << qPrintable(difference.toString());
            EXPECT_TRUE(result.value().runner.isFinished()) << qPrintable(lab.id) << " for student " << student;
        }
    }
}

TEST(OwnLabs, HaveThreeHintsAStepInEveryLanguage)
{
    for (const LabFolder &lab : findLabs({ownShelf()})) {
        const LabScript script = ownLab(lab.id);
        for (const LabText &text : script.texts) {
            for (const StepText &step : text.steps) {
                EXPECT_EQ(step.hints.size(), 3) << qPrintable(lab.id + QLatin1Char(' ') + step.title);
                EXPECT_FALSE(step.title.isEmpty());
            }
        }
    }
}

TEST(OwnLabs, FirstMessageWithoutAnEmptyLineIsNotFoundInTheMailbox)
{
    const LabScript script = ownLab(firstMessage);
    const PlayedLab attempt = played(script,
                                     start
                                         + "C: From: an@hanoi.example\nC: Subject: hi\nC: Hello ${variant.word}\nC: .\n"
                                           "C: QUIT\n");
    const int mailbox = indexOf(script, "mailbox");
    EXPECT_EQ(attempt.runner.currentStep(), mailbox);
    EXPECT_EQ(attempt.runner.passedCount(), script.steps.size() - 1);
    const Check check = attempt.runner.checks(mailbox).front();
    EXPECT_EQ(check.status, Status::Failed);
    EXPECT_TRUE(check.seen.contains(QStringLiteral("no empty line"))) << qPrintable(check.seen);
}

TEST(OwnLabs, FirstMessageToAnUnknownRecipientStaysBeforeItsThirdStep)
{
    const LabScript script = ownLab(firstMessage);
    const PlayedLab attempt
        = played(script, "C: HELO pc\nC: MAIL FROM:<an@hanoi.example>\nC: RCPT TO:<bin@hanoi.example>\nC: DATA\n");
    const int recipient = indexOf(script, "recipient");
    EXPECT_EQ(attempt.runner.currentStep(), recipient);
    const auto checks = attempt.runner.checks(recipient);
    ASSERT_EQ(checks.size(), 2u);
    EXPECT_EQ(checks[0].status, Status::Failed);
    EXPECT_EQ(checks[0].seen, QStringLiteral("You sent: RCPT TO:<bin@hanoi.example>"));
    EXPECT_EQ(checks[1].status, Status::Failed);
    EXPECT_TRUE(checks[1].seen.startsWith(QStringLiteral("The answer to RCPT was: 550"))) << qPrintable(checks[1].seen);
}

TEST(OwnLabs, FirstMessagePassesOutOfOrderAndOverTwoConnections)
{
    const LabScript script = ownLab(firstMessage);
    const PlayedLab attempt = played(script,
                                     "C: NOOP\nC: RCPT TO:<binh@hanoi.example>\nC: QUIT\nC<2>: EHLO [127.0.0.1]\n"
                                     "C: MAIL FROM:<an@hanoi.example>\nC: RSET\nC: MAIL FROM:<an@hanoi.example>\n"
                                     "C: RCPT TO:<mai@hanoi.example>\nC: RCPT TO:<binh@hanoi.example>\nC: DATA\n"
                                     "C: subject: x\nC: from: An <an@hanoi.example>\nC:\nC: ..${variant.word}\nC: .\n");
    EXPECT_TRUE(attempt.runner.isFinished()) << attempt.runner.currentStep();
}

TEST(OwnLabs, AnEmptyAttemptPassesOnlyTheGreeting)
{
    const LabScript script = ownLab(firstMessage);
    EXPECT_EQ(played(script, "").runner.passedCount(), 0);
    EXPECT_EQ(played(script, "S: 220 *\n").runner.passedCount(), 1);
}
