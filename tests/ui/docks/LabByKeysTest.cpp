// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a lab, answered without a mouse: where the keys lead.
#include "app/docks/lab/HintCard.h"
#include "tests/ui/OpenLab.h"

using namespace helolab;
using namespace helolab::docks;

namespace {

class LabByKeys : public test::OpenLab
{
protected:
    LabByKeys()
    {
        openLab(R"(
  - id: hello
    goal: {command: HELO}
  - id: choose
    questions:
      - {id: one, choice: [a, b, c, d], answer: d}
      - {id: words, text: true}
)",
                R"(## hello: Hello
Do it.
## choose: Choose
Think.
### question one: Which?
- a: A
- b: B
- c: C
- d: D
### question words: In your words?
### hint
Look.
### hint
Look again.
)");
        turnTo(1);
    }
};

} // namespace

TEST_F(LabByKeys, BehindTheOptionChosenComesTheAnswerButton)
{
    labPage().hintButton()->click();
    toQuestion();
    key(Qt::Key_Space); // the first
    key(Qt::Key_Return);
    ASSERT_TRUE(card(0).feedback().contains(QStringLiteral("not right"))) << qPrintable(card(0).feedback());
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Down);
    EXPECT_EQ(card(0).input()->given(), QStringList{QStringLiteral("d")});
    key(Qt::Key_Tab);
    EXPECT_EQ(focus(), card(0).answerButton());
    key(Qt::Key_Tab);
    EXPECT_TRUE(card(1).input()->isAncestorOf(focus()));
    key(Qt::Key_Tab); // over the button that there is nothing to press for
    EXPECT_EQ(focus(), labPage().hintButton());
    key(Qt::Key_Backtab);
    key(Qt::Key_Backtab);
    EXPECT_EQ(focus(), card(0).answerButton());
    key(Qt::Key_Return);
    EXPECT_TRUE(card(0).isDone());
}

TEST_F(LabByKeys, TheLastHintTakesTheFocusOfTheButtonThatGoes)
{
    labPage().hintButton()->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(focus(), labPage().hintButton()) << "there is another";
    key(Qt::Key_Return);
    ASSERT_FALSE(labPage().hintButton()->isVisible());
    ASSERT_EQ(labPage().hintCards().size(), 2u);
    EXPECT_EQ(focus(), labPage().hintCards().back()) << "not one of the buttons below the page";
    EXPECT_EQ(focus()->accessibleDescription(), QStringLiteral("Look again."));
    key(Qt::Key_Return);
    EXPECT_EQ(dock().shownStep(), 1);
    key(Qt::Key_Tab);
    EXPECT_EQ(focus(), dock().backButton()) << "which comes next";
    key(Qt::Key_Backtab);
    key(Qt::Key_Backtab);
    EXPECT_TRUE(card(1).isAncestorOf(focus()) || card(0).isAncestorOf(focus()));
    toQuestion();
    EXPECT_TRUE(card(0).isAncestorOf(focus()) || focus() == &input());
}

TEST_F(LabByKeys, TheSameAnswerOnceMoreIsNoTryAndSaysSo)
{
    toQuestion();
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    key(Qt::Key_Tab);
    ASSERT_EQ(focus(), card(0).answerButton()) << "wherever the choice stands, the button comes next";
    key(Qt::Key_Return);
    EXPECT_TRUE(card(0).feedback().contains(QStringLiteral("already"))) << qPrintable(card(0).feedback());
    EXPECT_EQ(focus(), card(0).answerButton());
    EXPECT_EQ(dock().attempt()->runner().questions(1)[0].progress->tries, 1);
}

TEST_F(LabByKeys, F7LeadsToTheQuestionOfThisPage)
{
    dock().stepBar()->setFocus();
    toQuestion();
    EXPECT_EQ(dock().shownStep(), 1) << "the step in hand is another";
    EXPECT_TRUE(card(0).isAncestorOf(focus()));
    toQuestion();
    EXPECT_EQ(focus(), &input()) << "and back";
    toQuestion();
    EXPECT_EQ(dock().shownStep(), 1);
    EXPECT_TRUE(card(0).isAncestorOf(focus()));
    turnTo(0);
    dock().stepBar()->setFocus();
    toQuestion();
    EXPECT_EQ(focus(), &input()) << "where this page asks nothing";
}

TEST_F(LabByKeys, AnAnswerThatIsNoneIsToldWhy)
{
    openLab("  - {id: count, questions: [{id: number, number: 42}, {id: turn, order: [x, y, z]}]}\n",
            "## count: Count\nDo.\n### question number: How many?\n### question turn: In which order?\n- x: X\n- y: Y\n"
            "- z: Z\n");
    toQuestion();
    keys("4,2");
    key(Qt::Key_Return);
    EXPECT_TRUE(card(0).feedback().contains(QStringLiteral("A number"))) << qPrintable(card(0).feedback());
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    keys("1 1 2");
    key(Qt::Key_Return);
    EXPECT_TRUE(card(1).feedback().contains(QStringLiteral("from 1 to 3"))) << qPrintable(card(1).feedback());
    for (const auto &asked : dock().attempt()->runner().questions(0))
        EXPECT_EQ(asked.progress->tries, 0) << "no try";
}

TEST_F(LabByKeys, AWrongAnswerKeepsTheFocusInItsQuestion)
{
    openLab(
        "  - {id: two, questions: [{id: one, choice: [a, b], answer: b}, {id: other, choice: [a, b], answer: b}]}\n",
        "## two: Two\nDo.\n### question one: Which?\n- a: A\n- b: B\n### question other: Which?\n- a: A\n- b: B\n");
    card(1).input()->setFocus();
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    ASSERT_TRUE(card(1).feedback().contains(QStringLiteral("not right"))) << qPrintable(card(1).feedback());
    EXPECT_TRUE(card(1).isAncestorOf(focus()));
}

TEST_F(LabByKeys, ThePraiseForTheLabStandsBehindTheLastAnswer)
{
    openLab("  - {id: one, questions: [{id: one, choice: [a, b], answer: b}]}\n",
            "## one: One\nDo.\n### question one: Which?\n- a: A\n- b: B\n");
    auto &attempt = const_cast<LabAttempt &>(*dock().attempt());
    attempt.answer(0, QStringLiteral("one"), {QStringLiteral("b")});
    ASSERT_TRUE(until([this] { return !labPage().praise().isEmpty(); }));
    const auto *praise = labPage().nextLabButton()->parentWidget();
    EXPECT_TRUE(until([&] { return praise->y() > card(0).y(); })) << praise->y() << " " << card(0).y();
}

TEST_F(LabByKeys, NothingIsCalledMarkedWhereNothingIs)
{
    openLab("  - {id: count, questions: [{id: number, number: 42}, {id: one, choice: [a, b], answer: b}]}\n",
            "## count: Count\nDo.\n### question number: How many?\n### question one: Which?\n- a: A\n- b: B\n");
    auto &attempt = const_cast<LabAttempt &>(*dock().attempt());
    for (int i = 0; i < 3; ++i) {
        attempt.answer(0, QStringLiteral("number"), {QString::number(i)});
        attempt.answer(0, QStringLiteral("one"), {QStringLiteral("a")});
    }
    ASSERT_TRUE(card(0).isDone() && card(1).isDone());
    EXPECT_FALSE(card(0).feedback().contains(QStringLiteral("marked"))) << qPrintable(card(0).feedback());
    EXPECT_TRUE(card(0).feedback().contains(QStringLiteral("stands above"))) << qPrintable(card(0).feedback());
    EXPECT_TRUE(card(1).feedback().contains(QStringLiteral("marked"))) << qPrintable(card(1).feedback());
}

TEST_F(LabByKeys, TheRingOfTheFocusIsWhole)
{
    toQuestion();
    const QImage box = focus()->grab().toImage();
    const QColor accent = focus()->palette().color(QPalette::Highlight);
    const auto isRing = [&](int x, int y) { return box.pixelColor(x, y) == accent; };
    constexpr int size = 16; // of the box
    const int middle = box.height() / 2;
    int across = 0;
    int down = 0;
    for (int i = 0; i < size; ++i)
        across += isRing(i, middle) ? 1 : 0;
    for (int y = 0; y < box.height(); ++y)
        down += isRing(size / 2, y) ? 1 : 0;
    EXPECT_EQ(across, 4) << "two to the left, two to the right";
    EXPECT_EQ(down, 4);
}

TEST_F(LabByKeys, ALineThatWaitsLeadsToTheWordsOfAPageThatWasNotShownYet)
{
    openLab(R"(
  - id: hello
    goal: {command: CAPA}
    questions: [{id: open, text: true}]
  - id: early
    predict: {reply: {to: LIST, code: -ERR}}
    goal: {command: LIST}
)",
            R"(## hello: H
T.
### question open: What?
## early: E
T.
)",
            "pop3", "+OK");
    typeAndSee("CAPA", "USER");
    ASSERT_EQ(dock().shownStep(), 0);
    type("LIST");
    EXPECT_EQ(dock().shownStep(), 1);
    ASSERT_EQ(labPage().predictCard()->words().size(), 2);
    EXPECT_EQ(focus(), labPage().predictCard()->words().front());
}
