// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorActions.h"

#include "FileTabs.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace helolab::editor {

EditorActions::EditorActions(QMainWindow &window, FileTabs &files)
    : QObject(&window)
    , m_files(files)
    , m_labMenu(window.menuBar()->addMenu(QString()))
    , m_editMenu(window.menuBar()->addMenu(QString()))
    , m_goMenu(window.menuBar()->addMenu(QString()))
    , m_toolBar(window.addToolBar(QString()))
{
    m_save = add(m_labMenu, QKeySequence::Save);
    m_saveAll = add(m_labMenu, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_labMenu->addSeparator();
    m_check = add(m_labMenu, Qt::Key_F5);
    m_run = add(m_labMenu, Qt::CTRL | Qt::Key_R);
    m_labMenu->addSeparator();
    m_close = add(m_labMenu, Qt::CTRL | Qt::Key_W);

    m_undo = add(m_editMenu, QKeySequence::Undo);
    m_redo = add(m_editMenu, QKeySequence::Redo);
    m_editMenu->addSeparator();
    m_cut = add(m_editMenu, QKeySequence::Cut);
    m_copy = add(m_editMenu, QKeySequence::Copy);
    m_paste = add(m_editMenu, QKeySequence::Paste);
    m_selectAll = add(m_editMenu, QKeySequence::SelectAll);
    m_editMenu->addSeparator();
    m_find = add(m_editMenu, QKeySequence::Find);
    m_findNext = add(m_editMenu, Qt::Key_F3);
    m_findPrevious = add(m_editMenu, Qt::SHIFT | Qt::Key_F3);
    m_editMenu->addSeparator();
    m_complete = add(m_editMenu, Qt::CTRL | Qt::Key_Space);

    m_nextProblem = add(m_goMenu, Qt::Key_F8);
    m_previousProblem = add(m_goMenu, Qt::SHIFT | Qt::Key_F8);
    m_nextPane = add(m_goMenu, Qt::Key_F6);

    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_toolBar->addActions({m_saveAll, m_check, m_run});

    const auto edit = [this](QAction *action, void (QsciScintilla::*slot)()) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (FileEditor *file = m_files.current())
                (file->*slot)();
        });
    };
    edit(m_undo, &QsciScintilla::undo);
    edit(m_redo, &QsciScintilla::redo);
    edit(m_cut, &QsciScintilla::cut);
    edit(m_copy, &QsciScintilla::copy);
    edit(m_paste, &QsciScintilla::paste);
    connect(m_selectAll, &QAction::triggered, this, [this] {
        if (FileEditor *file = m_files.current())
            file->selectAll();
    });
    connect(m_complete, &QAction::triggered, this, [this] {
        if (FileEditor *file = m_files.current())
            file->complete(true);
    });
    connect(&files, &FileTabs::menuWanted, this, [this](const QPoint &at) { m_editMenu->popup(at); });
    retranslate();
}

QAction *EditorActions::add(QMenu *menu, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    menu->addAction(action);
    return action;
}

void EditorActions::retranslate()
{
    m_labMenu->setTitle(tr("&Lab"));
    m_editMenu->setTitle(tr("&Edit"));
    m_goMenu->setTitle(tr("&Go to"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_save->setText(tr("&Save this file"));
    m_saveAll->setText(tr("Save &all files"));
    m_saveAll->setIconText(tr("Save all files"));
    m_check->setText(tr("&Check by playing"));
    m_check->setIconText(tr("Check by playing"));
    m_check->setToolTip(tr("Plays the model answer and the wrong attempts (F5)"));
    m_run->setText(tr("&Run this lab"));
    m_run->setIconText(tr("Run this lab"));
    m_run->setToolTip(tr("Saves the lab and opens it in the workbench (Ctrl+R)"));
    m_close->setText(tr("&Close the editor"));
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    m_cut->setText(tr("Cu&t"));
    m_copy->setText(tr("&Copy"));
    m_paste->setText(tr("&Paste"));
    m_selectAll->setText(tr("Select &all"));
    m_find->setText(tr("&Find…"));
    m_findNext->setText(tr("Find &next"));
    m_findPrevious->setText(tr("Find pre&vious"));
    m_complete->setText(tr("Co&mplete the key"));
    m_nextProblem->setText(tr("&Next mistake"));
    m_previousProblem->setText(tr("&Previous mistake"));
    m_nextPane->setText(tr("Next pa&ne"));
}

} // namespace helolab::editor
