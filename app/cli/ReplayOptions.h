// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Language.h"
#include "core/Result.h"

#include <QString>
#include <QStringList>

namespace helolab::cli {

/// The command line of `helolab replay`, understood.
struct ReplayOptions
{
    const settings::Language *language = nullptr; ///< never null
    bool json = false;
    QString world = QStringLiteral("default"); ///< for what is played and names none
    QString file; ///< never empty, but for help
    QString help; ///< not empty where only help was asked for
};

/// \p arguments are those behind `replay`. The error says which argument is wrong and what it should be.
Result<ReplayOptions> readReplayOptions(const QStringList &arguments);

} // namespace helolab::cli
