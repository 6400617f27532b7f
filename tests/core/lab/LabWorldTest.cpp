// SPDX-License-Identifier: GPL-3.0-or-later
// The world that a lab's folder brings, with a student's values in it.
#include "LabFixture.h"

#include "core/lab/LabPlay.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::lab;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

/// A lab that asks for mail to an account of the student's own; \p head comes before its steps.
void writeLab(const WrittenLab &lab, const QByteArray &head)
{
    lab.write(QStringLiteral("lab.yaml"), "id: test\nprotocol: smtp\nlanguages: [en]\n" + head + R"(
steps:
  - id: deliver
    goal: {message: {to: "${variant.who}@hanoi.example"}}
)");
    lab.write(QStringLiteral("text.en.md"), "# Test\n## deliver: T\nDo it.\n");
}

std::vector<std::string> toldOf(const QByteArray &head, const QByteArray &world = {})
{
    const WrittenLab lab;
    writeLab(lab, head + "variant: {who: {random-word: 6}}\n");
    if (!world.isEmpty())
        lab.write(QStringLiteral("world.yaml"), world);
    std::vector<std::string> told;
    for (const Error &error : readLab(lab.path()).problems)
        told.push_back(error.toString().replace(lab.path() + QLatin1Char('/'), QString()).toStdString());
    return told;
}

} // namespace

TEST(LabWorld, HasTheAccountsThatAStudentDrew)
{
    const WrittenLab lab;
    writeLab(lab, "world: world.yaml\nsolution: solution.session\nvariant: {who: {random-word: 6}}\n");
    lab.write(QStringLiteral("world.yaml"),
              "base: default\naccounts: [{address: \"${variant.who}@hanoi.example\", password: secret}]\n");
    lab.write(QStringLiteral("solution.session"),
              "@ protocol: smtp\nS: 220 *\nC: HELO pc.example\nS: 250 *\nC: MAIL FROM:<an@hanoi.example>\nS: 250 *\n"
              "C: RCPT TO:<${variant.who}@hanoi.example>\nS: 250 *\nC: DATA\nS: 354 *\nC: Hello\nC: .\nS: 250 *\n"
              "C: QUIT\nS: 221 *\n");
    const ReadLab read = readLab(lab.path());
    ASSERT_TRUE(read.script) << allTold(read);
    QSet<QString> drawn;
    for (const char *student : {"", "one", "two"}) {
        const Values values = playedValues(*read.script, QString::fromLatin1(student));
        drawn.insert(values.value(QStringLiteral("variant.who")));
        const auto played = playSolution(*read.script, values);
        ASSERT_TRUE(played.ok()) << played.error().toString().toStdString();
        EXPECT_TRUE(played.value().differences.empty());
        EXPECT_TRUE(played.value().runner.isFinished());
    }
    EXPECT_EQ(drawn.size(), 3);
}

TEST(LabWorld, IsCheckedAsAStudentWouldMeetIt)
{
    EXPECT_THAT(toldOf("world: world.yaml\n",
                       "base: default\naccounts:\n  - {address: \"${variant.whom}@hanoi.example\"}\n"
                       "messages:\n  - {account: \"${variant.who}@hanoi.example\", text: hi}\n"),
                ElementsAre("world.yaml:3:16: Nothing is known of “${variant.whom}”. Did you mean “variant.who”?",
                            StartsWith("world.yaml:5:6: A message is meant for ")));
    EXPECT_THAT(toldOf("world: world.yaml\n", "base: [\n"), ElementsAre(StartsWith("world.yaml:2:1: ")));
}

TEST(LabWorld, IsOneOfHelolabsOrAFileBesideTheLab)
{
    EXPECT_THAT(toldOf("world: defalt\n"),
                ElementsAre("lab.yaml:4:8: Helolab has no world “defalt”. Did you mean “default”?"));
    EXPECT_THAT(toldOf("world: world.yaml\n"), ElementsAre("lab.yaml:4:8: The lab's folder has no file “world.yaml”."));
    EXPECT_THAT(toldOf("world: ../world.yaml\n"),
                ElementsAre("lab.yaml:4:8: The world is a file in the lab's own folder."));
    EXPECT_THAT(toldOf("world: {base: default}\n"), ElementsAre("lab.yaml:4:8: “world” wants a text."));
    EXPECT_THAT(toldOf("world: textbook\n"), ElementsAre());
}

TEST(LabWorld, IsNotDrawnWhereTheVariantIsWrong)
{
    EXPECT_THAT(toldOf("world: textbook\n#"), ElementsAre(HasSubstr("Nothing is known of “${variant.who}”")));
    const WrittenLab lab;
    writeLab(lab, "variant: {who: {random-number: [1, 0]}}\n");
    EXPECT_EQ(told(readLab(lab.path()).problems).size(), 1u);
    writeLab(lab, "variant: {who: [" + QByteArray(101, 'x') + "]}\n");
    EXPECT_THAT(told(readLab(lab.path()).problems),
                ElementsAre("4:17 A value of a variant has 100 characters at most."));
}
