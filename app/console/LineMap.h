// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TranscriptRows.h"

#include <vector>

namespace helolab::console {

/// Which line on the screen shows which entry, both ways. Entries are numbered from the first that ever was.
class LineMap
{
public:
    struct Span
    {
        qsizetype first = 0;
        qsizetype count = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };

    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    const Row &row(qsizetype line) const { return m_rows[static_cast<std::size_t>(line)]; }
    /// The number of the entry that \p line shows; of a notice that of the entry before it; -1 where there is none.
    qsizetype entryOf(qsizetype line) const;
    /// The lines that show one entry; count is 0 where none does (any more).
    Span linesOf(qsizetype entry) const;

    void append(const std::vector<Row> &rows);
    void removeFront(qsizetype lines);
    /// Removes the lines of \p entry and of those behind it, and the notices right before.
    void removeFrom(qsizetype entry);
    void clear() { m_rows.clear(); }

private:
    std::vector<Row> m_rows; // by entry: notices stand behind the entry that they carry the number of
};

} // namespace helolab::console
