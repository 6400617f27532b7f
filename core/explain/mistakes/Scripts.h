// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Rule.h"

// Lines typed in another keyboard layout, through an input method, or pasted from a word processor.

namespace helolab::explain::mistakes {

extern const Rule otherLayout;
extern const Rule inputMethod;
extern const Rule lookAlike;

/// \p text as the same keys give it in the Latin layout, from the Russian one.
QString fromRussianLayout(const QString &text);

/// The keys that Vietnamese Telex needs for \p word, sorted: "DÂT" gives "AADT", the letters of DATA. Empty where the
/// word has no Vietnamese letter.
QString telexKeys(const QString &word);

/// The ASCII character that \p character looks like; 0 where it looks like none. A blank for the many blanks, and
/// U+FFFF for characters that cannot be seen at all.
char32_t asciiTwin(char32_t character);

} // namespace helolab::explain::mistakes
