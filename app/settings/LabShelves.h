// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace helolab::settings {

/// The folder where a user puts labs of their own; it need not exist.
QString userLabShelf();
/// Where labs are looked for: the user's folder, then the program's own.
QStringList labShelves();
/// The file that keeps the progress in a lab. \p lab is its id.
QString labProgressFile(const QString &lab);

} // namespace helolab::settings
