// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace helolab::house {

/// A file of the source tree, read whole.
struct SourceFile
{
    QString path; ///< from the root on, "core/wire/LineReader.h"
    QString text; ///< UTF-8 decoded

    /// The folder: "core/wire".
    QString folder() const;
    QString suffix() const;
    QStringList lines() const;
    int lineCount() const;
    bool isCpp() const;
    /// A shell or Python script, by its first line.
    bool isScript() const;

    /// The text with comments and the content of string literals blanked out, the line breaks kept: what only
    /// speaks of a thing does not use it.
    QString code() const;
    /// What `#include "…"` and `<…>` name, in order.
    QStringList includes() const;
};

/// Every text file below one of \p folders (from the root on), sorted. Built and foreign things are left out.
const std::vector<SourceFile> &sourceFiles();

/// sourceFiles() whose path begins with \p prefix.
std::vector<SourceFile> sourceFilesIn(const QString &prefix);

} // namespace helolab::house
