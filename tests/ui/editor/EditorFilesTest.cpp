// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the lab editor's files: nothing that was typed is lost, and nothing else is overwritten.
#include "EditorFixture.h"

using namespace helolab;
using namespace helolab::editor;
using testing::HasSubstr;

using EditorFilesTest = editor::test::LabEditorTest;
using editor::test::labYaml;

TEST_F(EditorFilesTest, BringsBackWhatWasNotSaved)
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

TEST_F(EditorFilesTest, AsksBeforeItClosesOverUnsavedText)
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

TEST_F(EditorFilesTest, LosesWhatIsThrownAway)
{
    open();
    goBehind(file(), QStringLiteral("level: "));
    type(file(), " ");
    answering(QMessageBox::Discard, [this] { EXPECT_TRUE(editor->close()); });
    EXPECT_THAT(onDisk().toStdString(), HasSubstr("level: 1"));
    open();
    EXPECT_TRUE(editor->notices().bars().empty());
}

TEST_F(EditorFilesTest, NoticesWhatAnotherProgramWrites)
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

TEST_F(EditorFilesTest, KeepsTheTextsOfAFolderThatDisappears)
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

TEST_F(EditorFilesTest, SaysWhatCannotBeWritten)
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

TEST_F(EditorFilesTest, ShowsWhatIsNoTextAndOpensNothingTooLarge)
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

TEST_F(EditorFilesTest, KeepsLineEndingsAndByteOrderMarks)
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

TEST_F(EditorFilesTest, ShowsALabOfTheProgramAndMakesACopy)
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
