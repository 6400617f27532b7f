// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace helolab::editor {

// Which files of a folder belong to a lab, and how they are read and written. Names are within the folder.

/// Octets; a larger file is not opened.
inline constexpr qint64 labFileAtMost = 1024 * 1024;

enum class FileKind : quint8 { Yaml, Text, Session };

/// "text.vi.md" -> Text; what is no file of a lab is Yaml.
FileKind kindOf(const QString &name);
/// "text.vi.md" -> "vi"; empty for all others.
QString languageOf(const QString &name);
/// Whether the editor would open a file of this name.
bool isLabFile(const QString &name);
/// Those in \p folder, a hundred at most: lab.yaml first, then texts, worlds, sessions. The folder may be a resource.
QStringList labFilesIn(const QString &folder);

/// The whole file, or why not: gone, unreadable, larger than labFileAtMost.
Result<QByteArray> readLabFile(const QString &path);
/// Replaces the file in one go; on an error what was there is untouched. A folder that is gone is made again.
std::optional<Error> writeLabFile(const QString &path, const QByteArray &content);

/// Copies the lab files in \p from to a new folder \p name in \p shelf, and where the name is another than that of
/// \p from, gives the lab this id. The new folder. Nothing is ever overwritten.
Result<QString> copyLab(const QString &from, const QString &shelf, const QString &name);

} // namespace helolab::editor
