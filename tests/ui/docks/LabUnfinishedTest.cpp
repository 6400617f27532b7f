// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/lab/UnfinishedCard.h"
#include "tests/ui/OpenLab.h"

using namespace helolab;
using namespace helolab::docks;

namespace {

class LabUnfinished : public test::OpenLab
{
protected:
    LabUnfinished()
    {
        openLab(R"(
  - id: choose
    questions:
      - {id: one, number: 42}
  - id: hello
    goal: {command: HELO}
  - id: quit
    goal: {command: NOOP}
)",
                "## choose: The first question\nThink.\n### question one: How many?\n## hello: Hello\nDo it.\n"
                "## quit: Quit\nDo it.\n");
    }
};

} // namespace

TEST_F(LabUnfinished, TheLastPageNamesWhatIsNotFinishedAndLeadsThere)
{
    EXPECT_TRUE(labPage().unfinishedCard()->isHidden());
    typeAndSee("HELO pc", "250 ");
    typeAndSee("NOOP", "250 2.0.0");
    ASSERT_TRUE(until([&] { return dock().attempt()->runner().progressOf(2).passed; }));
    turnTo(2);
    ASSERT_TRUE(labPage().unfinishedCard()->isVisible());
    EXPECT_TRUE(labPage().unfinishedCard()->text().contains(QStringLiteral("1. The first question")))
        << qPrintable(labPage().unfinishedCard()->text());
    EXPECT_FALSE(labPage().unfinishedCard()->text().contains(QStringLiteral("Hello")));
    labPage().unfinishedCard()->button()->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(dock().shownStep(), 0);
    EXPECT_TRUE(card(0).isAncestorOf(focus()));
    keys("42");
    key(Qt::Key_Return);
    turnTo(2);
    EXPECT_TRUE(labPage().unfinishedCard()->isHidden());
}
