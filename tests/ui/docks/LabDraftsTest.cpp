// SPDX-License-Identifier: GPL-3.0-or-later
// What a student has put in and not handed in, or handed in and was wrong, is there again on coming back.
#include "tests/ui/OpenLab.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace helolab;
using namespace helolab::docks;

namespace {

class LabDrafts : public test::OpenLab
{
protected:
    LabDrafts()
    {
        openLab(R"(
  - id: choose
    questions:
      - {id: one, choice: [a, b, c], answer: c}
      - {id: number, number: 42}
      - {id: match, match: {250: done, 354: go-on}}
      - {id: order, order: [helo, mail]}
      - {id: words, text: true}
  - id: again
    questions:
      - {id: one, choice: [a, b, c], answer: c}
  - id: guess
    predict: {reply: {to: HELO, code: 250}}
    goal: {command: HELO}
  - id: last
    predict: {reply: {to: QUIT, code: 221}}
    goal: {command: QUIT}
)",
                R"(## choose: Choose
Think.
### question one: Which?
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
## again: Again
Think.
### question one: Which?
- a: A
- b: B
- c: C
## guess: Guess
Do it.
## last: Last
Do it.
)");
    }

    template <typename Input> Input &inputOf(std::size_t index) const { return *card(index).findChild<Input *>(); }
    static QStringList list(const char *one) { return {QString::fromUtf8(one)}; }
};

} // namespace

TEST_F(LabDrafts, WhatIsNotHandedInOutlivesTheTurningOfThePage)
{
    card(0).input()->setGiven(list("b"));
    inputOf<QLineEdit>(1).setText(QStringLiteral("4"));
    inputOf<QComboBox>(2).setCurrentIndex(1); // the second key has no letter yet
    inputOf<QLineEdit>(3).setText(QStringLiteral("2"));
    inputOf<QPlainTextEdit>(4).setPlainText(QStringLiteral("Because"));
    turnTo(1);
    EXPECT_EQ(card(0).input()->given(), QStringList()) << "the same words are another question here";
    turnTo(2);
    labPage().predictCard()->input()->setText(QStringLiteral("25"));
    turnTo(3);
    EXPECT_EQ(labPage().predictCard()->input()->text(), QString());
    turnTo(0);
    EXPECT_EQ(card(0).input()->given(), list("b"));
    EXPECT_EQ(inputOf<QLineEdit>(1).text(), QStringLiteral("4"));
    EXPECT_EQ(inputOf<QComboBox>(2).currentIndex(), 1);
    EXPECT_EQ(inputOf<QLineEdit>(3).text(), QStringLiteral("2"));
    EXPECT_EQ(inputOf<QPlainTextEdit>(4).toPlainText(), QStringLiteral("Because"));
    turnTo(2);
    EXPECT_EQ(labPage().predictCard()->input()->text(), QStringLiteral("25"));
}

TEST_F(LabDrafts, TheWrongAnswerHandedInIsShownAgain)
{
    card(0).input()->setGiven(list("b"));
    card(0).answerButton()->click();
    inputOf<QLineEdit>(1).setText(QStringLiteral("41"));
    card(1).answerButton()->click();
    turnTo(1);
    turnTo(0);
    EXPECT_EQ(card(0).input()->given(), list("b"));
    EXPECT_TRUE(card(0).feedback().contains(QStringLiteral("not right")));
    EXPECT_EQ(inputOf<QLineEdit>(1).text(), QStringLiteral("41"));
}

TEST_F(LabDrafts, AWrongAnswerIsShownByAnAttemptThatGoesOn)
{
    card(0).input()->setGiven(list("b"));
    card(0).answerButton()->click();
    card(0).input()->setGiven(list("a"));
    ASSERT_TRUE(dock().openLab(lab.path()));
    EXPECT_EQ(card(0).input()->given(), list("b")) << "what was handed in; the rest is forgotten with the lab";
}
