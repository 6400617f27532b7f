// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/Progress.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

using namespace helolab;
using namespace helolab::lab;

namespace {

const QString labId = QStringLiteral("test");

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST(Progress, ComesBackAsItWasSaved)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("deep/in/test.json"));
    Progress progress{labId, {}};
    StepProgress done;
    done.passed = true;
    done.tries = 3;
    done.hints = 2;
    done.spent = std::chrono::seconds(77);
    progress.steps.insert(QStringLiteral("one"), done);
    progress.steps.insert(QStringLiteral("two"), {});
    EXPECT_FALSE(saveProgress(path, progress));

    const ReadProgress read = readProgress(path, labId);
    EXPECT_EQ(read.notice, QString());
    EXPECT_TRUE(read.writable);
    const StepProgress one = read.progress.steps.value(QStringLiteral("one"));
    EXPECT_TRUE(one.passed);
    EXPECT_EQ(one.tries, 3);
    EXPECT_EQ(one.hints, 2);
    EXPECT_EQ(one.spent, std::chrono::seconds(77));
    EXPECT_FALSE(read.progress.steps.value(QStringLiteral("two")).passed);
}

TEST(Progress, BeginsEmptyWhereThereIsNoFile)
{
    const QTemporaryDir dir;
    const ReadProgress read = readProgress(dir.filePath(QStringLiteral("none.json")), labId);
    EXPECT_TRUE(read.progress.steps.isEmpty());
    EXPECT_EQ(read.notice, QString());
}

TEST(Progress, SetsADamagedFileAsideAndSaysSo)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("test.json"));
    const QByteArray damaged[] = {
        "{\"format\": 1, \"lab\": \"test\", \"steps\": {\"one\"",
        "\x00\xFF garbage",
        "",
        "{\"format\": 99, \"lab\": \"test\", \"steps\": {}}",
        "{\"format\": 1, \"lab\": \"another\", \"steps\": {}}",
        "{\"format\": 1, \"lab\": \"test\", \"steps\": {\"one\": 5}}",
        "{\"format\": 1, \"lab\": \"test\", \"steps\": []}",
    };
    int number = 0;
    for (const QByteArray &content : damaged) {
        writeFile(path, content);
        const ReadProgress read = readProgress(path, labId);
        const QString kept = QStringLiteral("%1.damaged-%2").arg(path).arg(++number);
        EXPECT_TRUE(read.progress.steps.isEmpty()) << content.constData();
        EXPECT_TRUE(read.notice.contains(kept)) << qPrintable(read.notice);
        EXPECT_TRUE(read.writable);
        EXPECT_FALSE(QFile::exists(path));
        EXPECT_EQ(contentOfFile(kept), content);
    }
}

TEST(Progress, HostileNumbersStayWithinReason)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("test.json"));
    writeFile(
        path,
        R"({"format": 1, "lab": "test", "steps": {"one": {"passed": 1, "tries": -5, "hints": 1e30, "seconds": "x"}}})");
    const StepProgress one = readProgress(path, labId).progress.steps.value(QStringLiteral("one"));
    EXPECT_FALSE(one.passed);
    EXPECT_EQ(one.tries, 0);
    EXPECT_GE(one.hints, 0);
    EXPECT_EQ(one.spent.count(), 0);
}

TEST(Progress, SaysWhenItCannotBeSaved)
{
    const QTemporaryDir dir;
    writeFile(dir.filePath(QStringLiteral("file")), "x");
    const auto error = saveProgress(dir.filePath(QStringLiteral("file/test.json")), {labId, {}});
    ASSERT_TRUE(error);
    EXPECT_TRUE(error->message.contains(QStringLiteral("could not be saved")));
    EXPECT_EQ(contentOfFile(dir.filePath(QStringLiteral("file"))), "x");
}
