// SPDX-License-Identifier: GPL-3.0-or-later
#include "Past.h"

#include <algorithm>

namespace helolab::explain {

namespace {

constexpr qsizetype betweenMarks = 1000; // entries

} // namespace

Gathered Past::before(const transcript::Transcript &transcript, qsizetype entry)
{
    const auto isBehind = [](qsizetype number, const Gathered &mark) { return number < mark.entries; };
    const auto behind = std::upper_bound(m_marks.begin(), m_marks.end(), entry, isBehind);
    Gathered gathered = behind == m_marks.begin() ? nothingGathered(*transcript.protocol) : *(behind - 1);
    while (gathered.entries < entry) {
        gather(transcript, std::min(entry, gathered.entries + betweenMarks), gathered);
        if (m_marks.empty() || gathered.entries >= m_marks.back().entries + betweenMarks)
            m_marks.push_back(gathered);
    }
    return gathered;
}

void Past::drop(qsizetype count)
{
    const auto isBefore = [count](const Gathered &mark) { return mark.entries <= count; };
    const auto kept = std::find_if_not(m_marks.begin(), m_marks.end(), isBefore);
    if (kept != m_marks.begin()) {
        (kept - 1)->entries = count;
        m_marks.erase(m_marks.begin(), kept - 1);
    }
    for (Gathered &mark : m_marks)
        mark.entries -= count;
}

void Past::takeBack(qsizetype size)
{
    while (!m_marks.empty() && m_marks.back().entries > size)
        m_marks.pop_back();
}

} // namespace helolab::explain
