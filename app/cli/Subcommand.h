// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace helolab::cli {

/// One thing the program does without a window: `helolab NAME …`.
struct Subcommand
{
    const char *name;
    const char *summary; ///< one line, for `helolab help`
    /// \p arguments are those behind the name. The result is the exit code: 0 done, 1 the answer is no,
    /// 2 the command line or a file was wrong (said on stderr).
    int (*run)(const QStringList &arguments);
    /// Whether it needs fonts, with these arguments; null: never. No display is asked for.
    bool (*needsFonts)(const QStringList &arguments) = nullptr;
};

std::span<const Subcommand> subcommands();

/// Null where \p name is none.
const Subcommand *findSubcommand(const char *name);

/// Makes the application object, runs, and returns the exit code.
int runSubcommand(const Subcommand &subcommand, int argc, char **argv);

} // namespace helolab::cli
