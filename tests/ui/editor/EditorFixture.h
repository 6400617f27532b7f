// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

namespace helolab::editor::test {

inline const QString labYaml = QStringLiteral("lab.yaml");

/// A new lab in a folder that goes with the test, and its editor.
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

} // namespace helolab::editor::test
