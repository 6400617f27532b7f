// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace helolab::editor {

/// Texts not yet saved, by file name, kept beside the settings so that they survive a crash: one JSON file a lab,
/// written whole, and gone as soon as nothing is unsaved.
class Recovery
{
public:
    using Texts = QMap<QString, QString>;

    /// \p shelf is the folder for such files; it need not exist.
    Recovery(const QString &shelf, const QString &labFolder);

    /// What was left of last time. Nothing where there is none, or where it cannot be read.
    Texts read() const;
    /// Keeps \p texts; none of them takes the file away. False where that failed.
    bool keep(const Texts &texts) const;
    const QString &file() const { return m_file; }

private:
    QString m_folder;
    QString m_file;
};

} // namespace helolab::editor
