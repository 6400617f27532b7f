// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace helolab::settings {

/// An icon of resources/icons drawn in \p color: the files say currentColor. Empty where there is no such file.
QIcon icon(const QString &name, const QColor &color);

} // namespace helolab::settings
