// SPDX-License-Identifier: GPL-3.0-or-later
// Predictions, questions, points, and what the workbench may say meanwhile.
#include "GoalFixture.h"

#include "core/lab/LabPlay.h"
#include "core/smtp/Table.h"

using namespace helolab;
using namespace helolab::lab;

namespace {

const TimePoint later{std::chrono::hours(2)};

const QByteArray askingSteps = R"(
  - id: early
    help: after-attempt
    predict: {reply: {to: RCPT, code: 503}}
    goal: {reply: {to: RCPT, code: 503}}
    explain: {reply: 503, choice: [order, syntax, mailbox], answer: order}
    points: 2
  - id: think
    questions:
      - {id: digits, several: [first, second, third], answer: [first, third]}
      - {id: code, number: "${variant.number}", points: 4}
      - {id: pairs, match: {250: done, 354: go-on}}
      - {id: turn, order: [helo, mail, rcpt]}
      - {id: words, text: true}
  - id: end
    goal: {command: QUIT}
)";

const QByteArray askingText = R"(# Test
## early: Too early
Do it.
### predict: And now?
### explain: Why?
- order: the order
- syntax: the syntax
- mailbox: the mailbox

#### because
It was the order, ${variant.number}.
### hint
Think.
## think: T
Think.
### question digits: Which?
Look at them.
- first: 1
- second: 2
- third: 3
### question code: How many?
### question pairs: What?
- done: d
- go-on: g
### question turn: In which order?
- helo: h
- mail: m
- rcpt: r
### question words: Why?
## end: T
Do it.
)";

LabScript askingScript()
{
    const WrittenLab lab;
    lab.write(QStringLiteral("lab.yaml"),
              "id: test\nprotocol: smtp\nlanguages: [en]\nvariant: {number: {random-number: [7, 7]}}\nsteps:"
                  + askingSteps);
    lab.write(QStringLiteral("text.en.md"), askingText);
    ReadLab read = readLab(lab.path());
    EXPECT_TRUE(read.script) << allTold(read);
    return std::move(*read.script);
}

const Values values{{QStringLiteral("variant.number"), QStringLiteral("7")}};

/// A runner behind its first prediction and the reply to it.
struct Predicted
{
    explicit Predicted(int code)
    {
        talk.server("220 mail");
        runner.predict(0, code, later);
        talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    }
    LabRunner runner{askingScript(), values};
    Talk talk{runner};
};

QStringList list(std::initializer_list<const char *> words)
{
    QStringList result;
    for (const char *word : words)
        result.append(QString::fromUtf8(word));
    return result;
}

} // namespace

TEST(Asking, NothingCountsBeforeItWasPredicted)
{
    LabRunner runner(askingScript(), values);
    Talk talk(runner);
    talk.server("220 mail");
    const auto next = [&runner](const char *line) {
        return NextLine{*runner.script().protocol->parseCommand(line).verb, smtp::State::Connected, line};
    };
    EXPECT_EQ(runner.wantsPrediction(next("RCPT TO:<an@hanoi.example>")), 0);
    EXPECT_FALSE(runner.wantsPrediction(next("MAIL FROM:<an@hanoi.example>")));
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    EXPECT_FALSE(runner.progressOf(0).goalReached);
    EXPECT_FALSE(runner.predict(0, 2, later)) << "a whole code is asked";
    EXPECT_FALSE(runner.predict(0, 999, later));
    EXPECT_FALSE(runner.predict(1, 503, later)) << "that step asks for none";
    EXPECT_TRUE(runner.predict(0, 503, later));
    EXPECT_FALSE(runner.progressOf(0).goalReached) << "what came before the prediction was not predicted";
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    EXPECT_TRUE(runner.progressOf(0).goalReached);
    EXPECT_EQ(runner.prediction(0)->progress->came, 503);
    EXPECT_TRUE(runner.prediction(0)->wasRight());
    EXPECT_EQ(runner.score(0).earned, 3) << "the goal's two points and one for the prediction";
}

namespace {

/// A lab of \p steps in which nothing but what a test is about has words.
LabScript scriptOf(const QByteArray &steps, const QByteArray &texts)
{
    const WrittenLab lab;
    lab.write(QStringLiteral("lab.yaml"),
              "id: test\nprotocol: smtp\nlanguages: [en]\nhelp: after-attempt\nsteps:\n" + steps);
    lab.write(QStringLiteral("text.en.md"), "# Test\n" + texts);
    ReadLab read = readLab(lab.path());
    EXPECT_TRUE(read.script) << allTold(read);
    return std::move(*read.script);
}

std::optional<int> askedBefore(const LabRunner &runner, const char *line, smtp::State state)
{
    return runner.wantsPrediction({*runner.script().protocol->parseCommand(line).verb, state, line});
}

} // namespace

TEST(Asking, APredictionIsAboutTheLineThatItNames)
{
    LabRunner runner(scriptOf("  - id: busy\n    predict: {reply: {to: RCPT, class: 4xx, state-before: [Sender, "
                              "Recipients], command-contains: busy}}\n    goal: {reply: {to: RCPT, code: 450}}\n",
                              "## busy: B\nT.\n"),
                     values);
    Talk talk(runner);
    talk.server("220 mail");
    EXPECT_FALSE(askedBefore(runner, "RCPT TO:<busy@hanoi.example>", smtp::State::Ready)) << "there will be a 503";
    EXPECT_FALSE(askedBefore(runner, "RCPT TO:<an@hanoi.example>", smtp::State::Sender));
    EXPECT_EQ(askedBefore(runner, "RCPT TO:<busy@hanoi.example>", smtp::State::Sender), 0);
    talk.both("HELO pc", "250 hello");
    ASSERT_TRUE(runner.predict(0, 5, later));
    talk.both("RCPT TO:<busy@hanoi.example>", "503 5.5.1 first MAIL");
    EXPECT_EQ(runner.prediction(0)->progress->came, 0) << "that was not the line asked about";
    talk.both("MAIL FROM:<an@hanoi.example>", "250 ok");
    talk.both("RCPT TO:<an@hanoi.example>", "550 no such user");
    EXPECT_EQ(runner.prediction(0)->progress->came, 0);
    talk.both("RCPT TO:<busy@hanoi.example>", "450 4.2.1 busy");
    EXPECT_EQ(runner.prediction(0)->progress->came, 450);
    EXPECT_FALSE(runner.prediction(0)->wasRight());
}

TEST(Asking, AQuestionLeftOpenLetsNobodyPastALaterPrediction)
{
    LabRunner runner(scriptOf("  - id: hello\n    goal: {command: HELO}\n    questions: [{id: words, text: true}]\n"
                              "  - id: mail\n    predict: {reply: {to: MAIL, code: 250}}\n    goal: {command: MAIL}\n"
                              "  - id: rcpt\n    predict: {reply: {to: RCPT, code: 250}}\n    goal: {command: RCPT}\n",
                              "## hello: H\nT.\n### question words: W?\n## mail: M\nT.\n## rcpt: R\nT.\n"),
                     values);
    Talk talk(runner);
    talk.server("220 mail");
    EXPECT_FALSE(askedBefore(runner, "MAIL FROM:<an@hanoi.example>", smtp::State::Ready)) << "HELO is still to come";
    talk.both("HELO pc", "250 hello");
    ASSERT_FALSE(runner.progressOf(0).passed);
    EXPECT_EQ(askedBefore(runner, "MAIL FROM:<an@hanoi.example>", smtp::State::Ready), 1);
    EXPECT_FALSE(askedBefore(runner, "RCPT TO:<an@hanoi.example>", smtp::State::Sender)) << "MAIL is still to come";
}

TEST(Asking, AnExplanationIsAboutTheCommandThatItNames)
{
    LabRunner runner(scriptOf("  - id: data\n    goal: {reply: {to: DATA, code: 503}}\n"
                              "    explain: {reply: 503, to: DATA, choice: [order, syntax], answer: order}\n",
                              "## data: D\nT.\n### explain: Why?\n- order: o\n- syntax: s\n"),
                     values);
    Talk talk(runner);
    talk.server("220 mail");
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first HELO");
    EXPECT_FALSE(runner.questions(0).front().isOpen);
    talk.both("DATA", "503 5.5.1 first HELO");
    EXPECT_TRUE(runner.questions(0).front().isOpen);
}

TEST(Asking, AWrongPredictionStopsNobodyAndEarnsNothing)
{
    Predicted p(250);
    EXPECT_TRUE(p.runner.progressOf(0).goalReached);
    EXPECT_FALSE(p.runner.prediction(0)->wasRight());
    EXPECT_EQ(p.runner.score(0).earned, 2);
    EXPECT_FALSE(p.runner.predict(0, 503, later)) << "the reply has come; there is nothing to predict any more";
}

TEST(Asking, APredictionIsNotChangedWhileItWaits)
{
    LabRunner runner(askingScript(), values);
    Talk talk(runner);
    talk.server("220 mail");
    EXPECT_TRUE(runner.predict(0, 250, later));
    EXPECT_FALSE(runner.predict(0, 503, later));
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    EXPECT_FALSE(runner.prediction(0)->wasRight());
}

TEST(Asking, NothingIsPredictedOnceTheCommandIsOut)
{
    LabRunner runner(askingScript(), values);
    Talk talk(runner);
    talk.server("220 mail");
    talk.client("RCPT TO:<an@hanoi.example>");
    EXPECT_FALSE(runner.predict(0, 503, later));
    talk.server("503 5.5.1 first MAIL");
    EXPECT_FALSE(runner.progressOf(0).goalReached);
    EXPECT_TRUE(runner.predict(0, 503, later)) << "of the next time";
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    EXPECT_TRUE(runner.prediction(0)->wasRight());
}

TEST(Asking, APredictedReplyMayComeBehindTheMessageThatPassesTheStep)
{
    OneGoal lab("{message: {to: binh@hanoi.example}}\n    predict: {reply: {to: \".\", code: 250}}");
    WatchedStore store(*lab.runner, {"binh@hanoi.example"});
    lab.greet();
    lab.talk->both("MAIL FROM:<an@hanoi.example>", "250 fine");
    lab.talk->both("RCPT TO:<binh@hanoi.example>", "250 fine");
    lab.talk->both("DATA", "354 go on");
    ASSERT_TRUE(lab.runner->predict(0, 250, later));
    lab.talk->client(".");
    store.append("binh@hanoi.example", message("an@hanoi.example", {"binh@hanoi.example"}, "Hello\r\n"));
    ASSERT_TRUE(lab.passed());
    lab.talk->server("250 taken");
    EXPECT_EQ(lab.runner->prediction(0)->progress->came, 250);
    EXPECT_EQ(lab.runner->score(0).earned, 2);
}

TEST(Asking, AStepWithAnExplainIsPassedOnceItIsAnswered)
{
    Predicted p(503);
    EXPECT_FALSE(p.runner.progressOf(0).passed);
    ASSERT_EQ(p.runner.questions(0).size(), 1u);
    EXPECT_TRUE(p.runner.questions(0).front().isOpen);
    EXPECT_TRUE(p.runner.answer(0, QStringLiteral("explain"), list({"syntax"}), later));
    EXPECT_FALSE(p.runner.progressOf(0).passed);
    EXPECT_TRUE(p.runner.answer(0, QStringLiteral("explain"), list({"order"}), later));
    EXPECT_TRUE(p.runner.progressOf(0).passed);
    EXPECT_EQ(p.runner.score(0).earned, 3.5) << "the second try earns half";
    EXPECT_EQ(p.runner.score(0).possible, 4);
    EXPECT_FALSE(p.runner.answer(0, QStringLiteral("explain"), list({"order"}), later)) << "it is done";
}

TEST(Asking, AnExplainWaitsForItsReply)
{
    LabRunner runner(askingScript(), values);
    EXPECT_FALSE(runner.questions(0).front().isOpen);
    EXPECT_FALSE(runner.answer(0, QStringLiteral("explain"), list({"order"}), later));
}

TEST(Asking, AfterThreeTriesAQuestionIsDoneAndEarnsNothing)
{
    Predicted p(503);
    for (const char *wrong : {"syntax", "mailbox", "syntax"})
        EXPECT_TRUE(p.runner.answer(0, QStringLiteral("explain"), list({wrong}), later));
    EXPECT_TRUE(p.runner.progressOf(0).passed);
    EXPECT_EQ(p.runner.score(0).earned, 3);
}

TEST(Asking, TakesEachKindOfAnswerAndOnlyThat)
{
    LabRunner runner(askingScript(), values);
    const auto give = [&runner](const char *id, std::initializer_list<const char *> words) {
        return runner.answer(1, QString::fromUtf8(id), list(words), later);
    };
    for (const auto &[id, none] : {std::pair("digits", list({"fourth"})), std::pair("digits", list({"first", "first"})),
                                   std::pair("code", list({"seven"})), std::pair("pairs", list({"250=done"})),
                                   std::pair("pairs", list({"250=done", "250=go-on"})),
                                   std::pair("turn", list({"helo", "mail"})), std::pair("words", list({"  "}))})
        EXPECT_FALSE(runner.answer(1, QString::fromUtf8(id), none, later)) << id;
    EXPECT_TRUE(give("digits", {"third", "first"}));
    EXPECT_TRUE(give("code", {" 8 "}));
    EXPECT_FALSE(runner.progressOf(1).answers[QStringLiteral("code")].right);
    EXPECT_TRUE(give("code", {" 7 "}));
    EXPECT_TRUE(give("pairs", {"354=go-on", "250=done"}));
    EXPECT_TRUE(give("turn", {"helo", "mail", "rcpt"}));
    EXPECT_FALSE(runner.progressOf(1).passed);
    EXPECT_TRUE(give("words", {"because"}));
    EXPECT_TRUE(runner.progressOf(1).passed) << "a step may be nothing but questions";
    const Score score = runner.score(1);
    EXPECT_EQ(score.earned, 5);
    EXPECT_EQ(score.possible, 7);
    EXPECT_EQ(score.toJudge, 1);
}

TEST(Asking, ShowsWhatIsToBeOrderedShuffledAndAlwaysTheSame)
{
    LabRunner runner(askingScript(), values);
    const QStringList shown = runner.questions(1)[3].shown;
    EXPECT_NE(shown, list({"helo", "mail", "rcpt"}));
    EXPECT_EQ(QSet<QString>(shown.begin(), shown.end()).size(), 3);
    EXPECT_EQ(LabRunner(askingScript(), values).questions(1)[3].shown, shown);
}

TEST(Asking, WordsHaveTheStudentsValues)
{
    LabRunner runner(askingScript(), values);
    const StepText text = runner.stepText(0, QStringLiteral("en"));
    EXPECT_EQ(text.predict, QStringLiteral("And now?"));
    EXPECT_EQ(text.questions[QStringLiteral("explain")].because, QStringLiteral("It was the order, 7."));
    EXPECT_EQ(text.questions[QStringLiteral("explain")].options.size(), 3);
    EXPECT_EQ(runner.stepText(1, QStringLiteral("en")).questions[QStringLiteral("digits")].body,
              QStringLiteral("Look at them."));
}

TEST(Telling, AReplyThatIsAskedAboutIsExplainedOnceThatIsAnswered)
{
    Predicted p(503);
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
    LabRunner runner(askingScript(), values);
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
        const auto world = worldOf(script, values);
        ASSERT_TRUE(world.ok());
        EXPECT_EQ(world.value().help, detail);
    }
}
