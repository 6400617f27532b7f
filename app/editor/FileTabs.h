// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FileEditor.h"
#include "Recovery.h"

#include <QFileSystemWatcher>
#include <QTabWidget>
#include <QTimer>

#include <vector>

namespace helolab::editor {

/// The files of one lab, a tab each, and what becomes of them on disk.
class FileTabs : public QTabWidget
{
    Q_OBJECT

public:
    FileTabs(const settings::ThemeSwitch &theme, int points, QWidget *parent = nullptr);

    /// Opens the files of \p folder in place of those that are open. Those that cannot be opened, and why.
    std::vector<Error> openFolder(const QString &folder);
    const QString &folder() const { return m_folder; }

    FileEditor *current() const;
    FileEditor *editor(int index) const;
    /// Null where no such file is open.
    FileEditor *editor(const QString &name) const;
    /// By name; a new, empty one where the folder has none of this name.
    FileEditor *openFile(const QString &name);

    /// All texts as they stand, by name. Of a file that is too large: one just too large.
    QMap<QString, QByteArray> octets() const;
    /// Texts that are not saved, by name.
    Recovery::Texts unsaved() const;
    /// Writes all that are not saved, and goes on after an error.
    std::vector<Error> saveAll();
    /// Shares \p problems out among the files, and says so on their tabs.
    void setProblems(const std::vector<Error> &problems);
    /// Looks now whether files are others on disk; happens by itself when the system tells of a change.
    void lookAtDisk();

signals:
    void edited();
    void cursorMoved();
    void menuWanted(const QPoint &global);
    /// On disk it is another than was read, and here it is edited, too.
    void changedTwice(const QString &name);
    /// It was not edited here, and shows now what is on disk.
    void reloaded(const QString &name);
    void vanished(const QString &name);

private:
    FileEditor *add(const QString &name);
    void watch();
    void lookAt(FileEditor &file);
    void renameTabs();

    const settings::ThemeSwitch &m_theme;
    int m_points;
    QString m_folder;
    QStringList m_tooLarge; // names
    QFileSystemWatcher m_watcher;
    QTimer m_lookSoon;
};

} // namespace helolab::editor
