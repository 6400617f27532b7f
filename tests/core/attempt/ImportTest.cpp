// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attempt/Import.h"
#include "core/attempt/JournalFile.h"

#include "AttemptFixture.h"
#include "tests/support/FullDisk.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace helolab;
using namespace helolab::attempt;

namespace {

struct Elsewhere
{
    Elsewhere() { write(textOf(solved(headerOf()))); }

    void write(const QByteArray &content) const
    {
        QFile out(file());
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile in(path);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }
    QString file() const { return m_dir.filePath(QStringLiteral("brought along.attempt")); }
    QString home() const { return m_dir.filePath(QStringLiteral("home")); }

private:
    QTemporaryDir m_dir;
};

} // namespace

TEST(Import, BringsAnAttemptAmongThoseOfThisMachine)
{
    const Elsewhere there;
    const auto imported = importJournal(there.file(), there.home(), ownLabs());
    ASSERT_TRUE(imported.ok()) << qPrintable(imported.error().toString());
    EXPECT_EQ(imported.value().header.lab, firstLab);
    EXPECT_EQ(journalsOf(there.home(), firstLab), QStringList{imported.value().path});
    EXPECT_EQ(Elsewhere::contentOf(imported.value().path), Elsewhere::contentOf(there.file()));
}

TEST(Import, KeepsTheLongerOfTwoAndBothWhereBothHaveGoneOn)
{
    const Elsewhere there;
    const QByteArray whole = Elsewhere::contentOf(there.file());
    const QByteArray half = whole.left(whole.indexOf('\n', whole.size() / 2) + 1);
    there.write(half);
    ASSERT_TRUE(importJournal(there.file(), there.home(), ownLabs()).ok());
    there.write(whole);
    const auto longer = importJournal(there.file(), there.home(), ownLabs());
    ASSERT_TRUE(longer.ok());
    EXPECT_EQ(Elsewhere::contentOf(longer.value().path), whole);
    there.write(half);
    const auto shorter = importJournal(there.file(), there.home(), ownLabs());
    ASSERT_TRUE(shorter.ok());
    EXPECT_EQ(Elsewhere::contentOf(shorter.value().path), whole) << "nothing is lost";
    EXPECT_EQ(journalsOf(there.home(), firstLab).size(), 1);
    there.write(half + "{\"t\":999999,\"event\":\"away\"}\n");
    ASSERT_TRUE(importJournal(there.file(), there.home(), ownLabs()).ok());
    EXPECT_EQ(journalsOf(there.home(), firstLab).size(), 2);
}

TEST(Import, RefusesWhatIsNoJournal)
{
    const Elsewhere there;
    there.write("Dear teacher,\n");
    EXPECT_FALSE(importJournal(there.file(), there.home(), ownLabs()).ok());
    EXPECT_TRUE(journalsOf(there.home(), firstLab).isEmpty());
    EXPECT_FALSE(importJournal(there.home() + QStringLiteral("/none"), there.home(), ownLabs()).ok());
}

TEST(Import, MakesNoFolderForALabThatIsNotHere)
{
    const Elsewhere there;
    const QByteArray whole = Elsewhere::contentOf(there.file());
    const QString outside = QFileInfo(there.home()).dir().filePath(QStringLiteral("outside"));
    for (const QString &lab : {QStringLiteral("../outside"), outside, QStringLiteral(".."), QString(),
                               QStringLiteral("smtp-first-message/../../outside"), QStringLiteral("no-such-lab")}) {
        there.write(QByteArray(whole).replace(firstLab.toUtf8(), lab.toUtf8()));
        const auto imported = importJournal(there.file(), there.home(), ownLabs());
        ASSERT_FALSE(imported.ok()) << qPrintable(lab);
        EXPECT_FALSE(QFile::exists(outside)) << qPrintable(lab);
        EXPECT_FALSE(QFile::exists(there.home())) << qPrintable(lab);
    }
}

TEST(Import, WritesOverNothingThatItCannotRead)
{
    const Elsewhere there;
    const auto first = importJournal(there.file(), there.home(), ownLabs());
    ASSERT_TRUE(first.ok());
    ASSERT_TRUE(QFile::remove(first.value().path));
    ASSERT_TRUE(QDir().mkpath(first.value().path)); // nobody can read it as a file, not even an administrator
    const auto second = importJournal(there.file(), there.home(), ownLabs());
    ASSERT_TRUE(second.ok());
    EXPECT_NE(second.value().path, first.value().path);
    EXPECT_EQ(Elsewhere::contentOf(second.value().path), Elsewhere::contentOf(there.file()));
}

TEST(Import, LeavesTheAttemptThatIsHereOnAFullDisk)
{
    const Elsewhere there;
    const QByteArray whole = Elsewhere::contentOf(there.file());
    const QByteArray half = whole.left(whole.indexOf('\n', whole.size() / 2) + 1);
    there.write(half);
    const auto first = importJournal(there.file(), there.home(), ownLabs());
    ASSERT_TRUE(first.ok());
    there.write(whole);
    {
        const test::FullDisk disk(0);
        const auto second = importJournal(there.file(), there.home(), ownLabs());
        ASSERT_FALSE(second.ok());
        EXPECT_TRUE(second.error().message.contains(QStringLiteral("File too large")));
    }
    EXPECT_EQ(Elsewhere::contentOf(first.value().path), half);
}
