// SPDX-License-Identifier: GPL-3.0-or-later
// The sequence diagram where it belongs: beside a console that talks to the program's own server.
#include "tests/ui/OpenWorkbench.h"

#include "app/docks/EmptyState.h"
#include "app/docks/sequence/LadderView.h"
#include "app/docks/sequence/RowWords.h"
#include "app/docks/sequence/SequenceDock.h"

using namespace helolab;

namespace {

class SequenceDock : public test::OpenWorkbench
{
protected:
    docks::SequenceDock &dock() const
    {
        auto *found = workbench->window().findChild<docks::SequenceDock *>();
        if (!found->isVisible()) {
            found->show();
            found->raise();
            QApplication::processEvents();
        }
        return *found;
    }
    const sequence::SequenceModel &model() const { return dock().feed().model(); }
    QString words(qsizetype place) const { return docks::spokenRow(model(), place); }
    qsizetype row(const char *wanted) const
    {
        for (qsizetype i = 0; i < model().size(); ++i) {
            if (words(i).contains(QString::fromUtf8(wanted)))
                return i;
        }
        return -1;
    }
    bool untilRow(const char *wanted) const
    {
        return until([&] { return row(wanted) >= 0; });
    }
    void click(qsizetype place) const
    {
        const QRect rect = dock().view()->rowRect(place);
        QTest::mouseClick(dock().view()->viewport(), Qt::LeftButton, {}, {20, rect.top() + 6});
    }
};

} // namespace

TEST_F(SequenceDock, GrowsWithTheConversationAndSelectsInTheConsole)
{
    ASSERT_TRUE(untilShown("220 "));
    EXPECT_GE(row("220 "), 0) << "what was said before the dock was opened is there";
    typeAndSee("EHLO student.example", "250 ");
    ASSERT_TRUE(untilRow("EHLO student.example"));
    const qsizetype reply = row("EHLO student.example") + 1;
    const auto &entries = workbench->selection().conversation()->transcript().entries;
    EXPECT_EQ(model().row(reply).lines, entries.back().bytes.count('\n'));
    EXPECT_GT(model().row(reply).lines, 3);
    typeAndSee("MAIL FROM:<an@hanoi.example>", "2.1.0");
    sendTheRecipient();
    typeAndSee("DATA", "354");
    type("Subject: By hand");
    type("");
    type("Hello Binh");
    typeAndSee(".", "250 2.");
    ASSERT_TRUE(untilRow("message, 3"));
    EXPECT_EQ(model().row(row("message, 3")).octets, 32);

    click(reply);
    EXPECT_EQ(workbench->selection().entry(), qsizetype(2));
    const auto lit = page().transcript().lines().linesOf(2);
    EXPECT_EQ(page().transcript().SendScintilla(
                  QsciScintillaBase::SCI_LINEFROMPOSITION,
                  static_cast<unsigned long>(page().transcript().SendScintilla(QsciScintillaBase::SCI_GETCURRENTPOS))),
              lit.first);
    workbench->selection().select(1);
    EXPECT_EQ(words(dock().view()->currentPlace()), words(row("EHLO student.example")));
}

TEST_F(SequenceDock, PutsAllConnectionsSideBySideTheOneInFrontFirst)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO one.example", "250 ");
    console::ConsolePage *first = &page();
    workbench->console().connectTo(QStringLiteral("127.0.0.1"), port("pop3"));
    ASSERT_TRUE(untilShown("+OK"));
    EXPECT_EQ(dock().feed().laneOf(&page().conversation()), 0);
    EXPECT_EQ(model().lanes(), 1u);
    dock().allAction()->trigger();
    ASSERT_EQ(model().lanes(), 2u);
    EXPECT_EQ(dock().feed().laneOf(&page().conversation()), 0);
    EXPECT_EQ(dock().feed().laneOf(&first->conversation()), 1);

    click(row("HELO one.example"));
    EXPECT_EQ(&page(), first) << "its tab has come to the front";
    EXPECT_EQ(workbench->selection().entry(), 1);
    EXPECT_EQ(dock().feed().laneOf(&first->conversation()), 1) << "lanes stay where they are under the mouse";
    workbench->console().setCurrentIndex(1);
    workbench->console().setCurrentIndex(0);
    EXPECT_EQ(dock().feed().laneOf(&first->conversation()), 0);

    workbench->console().closePage(1);
    EXPECT_TRUE(until([this] { return model().lanes() == 1; }));
}

TEST_F(SequenceDock, SaysWhatToDoWhileNothingWasSaid)
{
    console::Selection selection;
    settings::ThemeSwitch theme;
    docks::SequenceDock alone(selection, theme);
    alone.show();
    QApplication::processEvents();
    const auto *empty = alone.findChild<docks::EmptyState *>();
    EXPECT_TRUE(empty->isVisible());
    EXPECT_TRUE(empty->text().contains(QStringLiteral("type a command")));
    EXPECT_FALSE(alone.view()->accessibleName().isEmpty());
}

TEST_F(SequenceDock, SleepsWhileItIsHidden)
{
    ASSERT_TRUE(untilShown("220 "));
    EXPECT_GT(model().size(), 0);
    dock().hide();
    const auto *hidden = workbench->window().findChild<docks::SequenceDock *>();
    EXPECT_EQ(hidden->feed().model().size(), 0);
}
