// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorFixture.h"

#include "app/editor/FindInFile.h"

#include <QLineEdit>

using namespace helolab;
using namespace helolab::editor;

namespace {

class FindInFileTest : public editor::test::LabEditorTest
{
protected:
    FindInFileTest()
    {
        open();
        file().replaceAll(QStringLiteral("one two\nTwo three\ntwo\n"));
        goBehind(file(), QStringLiteral("one"));
    }
    int line() const
    {
        int line = 0;
        int index = 0;
        file().getCursorPosition(&line, &index);
        return line;
    }
    FindInFile &bar() const { return editor->findBar(); }
};

} // namespace

TEST_F(FindInFileTest, GoesFromPlaceToPlaceByKeys)
{
    EXPECT_FALSE(bar().isVisible());
    EXPECT_GT(editor->files().height(), 2 * editor->problemList().height()) << "the text has the room";
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(bar().input()->hasFocus());
    QTest::keyClicks(bar().input(), QStringLiteral("two"));
    press(Qt::Key_Return);
    EXPECT_EQ(file().selectedText(), QStringLiteral("two"));
    EXPECT_EQ(line(), 0);
    press(Qt::Key_Return);
    EXPECT_EQ(line(), 1) << "letters of either size";
    press(Qt::Key_Return);
    EXPECT_EQ(line(), 2);
    press(Qt::Key_Return);
    EXPECT_EQ(line(), 0) << "round the end";
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(line(), 2);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(line(), 1);
    press(Qt::Key_Escape);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(file().hasFocus());
    press(Qt::Key_F3);
    EXPECT_EQ(line(), 2);
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(line(), 1);
}

TEST_F(FindInFileTest, SaysWhatIsNotThere)
{
    press(Qt::Key_F3);
    ASSERT_TRUE(bar().input()->hasFocus()) << "there is nothing to go on with";
    QTest::keyClicks(bar().input(), QStringLiteral("four"));
    press(Qt::Key_Return);
    EXPECT_EQ(bar().said(), QStringLiteral("Not in this file."));
    bar().input()->setText(QStringLiteral("three"));
    press(Qt::Key_Return);
    EXPECT_EQ(bar().said(), QString());
}
