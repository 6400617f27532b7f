// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attempt/Import.h"
#include "core/attempt/JournalFile.h"

#include "AttemptFixture.h"

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
    const auto imported = importJournal(there.file(), there.home());
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
    ASSERT_TRUE(importJournal(there.file(), there.home()).ok());
    there.write(whole);
    const auto longer = importJournal(there.file(), there.home());
    ASSERT_TRUE(longer.ok());
    EXPECT_EQ(Elsewhere::contentOf(longer.value().path), whole);
    there.write(half);
    const auto shorter = importJournal(there.file(), there.home());
    ASSERT_TRUE(shorter.ok());
    EXPECT_EQ(Elsewhere::contentOf(shorter.value().path), whole) << "nothing is lost";
    EXPECT_EQ(journalsOf(there.home(), firstLab).size(), 1);
    there.write(half + "{\"t\":999999,\"event\":\"away\"}\n");
    ASSERT_TRUE(importJournal(there.file(), there.home()).ok());
    EXPECT_EQ(journalsOf(there.home(), firstLab).size(), 2);
}

TEST(Import, RefusesWhatIsNoJournal)
{
    const Elsewhere there;
    there.write("Dear teacher,\n");
    EXPECT_FALSE(importJournal(there.file(), there.home()).ok());
    EXPECT_TRUE(journalsOf(there.home(), firstLab).isEmpty());
    EXPECT_FALSE(importJournal(there.home() + QStringLiteral("/none"), there.home()).ok());
}
