// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

class QCommandLineParser;
namespace helolab::settings {
struct Language;
class LanguageSwitch;
} // namespace helolab::settings

namespace helolab::cli {

/// What a command of `helolab lab` was called with.
struct LabCall
{
    QStringList words; ///< behind its name
    const QCommandLineParser &parser; ///< for the options
    QStringList shelves; ///< where labs are looked for
    settings::LanguageSwitch &languages;
    const settings::Language &spoken;
    QStringList codes; ///< all the languages asked for, "en"; a new lab has several
};

/// One command of `helolab lab`. Help and the command line are read from the same row.
struct LabCommand
{
    const char *name;
    const char *arguments; ///< as help shows them
    const char *purpose; ///< marked for translation, context "cli"
    int least; ///< how many words stand behind the name
    int most;
    int (*run)(const LabCall &call);
    bool printsPages = false; ///< needs fonts
    bool takesLanguages = false; ///< `--lang` may name several
};

/// An option of `helolab lab`, or a word that help explains.
struct LabOption
{
    const char *name; ///< empty: no option, `value` alone is explained
    const char *value; ///< as help shows it; empty: it takes none
    const char *purpose; ///< marked for translation, context "cli"
};

std::span<const LabCommand> labCommands();
std::span<const LabOption> labOptions();

/// Null where \p name is none.
const LabCommand *findLabCommand(const QString &name);

/// All of both tables, in the language installed.
QString labUsage();
/// How one command is called.
QString labUsage(const LabCommand &command);

} // namespace helolab::cli
