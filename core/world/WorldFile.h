// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "World.h"

namespace helolab::world {

/// A world, and everything that is wrong with its file.
struct WorldFile
{
    std::optional<World> world; ///< only where `problems` is empty
    std::vector<Error> problems; ///< by line and column
};

/// As readWorld(), but tells everything that is wrong.
WorldFile readWorldFile(const QByteArray &yaml, const QString &fileName, const yaml::Values &values = {});

/// As loadWorld(), but tells everything that is wrong.
WorldFile loadWorldFile(const QString &nameOrFile, const yaml::Values &values = {});

} // namespace helolab::world
