// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ConsoleTabs.h"

#include "core/replay/Opened.h"

#include <QAction>
#include <QMenu>

class QDropEvent;

namespace helolab::console {

/// Opens conversations that somebody has written down, in tabs of the console: .session files and what books, telnet
/// windows, curl and swaks print. A file can be chosen, dropped on the window, or come out of the clipboard as text.
class OpenActions : public QObject
{
    Q_OBJECT

public:
    /// Octets; a larger file is for `helolab replay`.
    static constexpr qint64 fileAtMost = 16 * 1024 * 1024;
    /// Of one connection.
    static constexpr qsizetype entriesAtMost = 200'000;

    /// \p tabs and \p selection outlive it; it lives as long as \p window.
    OpenActions(ConsoleTabs &tabs, Selection &selection, QWidget *window);

    void fill(QMenu &menu);
    /// Opens a tab for each connection in the file, and shows the first from its beginning. Where that cannot be, a
    /// dialog says why, nothing is opened, and false comes back.
    bool open(const QString &fileName);
    /// The same of the text in the clipboard.
    bool paste();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool show(Result<replay::Opened> read, const QString &name);
    void complain(const QString &text);
    void askForFile();
    void dropped(QDropEvent &event);
    void retranslate();

    ConsoleTabs &m_tabs;
    Selection &m_selection;
    QWidget *m_window;
    QAction m_open;
    QAction m_paste;
    QString m_folder; // where the last file was
};

} // namespace helolab::console
