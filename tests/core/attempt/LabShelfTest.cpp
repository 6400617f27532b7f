// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attempt/LabShelf.h"

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
    lab.write(QStringLiteral("text.en.md"), "# Words\n## one\nDo it.\n");
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
