// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace helolab::settings {

/// The folder where a user puts labs of their own; it need not exist.
QString userLabShelf();
/// Where labs are looked for: the user's folder, then the program's own.
QStringList labShelves();
/// The folder that keeps the attempts at labs.
QString attemptsFolder();

} // namespace helolab::settings
