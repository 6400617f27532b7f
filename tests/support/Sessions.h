// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/Player.h"
#include "core/transcript/SessionFile.h"

#include <QString>
#include <QStringList>

#include <ostream>
#include <string>
#include <vector>

namespace helolab::support {

/// A golden session, named for tests by its path below tests/sessions.
struct Golden
{
    QString path; ///< absolute
    std::string name; ///< letters, digits and underscores

    friend void PrintTo(const Golden &golden, std::ostream *out) { *out << golden.path.toStdString(); }
};

/// Every .session file below tests/sessions.
std::vector<Golden> goldens();

/// All differences, a line each; empty where there are none.
std::string told(const std::vector<replay::Difference> &differences);

} // namespace helolab::support
