// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/WholeFile.h"

#include "tests/support/FullDisk.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace helolab;

namespace {

constexpr qsizetype manyOctets = 100'000; // more than any buffer holds

class WholeFile : public testing::TestWithParam<qsizetype>
{
protected:
    QString file() const { return m_folder.filePath(QStringLiteral("a.txt")); }
    QByteArray content() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray("there is none");
    }
    QStringList allFiles() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_P(WholeFile, IsMadeAndReplaced)
{
    EXPECT_FALSE(replaceFile(file(), "before"));
    EXPECT_EQ(content(), "before");
    const QByteArray octets(GetParam(), 'x');
    EXPECT_FALSE(replaceFile(file(), octets));
    EXPECT_EQ(content(), octets);
    EXPECT_EQ(allFiles(), QStringList{QStringLiteral("a.txt")});
}

TEST_P(WholeFile, StaysAsItWasOnAFullDisk)
{
    ASSERT_FALSE(replaceFile(file(), "before"));
    std::optional<Error> none;
    std::optional<Error> half;
    {
        const test::FullDisk disk(0);
        none = replaceFile(file(), QByteArray(GetParam(), 'x'));
    }
    {
        const test::FullDisk disk(GetParam() / 2);
        half = replaceFile(file(), QByteArray(GetParam(), 'x'));
    }
    for (const auto &error : {none, half}) {
        ASSERT_TRUE(error);
        EXPECT_EQ(error->message, QStringLiteral("File too large")) << "in words";
        EXPECT_EQ(error->file, file());
    }
    EXPECT_EQ(content(), "before");
    EXPECT_EQ(allFiles(), QStringList{QStringLiteral("a.txt")}) << "and nothing half is left beside it";
}

TEST_P(WholeFile, ThatIsNewIsNotThereOnAFullDisk)
{
    {
        const test::FullDisk disk(GetParam() / 2);
        const auto error = makeFile(file(), QByteArray(GetParam(), 'x'));
        ASSERT_TRUE(error);
        EXPECT_EQ(error->message, QStringLiteral("File too large"));
    }
    EXPECT_TRUE(allFiles().isEmpty());
    EXPECT_FALSE(makeFile(file(), "first"));
    EXPECT_TRUE(makeFile(file(), "second")) << "there is one";
    EXPECT_EQ(content(), "first");
}

INSTANTIATE_TEST_SUITE_P(OfEachSize, WholeFile, testing::Values(300, manyOctets));

TEST_F(WholeFile, LeavesAloneWhatIsNoFile)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(file()).constData(), 0600), 0);
    const QString folder = m_folder.filePath(QStringLiteral("folder"));
    ASSERT_TRUE(QDir().mkpath(folder));
    for (const QString &name : {file(), folder}) {
        const auto error = replaceFile(name, "x");
        ASSERT_TRUE(error) << qPrintable(name);
        EXPECT_FALSE(error->message.isEmpty());
    }
    struct stat found = {};
    ASSERT_EQ(::lstat(QFile::encodeName(file()).constData(), &found), 0);
    EXPECT_TRUE(S_ISFIFO(found.st_mode));
    EXPECT_TRUE(QFileInfo(folder).isDir());
}

TEST_F(WholeFile, SaysWhereItsFolderIsMissing)
{
    const auto error = replaceFile(m_folder.filePath(QStringLiteral("none/a.txt")), "x");
    ASSERT_TRUE(error);
    EXPECT_EQ(error->message, QStringLiteral("No such file or directory"));
}
