// SPDX-License-Identifier: GPL-3.0-or-later
// The lab editor, driven by keys: what is wrong is marked as one types, and nothing that was typed is lost.
#include "app/editor/LabEditor.h"

#include "TestPaths.h"

#include "app/docks/lab/MarkdownBlock.h"
#include "app/docks/lab/QuestionCard.h"
#include "app/editor/EditorActions.h"
#include "app/editor/FileTabs.h"
#include "app/editor/Notices.h"
#include "app/editor/ProblemList.h"
#include "app/editor/StepPreview.h"
#include "core/lab/LabReader.h"
#include "core/lab/NewLab.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace helolab;
using namespace helolab::editor;
using testing::HasSubstr;

namespace {

const QString labYaml = QStringLiteral("lab.yaml");

class LabEditorTest : public testing::Test
{
protected:
    LabEditorTest()
        : folder(dir.filePath(QStringLiteral("my-lab")))
        , settings(dir.filePath(QStringLiteral("settings.json")))
    {
        EXPECT_TRUE(lab::writeNewLab(folder, QStringLiteral("my-lab"), {QStringLiteral("en"), QStringLiteral("vi")}));
    }

    void open(const QString &what = {})
    {
        editor.reset();
        EditorPlaces places;
        places.labShelf = dir.filePath(QStringLiteral("shelf"));
        places.recoveryShelf = dir.filePath(QStringLiteral("unsaved"));
        places.program = QStringLiteral(HELOLAB_PROGRAM);
        editor = std::make_unique<LabEditor>(what.isEmpty() ? folder : what, settings, themes, languages, places);
        editor->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(editor.get()));
    }

    FileEditor &file(const QString &name = labYaml) const
    {
        FileEditor *found = editor->files().editor(name);
        if (!found)
            throw std::runtime_error("no tab " + name.toStdString());
        return *found;
    }
    /// Puts the cursor behind \p text of the file.
    void goBehind(FileEditor &where, const QString &text) const
    {
        const qsizetype at = where.text().indexOf(text);
        ASSERT_GE(at, 0) << qPrintable(text);
        editor->files().setCurrentWidget(&where);
        int line = 0;
        int index = 0;
        where.lineIndexFromPosition(int(where.text().left(at + text.size()).toUtf8().size()), &line, &index);
        where.setCursorPosition(line, index);
        where.setFocus();
    }
    void type(FileEditor &where, const char *keys) const
    {
        QSignalSpy checked(editor.get(), &LabEditor::checked);
        for (const char *key = keys; *key != '\0'; ++key)
            *key == '\n' ? QTest::keyClick(&where, Qt::Key_Return) : QTest::keyClick(&where, *key);
        EXPECT_TRUE(checked.wait());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(editor->focusWidget(), key, modifiers);
    }
    std::vector<std::string> listed() const
    {
        std::vector<std::string> lines;
        for (const Error &problem : editor->problemList().problems())
            lines.push_back(problem.toString().toStdString());
        return lines;
    }
    QByteArray onDisk(const QString &name = labYaml) const
    {
        QFile read(QDir(folder).filePath(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile written(QDir(folder).filePath(name));
        ASSERT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(content);
    }
    std::string told() const
    {
        std::string all;
        for (const NoticeBar *bar : editor->notices().bars())
            all += bar->text().toStdString() + '\n';
        return all;
    }
    /// Presses \p button of the question that comes up while \p act runs.
    template <typename Act> void answering(QMessageBox::StandardButton button, Act act) const
    {
        QTimer::singleShot(0, qApp, [button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr);
            box->button(button)->click();
        });
        act();
    }

    const QTemporaryDir dir;
    QString folder;
    settings::Settings settings;
    settings::ThemeSwitch themes;
    settings::LanguageSwitch languages;
    std::unique_ptr<LabEditor> editor;
};

} // namespace

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

TEST_F(LabEditorTest, BringsBackWhatWasNotSaved)
{
    open();
    goBehind(file(), QStringLiteral("level: "));
    type(file(), " ");
    const QByteArray saved = onDisk();
    open(); // without closing it: as after a crash
    EXPECT_THAT(file().text().toStdString(), HasSubstr("level:  1"));
    EXPECT_TRUE(file().isUnsaved());
    EXPECT_EQ(onDisk(), saved);
    EXPECT_THAT(told(), HasSubstr("What you had not saved last time is back: lab.yaml."));

    editor->notices().bars()[0]->button(1)->click();
    EXPECT_EQ(file().octets(), saved);
    EXPECT_FALSE(file().isUnsaved());
    EXPECT_FALSE(QFile::exists(editor->recovery().file()));
}

TEST_F(LabEditorTest, AsksBeforeItClosesOverUnsavedText)
{
    open();
    goBehind(file(), QStringLiteral("level: "));
    type(file(), " ");
    EXPECT_TRUE(QFile::exists(editor->recovery().file()));
    answering(QMessageBox::Cancel, [this] { EXPECT_FALSE(editor->close()); });
    answering(QMessageBox::Save, [this] { EXPECT_TRUE(editor->close()); });
    EXPECT_THAT(onDisk().toStdString(), HasSubstr("level:  1"));
    EXPECT_FALSE(QFile::exists(editor->recovery().file()));
}

TEST_F(LabEditorTest, LosesWhatIsThrownAway)
{
    open();
    goBehind(file(), QStringLiteral("level: "));
    type(file(), " ");
    answering(QMessageBox::Discard, [this] { EXPECT_TRUE(editor->close()); });
    EXPECT_THAT(onDisk().toStdString(), HasSubstr("level: 1"));
    open();
    EXPECT_TRUE(editor->notices().bars().empty());
}

TEST_F(LabEditorTest, NoticesWhatAnotherProgramWrites)
{
    open();
    QSignalSpy reloaded(&editor->files(), &FileTabs::reloaded);
    write(labYaml, onDisk().replace("level: 1", "level: 2"));
    ASSERT_TRUE(reloaded.wait());
    EXPECT_THAT(file().text().toStdString(), HasSubstr("level: 2"));
    EXPECT_FALSE(file().isUnsaved());

    goBehind(file(), QStringLiteral("level: "));
    type(file(), " ");
    QSignalSpy changedTwice(&editor->files(), &FileTabs::changedTwice);
    write(labYaml, onDisk().replace("level: 2", "level: 3"));
    ASSERT_TRUE(changedTwice.wait());
    EXPECT_THAT(file().text().toStdString(), HasSubstr("level:  2")) << "nobody has decided yet";
    EXPECT_THAT(told(), HasSubstr("Another program has changed lab.yaml"));
    editor->notices().bars()[0]->button(1)->click();
    EXPECT_THAT(file().text().toStdString(), HasSubstr("level: 3"));
    file().undo();
    EXPECT_THAT(file().text().toStdString(), HasSubstr("level:  2")) << "what was typed can be had back";
}

TEST_F(LabEditorTest, KeepsTheTextsOfAFolderThatDisappears)
{
    open();
    QSignalSpy vanished(&editor->files(), &FileTabs::vanished);
    ASSERT_TRUE(QDir(folder).removeRecursively());
    ASSERT_TRUE(vanished.wait());
    EXPECT_THAT(told(), HasSubstr("no longer in"));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(onDisk().toStdString(), HasSubstr("level: 1"));
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 5);
}

TEST_F(LabEditorTest, SaysWhatCannotBeWritten)
{
    open();
    goBehind(file(), QStringLiteral("level: "));
    type(file(), " ");
    ASSERT_TRUE(QFile::remove(file().path()));
    ASSERT_TRUE(QDir().mkpath(file().path())); // a folder of that name: cannot be written, whoever one is
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_THAT(told(), HasSubstr(file().path().toStdString() + ": This file cannot be written"));
    EXPECT_TRUE(file().isUnsaved());
    EXPECT_TRUE(QFile::exists(editor->recovery().file()));
}

TEST_F(LabEditorTest, ShowsWhatIsNoTextAndOpensNothingTooLarge)
{
    write(QStringLiteral("text.vi.md"), "# T\xCA\xCD\xCA\n"); // Windows-1258
    write(QStringLiteral("wrong-word.session"), QByteArray("S: 220 *\n\0", 10));
    write(QStringLiteral("large.session"), QByteArray(labFileAtMost + 1, '#'));
    open();
    for (const char *name : {"text.vi.md", "wrong-word.session"}) {
        EXPECT_TRUE(file(QLatin1StringView(name)).isReadOnly()) << name;
        EXPECT_THAT(told(), HasSubstr(std::string(name) + " is no UTF-8 text"));
    }
    EXPECT_EQ(editor->files().editor(QStringLiteral("large.session")), nullptr);
    EXPECT_THAT(told(), HasSubstr("large.session: This file is too large"));
    const QByteArray before = onDisk(QStringLiteral("text.vi.md"));
    editor->saveAll();
    EXPECT_EQ(onDisk(QStringLiteral("text.vi.md")), before);
}

TEST_F(LabEditorTest, KeepsLineEndingsAndByteOrderMarks)
{
    const QByteArray content = "\xEF\xBB\xBF# R\r\n#\n#\r\nS: 220 *\r\n";
    write(QStringLiteral("wrong-word.session"), content);
    open();
    FileEditor &session = file(QStringLiteral("wrong-word.session"));
    EXPECT_FALSE(session.isReadOnly());
    session.setCursorPosition(0, 3);
    editor->files().setCurrentWidget(&session);
    session.setFocus();
    type(session, "x");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(onDisk(QStringLiteral("wrong-word.session")), QByteArray(content).replace("# R", "# Rx"));
}

TEST_F(LabEditorTest, ShowsALabOfTheProgramAndMakesACopy)
{
    const QString own = lab::ownShelf() + QStringLiteral("/smtp-first-message");
    open(own);
    EXPECT_TRUE(file().isReadOnly());
    EXPECT_THAT(listed(), testing::IsEmpty());
    EXPECT_THAT(told(), HasSubstr("comes with Helolab"));
    EXPECT_FALSE(editor->makeCopy(QStringLiteral("../elsewhere")));
    EXPECT_THAT(told(), HasSubstr("is no name for a lab"));

    editor->notices().bars()[0]->button(0)->click();
    const QString shelf = dir.filePath(QStringLiteral("shelf"));
    EXPECT_EQ(editor->folder(), shelf + QStringLiteral("/smtp-first-message"));
    EXPECT_FALSE(file().isReadOnly());
    EXPECT_THAT(listed(), testing::IsEmpty());
    EXPECT_THAT(file().text().toStdString(), HasSubstr("id: smtp-first-message\n"));

    open(own);
    EXPECT_FALSE(editor->makeCopy(QStringLiteral("smtp-first-message"))) << "never overwrites";
    ASSERT_TRUE(editor->makeCopy(QStringLiteral("another-name")));
    EXPECT_THAT(file().text().toStdString(), HasSubstr("id: another-name\n"));
    EXPECT_THAT(listed(), testing::IsEmpty());
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
