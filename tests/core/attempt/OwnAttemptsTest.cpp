// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts at the labs that come with the program: replayed and graded they stand where they stood when they were made.
#include "AttemptFixture.h"

#include "core/protocol/Protocol.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::attempt;
using testing::IsEmpty;

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(fileName);
    return file.readAll();
}

/// The attempt at \p script of somebody who types \p fileName, replayed.
Replayed replayOf(const lab::LabScript &script, const QString &fileName)
{
    Header header = headerOf();
    header.lab = script.id;
    header.protocol = QString::fromLatin1(script.protocols.front()->table().protocol);
    auto journal = recorded(header, script, ownLabs(), contentOf(fileName), fileName);
    EXPECT_TRUE(journal.ok()) << (journal.ok() ? "" : qPrintable(journal.error().toString()));
    return attempt::replayOf(journal.ok() ? journal.take() : Journal());
}

} // namespace

TEST(OwnAttempts, PassTheStepsThatTheModelAnswerPasses)
{
    for (const lab::LabFolder &folder : lab::findLabs({lab::ownShelf()})) {
        const lab::LabScript &script = *ownLabs().lab(folder.id).value();
        const Replayed replayed = replayOf(script, script.solution);
        EXPECT_TRUE(replayed.runner.isFinished()) << qPrintable(folder.id);
        EXPECT_THAT(told(replayed), IsEmpty()) << qPrintable(folder.id);
    }
}

// A mailbox judged as it was a moment before the reply would pass who has removed a message too many.
TEST(OwnAttempts, StopWhereTheWrongOnesStop)
{
    for (const lab::LabFolder &folder : lab::findLabs({lab::ownShelf()})) {
        const lab::LabScript &script = *ownLabs().lab(folder.id).value();
        for (const lab::WrongAttempt &wrong : script.wrong) {
            const Replayed replayed = replayOf(script, wrong.file);
            const int step = replayed.runner.currentStep();
            ASSERT_LT(step, replayed.runner.stepCount()) << qPrintable(wrong.file);
            EXPECT_EQ(script.steps[std::size_t(step)].id, wrong.stopsAt) << qPrintable(wrong.file);
            EXPECT_THAT(told(replayed), IsEmpty()) << qPrintable(wrong.file);
        }
    }
}
