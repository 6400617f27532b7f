// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabShelves.h"

#include "core/lab/LabReader.h"

#include <QDir>
#include <QStandardPaths>

namespace helolab::settings {

namespace {

QDir userData()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

} // namespace

QString userLabShelf()
{
    return userData().filePath(QStringLiteral("labs"));
}

QStringList labShelves()
{
    return {userLabShelf(), lab::ownShelf()};
}

QString attemptsFolder()
{
    return userData().filePath(QStringLiteral("attempts"));
}

} // namespace helolab::settings
