// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/lab/LabAttempt.h"

#include "tests/core/attempt/AttemptFixture.h"
#include "tests/support/FullDisk.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace helolab;

namespace {

using namespace std::chrono_literals;

class Unsaved : public testing::Test
{
protected:
    Unsaved()
    {
        attempt::Header header = attempt::headerOf();
        header.begun = TimePoint(Milliseconds(QDateTime::currentMSecsSinceEpoch()));
        lab = std::make_unique<docks::LabAttempt>(attempt::firstScript(),
                                                  attempt::JournalFile::begun(folder.path(), header));
        lab->setPatience(20ms);
    }
    QByteArray onDisk() const
    {
        QFile file(lab->journal().path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    std::unique_ptr<docks::LabAttempt> lab;
};

} // namespace

TEST_F(Unsaved, LinesAreTriedAgainWithoutAnythingBeingTyped)
{
    lab->openHint(0);
    EXPECT_TRUE(lab->notice().isEmpty());
    {
        const test::FullDisk disk(onDisk().size());
        lab->openHint(0);
    }
    EXPECT_TRUE(lab->notice().contains(QStringLiteral("could not be saved")));
    EXPECT_EQ(lab->waitingLines(), 1);
    QSignalSpy changed(lab.get(), &docks::LabAttempt::changed);
    ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(lab->notice().isEmpty()) << qPrintable(lab->notice());
    EXPECT_EQ(lab->waitingLines(), 0);
    EXPECT_EQ(onDisk(), attempt::textOf(lab->journal().journal()));
}

TEST_F(Unsaved, LinesThatAreGivenUpWaitNoLonger)
{
    const test::FullDisk disk(0);
    lab->openHint(0);
    EXPECT_GT(lab->waitingLines(), 0);
    EXPECT_TRUE(lab->save());
    lab->giveUp();
    EXPECT_EQ(lab->waitingLines(), 0);
}
