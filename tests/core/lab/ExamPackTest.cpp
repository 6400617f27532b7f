// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/ExamPack.h"
#include "core/lab/LabReader.h"
#include "core/lab/Proof.h"
#include "tests/core/report/ReportFixture.h"

using namespace helolab;
using namespace helolab::lab;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

QByteArray everything(const QString &folder)
{
    QByteArray all;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files)) {
        QFile file(dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        all += name.toUtf8() + '\n' + file.readAll();
    }
    return all;
}

/// The folder of the exam of \p script in \p shelf.
QString packedInto(const QString &shelf, const LabScript &script)
{
    const auto pack = examPack(script);
    EXPECT_TRUE(pack.ok());
    const auto folder = writeExamPack(pack.value(), shelf);
    EXPECT_TRUE(folder.ok()) << (folder.ok() ? "" : folder.error().toString().toStdString());
    return folder.ok() ? folder.value() : QString();
}

} // namespace

TEST(ExamPack, IsALabWithNothingWrong)
{
    const report::Asking lab;
    const QTemporaryDir shelf;
    const ReadLab read = readLab(packedInto(shelf.path(), lab.script()));
    ASSERT_TRUE(read.script) << read.problems.front().toString().toStdString();
    EXPECT_TRUE(prove(*read.script).empty());
    EXPECT_EQ(read.script->id, QStringLiteral("asking-exam"));
    EXPECT_EQ(read.script->help, HelpLevel::None);
    EXPECT_EQ(read.script->steps.size(), lab.script().steps.size());
    for (const Step &step : read.script->steps)
        EXPECT_EQ(step.help, HelpLevel::None);
    EXPECT_EQ(read.script->steps[1].questions[1].answer, QStringList{QStringLiteral("42")}) << "a grader needs it";
}

TEST(ExamPack, GivesNeitherSolutionNorHintNorComment)
{
    const report::Asking lab;
    const QTemporaryDir shelf;
    const std::string all = everything(packedInto(shelf.path(), lab.script())).toStdString();
    for (const char *word : {"HINT", "### hint", "ANSWER", "solution", "wrong:", ".session", "not a heading",
                             "#### because", "The order was wrong"})
        EXPECT_THAT(all, Not(HasSubstr(word)));
    EXPECT_THAT(
        all, AllOf(HasSubstr("Think of <b>tags</b>."), HasSubstr("## letter: Write"), HasSubstr("### question words")));
}

TEST(ExamPack, TakesTheLabsOwnWorldAlong)
{
    const report::Asking lab;
    lab.write(QStringLiteral("world.yaml"),
              "# ANSWER\nbase: default\nname: own\naccounts:\n"
              "  - {address: \"${variant.word}@hanoi.example\", password: secret, name: New Student}\n");
    QFile file(lab.folder() + QStringLiteral("/lab.yaml"));
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("world: world.yaml\n");
    file.close();
    const QTemporaryDir shelf;
    const QString folder = packedInto(shelf.path(), lab.script());
    EXPECT_TRUE(readLab(folder).script);
    EXPECT_THAT(everything(folder).toStdString(),
                AllOf(HasSubstr("world.yaml"), HasSubstr("New Student"), Not(HasSubstr("ANSWER"))));
}

TEST(ExamPack, NeverWritesOverAFolder)
{
    const report::Asking lab;
    const QTemporaryDir shelf;
    const QString folder = packedInto(shelf.path(), lab.script());
    const QByteArray before = everything(folder);
    QDir(shelf.path()).mkdir(QStringLiteral("other"));
    const auto pack = examPack(lab.script());
    const auto again = writeExamPack(pack.value(), shelf.path());
    ASSERT_FALSE(again.ok());
    EXPECT_THAT(again.error().message.toStdString(), HasSubstr("not written over"));
    EXPECT_EQ(everything(folder), before);
}

TEST(ExamPack, WorksForEveryLabOfTheProgram)
{
    const QTemporaryDir shelf;
    for (const LabFolder &own : findLabs({ownShelf()})) {
        const ReadLab read = readLab(own.path);
        ASSERT_TRUE(read.script) << own.id.toStdString();
        const ReadLab exam = readLab(packedInto(shelf.path(), *read.script));
        for (const Error &problem : exam.problems)
            ADD_FAILURE() << problem.toString().toStdString();
    }
}
