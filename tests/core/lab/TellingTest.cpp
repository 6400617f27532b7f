// SPDX-License-Identifier: GPL-3.0-or-later
// What the workbench may say of a reply while a lab is done.
#include "AskingFixture.h"

#include "core/lab/LabPlay.h"

using namespace helolab;
using namespace helolab::lab;

TEST(Telling, AReplyThatIsAskedAboutIsExplainedOnceThatIsAnswered)
{
    Predicted p("503");
    const Where command{1, 1};
    const Where reply{1, 2};
    EXPECT_EQ(p.runner.disclosure(reply).withheld, Withheld::UntilAnswered);
    EXPECT_FALSE(p.runner.disclosure(reply).meaning);
    EXPECT_FALSE(p.runner.disclosure(command).meaning) << "the command tells as much as its reply";
    EXPECT_TRUE(p.runner.disclosure(reply).digits);
    p.runner.answer(0, QStringLiteral("explain"), list({"order"}), later);
    EXPECT_TRUE(p.runner.disclosure(reply).meaning);
    EXPECT_TRUE(p.runner.disclosure(command).meaning);
}

TEST(Telling, ARefusalIsExplainedAfterAnAttempt)
{
    LabRunner runner(askingScript(), askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    talk.both("FOO", "500 5.5.2 What?");
    EXPECT_EQ(runner.disclosure({1, 2}).withheld, Withheld::UntilTried);
    EXPECT_FALSE(runner.disclosure({1, 1}).meaning);
    talk.both("HELO pc", "250 hello");
    EXPECT_TRUE(runner.disclosure({1, 2}).meaning);
    EXPECT_TRUE(runner.disclosure({1, 4}).meaning) << "no refusal";
    EXPECT_FALSE(runner.disclosure({1, 2}).correctedLine) << "one mistake so far";
    talk.both("FOO", "500 5.5.2 What?");
    EXPECT_TRUE(runner.disclosure({1, 2}).correctedLine);
}

TEST(Telling, OfACommandWithoutAReplyNothingIsAsked)
{
    LabRunner runner(askingScript(), askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    talk.client("FOO");
    const Where command{1, 1};
    EXPECT_EQ(runner.disclosure(command).withheld, Withheld::UntilReplied);
    EXPECT_FALSE(runner.disclosure(command).meaning) << "what is wrong with it is for the reply to say";
    explain::Explanation pending;
    pending.heading = QStringLiteral("FOO — no reply yet");
    EXPECT_EQ(disclosed(pending, runner.disclosure(command)).withheld, QString());
    talk.server("500 5.5.2 What?");
    EXPECT_EQ(runner.disclosure(command).withheld, Withheld::UntilTried);
}

TEST(Telling, ARefusalThatWasPredictedIsExplainedAtOnce)
{
    LabScript script = askingScript();
    script.steps[0].explain.reset();
    script.steps[0].questions = {script.steps[1].questions.front()};
    LabRunner runner(script, askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    talk.both("FOO", "500 5.5.2 What?");
    EXPECT_EQ(runner.disclosure({1, 2}).withheld, Withheld::UntilTried);
    runner.predict(0, "503", later);
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    ASSERT_FALSE(runner.progressOf(0).passed) << "a question is open";
    EXPECT_TRUE(runner.disclosure({1, 4}).meaning) << "what it would be has been thought about";
    EXPECT_TRUE(runner.disclosure({1, 3}).meaning);
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    EXPECT_EQ(runner.disclosure({1, 6}).withheld, Withheld::UntilTried) << "only the one that was predicted";
}

TEST(Telling, WhatCameInAnEarlierStepIsExplainedAsItWasThere)
{
    LabScript script = askingScript();
    script.steps[2].help = HelpLevel::Digits;
    script.steps[1].help = HelpLevel::Digits;
    script.steps[1].questions.resize(1);
    LabRunner runner(script, askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    runner.predict(0, "503", later);
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    runner.answer(0, QStringLiteral("explain"), list({"order"}), later);
    ASSERT_EQ(runner.currentStep(), 1);
    EXPECT_TRUE(runner.disclosure({1, 2}).meaning) << "the explanation that was promised";
    EXPECT_TRUE(runner.disclosure({1, 2}).correctedLine) << "a correction once shown does not go with its step";
    talk.both("FOO", "500 5.5.2 What?");
    EXPECT_EQ(runner.disclosure({1, 4}).withheld, Withheld::ByLevel);
    EXPECT_EQ(runner.disclosure({1, 5}).withheld, Withheld::ByLevel) << "not seen yet";
    runner.answer(1, QStringLiteral("digits"), list({"first", "third"}), later);
    ASSERT_EQ(runner.currentStep(), 2);
    EXPECT_TRUE(runner.disclosure({1, 2}).meaning);
    EXPECT_EQ(runner.disclosure({1, 4}).withheld, Withheld::ByLevel);
}

TEST(Telling, ThePiecesOfATextTellWhatBecomesOfIt)
{
    LabScript script = askingScript();
    script.help = HelpLevel::Digits;
    script.steps[0].help = HelpLevel::Digits;
    LabRunner runner(script, askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    talk.both("HELO pc", "250 hi");
    talk.both("MAIL FROM:<a@x.example>", "250 ok");
    talk.both("RCPT TO:<b@x.example>", "250 ok");
    talk.both("DATA", "354 go on");
    talk.client(".hidden");
    EXPECT_TRUE(runner.disclosure({1, 9}).kept.testFlag(Keep::Pieces));
    EXPECT_FALSE(runner.disclosure({1, 7}).kept.testFlag(Keep::Pieces)) << "a command's pieces are its syntax";
}

TEST(Telling, LevelsRuleWhatIsSaid)
{
    EXPECT_FALSE(allowedBy(HelpLevel::None).digits);
    EXPECT_TRUE(allowedBy(HelpLevel::Digits).digits);
    EXPECT_FALSE(allowedBy(HelpLevel::Digits).meaning);
    EXPECT_FALSE(namesLegalCommands(HelpLevel::Digits));
    EXPECT_TRUE(namesLegalCommands(HelpLevel::AfterAttempt));

    explain::Explanation whole;
    whole.heading = QStringLiteral("503 — bad sequence of commands");
    whole.code = QStringLiteral("503");
    whole.codeMeaning = QStringLiteral("bad sequence of commands");
    whole.summary = QStringLiteral("order");
    whole.whyRefused = QStringLiteral("MAIL first");
    whole.wayOn = QStringLiteral("MAIL, RCPT");
    whole.commandsFirst = {QStringLiteral("MAIL")};
    whole.digits = {{QLatin1Char('5'), QStringLiteral("permanent")}};
    whole.purpose = QStringLiteral("names a recipient");
    whole.mistake = explain::Mistake{};
    whole.mistake->correctedLine = QStringLiteral("MAIL FROM:<>");

    const explain::Explanation digits = disclosed(whole, allowedBy(HelpLevel::Digits));
    EXPECT_EQ(digits.heading, QStringLiteral("503"));
    EXPECT_EQ(digits.digits.size(), 1u);
    EXPECT_EQ(digits.purpose, whole.purpose);
    EXPECT_TRUE(digits.summary.isEmpty() && digits.whyRefused.isEmpty() && digits.wayOn.isEmpty());
    EXPECT_TRUE(digits.commandsFirst.isEmpty() && !digits.mistake && digits.codeMeaning.isEmpty());
    EXPECT_FALSE(digits.withheld.isEmpty());

    const explain::Explanation none = disclosed(whole, allowedBy(HelpLevel::None));
    EXPECT_TRUE(none.digits.empty() && none.purpose.isEmpty());

    Disclosure asked = allowedBy(HelpLevel::Full);
    asked.meaning = false;
    asked.withheld = Withheld::UntilAnswered;
    EXPECT_NE(disclosed(whole, asked).digits.back().meaning, whole.digits.back().meaning)
        << "the last digit would say why";

    Disclosure once = allowedBy(HelpLevel::Full);
    once.correctedLine = false;
    EXPECT_TRUE(disclosed(whole, once).mistake->correctedLine.isEmpty());
    EXPECT_TRUE(disclosed(whole, once).withheld.isEmpty());
    EXPECT_EQ(disclosed(whole, allowedBy(HelpLevel::Full)).whyRefused, whole.whyRefused);
}

TEST(Telling, HelpSaysNoMoreThanTheLabsLevel)
{
    LabScript script = askingScript();
    script.world = QStringLiteral("default");
    for (const auto &[level, detail] :
         {std::pair(HelpLevel::None, world::HelpDetail::None), std::pair(HelpLevel::Digits, world::HelpDetail::Brief),
          std::pair(HelpLevel::AfterAttempt, world::HelpDetail::Full),
          std::pair(HelpLevel::Full, world::HelpDetail::Full)}) {
        script.help = level;
        const auto world = worldOf(script, askingValues);
        ASSERT_TRUE(world.ok());
        EXPECT_EQ(world.value().help, detail);
    }
}

TEST(Telling, AQuestionKeepsWhatItAsksForUntilItIsAnswered)
{
    LabScript script = askingScript();
    script.steps[0].questions = script.steps[1].questions;
    script.steps[0].questions.resize(2);
    script.steps[0].questions[0].keeps = Keep::WayOn;
    script.steps[0].questions[1].keeps = Keep::Digits | Keep::Pieces;
    LabRunner runner(script, askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    runner.predict(0, "503", later);
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    runner.answer(0, QStringLiteral("explain"), list({"order"}), later);
    const Kept all = Keep::WayOn | Keep::Digits | Keep::Pieces;
    EXPECT_EQ(runner.disclosure({1, 2}).kept, all);
    EXPECT_TRUE(runner.disclosure({1, 2}).meaning) << "the rest may be said";
    EXPECT_EQ(runner.disclosure({1, 1}).kept, all) << "the command tells as much as its reply";
    EXPECT_EQ(runner.disclosure({1, 0}).kept, all);
    runner.answer(0, QStringLiteral("digits"), list({"first", "third"}), later);
    EXPECT_EQ(runner.disclosure({1, 2}).kept, Keep::Digits | Keep::Pieces);
    runner.answer(0, QStringLiteral("code"), list({"7"}), later);
    EXPECT_EQ(runner.disclosure({1, 2}).kept, Kept());
}

TEST(Telling, AQuestionKeepsWhatLinesMean)
{
    LabScript script = askingScript();
    script.steps[0].help = HelpLevel::Full;
    script.steps[0].predict.reset();
    script.steps[0].questions = {script.steps[1].questions.front()};
    script.steps[0].questions[0].keeps = Keep::Meaning;
    LabRunner runner(script, askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    talk.both("NOOP", "250 fine");
    EXPECT_EQ(runner.disclosure({1, 0}).withheld, Withheld::ByQuestion);
    EXPECT_FALSE(runner.disclosure({1, 0}).meaning);
    EXPECT_FALSE(runner.disclosure({1, 1}).meaning) << "the command tells as much as its reply";
    talk.both("FOO", "500 5.5.2 What?");
    EXPECT_TRUE(runner.disclosure({1, 4}).meaning) << "a slip has nothing to do with the question";
    runner.answer(0, QStringLiteral("digits"), list({"first", "third"}), later);
    EXPECT_TRUE(runner.disclosure({1, 0}).meaning);
}

TEST(Telling, AQuestionKeepsTheRefusalThatTheStepAsksAbout)
{
    LabScript script = askingScript();
    script.steps[0].questions = {script.steps[1].questions.front()};
    script.steps[0].questions[0].keeps = Keep::Meaning;
    LabRunner runner(script, askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    runner.predict(0, "503", later);
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    EXPECT_EQ(runner.disclosure({1, 2}).withheld, Withheld::UntilAnswered);
    runner.answer(0, QStringLiteral("explain"), list({"order"}), later);
    EXPECT_EQ(runner.disclosure({1, 2}).withheld, Withheld::ByQuestion);
    explain::Explanation whole;
    whole.code = QStringLiteral("503");
    whole.heading = QStringLiteral("503 — bad sequence of commands");
    whole.summary = QStringLiteral("too early");
    const explain::Explanation said = disclosed(whole, runner.disclosure({1, 2}));
    EXPECT_EQ(said.heading, QStringLiteral("503"));
    EXPECT_TRUE(said.summary.isEmpty());
    EXPECT_EQ(said.withheld, QStringLiteral("Not told yet: the lab has a question about it."));
    EXPECT_TRUE(said.isToldLater);
    runner.answer(0, QStringLiteral("digits"), list({"first", "third"}), later);
    EXPECT_TRUE(runner.disclosure({1, 2}).meaning);
}

TEST(Telling, WhatIsKeptIsNotSaid)
{
    explain::Explanation whole;
    whole.code = QStringLiteral("503");
    whole.whyRefused = QStringLiteral("too early");
    whole.wayOn = QStringLiteral("MAIL, RCPT");
    whole.commandsFirst = {QStringLiteral("MAIL")};
    whole.digits = {{QLatin1Char('5'), QStringLiteral("permanent")}};
    whole.tokens = {{0, 3, QStringLiteral("503"), QStringLiteral("for programs")}};
    Disclosure disclosure = allowedBy(HelpLevel::Full);
    disclosure.kept = Keep::WayOn;
    explain::Explanation said = disclosed(whole, disclosure);
    EXPECT_TRUE(said.wayOn.isEmpty() && said.commandsFirst.isEmpty());
    EXPECT_EQ(said.whyRefused, whole.whyRefused);
    EXPECT_EQ(said.digits.back().meaning, whole.digits.back().meaning);
    disclosure.kept = Keep::Digits | Keep::Pieces;
    said = disclosed(whole, disclosure);
    EXPECT_NE(said.digits.back().meaning, whole.digits.back().meaning);
    EXPECT_TRUE(said.tokens.empty());
    EXPECT_EQ(said.wayOn, whole.wayOn);
}
