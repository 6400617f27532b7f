// SPDX-License-Identifier: GPL-3.0-or-later
// The lab editor, driven by keys: what is wrong is marked as one types, and the step under the cursor stands beside it.
#include "EditorFixture.h"

using namespace helolab;
using namespace helolab::editor;
using testing::HasSubstr;

using LabEditorTest = editor::test::LabEditorTest;

TEST_F(LabEditorTest, OpensEachFileOfTheLabAndFindsNothingWrong)
{
    open();
    QStringList names;
    for (int i = 0; i < editor->files().count(); ++i)
        names.append(editor->files().tabText(i));
    EXPECT_EQ(names.join(QLatin1Char(' ')).toStdString(),
              "lab.yaml text.en.md text.vi.md solution.session wrong-word.session");
    EXPECT_THAT(listed(), testing::IsEmpty());
    EXPECT_THAT(editor->status().toStdString(), HasSubstr("Nothing is wrong"));
    EXPECT_TRUE(editor->notices().bars().empty());
}

TEST_F(LabEditorTest, MarksAMistakeWhereItIsTypedAndForgetsItWhenItIsMended)
{
    open();
    goBehind(file(), QStringLiteral("minut"));
    int line = 0;
    int index = 0;
    file().getCursorPosition(&line, &index);
    type(file(), "x");
    ASSERT_EQ(listed().size(), 1u);
    EXPECT_THAT(listed()[0], HasSubstr("lab.yaml:" + std::to_string(line + 1) + ":1: “minutxes”"));
    EXPECT_TRUE(file().isMarked(line));
    EXPECT_FALSE(file().isMarked(line + 1));
    EXPECT_EQ(editor->files().tabText(0).toStdString(), "✕ lab.yaml •");
    EXPECT_THAT(editor->status().toStdString(), HasSubstr("1 mistake"));

    QSignalSpy checked(editor.get(), &LabEditor::checked);
    press(Qt::Key_Backspace);
    ASSERT_TRUE(checked.wait());
    EXPECT_THAT(listed(), testing::IsEmpty());
    EXPECT_FALSE(file().isMarked(line));
}

TEST_F(LabEditorTest, CountsLettersAndNotOctetsToAMistake)
{
    open();
    goBehind(file(), QStringLiteral("[en, vi"));
    file().insert(QStringLiteral(", Tiếng 中文, xx"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return listed().size() == 2; }));
    EXPECT_THAT(listed()[0], HasSubstr(":21: "));
    EXPECT_THAT(listed()[1], HasSubstr(":31: "));
    press(Qt::Key_F8);
    press(Qt::Key_F8);
    int line = 0;
    int index = 0;
    file().getCursorPosition(&line, &index);
    EXPECT_EQ(file().text(line).mid(index).toStdString(), "xx]\n");
}

TEST_F(LabEditorTest, MarksAMistakeOfASessionThatIsTyped)
{
    open();
    FileEditor &session = file(QStringLiteral("solution.session"));
    goBehind(session, QStringLiteral("C: HELO pc.hanoi.example\n"));
    type(session, "X: what\n");
    ASSERT_EQ(listed().size(), 1u);
    EXPECT_THAT(listed()[0], HasSubstr("solution.session:8"));
    EXPECT_TRUE(session.isMarked(7));
}

TEST_F(LabEditorTest, GoesFromMistakeToMistakeByKeys)
{
    open();
    goBehind(file(), QStringLiteral("minut"));
    type(file(), "x");
    FileEditor &text = file(QStringLiteral("text.en.md"));
    goBehind(text, QStringLiteral("## deliver"));
    type(text, "x");
    ASSERT_GE(listed().size(), 2u);
    editor->files().setCurrentIndex(3);
    press(Qt::Key_F8);
    EXPECT_EQ(editor->files().current(), &file());
    int line = 0;
    int index = 0;
    file().getCursorPosition(&line, &index);
    EXPECT_TRUE(file().isMarked(line));
    press(Qt::Key_F8);
    EXPECT_EQ(editor->files().current(), &text);
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(editor->files().current(), &file());

    press(Qt::Key_F6);
    EXPECT_EQ(editor->focusWidget(), &editor->problemList());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(editor->files().current(), &text);
    EXPECT_EQ(editor->focusWidget(), &text);
}

TEST_F(LabEditorTest, OpensAFileThatIsMissingWhenItsMistakeIsChosen)
{
    open();
    goBehind(file(), QStringLiteral("[en, vi"));
    type(file(), ", ru");
    ASSERT_EQ(listed().size(), 1u);
    press(Qt::Key_F8);
    ASSERT_EQ(editor->files().current()->name().toStdString(), "text.ru.md");
    type(*editor->files().current(), "# x");
    EXPECT_THAT(listed()[0], HasSubstr("text.ru.md:1:1: The step “hello” has no text here"));
    EXPECT_FALSE(QFile::exists(editor->files().current()->path()));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(onDisk(QStringLiteral("text.ru.md")).toStdString(), "# x");
}

TEST_F(LabEditorTest, ShowsTheStepUnderTheCursorAsAStudentSeesIt)
{
    open();
    StepPreview &preview = editor->preview();
    EXPECT_EQ(preview.shownStep(), 0);
    EXPECT_EQ(preview.language().toStdString(), "en");
    EXPECT_THAT(preview.page()->body()->toPlainText().toStdString(), HasSubstr("Introduce yourself"));

    goBehind(file(), QStringLiteral("answer: dot"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview.shownStep() == 2; }));
    EXPECT_EQ(preview.page()->questionCards().size(), 1u);
    goBehind(file(QStringLiteral("text.vi.md")), QStringLiteral("## too-early"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview.shownStep() == 1; }));
    EXPECT_EQ(preview.language().toStdString(), "vi");
    EXPECT_THAT(preview.page()->body()->toPlainText().toStdString(), HasSubstr("Máy chủ từ chối"));
    ASSERT_FALSE(preview.page()->questionCards().empty());
    EXPECT_TRUE(preview.page()->questionCards()[0]->isVisible()) << "its reply has not come, its author looks at it";
    preview.page()->hintButton()->click();
    EXPECT_FALSE(preview.page()->hintCards().empty());

    FileEditor &text = file(QStringLiteral("text.vi.md"));
    goBehind(text, QStringLiteral("sinh viên làm được gì."));
    type(text, " Moi.");
    EXPECT_EQ(preview.shownStep(), 0);
}

TEST_F(LabEditorTest, CompletesKeys)
{
    open();
    goBehind(file(), QStringLiteral("minutes: 10"));
    press(Qt::Key_End);
    press(Qt::Key_Return);
    press(Qt::Key_H);
    EXPECT_FALSE(file().isListActive());
    press(Qt::Key_Space, Qt::ControlModifier);
    ASSERT_TRUE(file().isListActive());
    press(Qt::Key_Return);
    EXPECT_THAT(file().text().toStdString(), HasSubstr("\nhelp\nworld"));
}

TEST_F(LabEditorTest, SavesOneFileOrAll)
{
    open();
    FileEditor &text = file(QStringLiteral("text.en.md"));
    goBehind(text, QStringLiteral("A lab of your own"));
    type(text, " indeed");
    goBehind(file(), QStringLiteral("level: "));
    type(file(), " ");
    EXPECT_TRUE(editor->isWindowModified());
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_THAT(onDisk().toStdString(), HasSubstr("level:  1"));
    EXPECT_THAT(onDisk(QStringLiteral("text.en.md")).toStdString(), Not(HasSubstr("indeed")));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(onDisk(QStringLiteral("text.en.md")).toStdString(), HasSubstr("own indeed"));
    EXPECT_FALSE(editor->isWindowModified());
}

TEST_F(LabEditorTest, SavesBeforeTheLabRunsAndRunsOnlyASoundOne)
{
    open();
    QSignalSpy run(editor.get(), &LabEditor::runRequested);
    goBehind(file(), QStringLiteral("minut"));
    type(file(), "x");
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(run.count(), 0);
    EXPECT_THAT(onDisk().toStdString(), HasSubstr("minutxes"));
    goBehind(file(), QStringLiteral("minutx"));
    press(Qt::Key_Backspace);
    press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_EQ(run.count(), 1);
    EXPECT_EQ(run[0][0].toString(), folder);
    EXPECT_THAT(onDisk().toStdString(), HasSubstr("minutes: 10"));
}

TEST_F(LabEditorTest, PlaysTheModelAnswerOnRequest)
{
    open();
    QSignalSpy proved(editor.get(), &LabEditor::proved);
    press(Qt::Key_F5);
    ASSERT_TRUE(proved.wait(30'000));
    EXPECT_THAT(editor->status().toStdString(), HasSubstr("the model answer passes"))
        << testing::PrintToString(listed());

    FileEditor &session = file(QStringLiteral("solution.session"));
    goBehind(session, QStringLiteral("S: 25"));
    type(session, "9");
    press(Qt::Key_F5);
    ASSERT_TRUE(proved.wait(30'000));
    ASSERT_FALSE(listed().empty());
    EXPECT_THAT(listed()[0], HasSubstr("solution.session:8: "));
    EXPECT_TRUE(session.isMarked(7));
}

TEST_F(LabEditorTest, SpeaksTheLanguageThatIsChosen)
{
    open();
    goBehind(file(), QStringLiteral("minut"));
    type(file(), "x");
    const std::string english = listed()[0];
    QSignalSpy checked(editor.get(), &LabEditor::checked);
    languages.apply(*settings::findLanguage(u"vi"));
    ASSERT_TRUE(checked.wait());
    EXPECT_NE(listed()[0], english);
    languages.apply(*settings::findLanguage(u"en"));
}
