// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Vocabulary.h"
#include "core/Text.h"

#include <QByteArrayView>

#include <span>

namespace helolab::explain {

/// A word that stands in a protocol's lines, and what it means, told to a student.
struct WordRow
{
    const char *name; ///< in any case
    Text meaning;
};

/// Empty where no row has that name.
Text meaningOf(std::span<const WordRow> rows, QByteArrayView name);

/// The rows as words of a vocabulary.
std::vector<Word> wordsOf(std::span<const WordRow> rows);

} // namespace helolab::explain
