// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace helolab::cli {

// What `helolab lab …` does. Each returns the exit code: 0 all is well, 1 the lab is not, 2 a file cannot be used.

/// Ids, titles and places of the labs on \p shelves.
int listLabs(const QStringList &shelves, const QString &language);

/// Everything that is wrong with the lab in \p folder, a line each: `file:line:column: message`.
int checkLab(const QString &folder);

/// Plays the model answer, or the .session file \p attempt where that is not empty, against a fresh world, with the
/// values of \p student, and says of each step whether it is passed.
int playLab(const QString &folder, const QString &attempt, const QString &student, const QString &language);

/// A line on stdout, and one on stderr.
void printLine(const QString &line);
void printError(const QString &line);

} // namespace helolab::cli
