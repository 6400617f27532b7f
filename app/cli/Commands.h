// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace helolab::cli {

// One function a subcommand, each in a file of its own.
int runExplain(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runHelp(const QStringList &arguments);
int runLab(const QStringList &arguments);
int runReference(const QStringList &arguments);
int runServe(const QStringList &arguments);
int runTap(const QStringList &arguments);
int runReplay(const QStringList &arguments);

/// Whether `lab` with these arguments makes pages, which takes fonts; it may say so of arguments that do not.
bool printsPages(const QStringList &arguments);
/// The same of `export`, whose pages have drawings.
bool writesPictures(const QStringList &arguments);

} // namespace helolab::cli
