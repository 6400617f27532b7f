// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServeTls.h"

#include "app/net/Server.h"
#include "core/Result.h"
#include "core/world/World.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace helolab::cli {

/// The command line of `helolab serve`, understood.
struct ServeOptions
{
    std::vector<net::ListenerSettings> listeners; ///< never empty, but for help
    world::World world; ///< with the accounts of --user and --users, the manner, and what --tls says
    ServeTls tls;
    QString transcript; ///< a folder, "-" for the standard output, or empty
    QString help; ///< not empty where only help was asked for

    /// True where other computers can reach a listener.
    bool isReachable() const;
};

/// \p arguments are those behind `serve`. The error says which argument is wrong and what it should be.
Result<ServeOptions> readServeOptions(const QStringList &arguments);

} // namespace helolab::cli
