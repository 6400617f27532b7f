// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Settings.h"

#include "tests/support/FullDisk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace helolab::settings;

namespace {

void writeSettingsFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST(Settings, ComeBackAsTheyWere)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("deep/settings.json"));
    Values wanted;
    wanted.language = QStringLiteral("vi");
    wanted.theme = QStringLiteral("dark");
    wanted.textSize = 17;
    wanted.chips = false;
    wanted.asksForCodes = true;
    wanted.lineEnd = LineEnd::Cr;
    wanted.geometry = QByteArray("\0\xFF\x01", 3);
    wanted.history = {QStringLiteral("HELO an"), QStringLiteral("QUIT")};
    wanted.unsentText = QStringLiteral("MAIL FROM:<ă");
    {
        Settings settings(file);
        settings.set(wanted);
    }
    EXPECT_EQ(Settings(file).values(), wanted);
}

TEST(Settings, AreOnDiskSoonAfterAChangeWithoutBeingAsked)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.json"));
    Settings settings(file);
    settings.change([](Values &values) { values.unsentText = QStringLiteral("RCPT TO:<"); });
    ASSERT_TRUE(QTest::qWaitFor([&file] { return QFile::exists(file); }, 5000));
    EXPECT_EQ(Settings(file).values().unsentText, QStringLiteral("RCPT TO:<")); // as after a crash
}

TEST(Settings, WhatIsMerelyKeptIsNoChoiceAndNobodyIsTold)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.json")));
    QSignalSpy changed(&settings, &Settings::changed);
    settings.change([](Values &values) { values.unsentText = QStringLiteral("H"); });
    settings.change([](Values &values) { values.history = {QStringLiteral("HELO pc")}; });
    EXPECT_EQ(changed.count(), 0);
    settings.change([](Values &values) { values.chips = false; });
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(settings.values().unsentText, QStringLiteral("H"));
}

TEST(Settings, ADamagedFileIsSetAsideAndSaid)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.json"));
    for (int round = 1; round <= 2; ++round) {
        writeSettingsFile(file, "{\"language\": \"vi\"");
        Settings settings(file);
        EXPECT_EQ(settings.values(), Values());
        EXPECT_TRUE(settings.problem().contains(QStringLiteral("damaged-%1").arg(round)))
            << qPrintable(settings.problem());
        EXPECT_TRUE(QFile::exists(file + QStringLiteral(".damaged-%1").arg(round)));
    }
}

TEST(Settings, OneFieldOfTheWrongKindCostsOnlyItself)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.json"));
    writeSettingsFile(file, R"({"chips": "perhaps", "lineEnd": 99, "language": "ru"})");
    const Settings settings(file);
    EXPECT_TRUE(settings.values().chips);
    EXPECT_EQ(settings.values().lineEnd, LineEnd::CrLf);
    EXPECT_EQ(settings.values().language, QStringLiteral("ru"));
    EXPECT_TRUE(settings.problem().isEmpty());
}

TEST(Settings, SayWhereTheyCannotBeWritten)
{
    QTemporaryDir folder;
    const QString blocked = folder.filePath(QStringLiteral("blocked"));
    writeSettingsFile(blocked, "a file where the folder should be");
    Settings settings(blocked + QStringLiteral("/settings.json"));
    QSignalSpy said(&settings, &Settings::problemChanged);
    settings.change([](Values &values) { values.chips = false; });
    EXPECT_FALSE(settings.save());
    EXPECT_EQ(said.count(), 1);
    EXPECT_TRUE(settings.problem().contains(blocked));
}

TEST(Settings, ThatCouldNotBeReadAreNoProblemOnceTheyAreWritten)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.json"));
    ASSERT_TRUE(QDir().mkpath(file)); // a folder in its place
    Settings settings(file);
    EXPECT_TRUE(settings.problem().contains(file));
    settings.change([](Values &values) { values.chips = false; });
    EXPECT_FALSE(settings.save());
    ASSERT_TRUE(QDir().rmdir(file));
    EXPECT_TRUE(settings.save());
    EXPECT_EQ(settings.problem(), QString());
}

TEST(Settings, OfBeforeStayOnAFullDiskAndTheNewOnesAreWrittenOnceThereIsRoom)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.json"));
    Settings settings(file);
    settings.change([](Values &values) { values.student = QStringLiteral("20231234"); });
    ASSERT_TRUE(settings.save());
    QSignalSpy said(&settings, &Settings::problemChanged);
    settings.change([](Values &values) { values.student = QStringLiteral("20239999"); });
    {
        const helolab::test::FullDisk disk(0);
        EXPECT_FALSE(settings.save());
    }
    EXPECT_TRUE(settings.problem().contains(QStringLiteral("File too large"))) << qPrintable(settings.problem());
    EXPECT_EQ(Settings(file).values().student, QStringLiteral("20231234"));
    EXPECT_TRUE(settings.save());
    EXPECT_EQ(said.count(), 2) << "and that it works again is said";
    EXPECT_TRUE(settings.problem().isEmpty());
    EXPECT_EQ(Settings(file).values().student, QStringLiteral("20239999"));
}
