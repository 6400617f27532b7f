// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Rule.h"

// First words that are no command of the protocol, and what was meant.

namespace helolab::explain::mistakes {

extern const Rule wrongDoor;

/// A misspelt command. Each protocol tells it in words of its own: the values are the word, and the command meant.
std::optional<Finding> detectMisspelt(const Scene &scene);

/// Insertions, deletions, substitutions and swaps of neighbours that lead from \p a to \p b, without regard to case.
int editDistance(QByteArrayView a, QByteArrayView b);

/// The command's name that \p word is nearest to; null where none is near enough, and it does not begin with one. Of
/// several equally near ones that which the conversation would take now, or else begins with the same letter.
const protocol::CommandRule *nearestRule(const Scene &scene, QByteArrayView word);

} // namespace helolab::explain::mistakes
