// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Subcommand.h"

#include <cstdio>

namespace helolab::cli {

int runHelp(const QStringList &)
{
    std::puts("helolab                 open the workbench");
    std::puts("helolab --demo FILE     open it, and play a .session file line by line before an audience");
    std::puts("helolab --listen ADDR   open it, and let telephones and computers of the network connect to ADDR");
    for (const Subcommand &subcommand : subcommands())
        std::printf("helolab %-15s %s\n", subcommand.name, subcommand.summary);
    return 0;
}

} // namespace helolab::cli
