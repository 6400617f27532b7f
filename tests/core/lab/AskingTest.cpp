// SPDX-License-Identifier: GPL-3.0-or-later
// Predictions, questions and points.
#include "AskingFixture.h"

#include "core/smtp/Table.h"

using namespace helolab;
using namespace helolab::lab;

TEST(Asking, NothingCountsBeforeItWasPredicted)
{
    LabRunner runner(askingScript(), askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    const auto next = [&runner](const char *line) {
        const protocol::Protocol *spoken = findProtocol(u"smtp");
        return NextLine{spoken, *spoken->parseCommand(line).verb, smtp::State::Connected, line};
    };
    EXPECT_EQ(runner.wantsPrediction(next("RCPT TO:<an@hanoi.example>")), 0);
    EXPECT_FALSE(runner.wantsPrediction(next("MAIL FROM:<an@hanoi.example>")));
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    EXPECT_FALSE(runner.progressOf(0).goalReached);
    EXPECT_FALSE(runner.predict(0, "2", later)) << "a whole code is asked";
    EXPECT_FALSE(runner.predict(0, "999", later));
    EXPECT_FALSE(runner.predict(1, "503", later)) << "that step asks for none";
    EXPECT_TRUE(runner.predict(0, "503", later));
    EXPECT_FALSE(runner.progressOf(0).goalReached) << "what came before the prediction was not predicted";
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    EXPECT_TRUE(runner.progressOf(0).goalReached);
    EXPECT_EQ(runner.prediction(0)->progress->came, "503");
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
    const protocol::Protocol *spoken = findProtocol(u"smtp");
    return runner.wantsPrediction({spoken, *spoken->parseCommand(line).verb, state, line});
}

} // namespace

TEST(Asking, APredictionIsAboutTheLineThatItNames)
{
    LabRunner runner(scriptOf("  - id: busy\n    predict: {reply: {to: RCPT, class: 4xx, state-before: [Sender, "
                              "Recipients], command-contains: busy}}\n    goal: {reply: {to: RCPT, code: 450}}\n",
                              "## busy: B\nT.\n"),
                     askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    EXPECT_FALSE(askedBefore(runner, "RCPT TO:<busy@hanoi.example>", smtp::State::Ready)) << "there will be a 503";
    EXPECT_FALSE(askedBefore(runner, "RCPT TO:<an@hanoi.example>", smtp::State::Sender));
    EXPECT_EQ(askedBefore(runner, "RCPT TO:<busy@hanoi.example>", smtp::State::Sender), 0);
    talk.both("HELO pc", "250 hello");
    ASSERT_TRUE(runner.predict(0, "5", later));
    talk.both("RCPT TO:<busy@hanoi.example>", "503 5.5.1 first MAIL");
    EXPECT_EQ(runner.prediction(0)->progress->came, "") << "that was not the line asked about";
    talk.both("MAIL FROM:<an@hanoi.example>", "250 ok");
    talk.both("RCPT TO:<an@hanoi.example>", "550 no such user");
    EXPECT_EQ(runner.prediction(0)->progress->came, "");
    talk.both("RCPT TO:<busy@hanoi.example>", "450 4.2.1 busy");
    EXPECT_EQ(runner.prediction(0)->progress->came, "450");
    EXPECT_FALSE(runner.prediction(0)->wasRight());
}

TEST(Asking, AQuestionLeftOpenLetsNobodyPastALaterPrediction)
{
    LabRunner runner(scriptOf("  - id: hello\n    goal: {command: HELO}\n    questions: [{id: words, text: true}]\n"
                              "  - id: mail\n    predict: {reply: {to: MAIL, code: 250}}\n    goal: {command: MAIL}\n"
                              "  - id: rcpt\n    predict: {reply: {to: RCPT, code: 250}}\n    goal: {command: RCPT}\n",
                              "## hello: H\nT.\n### question words: W?\n## mail: M\nT.\n## rcpt: R\nT.\n"),
                     askingValues);
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
                     askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first HELO");
    EXPECT_FALSE(runner.questions(0).front().isOpen);
    talk.both("DATA", "503 5.5.1 first HELO");
    EXPECT_TRUE(runner.questions(0).front().isOpen);
}

TEST(Asking, AWrongPredictionStopsNobodyAndEarnsNothing)
{
    Predicted p("250");
    EXPECT_TRUE(p.runner.progressOf(0).goalReached);
    EXPECT_FALSE(p.runner.prediction(0)->wasRight());
    EXPECT_EQ(p.runner.score(0).earned, 2);
    EXPECT_FALSE(p.runner.predict(0, "503", later)) << "the reply has come; there is nothing to predict any more";
}

TEST(Asking, NothingIsPredictedAgainOnceTheReplyHasCome)
{
    LabRunner runner(scriptOf("  - id: two\n    predict: {reply: {to: RCPT, code: 503}}\n"
                              "    goal: {all: [{reply: {to: RCPT, code: 503}}, {command: QUIT}]}\n",
                              "## two: T\nDo it.\n"),
                     askingValues);
    Talk talk(runner);
    EXPECT_TRUE(runner.prediction(0)->isOffered);
    talk.server("220 mail");
    ASSERT_TRUE(runner.predict(0, "250", later));
    EXPECT_FALSE(runner.prediction(0)->isOffered) << "it waits";
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    ASSERT_FALSE(runner.progressOf(0).goalReached);
    EXPECT_FALSE(runner.prediction(0)->isOffered) << "it was wrong, but the answer stands there";
    EXPECT_EQ(runner.checks(0)[0].status, Status::Passed);
    runner.predict(0, "503", later); // as attempts have it that were written before
    EXPECT_EQ(runner.checks(0)[0].status, Status::Passed);
    talk.client("QUIT");
    EXPECT_TRUE(runner.isFinished());
}

TEST(Asking, AfterASlipItMayBePredictedAgainAndWhatCountedStillDoes)
{
    LabRunner runner(scriptOf("  - id: two\n    predict: {reply: {to: MAIL, code: 250}}\n"
                              "    goal: {all: [{command: NOOP}, {reply: {to: MAIL, code: 250}}]}\n",
                              "## two: T\nDo it.\n"),
                     askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    talk.both("HELO pc", "250 hello");
    ASSERT_TRUE(runner.predict(0, "250", later));
    talk.both("NOOP", "250 fine");
    talk.both("MAIL FROM:an", "501 5.5.4 what?");
    EXPECT_TRUE(runner.prediction(0)->isOffered);
    ASSERT_TRUE(runner.predict(0, "250", later));
    EXPECT_EQ(runner.checks(0)[0].status, Status::Passed);
    talk.both("MAIL FROM:<an@hanoi.example>", "250 fine");
    EXPECT_TRUE(runner.isFinished());
    EXPECT_EQ(runner.score(0).earned, 1) << "the first one was wrong";
}

TEST(Asking, APredictionIsNotChangedWhileItWaits)
{
    LabRunner runner(askingScript(), askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    EXPECT_TRUE(runner.predict(0, "250", later));
    EXPECT_FALSE(runner.predict(0, "503", later));
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    EXPECT_FALSE(runner.prediction(0)->wasRight());
}

TEST(Asking, APredictionOutlivesTheConnectionThatClosesBeforeTheReply)
{
    LabRunner runner(askingScript(), askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    ASSERT_TRUE(runner.predict(0, "503", later));
    EXPECT_FALSE(runner.prediction(0)->isCutOff);
    talk.client("RCPT TO:<an@hanoi.example>");
    EXPECT_FALSE(runner.prediction(0)->isCutOff);
    runner.observeLoss(1, later);
    EXPECT_TRUE(runner.prediction(0)->isCutOff);
    EXPECT_EQ(runner.prediction(0)->progress->word, "503");
    Talk next(runner, 2);
    next.server("220 mail");
    EXPECT_FALSE(runner.prediction(0)->isCutOff) << "there is a connection to send it on";
    next.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    EXPECT_TRUE(runner.prediction(0)->wasRight());
    runner.observeLoss(2, later);
    EXPECT_FALSE(runner.prediction(0)->isCutOff) << "it has come";
}

TEST(Asking, NothingIsPredictedOnceTheCommandIsOut)
{
    LabRunner runner(askingScript(), askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    talk.client("RCPT TO:<an@hanoi.example>");
    EXPECT_FALSE(runner.predict(0, "503", later));
    talk.server("503 5.5.1 first MAIL");
    EXPECT_FALSE(runner.progressOf(0).goalReached);
    EXPECT_TRUE(runner.predict(0, "503", later)) << "of the next time";
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
    ASSERT_TRUE(lab.runner->predict(0, "250", later));
    lab.talk->client(".");
    store.append("binh@hanoi.example", message("an@hanoi.example", {"binh@hanoi.example"}, "Hello\r\n"));
    ASSERT_TRUE(lab.passed());
    lab.talk->server("250 taken");
    EXPECT_EQ(lab.runner->prediction(0)->progress->came, "250");
    EXPECT_EQ(lab.runner->score(0).earned, 2);
}

TEST(Asking, AStepWithAnExplainIsPassedOnceItIsAnswered)
{
    Predicted p("503");
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
    LabRunner runner(askingScript(), askingValues);
    EXPECT_FALSE(runner.questions(0).front().isOpen);
    EXPECT_FALSE(runner.answer(0, QStringLiteral("explain"), list({"order"}), later));
}

TEST(Asking, AfterThreeTriesAQuestionIsDoneAndEarnsNothing)
{
    Predicted p("503");
    for (const char *wrong : {"syntax", "mailbox", "syntax"})
        EXPECT_TRUE(p.runner.answer(0, QStringLiteral("explain"), list({wrong}), later));
    EXPECT_TRUE(p.runner.progressOf(0).passed);
    EXPECT_EQ(p.runner.score(0).earned, 3);
}

TEST(Asking, TakesEachKindOfAnswerAndOnlyThat)
{
    LabRunner runner(askingScript(), askingValues);
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
    LabRunner runner(askingScript(), askingValues);
    const QStringList shown = runner.questions(1)[3].shown;
    EXPECT_NE(shown, list({"helo", "mail", "rcpt"}));
    EXPECT_EQ(QSet<QString>(shown.begin(), shown.end()).size(), 3);
    EXPECT_EQ(LabRunner(askingScript(), askingValues).questions(1)[3].shown, shown);
}

TEST(Asking, PairsNeverLieAsTheyBelong)
{
    Question question;
    question.kind = Question::Kind::Match;
    question.id = QStringLiteral("pairs");
    question.options = list({"a", "b"});
    for (int seed = 0; seed < 20; ++seed)
        EXPECT_EQ(shownOptions(question, QString::number(seed)), list({"b", "a"}));
}

TEST(Asking, WordsHaveTheStudentsValues)
{
    LabRunner runner(askingScript(), askingValues);
    const StepText text = runner.stepText(0, QStringLiteral("en"));
    EXPECT_EQ(text.predict, QStringLiteral("And now?"));
    EXPECT_EQ(text.questions[QStringLiteral("explain")].because, QStringLiteral("It was the order, 7."));
    EXPECT_EQ(text.questions[QStringLiteral("explain")].options.size(), 3);
    EXPECT_EQ(runner.stepText(1, QStringLiteral("en")).questions[QStringLiteral("digits")].body,
              QStringLiteral("Look at them."));
}

TEST(Asking, AnExplanationIsAboutTheStateThatItNames)
{
    LabRunner runner(scriptOf("  - id: ready\n    goal: {reply: {to: RCPT, code: 503, state-before: Ready}}\n"
                              "    explain: {reply: 503, to: RCPT, state-before: Ready, choice: [a, b], answer: a}\n",
                              "## ready: T\nD\n### explain: Why?\n- a: a\n- b: b\n"),
                     askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first HELO");
    EXPECT_FALSE(runner.questions(0)[0].isOpen) << "that is refused for another reason";
    talk.both("HELO pc", "250 hi");
    talk.both("RCPT TO:<an@hanoi.example>", "503 5.5.1 first MAIL");
    EXPECT_TRUE(runner.questions(0)[0].isOpen);
}

TEST(Asking, AnExplanationIsAboutTheStatusCodeThatItNames)
{
    LabRunner runner(scriptOf("  - id: gone\n    goal: {reply: {to: RCPT, code: 550, enhanced: 5.7.1}}\n"
                              "    explain: {reply: 550, enhanced: 5.7.1, to: RCPT, choice: [a, b], answer: a}\n",
                              "## gone: T\nD\n### explain: Why?\n- a: a\n- b: b\n"),
                     askingValues);
    Talk talk(runner);
    talk.server("220 mail");
    talk.both("HELO pc", "250 hi");
    talk.both("MAIL FROM:<>", "250 ok");
    talk.both("RCPT TO:<nobody@hanoi.example>", "550 5.1.1 no such user");
    EXPECT_FALSE(runner.questions(0)[0].isOpen) << "that is refused for another reason";
    talk.both("RCPT TO:<an@oxford.example>", "550 5.7.1 no relaying");
    EXPECT_TRUE(runner.questions(0)[0].isOpen);
}

TEST(Asking, QuestionsWaitForThePrediction)
{
    LabRunner runner(scriptOf("  - id: one\n    predict: {reply: {to: NOOP, code: 250}}\n"
                              "    goal: {reply: {to: NOOP, code: 250}}\n"
                              "    questions:\n      - {id: which, number: 250}\n",
                              "## one: T\nD\n### predict: And?\n### question which: What was the 250?\n"),
                     askingValues);
    EXPECT_FALSE(runner.questions(0)[0].isOpen) << "its words may name the code";
    EXPECT_FALSE(runner.answer(0, QStringLiteral("which"), list({"250"}), later));
    runner.predict(0, "250", later);
    EXPECT_TRUE(runner.questions(0)[0].isOpen);
}
