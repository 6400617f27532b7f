// SPDX-License-Identifier: GPL-3.0-or-later
// What of a lab's page is in sight: its top when it opens, afterwards what is new.
#include "app/docks/lab/CheckCard.h"
#include "tests/ui/OpenLab.h"

using namespace helolab;
using namespace helolab::docks;

namespace {

class LabSight : public test::OpenLab
{
protected:
    LabSight()
    {
        workbench->window().resize(1000, 560);
        openLab(R"(
  - id: hello
    goal: {command: HELO}
  - id: choose
    questions:
      - {id: one, choice: [a, b, c, d], answer: d}
      - {id: two, choice: [a, b, c, d], answer: d}
  - id: quit
    goal: {reply: {to: QUIT, code: 250}}
)",
                "## hello: Hello\nDo it.\n## choose: Choose\n" + prose(20) + question("one") + question("two")
                    + "## quit: Quit\n" + prose(20));
    }

    static QByteArray prose(int paragraphs)
    {
        return QByteArray("A server knows more than it says, and says more than one hears at first.\n\n")
            .repeated(paragraphs);
    }
    static QByteArray question(const QByteArray &id)
    {
        return "### question " + id + ": Which?\n- a: A\n- b: B\n- c: C\n- d: D\n#### because\n" + prose(3);
    }

    int top() const { return labPage().verticalScrollBar()->value(); }
    bool isWholeInSight(const QWidget *widget) const
    {
        const int y = widget->mapTo(labPage().viewport(), QPoint()).y();
        return widget->isVisible() && y >= 0 && y + widget->height() <= labPage().viewport()->height();
    }
    bool comesIntoSight(const QWidget *widget) const
    {
        return QTest::qWaitFor([&] { return isWholeInSight(widget); }, 3000);
    }
};

} // namespace

TEST_F(LabSight, APageThatAsksOpensAtItsTop)
{
    typeAndSee("HELO pc", "250 ");
    ASSERT_TRUE(until([&] { return dock().attempt()->runner().progressOf(0).passed; }));
    turnTo(0);
    dock().nextButton()->setFocus();
    key(Qt::Key_Return);
    ASSERT_EQ(dock().shownStep(), 1);
    ASSERT_TRUE(card(0).isAncestorOf(focus())) << "it asks at once";
    QTest::qWait(0);
    EXPECT_GT(labPage().verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(top(), 0);
    key(Qt::Key_Space);
    EXPECT_TRUE(isWholeInSight(focus())) << "whoever answers sees the answer";
}

TEST_F(LabSight, WhatIsSaidToAnAnswerComesIntoSight)
{
    turnTo(1);
    toQuestion();
    EXPECT_TRUE(comesIntoSight(&card(0)));
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    EXPECT_TRUE(comesIntoSight(card(0).toldFrom()));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    ASSERT_TRUE(card(0).isDone());
    EXPECT_TRUE(comesIntoSight(card(0).toldFrom())) << "and what is asked next does not push it out";
    EXPECT_TRUE(comesIntoSight(card(0).toldTo()));
}

TEST_F(LabSight, WhyACheckFailedComesIntoSight)
{
    turnTo(2);
    ASSERT_TRUE(until([&] { return !isWholeInSight(labPage().checkCards().at(0)); })) << "once the page has its height";
    typeAndSee("QUIT", "221 ");
    EXPECT_TRUE(comesIntoSight(labPage().checkCards().at(0)));
}
