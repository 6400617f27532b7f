// SPDX-License-Identifier: GPL-3.0-or-later
// The entry that all views share: which one it is.
#include "tests/ui/OpenWorkbench.h"

using namespace helolab;

namespace {

class Selection : public test::OpenWorkbench
{
};

} // namespace

TEST_F(Selection, ClickingALineSelectsItsEntryForEveryView)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO an", "250 ");
    console::Selection &selection = workbench->selection();
    EXPECT_TRUE(selection.follows());
    console::TranscriptView &view = page().transcript();
    const auto greeting = view.lines().linesOf(0);
    ASSERT_EQ(greeting.count, 1);
    const auto position = static_cast<long>(
        view.SendScintilla(QsciScintillaBase::SCI_POSITIONFROMLINE, static_cast<unsigned long>(greeting.first)));
    const QPoint point(int(view.SendScintilla(QsciScintillaBase::SCI_POINTXFROMPOSITION, 0ul, position)) + 4,
                       int(view.SendScintilla(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0ul, position)) + 4);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, point);
    EXPECT_EQ(selection.entry(), 0);
    EXPECT_FALSE(selection.follows());
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(selection.entry(), 1);
    typeAndSee("NOOP", "250 2.0.0");
    EXPECT_TRUE(selection.follows()) << "whoever goes on wants to see what comes";
    EXPECT_EQ(selection.entry(), 4);
}

TEST_F(Selection, TheServersLastWordStaysSelectedWhenItCloses)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("QUIT", "221 2.0.0");
    ASSERT_TRUE(until([this] { return !page().live()->isWritable(); }));
    const console::Selection &selection = workbench->selection();
    const auto &entries = selection.conversation()->transcript().entries;
    ASSERT_TRUE(until([&] { return entries.back().kind == protocol::Entry::Kind::Happening; }));
    EXPECT_EQ(entries[std::size_t(selection.entry())].code, 221);
    EXPECT_TRUE(selection.follows());
}
