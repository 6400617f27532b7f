// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace helolab::console {

/// Breaks \p text into lines of at most \p columns fixed-width columns, between words where it can; Han letters
/// are two columns wide and may be parted anywhere. Line feeds of the text stay.
QStringList wrapText(const QString &text, int columns);

} // namespace helolab::console
