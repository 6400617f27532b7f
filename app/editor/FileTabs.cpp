// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileTabs.h"

#include <QDir>
#include <QFile>
#include <QSignalBlocker>

namespace helolab::editor {

FileTabs::FileTabs(const settings::ThemeSwitch &theme, int points, QWidget *parent)
    : QTabWidget(parent)
    , m_theme(theme)
    , m_points(points)
{
    setDocumentMode(true);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(100); // another editor may write in several goes
    connect(&m_lookSoon, &QTimer::timeout, this, &FileTabs::lookAtDisk);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_lookSoon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_lookSoon, qOverload<>(&QTimer::start));
    connect(this, &QTabWidget::currentChanged, this, &FileTabs::cursorMoved);
}

std::vector<Error> FileTabs::openFolder(const QString &folder)
{
    const QSignalBlocker quiet(this);
    while (count() > 0)
        delete widget(0);
    m_folder = folder;
    m_tooLarge.clear();
    std::vector<Error> problems;
    for (const QString &name : labFilesIn(folder)) {
        FileEditor *file = add(name);
        if (const auto error = file->load()) {
            problems.push_back(*error);
            m_tooLarge.append(name);
            delete file;
        }
    }
    if (folder.startsWith(QLatin1Char(':'))) {
        for (int i = 0; i < count(); ++i)
            editor(i)->setReadOnly(true);
    }
    renameTabs();
    watch();
    return problems;
}

FileEditor *FileTabs::add(const QString &name)
{
    auto *file = new FileEditor(QDir(m_folder).filePath(name), m_theme, m_points, this);
    file->setAccessibleName(name);
    addTab(file, name);
    connect(file, &QsciScintilla::textChanged, this, &FileTabs::edited);
    connect(file, &QsciScintilla::modificationChanged, this, &FileTabs::renameTabs);
    connect(file, &QsciScintilla::cursorPositionChanged, this, &FileTabs::cursorMoved);
    connect(file, &FileEditor::menuWanted, this, &FileTabs::menuWanted);
    return file;
}

FileEditor *FileTabs::current() const
{
    return qobject_cast<FileEditor *>(currentWidget());
}

FileEditor *FileTabs::editor(int index) const
{
    return qobject_cast<FileEditor *>(widget(index));
}

FileEditor *FileTabs::editor(const QString &name) const
{
    for (int i = 0; i < count(); ++i) {
        if (editor(i)->name() == name)
            return editor(i);
    }
    return nullptr;
}

FileEditor *FileTabs::openFile(const QString &name)
{
    FileEditor *file = editor(name);
    if (!file && isLabFile(name) && !m_tooLarge.contains(name) && !m_folder.startsWith(QLatin1Char(':'))) {
        file = add(name);
        renameTabs();
    }
    if (file)
        setCurrentWidget(file);
    return file;
}

QMap<QString, QByteArray> FileTabs::octets() const
{
    QMap<QString, QByteArray> all;
    for (int i = 0; i < count(); ++i)
        all.insert(editor(i)->name(), editor(i)->isText() ? editor(i)->octets() : *editor(i)->onDisk());
    for (const QString &name : m_tooLarge)
        all.insert(name, QByteArray(labFileAtMost + 1, ' '));
    return all;
}

Recovery::Texts FileTabs::unsaved() const
{
    Recovery::Texts texts;
    for (int i = 0; i < count(); ++i) {
        if (editor(i)->isUnsaved())
            texts.insert(editor(i)->name(), editor(i)->text());
    }
    return texts;
}

std::vector<Error> FileTabs::saveAll()
{
    std::vector<Error> problems;
    for (int i = 0; i < count(); ++i) {
        if (const auto error = editor(i)->save())
            problems.push_back(*error);
    }
    renameTabs();
    watch();
    return problems;
}

void FileTabs::setProblems(const std::vector<Error> &problems)
{
    for (int i = 0; i < count(); ++i) {
        std::vector<Error> own;
        for (const Error &problem : problems) {
            if (problem.file == editor(i)->name())
                own.push_back(problem);
        }
        editor(i)->setProblems(std::move(own));
    }
    renameTabs();
}

void FileTabs::renameTabs()
{
    for (int i = 0; i < count(); ++i) {
        const FileEditor &file = *editor(i);
        setTabText(i,
                   (file.problems().empty() ? QString() : QStringLiteral("✕ ")) + file.name()
                       + (file.isUnsaved() ? QStringLiteral(" •") : QString()));
    }
}

// A file that is replaced is watched no longer: they are all named again.
void FileTabs::watch()
{
    if (m_folder.startsWith(QLatin1Char(':')))
        return;
    const QStringList old = m_watcher.files() + m_watcher.directories();
    if (!old.isEmpty())
        m_watcher.removePaths(old);
    QStringList paths;
    for (int i = 0; i < count(); ++i) {
        if (QFile::exists(editor(i)->path()))
            paths.append(editor(i)->path());
    }
    if (QDir(m_folder).exists())
        paths.append(m_folder);
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

void FileTabs::lookAtDisk()
{
    for (int i = 0; i < count(); ++i)
        lookAt(*editor(i));
    for (const QString &name : labFilesIn(m_folder)) {
        if (editor(name) || m_tooLarge.contains(name))
            continue;
        FileEditor *file = add(name);
        if (file->load()) {
            m_tooLarge.append(name);
            delete file;
        }
    }
    renameTabs();
    watch();
}

void FileTabs::lookAt(FileEditor &file)
{
    if (!QFile::exists(file.path())) {
        if (file.onDisk()) {
            file.forgetDisk();
            emit vanished(file.name());
        }
        return;
    }
    const auto now = readLabFile(file.path());
    if (!now || (file.onDisk() && now.value() == *file.onDisk()))
        return;
    if (file.isUnsaved() && file.octets() != now.value()) {
        emit changedTwice(file.name());
    } else {
        file.load();
        emit reloaded(file.name());
    }
}

} // namespace helolab::editor
