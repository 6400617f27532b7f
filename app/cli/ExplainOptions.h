// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Language.h"
#include "core/Result.h"
#include "core/protocol/Protocol.h"

#include <QString>
#include <QStringList>

namespace helolab::cli {

/// The command line of `helolab explain`, understood.
struct ExplainOptions
{
    const protocol::Protocol *protocol = nullptr; ///< never null, but for help
    const settings::Language *language = nullptr; ///< never null
    QStringList lines; ///< never empty, but for help; "-" alone: the standard input
    QString help; ///< not empty where only help was asked for
};

/// \p arguments are those behind `explain`. The error says which argument is wrong and what it should be.
Result<ExplainOptions> readExplainOptions(const QStringList &arguments);

} // namespace helolab::cli
