// SPDX-License-Identifier: GPL-3.0-or-later
// From the lab that is open to its editor and back, in the whole window.
#include "app/LabActions.h"
#include "app/docks/LabDock.h"
#include "app/docks/lab/LabChooser.h"
#include "app/editor/FileTabs.h"
#include "app/editor/LabEditor.h"
#include "app/settings/LabShelves.h"
#include "core/lab/LabReader.h"
#include "core/lab/NewLab.h"
#include "tests/ui/OpenWorkbench.h"

using namespace helolab;

using EditorInWorkbench = test::OpenWorkbench;

TEST_F(EditorInWorkbench, EditsTheLabThatIsOpenAndRunsIt)
{
    const QString lab = folder.filePath(QStringLiteral("my-lab"));
    ASSERT_TRUE(lab::writeNewLab(lab, QStringLiteral("my-lab"), {QStringLiteral("en")}));
    ASSERT_TRUE(workbench->lab().openLab(lab));
    const auto pressEdit = [this] {
        workbench->window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&workbench->window()));
        QTest::keyClick(&input(), Qt::Key_F4);
    };
    pressEdit();
    ASSERT_NE(workbench->labActions().editor(), nullptr);
    editor::LabEditor &editor = *workbench->labActions().editor();
    EXPECT_EQ(editor.folder(), lab);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&editor));

    editor::FileEditor &text = *editor.files().openFile(QStringLiteral("text.en.md"));
    text.replaceAll(text.text().replace(QStringLiteral("A lab of your own"), QStringLiteral("Another title")));
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(workbench->lab().labFolder(), lab);
    EXPECT_TRUE(workbench->lab().chooser()->currentText().contains(QStringLiteral("Another title")))
        << qPrintable(workbench->lab().chooser()->currentText());

    pressEdit();
    EXPECT_EQ(workbench->labActions().editor(), &editor) << "it is open already";
    ASSERT_TRUE(workbench->lab().openLab(lab::ownShelf() + QStringLiteral("/smtp-first-message")));
    pressEdit();
    ASSERT_NE(workbench->labActions().editor(), nullptr);
    EXPECT_TRUE(workbench->labActions().editor()->folder().endsWith(QStringLiteral("smtp-first-message")));
}
