// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace helolab::house {

/// One entry of a .ts file.
struct TranslationEntry
{
    QString context;
    QString source;
    QString comment; ///< tells two equal sources apart
    QString status; ///< "", "unfinished", "vanished", "obsolete"
    bool plural = false;
    QStringList forms; ///< one, or a form for each class of numbers where plural

    /// What lupdate tells entries apart by.
    QString key() const { return context + QLatin1Char('\n') + source + QLatin1Char('\n') + comment; }
};

struct TranslationFile
{
    QString language; ///< as the file says
    std::vector<TranslationEntry> entries;
};

/// Nothing where \p path is no .ts file.
std::optional<TranslationFile> readTranslationFile(const QString &path);

} // namespace helolab::house
