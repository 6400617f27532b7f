// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineMap.h"

#include <algorithm>

namespace helolab::console {

qsizetype LineMap::entryOf(qsizetype line) const
{
    return line >= 0 && line < size() ? row(line).entry : -1;
}

LineMap::Span LineMap::linesOf(qsizetype entry) const
{
    const auto before = [](const Row &row, qsizetype number) { return row.entry < number; };
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), entry, before);
    auto last = first;
    while (last != m_rows.end() && last->entry == entry && !last->notice)
        ++last;
    return {first - m_rows.begin(), last - first};
}

void LineMap::append(const std::vector<Row> &rows)
{
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
}

void LineMap::removeFront(qsizetype lines)
{
    m_rows.erase(m_rows.begin(), m_rows.begin() + std::min(lines, size()));
}

void LineMap::removeFrom(qsizetype entry)
{
    while (!m_rows.empty() && (m_rows.back().entry >= entry || m_rows.back().notice))
        m_rows.pop_back();
}

} // namespace helolab::console
