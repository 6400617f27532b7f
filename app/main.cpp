// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunWindow.h"
#include "cli/Subcommand.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Helolab"));
    QCoreApplication::setOrganizationName(QStringLiteral("Helolab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HELOLAB_VERSION));
    if (argc > 1) {
        if (const auto *subcommand = helolab::cli::findSubcommand(argv[1]))
            return helolab::cli::runSubcommand(*subcommand, argc, argv);
    }
    return helolab::runWindow(argc, argv);
}
