// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Language.h"
#include "core/Result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace helolab::cli {

/// `--lang CODE`, of every subcommand that speaks to people.
QCommandLineOption languageOption();

/// The language that \p parser has read with \p option; that of the locale where it was not given. An error names the
/// languages there are.
Result<const settings::Language *> chosenLanguage(const QCommandLineParser &parser, const QCommandLineOption &option);

} // namespace helolab::cli
