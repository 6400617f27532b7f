// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabFiles.h"

#include "app/settings/ThemeSwitch.h"

#include <Qsci/qsciscintilla.h>

#include <optional>
#include <vector>

namespace helolab::editor {

/// One file of a lab, to be edited: coloured, its mistakes marked, its keys completed. What cannot be written back
/// octet for octet, because it is no UTF-8, is shown and not edited.
class FileEditor : public QsciScintilla
{
    Q_OBJECT

public:
    /// \p theme outlives the editor. \p points is the size of the letters.
    FileEditor(const QString &path, const settings::ThemeSwitch &theme, int points, QWidget *parent = nullptr);

    const QString &path() const { return m_path; }
    /// Within the lab's folder.
    QString name() const;
    FileKind kind() const { return m_kind; }

    /// Shows what is on disk; what was there before can be had back with Undo. The cursor stays where it was.
    std::optional<Error> load();
    /// Writes it, where it differs.
    std::optional<Error> save();
    /// Puts \p text in the place of all there is, as the user's own edit.
    void replaceAll(const QString &text);

    /// False: see above.
    bool isText() const { return m_isText; }
    /// Whether save() would write something: edited, or not on disk.
    bool isUnsaved() const;
    /// As save() writes it.
    QByteArray octets() const;
    /// What was on disk when it was last read or written; nothing where there is no such file.
    const std::optional<QByteArray> &onDisk() const { return m_onDisk; }
    /// The file has gone.
    void forgetDisk();

    /// Marks these, all of this file.
    void setProblems(std::vector<Error> problems);
    const std::vector<Error> &problems() const { return m_problems; }
    /// Puts the cursor there; both count from 1, 0 is the beginning.
    void goTo(int line, int column);
    /// Offers the keys that may stand at the cursor; only in lab.yaml. \p asked: also where nothing is typed yet.
    void complete(bool asked);
    /// What is marked in the line \p line, from 0.
    bool isMarked(int line) const;

signals:
    /// The right button, or the menu key.
    void menuWanted(const QPoint &global);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();
    void mark();
    long positionOf(const Error &problem) const;
    long lineOf(const Error &problem) const;

    QString m_path;
    FileKind m_kind;
    const settings::ThemeSwitch &m_theme;
    int m_points;
    bool m_isText = true;
    bool m_hasMark = false; // a byte order mark
    std::optional<QByteArray> m_onDisk;
    std::vector<Error> m_problems;
};

} // namespace helolab::editor
