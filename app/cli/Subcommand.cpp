// SPDX-License-Identifier: GPL-3.0-or-later
#include "Subcommand.h"

#include "Commands.h"

#include <QGuiApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace helolab::cli {

namespace {

constexpr Subcommand table[] = {
    {"serve", "Run the mail server without a window", runServe},
    {"tap", "Show what a mail program and its server say", runTap},
    {"explain", "Explain lines of a mail protocol", runExplain},
    {"lab", "List, check, play, grade and print labs", runLab, printsPages},
    {"replay", "Play a .session file and print it with notes", runReplay},
    {"export", "Write what a session says as text, page or capture", runExport, writesPictures},
    {"reference", "Print every command, state, code and mistake", runReference},
    {"help", "Show this list", runHelp},
};

/// \p code, unless what was printed has not all been written: on a full disk the list is not whole.
int written(int code)
{
    errno = 0;
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    constexpr int notWritten = 2;
    std::fprintf(stderr, "helolab: %s\n",
                 qUtf8Printable(QCoreApplication::translate("cli", "What was printed could not be written: %1.")
                                    .arg(qt_error_string(errno == 0 ? ENOSPC : errno))));
    return code == 0 ? notWritten : code;
}

} // namespace

std::span<const Subcommand> subcommands()
{
    return table;
}

const Subcommand *findSubcommand(const char *name)
{
    for (const Subcommand &subcommand : table) {
        if (std::strcmp(subcommand.name, name) == 0)
            return &subcommand;
    }
    return nullptr;
}

int runSubcommand(const Subcommand &subcommand, int argc, char **argv)
{
    QStringList given;
    for (int i = 2; i < argc; ++i)
        given.append(QString::fromLocal8Bit(argv[i]));
    if (!subcommand.needsFonts || !subcommand.needsFonts(given)) {
        QCoreApplication application(argc, argv);
        return written(subcommand.run(application.arguments().mid(2)));
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts without a display
    QGuiApplication application(argc, argv);
    return written(subcommand.run(QCoreApplication::arguments().mid(2)));
}

} // namespace helolab::cli
