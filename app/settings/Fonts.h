// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Language.h"

#include <QFont>

namespace helolab::settings {

/// The fixed-width family of the transcript: one that has Vietnamese and Cyrillic letters, where one is installed.
QString monospaceFamily();
QFont monospaceFont(int points);
/// A fixed-width family whose check mark and cross are as wide as its letters, where one is installed.
QString symbolFamily();

/// The transcript's size where the user has chosen none: the largest that leaves room on this screen. In points.
int fittingTextSize();

/// Gives the application a proportional font of at least 10 points, and Han letters the forms of the language:
/// without being told, Qt falls back to Japanese ones. Called again at each language switch.
void applyFonts(const Language &language);

} // namespace helolab::settings
