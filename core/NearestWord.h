// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace helolab {

/// The candidate that \p typed was most likely meant to be, capitals apart; empty where none is near. For "did you
/// mean" in errors of files and command lines.
QString nearestWord(const QString &typed, const QStringList &candidates);

} // namespace helolab
