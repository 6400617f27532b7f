// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attempt/LabShelf.h"

#include "core/lab/NewLab.h"
#include "tests/core/lab/LabFixture.h"

using namespace helolab;
using namespace helolab::attempt;

namespace {

/// The lab \p id, in whose world the student's word has a mailbox.
void writeLabOfWords(const lab::WrittenLab &lab)
{
    lab.write(
        QStringLiteral("lab.yaml"),
        "id: words\nprotocol: smtp\nlanguages: [en]\nworld: world.yaml\nvariant: {word: {random-word: 6}}\nsteps:\n"
        "  - {id: one, goal: {command: NOOP}}\n");
    lab.write(QStringLiteral("text.en.md"), "# Words\n## one: T\nDo it.\n");
    lab.write(QStringLiteral("world.yaml"),
              "name: words\nhost: mail.hanoi.example\nbanner: hi\ndomains: [hanoi.example]\naccounts:\n"
              "  - {address: \"${variant.word}@hanoi.example\", password: a}\n");
}

lab::Values wordFor(const lab::LabScript &script, const char *student)
{
    return lab::drawVariant(script.id, script.variant, QString::fromLatin1(student));
}

} // namespace

TEST(LabShelf, ReadsALabOnce)
{
    const lab::WrittenLab written;
    writeLabOfWords(written);
    LabShelf shelf({written.path(), lab::ownShelf()});
    const auto first = shelf.lab(QStringLiteral("words"));
    ASSERT_TRUE(first.ok()) << first.error().toString().toStdString();
    EXPECT_EQ(first.value(), shelf.lab(QStringLiteral("words")).value());
    EXPECT_TRUE(shelf.lab(QStringLiteral("smtp-first-message")).ok());
}

TEST(LabShelf, ReadsALabAnewWhereItsFilesHaveChanged)
{
    const lab::WrittenLab written;
    writeLabOfWords(written);
    LabShelf shelf({written.path()});
    const auto title
        = [&shelf] { return shelf.lab(QStringLiteral("words")).value()->text(QStringLiteral("en")).title; };
    EXPECT_EQ(title(), QStringLiteral("Words"));
    EXPECT_EQ(shelf.read(written.path())->problems.size(), 0u);
    EXPECT_EQ(shelf.readCount(), 1);

    written.write(QStringLiteral("text.en.md"), "# Other words\n## one: T\nDo it.\n");
    EXPECT_EQ(title(), QStringLiteral("Words")) << "grading does not look at the disk for each attempt";
    EXPECT_EQ(shelf.read(written.path())->script->text(QStringLiteral("en")).title, QStringLiteral("Other words"));
    EXPECT_EQ(title(), QStringLiteral("Other words"));
    EXPECT_EQ(shelf.readCount(), 2);

    written.write(QStringLiteral("text.en.md"), "# Words\n");
    shelf.refresh();
    EXPECT_FALSE(shelf.lab(QStringLiteral("words")).ok());
    shelf.refresh();
    EXPECT_FALSE(shelf.lab(QStringLiteral("words")).ok());
    EXPECT_EQ(shelf.readCount(), 3) << "what has not changed is not read again";
}

TEST(LabShelf, ReadsTheWorldOfAChangedLabAnew)
{
    const lab::WrittenLab written;
    writeLabOfWords(written);
    LabShelf shelf({written.path()});
    const lab::LabScript &script = *shelf.lab(QStringLiteral("words")).value();
    const lab::Values an = wordFor(script, "an");
    ASSERT_TRUE(shelf.world(script, an).ok());
    written.write(QStringLiteral("world.yaml"),
                  "name: words\nhost: mail.hanoi.example\nbanner: other\ndomains: [hanoi.example]\naccounts:\n"
                  "  - {address: \"${variant.word}@hanoi.example\", password: a}\n");
    EXPECT_EQ(shelf.world(*shelf.read(written.path())->script, an).value()->world().banner, "other");
}

TEST(LabShelf, FindsLabsThatComeAndThoseThatLieElsewhere)
{
    const QTemporaryDir folder;
    const lab::WrittenLab elsewhere;
    writeLabOfWords(elsewhere);
    LabShelf shelf({folder.path()});
    EXPECT_EQ(shelf.folderOf(QStringLiteral("words")), QStringLiteral("words"));
    shelf.add(QStringLiteral("words"), elsewhere.path());
    shelf.add(QStringLiteral("words"), elsewhere.path());
    EXPECT_EQ(shelf.ids(), QStringList{QStringLiteral("words")});
    EXPECT_TRUE(shelf.lab(QStringLiteral("words")).ok());

    ASSERT_TRUE(
        lab::writeNewLab(folder.filePath(QStringLiteral("mine")), QStringLiteral("mine"), {QStringLiteral("en")}).ok());
    EXPECT_FALSE(shelf.lab(QStringLiteral("mine")).ok());
    shelf.refresh();
    EXPECT_TRUE(shelf.lab(QStringLiteral("mine")).ok());
    EXPECT_EQ(shelf.ids(), QStringList{QStringLiteral("mine")});
}

TEST(LabShelf, SaysWhatIsWrongWithALab)
{
    const lab::WrittenLab written;
    writeLabOfWords(written);
    written.write(QStringLiteral("text.en.md"), "# Words\n");
    LabShelf shelf({written.path()});
    const auto broken = shelf.lab(QStringLiteral("words"));
    ASSERT_FALSE(broken.ok());
    EXPECT_TRUE(broken.error().file.endsWith(QStringLiteral("text.en.md")));
    EXPECT_FALSE(shelf.lab(QStringLiteral("none")).ok());
}

TEST(LabShelf, MakesEachStudentTheirWorld)
{
    const lab::WrittenLab written;
    writeLabOfWords(written);
    LabShelf shelf({written.path()});
    const lab::LabScript &script = *shelf.lab(QStringLiteral("words")).value();
    const lab::Values an = wordFor(script, "an");
    const lab::Values binh = wordFor(script, "binh");
    const auto world = shelf.world(script, an);
    ASSERT_TRUE(world.ok()) << world.error().toString().toStdString();
    const auto address
        = [](const lab::Values &values) { return (values.first() + QStringLiteral("@hanoi.example")).toUtf8(); };
    EXPECT_EQ(world.value()->find(address(an)).kind, world::Found::Kind::Account);
    EXPECT_EQ(world.value()->find(address(binh)).kind, world::Found::Kind::NoSuchUser);
    EXPECT_EQ(shelf.world(script, binh).value()->find(address(binh)).kind, world::Found::Kind::Account);
    EXPECT_EQ(shelf.world(script, an).value(), world.value()) << "read once";

    // a whole course does not fill the memory
    for (int student = 0; student < 200; ++student)
        ASSERT_TRUE(shelf.world(script, wordFor(script, qPrintable(QString::number(student)))).ok());
}

TEST(LabShelf, SharesTheProgramsOwnWorlds)
{
    LabShelf shelf({lab::ownShelf()});
    const lab::LabScript &script = *shelf.lab(QStringLiteral("smtp-first-message")).value();
    EXPECT_EQ(shelf.world(script, wordFor(script, "an")).value(), shelf.world(script, wordFor(script, "wei")).value());
}
