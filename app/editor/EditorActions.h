// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMainWindow;
class QMenu;
class QToolBar;

namespace helolab::editor {

class FileTabs;

/// The editor's menus, tool bar and keys. Editing itself is wired here; the rest by the window.
class EditorActions : public QObject
{
    Q_OBJECT

public:
    /// \p window and \p files outlive the actions.
    EditorActions(QMainWindow &window, FileTabs &files);

    QAction &save() const { return *m_save; }
    QAction &saveAll() const { return *m_saveAll; }
    QAction &check() const { return *m_check; }
    QAction &run() const { return *m_run; }
    QAction &close() const { return *m_close; }
    QAction &find() const { return *m_find; }
    QAction &findNext() const { return *m_findNext; }
    QAction &findPrevious() const { return *m_findPrevious; }
    QAction &nextProblem() const { return *m_nextProblem; }
    QAction &previousProblem() const { return *m_previousProblem; }
    QAction &nextPane() const { return *m_nextPane; }

    void retranslate();

private:
    QAction *add(QMenu *menu, const QKeySequence &keys);

    FileTabs &m_files;
    QMenu *m_labMenu;
    QMenu *m_editMenu;
    QMenu *m_goMenu;
    QToolBar *m_toolBar;
    QAction *m_save;
    QAction *m_saveAll;
    QAction *m_check;
    QAction *m_run;
    QAction *m_close;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_cut;
    QAction *m_copy;
    QAction *m_paste;
    QAction *m_selectAll;
    QAction *m_find;
    QAction *m_findNext;
    QAction *m_findPrevious;
    QAction *m_complete;
    QAction *m_nextProblem;
    QAction *m_previousProblem;
    QAction *m_nextPane;
};

} // namespace helolab::editor
