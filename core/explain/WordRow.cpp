// SPDX-License-Identifier: GPL-3.0-or-later
#include "WordRow.h"

namespace helolab::explain {

Text meaningOf(std::span<const WordRow> rows, QByteArrayView name)
{
    for (const WordRow &row : rows) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.meaning;
    }
    return {};
}

std::vector<Word> wordsOf(std::span<const WordRow> rows)
{
    std::vector<Word> words;
    words.reserve(rows.size());
    for (const WordRow &row : rows)
        words.push_back({QString::fromLatin1(row.name), row.meaning});
    return words;
}

} // namespace helolab::explain
