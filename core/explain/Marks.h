// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace helolab::explain {

/// What a growing transcript has led to, remembered every thousandth entry, so that to know it at one entry does not
/// cost a walk through all that came before. A Mark is true before its entry number `entries`.
template <typename Mark> class Marks
{
public:
    /// Before entry number \p entry. \p nothing is true before the first; \p walk(until, mark) takes a mark on to
    /// entry number `until`, which it does not look at.
    template <typename Walk> Mark before(qsizetype entry, const Mark &nothing, const Walk &walk)
    {
        const auto isBehind = [](qsizetype number, const Mark &mark) { return number < mark.entries; };
        const auto behind = std::upper_bound(m_marks.begin(), m_marks.end(), entry, isBehind);
        Mark mark = behind == m_marks.begin() ? nothing : *(behind - 1);
        while (mark.entries < entry) {
            walk(std::min(entry, mark.entries + between), mark);
            if (m_marks.empty() || mark.entries >= m_marks.back().entries + between)
                m_marks.push_back(mark);
        }
        return mark;
    }

    /// The first \p count entries are no longer there. What they had led to is still known, to the nearest mark.
    void drop(qsizetype count)
    {
        const auto isBefore = [count](const Mark &mark) { return mark.entries <= count; };
        const auto kept = std::find_if_not(m_marks.begin(), m_marks.end(), isBefore);
        if (kept != m_marks.begin()) {
            (kept - 1)->entries = count;
            m_marks.erase(m_marks.begin(), kept - 1);
        }
        for (Mark &mark : m_marks)
            mark.entries -= count;
    }

    /// Only the first \p size entries are left, and others may follow them.
    void takeBack(qsizetype size)
    {
        while (!m_marks.empty() && m_marks.back().entries > size)
            m_marks.pop_back();
    }

private:
    static constexpr qsizetype between = 1000; // entries

    std::vector<Mark> m_marks; // ascending
};

} // namespace helolab::explain
