// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabFixture.h"

using namespace helolab;
using namespace helolab::lab;

namespace {

LabScript scriptOf(const QByteArray &steps, const QByteArrayList &ids)
{
    const WrittenLab lab;
    lab.writeSteps(steps, ids);
    ReadLab read = readLab(lab.path());
    EXPECT_TRUE(read.script) << allTold(read);
    return std::move(*read.script);
}

LabScript threeSteps()
{
    return scriptOf("  - {id: hello, goal: {command: HELO}}\n"
                    "  - {id: reset, goal: {command: RSET}}\n"
                    "  - {id: again, after: reset, goal: {command: NOOP}}\n",
                    {"hello", "reset", "again"});
}

} // namespace

TEST(LabRunner, PassesStepsInAnyOrder)
{
    LabRunner runner(threeSteps(), {});
    Talk talk(runner);
    EXPECT_EQ(runner.currentStep(), 0);
    EXPECT_FALSE(talk.client("VRFY an"));
    EXPECT_TRUE(talk.client("RSET"));
    EXPECT_EQ(runner.passedCount(), 1);
    EXPECT_EQ(runner.currentStep(), 0);
    talk.client("HELO pc");
    EXPECT_EQ(runner.currentStep(), 2);
    EXPECT_FALSE(runner.isFinished());
    talk.client("NOOP");
    EXPECT_TRUE(runner.isFinished());
    EXPECT_EQ(runner.currentStep(), runner.stepCount());
}

TEST(LabRunner, AStepThatComesAfterAnotherLooksOnlyAtWhatCameAfterIt)
{
    LabRunner runner(threeSteps(), {});
    Talk talk(runner);
    talk.client("NOOP");
    talk.client("RSET");
    EXPECT_FALSE(runner.progressOf(2).passed);
    talk.client("NOOP");
    EXPECT_TRUE(runner.progressOf(2).passed);
}

TEST(LabRunner, WhatComesAfterAStepOfQuestionsCountsOnceTheyAreAnswered)
{
    const WrittenLab lab;
    lab.write(QStringLiteral("lab.yaml"),
              "id: test\nprotocol: smtp\nlanguages: [en]\nsteps:\n"
              "  - {id: hello, goal: {command: HELO}}\n"
              "  - {id: think, after: hello, questions: [{id: many, number: 7}]}\n"
              "  - {id: reset, after: think, goal: {command: RSET}}\n");
    lab.write(QStringLiteral("text.en.md"),
              "# Test\n## hello: T\nDo it.\n## think: T\nThink.\n### question many: How many?\n## reset: T\nDo it.\n");
    const ReadLab read = readLab(lab.path());
    ASSERT_TRUE(read.script) << allTold(read);
    LabRunner runner(*read.script, {});
    Talk talk(runner);
    const auto answer = [&runner](const char *number) {
        return runner.answer(1, QStringLiteral("many"), {QString::fromLatin1(number)}, TimePoint());
    };
    talk.client("RSET");
    EXPECT_TRUE(answer("7")) << "a question may be answered early";
    EXPECT_FALSE(runner.progressOf(1).passed) << "it comes after another step";
    talk.client("HELO pc");
    EXPECT_TRUE(runner.progressOf(1).passed);
    EXPECT_FALSE(runner.progressOf(2).passed);
    talk.client("RSET");
    EXPECT_TRUE(runner.progressOf(2).passed);

    LabRunner slow(*read.script, {});
    Talk early(slow);
    early.client("HELO pc");
    early.client("RSET");
    EXPECT_FALSE(slow.progressOf(2).passed) << "the questions are not answered yet";
    EXPECT_TRUE(slow.answer(1, QStringLiteral("many"), {QStringLiteral("7")}, TimePoint()));
    EXPECT_FALSE(slow.progressOf(2).passed) << "what came before the answer does not count";
    early.client("RSET");
    EXPECT_TRUE(slow.progressOf(2).passed);
}

TEST(LabRunner, AnEmptyAttemptPassesNothing)
{
    LabRunner runner(threeSteps(), {});
    store::MemoryStore mail;
    mail.addAccount("an@hanoi.example", 0);
    runner.begin(mail);
    runner.notice(mail, TimePoint());
    EXPECT_FALSE(runner.judge());
    EXPECT_EQ(runner.passedCount(), 0);
}

TEST(LabRunner, MailThatWasThereBeforeCountsForNothing)
{
    LabRunner runner(scriptOf("  - {id: one, goal: {message: {to: an@hanoi.example}}}\n", {"one"}), {});
    store::MemoryStore mail;
    mail.addAccount("an@hanoi.example", 0);
    ASSERT_EQ(mail.append("an@hanoi.example", "INBOX", {}, nullptr), store::StoreError::None);
    runner.begin(mail);
    runner.notice(mail, TimePoint());
    EXPECT_FALSE(runner.judge());
    ASSERT_EQ(mail.append("an@hanoi.example", "INBOX", {}, nullptr), store::StoreError::None);
    runner.notice(mail, TimePoint());
    EXPECT_TRUE(runner.judge());
    EXPECT_TRUE(runner.isFinished());
}

TEST(LabRunner, FillsInTheStudentsValues)
{
    const WrittenLab lab;
    lab.write(QStringLiteral("lab.yaml"),
              "id: test\nprotocol: smtp\nlanguages: [en]\nvariant: {word: [lotus]}\nsteps:\n"
              "  - {id: one, goal: {command: {verb: VRFY, argument-contains: \"${variant.word}\"}}}\n");
    lab.write(QStringLiteral("text.en.md"),
              "# For ${variant.word}\n## one: T\nAsk for ${variant.word} at ${smtp.port}\n");
    const ReadLab read = readLab(lab.path());
    ASSERT_TRUE(read.script);
    LabRunner runner(*read.script, drawVariant(read.script->id, read.script->variant, QStringLiteral("me")));
    runner.setValue(QStringLiteral("smtp.port"), QStringLiteral("2525"));
    EXPECT_EQ(runner.title(QStringLiteral("en")), QStringLiteral("For lotus"));
    EXPECT_EQ(runner.stepText(0, QStringLiteral("en")).body, QStringLiteral("Ask for lotus at 2525"));
    Talk talk(runner);
    talk.client("VRFY tiger");
    EXPECT_FALSE(runner.isFinished());
    talk.client("VRFY lotus");
    EXPECT_TRUE(runner.isFinished());
}

TEST(LabRunner, CountsHintsAndTimeOfTheStepInHand)
{
    LabRunner runner(threeSteps(), {});
    runner.openHint(0);
    EXPECT_EQ(runner.progressOf(0).hints, 0) << "the step has no hints";

    const TimePoint start(std::chrono::hours(10));
    runner.passTime(start);
    runner.passTime(start + std::chrono::seconds(30));
    runner.passTime(start + std::chrono::hours(2)); // away for lunch
    EXPECT_EQ(runner.progressOf(0).spent, std::chrono::seconds(30));
    EXPECT_EQ(runner.progressOf(1).spent.count(), 0);
}

TEST(LabRunner, JudgesTenThousandEntriesQuickly)
{
    LabRunner runner(threeSteps(), {});
    transcript::Transcript transcript;
    transcript.protocol = findProtocol(u"smtp");
    transcript.entries.resize(10'000);
    runner.notice(1, transcript, 0, 0, TimePoint());
    runner.judge();
    EXPECT_EQ(runner.passedCount(), 0);
    Talk talk(runner, 2);
    talk.client("HELO pc");
    EXPECT_TRUE(runner.progressOf(0).passed);
}
