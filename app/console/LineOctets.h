// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Settings.h"

#include <QByteArray>
#include <QString>

namespace helolab::console {

QByteArray lineEnding(settings::LineEnd end);

/// What goes out for a typed line: UTF-8, its escapes read where the settings say so, and the line ending.
QByteArray octetsOfLine(const QString &line, const settings::Values &values);

} // namespace helolab::console
