// SPDX-License-Identifier: GPL-3.0-or-later
// A lab that makes a student think before the workbench explains, worked at in the whole window, by keys alone.
#include "app/docks/LabDock.h"
#include "app/docks/explanation/ExplanationDock.h"
#include "app/docks/explanation/ExplanationView.h"
#include "app/docks/lab/AnswerInput.h"
#include "app/docks/lab/HintCard.h"
#include "app/docks/lab/LabAttempt.h"
#include "app/docks/lab/LabPage.h"
#include "app/docks/lab/PredictCard.h"
#include "app/docks/lab/QuestionCard.h"
#include "tests/ui/OpenWorkbench.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPlainTextEdit>

using namespace helolab;
using namespace helolab::docks;

namespace {

const QByteArray labHead = "id: asking\nprotocol: smtp\nlanguages: [en, vi]\nhelp: after-attempt\nsteps:\n";
const QByteArray labSteps = R"(
  - id: early
    predict: {reply: {to: RCPT, code: 503}}
    goal: {reply: {to: RCPT, code: 503}}
    explain: {reply: 503, choice: [syntax, order], answer: order}
  - id: think
    questions:
      - {id: several, several: [a, b, c], answer: [a, c]}
      - {id: number, number: 42}
      - {id: match, match: {250: done, 354: go-on}}
      - {id: order, order: [helo, mail]}
      - {id: words, text: true}
  - id: silent
    help: none
    goal: {command: QUIT}
)";
const QByteArray labText = R"(# Asking
## early: Too early
Do it.
### explain: Why was `RCPT` refused?
- syntax: It was misspelt.
- order: It came too early.
#### because
The order was wrong.
## think: Think
Think.
### question several: Which?
- a: A
- b: B
- c: C
### question number: How many?
### question match: What do they mean?
- done: done
- go-on: go on
### question order: In which order?
- helo: HELO
- mail: MAIL
### question words: In your words?
## silent: Silence
Do it.
)";

class LabAsking : public test::OpenWorkbench
{
protected:
    LabAsking()
    {
        write(QStringLiteral("lab.yaml"), labHead + labSteps);
        write(QStringLiteral("text.en.md"), labText);
        write(QStringLiteral("text.vi.md"),
              QByteArray(labText).replace("Why was `RCPT` refused?", "Vì sao bị từ chối?"));
        EXPECT_TRUE(dock().openLab(lab.path()));
        workbench->window().activateWindow();
        EXPECT_TRUE(untilShown("220 "));
    }

    void write(const QString &file, const QByteArray &content) const
    {
        QFile out(lab.filePath(file));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }

    LabDock &dock() const { return *workbench->window().findChild<LabDock *>(); }
    LabPage &labPage() const { return *dock().page(); }
    QuestionCard &card(std::size_t index) const { return *labPage().questionCards().at(index); }
    QString explanation() const
    {
        QStringList texts;
        for (const auto *card : workbench->window().findChild<ExplanationView *>()->findChildren<HintCard *>()) {
            if (card->isVisible())
                texts.append(card->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void keys(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void toQuestion() const { QTest::keyClick(&workbench->window(), Qt::Key_F7); }

    void predictAndBeRefused()
    {
        type("RCPT TO:<an@hanoi.example>");
        keys("503");
        key(Qt::Key_Return);
        ASSERT_TRUE(untilShown("503 5.5.1"));
    }

    QTemporaryDir lab;
};

} // namespace

TEST_F(LabAsking, ALineWaitsUntilItsReplyIsPredicted)
{
    type("RCPT TO:<an@hanoi.example>");
    EXPECT_FALSE(shown().contains(QStringLiteral("RCPT")));
    EXPECT_EQ(input().text(), QStringLiteral("RCPT TO:<an@hanoi.example>")) << "in sight while it waits";
    EXPECT_TRUE(page().hint().contains(QStringLiteral("waits")));
    EXPECT_EQ(QApplication::focusWidget(), labPage().predictCard()->input());
    keys("9");
    EXPECT_EQ(labPage().predictCard()->input()->text(), QString()) << "no code begins so";
    keys("503");
    key(Qt::Key_Return);
    EXPECT_TRUE(untilShown("503 5.5.1"));
    EXPECT_EQ(input().text(), QString());
    EXPECT_EQ(QApplication::focusWidget(), &input());
    EXPECT_TRUE(until([&] { return labPage().predictCard()->text().contains(QStringLiteral("503 came")); }));
}

TEST_F(LabAsking, APredictionStandsWhereTheConnectionClosesBeforeTheReply)
{
    PredictCard &predict = *labPage().predictCard();
    emit predict.predicted("503");
    EXPECT_TRUE(predict.text().contains(QStringLiteral("Send the line"))) << qPrintable(predict.text());
    page().live()->close();
    EXPECT_TRUE(until([&] { return predict.text().contains(QStringLiteral("closed before the reply")); }))
        << qPrintable(predict.text());
    page().live()->reconnect();
    EXPECT_TRUE(until([&] { return predict.text().contains(QStringLiteral("Send the line, and see.")); }));
}

TEST_F(LabAsking, ALineThatWaitsOutlivesItsConnection)
{
    const QString line = QStringLiteral("RCPT TO:<an@hanoi.example>");
    type("RCPT TO:<an@hanoi.example>");
    ASSERT_TRUE(page().hint().contains(QStringLiteral("waits"))) << qPrintable(page().hint());
    page().live()->close();
    EXPECT_TRUE(until([&] { return page().hint().contains(QStringLiteral("closed while this line waited")); }))
        << qPrintable(page().hint());
    emit labPage().predictCard()->predicted("503");
    EXPECT_EQ(input().text(), line) << "it is not lost";
    EXPECT_TRUE(page().hint().contains(QStringLiteral("Ctrl+R"))) << qPrintable(page().hint());
    page().live()->reconnect();
    ASSERT_TRUE(until([&] { return page().live()->isWritable(); }));
    QTest::keyClick(&input(), Qt::Key_Return);
    EXPECT_TRUE(until([&] { return labPage().predictCard()->text().contains(QStringLiteral("503 came")); }))
        << qPrintable(labPage().predictCard()->text());
}

TEST_F(LabAsking, AQuestionThatOpensComesIntoSight)
{
    workbench->window().resize(900, 460);
    emit labPage().predictCard()->predicted("503");
    type("RCPT TO:<an@hanoi.example>");
    ASSERT_TRUE(until([&] { return !labPage().questionCards().empty() && card(0).isVisible(); }));
    EXPECT_TRUE(until([&] { return !card(0).visibleRegion().isEmpty(); }));
}

TEST_F(LabAsking, F7LeadsToTheQuestionAboutTheReplyThatWasPredicted)
{
    write(QStringLiteral("lab.yaml"), labHead + R"(  - id: early
    predict: {reply: {to: RCPT, code: 503}}
    goal: {all: [{reply: {to: RCPT, code: 503}}, {command: NOOP}]}
    explain: {reply: 503, choice: [syntax, order], answer: order}
)");
    const QByteArray text = "# L\n## early: E\nT.\n### explain: Why?\n- syntax: S\n- order: O\n";
    write(QStringLiteral("text.en.md"), text);
    write(QStringLiteral("text.vi.md"), text);
    ASSERT_TRUE(dock().openLab(lab.path()));
    ASSERT_TRUE(until([&] { return shown().count(QStringLiteral("220 ")) == 2; })) << qPrintable(shown());
    type("RCPT TO:<an@hanoi.example>");
    keys("250"); // wrong
    key(Qt::Key_Return);
    ASSERT_TRUE(until([&] { return labPage().predictCard()->text().contains(QStringLiteral("it was 503")); }));
    EXPECT_FALSE(labPage().predictCard()->input()->isVisible()) << "the answer stands in the console";
    toQuestion();
    ASSERT_TRUE(card(0).isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Space);
    EXPECT_EQ(dock().attempt()->runner().checks(0)[0].status, lab::Status::Passed);
    EXPECT_TRUE(labPage().predictCard()->text().contains(QStringLiteral("it was 503")));
}

TEST_F(LabAsking, APageStaysWhereThePredictionWasWrong)
{
    write(QStringLiteral("lab.yaml"), labHead + R"(  - id: hello
    predict: {reply: {to: HELO, code: 250}}
    goal: {command: HELO}
  - id: silent
    goal: {command: NOOP}
)");
    write(QStringLiteral("text.en.md"), "# L\n## hello: H\nT.\n## silent: S\nT.\n");
    write(QStringLiteral("text.vi.md"), "# L\n## hello: H\nT.\n## silent: S\nT.\n");
    ASSERT_TRUE(dock().openLab(lab.path()));
    ASSERT_TRUE(until([&] { return shown().count(QStringLiteral("220 ")) == 2; })) << qPrintable(shown());
    type("HELO pc");
    keys("503");
    key(Qt::Key_Return);
    ASSERT_TRUE(until([&] { return dock().attempt()->runner().progressOf(0).passed; }));
    EXPECT_EQ(dock().shownStep(), 0) << "why it was not 503 is worth reading";
    EXPECT_TRUE(until([&] { return labPage().predictCard()->text().contains(QStringLiteral("it was 250")); }))
        << qPrintable(labPage().predictCard()->text());
}

TEST_F(LabAsking, AWholeLetterThatIsPastedWaitsForThePredictionOfItsDot)
{
    write(QStringLiteral("lab.yaml"), labHead + R"(  - id: letter
    predict: {reply: {to: ".", code: 250}}
    goal: {reply: {to: ".", code: 250}}
)");
    write(QStringLiteral("text.en.md"), "# L\n## letter: L\nT.\n");
    write(QStringLiteral("text.vi.md"), "# L\n## letter: L\nT.\n");
    ASSERT_TRUE(dock().openLab(lab.path()));
    ASSERT_TRUE(until([&] { return shown().count(QStringLiteral("220 ")) == 2; })) << qPrintable(shown());
    typeAndSee("HELO pc", "250 ");
    QGuiApplication::clipboard()->setText(
        QStringLiteral("MAIL FROM:<an@hanoi.example>\nRCPT TO:<binh@hanoi.example>\nDATA\nSubject: Hi\n\nHi\n.\n"));
    input().setFocus();
    QTest::keyClick(&input(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), labPage().predictCard()->input());
    EXPECT_FALSE(shown().contains(QStringLiteral("MAIL FROM")));
    keys("250");
    key(Qt::Key_Return);
    EXPECT_TRUE(until([&] { return dock().attempt()->runner().progressOf(0).passed; })) << qPrintable(shown());
}

TEST_F(LabAsking, AnotherLineMayGoOutInstead)
{
    type("RCPT TO:<an@hanoi.example>");
    input().setFocus();
    input().clear();
    typeAndSee("NOOP", "250 2.0.0");
    EXPECT_FALSE(shown().contains(QStringLiteral("RCPT")));
}

TEST_F(LabAsking, TheReplyIsExplainedOnceTheStudentHasSaidWhy)
{
    predictAndBeRefused();
    ASSERT_TRUE(until([&] { return explanation().contains(QStringLiteral("First answer the question")); }))
        << qPrintable(explanation());
    ASSERT_TRUE(until([&] { return labPage().questionCards().size() == 1 && card(0).isVisible(); }));
    toQuestion();
    EXPECT_TRUE(card(0).isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Down); // the last: it came too early, which is right; and back
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    EXPECT_TRUE(card(0).feedback().contains(QStringLiteral("not right"))) << qPrintable(card(0).feedback());
    EXPECT_TRUE(explanation().contains(QStringLiteral("First answer the question")));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_TRUE(card(0).isDone());
    EXPECT_TRUE(card(0).because().contains(QStringLiteral("The order was wrong"))) << "the page waits to be read";
    EXPECT_TRUE(until([&] { return explanation().isEmpty(); })) << qPrintable(explanation());
    EXPECT_EQ(QApplication::focusWidget(), dock().nextButton());
    keys("Q"); // who types on means the console
    EXPECT_EQ(QApplication::focusWidget(), &input());
    EXPECT_EQ(input().text(), QStringLiteral("Q"));
    input().clear();
    dock().nextButton()->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(dock().shownStep(), 1);
    EXPECT_TRUE(card(0).isAncestorOf(QApplication::focusWidget())) << "which asks at once";
}

TEST_F(LabAsking, EachKindOfQuestionIsAnsweredByKeys)
{
    predictAndBeRefused();
    toQuestion();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    ASSERT_TRUE(dock().attempt()->runner().progressOf(0).passed);

    key(Qt::Key_Return); // the next step; several: the first and the third
    key(Qt::Key_Space);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    keys("41"); // the focus has gone to the next
    key(Qt::Key_Return);
    keys("42"); // in the place of what was wrong
    key(Qt::Key_Return);
    const QStringList meanings = dock().attempt()->runner().questions(1)[2].shown;
    keys(meanings.indexOf(QStringLiteral("done")) == 0 ? "a" : "b");
    key(Qt::Key_Tab);
    keys(meanings.indexOf(QStringLiteral("done")) == 0 ? "b" : "a");
    key(Qt::Key_Return);
    keys("2, 1"); // two options are never shown in their order
    key(Qt::Key_Return);
    keys("because I say so");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    const lab::Score score = dock().attempt()->runner().score(1);
    EXPECT_EQ(score.earned, 3.5);
    EXPECT_EQ(score.toJudge, 1);
    EXPECT_TRUE(dock().attempt()->runner().progressOf(1).passed);
    key(Qt::Key_Return);
    EXPECT_EQ(dock().shownStep(), 2);
    EXPECT_EQ(QApplication::focusWidget(), &input());
}

TEST_F(LabAsking, ASilentStepNamesNoLegalCommands)
{
    EXPECT_TRUE(page().stateLine().chips().isVisible());
    predictAndBeRefused();
    toQuestion();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    auto *attempt = const_cast<LabAttempt *>(dock().attempt());
    for (const auto &[id, given] :
         {std::pair("several", QStringList{QStringLiteral("a"), QStringLiteral("c")}),
          std::pair("number", QStringList{QStringLiteral("42")}),
          std::pair("match", QStringList{QStringLiteral("250=done"), QStringLiteral("354=go-on")}),
          std::pair("order", QStringList{QStringLiteral("helo"), QStringLiteral("mail")}),
          std::pair("words", QStringList{QStringLiteral("x")})})
        attempt->answer(1, QString::fromUtf8(id), given);
    EXPECT_FALSE(page().stateLine().chips().isVisible());
    type("FOO");
    ASSERT_TRUE(untilShown("500 5.5.2"));
    EXPECT_TRUE(until([&] { return explanation().contains(QStringLiteral("explains nothing")); }));
}

TEST_F(LabAsking, TheQuestionSpeaksTheLanguageOfTheMoment)
{
    predictAndBeRefused();
    ASSERT_TRUE(until([&] { return !labPage().questionCards().empty() && card(0).isVisible(); }));
    EXPECT_TRUE(card(0).text().contains(QStringLiteral("Why was RCPT refused?")));
    workbench->settings();
    for (QAction *action : workbench->window().languageMenu().actions()) {
        if (action->text().contains(QStringLiteral("Việt")))
            action->trigger();
    }
    EXPECT_TRUE(card(0).text().contains(QStringLiteral("Vì sao bị từ chối?")));
}

TEST_F(LabAsking, WhatIsNotTakenIsNotKept)
{
    auto &attempt = const_cast<LabAttempt &>(*dock().attempt());
    const std::size_t before = attempt.journal().journal().events.size();
    attempt.answer(1, QStringLiteral("number"), {QStringLiteral("many")});
    attempt.answer(1, QStringLiteral("none"), {QStringLiteral("42")});
    attempt.answer(0, QStringLiteral("explain"), {QStringLiteral("order")}); // its reply has not come
    attempt.predict(1, "250");
    attempt.openHint(0); // it has none
    EXPECT_EQ(attempt.journal().journal().events.size(), before);
    attempt.answer(1, QStringLiteral("number"), {QStringLiteral("42")});
    EXPECT_EQ(attempt.journal().journal().events.size(), before + 1);
}
