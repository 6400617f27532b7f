// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace helolab::editor {

/// What may be typed at a place in a lab.yaml.
struct Completion
{
    QStringList words; ///< those that begin as what is typed, sorted
    qsizetype typed = 0; ///< characters of the word that stand there already
};

/// The keys of the lab format, or the words that a key takes, that may stand at \p position of \p yaml. By indentation
/// and the braces of one line, so that it works in a file that is not finished.
Completion keysAt(const QString &yaml, qsizetype position);

} // namespace helolab::editor
