// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberSet.h"

#include <algorithm>
#include <utility>

namespace helolab::imap {

namespace {

bool touches(const NumberSet::Range &before, const NumberSet::Range &next)
{
    return quint64(before.last) + 1 >= next.first;
}

} // namespace

NumberSet::NumberSet(std::vector<Range> ranges)
    : m_ranges(std::move(ranges))
{
    for (Range &range : m_ranges) {
        if (range.last < range.first)
            std::swap(range.first, range.last);
    }
    std::sort(m_ranges.begin(), m_ranges.end(), [](const Range &a, const Range &b) { return a.first < b.first; });
    std::size_t kept = 0;
    for (const Range &range : m_ranges) {
        if (kept > 0 && touches(m_ranges[kept - 1], range))
            m_ranges[kept - 1].last = std::max(m_ranges[kept - 1].last, range.last);
        else
            m_ranges[kept++] = range;
    }
    m_ranges.resize(kept);
}

NumberSet NumberSet::of(std::span<const quint32> numbers)
{
    std::vector<Range> ranges;
    ranges.reserve(numbers.size());
    for (const quint32 number : numbers)
        ranges.push_back({number, number});
    return NumberSet(std::move(ranges));
}

quint64 NumberSet::count() const
{
    quint64 count = 0;
    for (const Range &range : m_ranges)
        count += quint64(range.last) - range.first + 1;
    return count;
}

bool NumberSet::contains(quint32 number) const
{
    const auto behind = std::upper_bound(m_ranges.begin(), m_ranges.end(), number,
                                         [](quint32 n, const Range &range) { return n < range.first; });
    return behind != m_ranges.begin() && number <= (behind - 1)->last;
}

void NumberSet::append(quint32 number)
{
    if (!m_ranges.empty() && m_ranges.back().last + 1 == number)
        m_ranges.back().last = number;
    else
        m_ranges.push_back({number, number});
}

std::vector<qsizetype> NumberSet::placesAmong(std::span<const quint32> sorted) const
{
    std::vector<qsizetype> places;
    auto from = sorted.begin();
    for (const Range &range : m_ranges) {
        from = std::lower_bound(from, sorted.end(), range.first);
        for (; from != sorted.end() && *from <= range.last; ++from)
            places.push_back(from - sorted.begin());
    }
    return places;
}

std::vector<quint32> NumberSet::among(std::span<const quint32> sorted) const
{
    std::vector<quint32> numbers;
    for (const qsizetype place : placesAmong(sorted))
        numbers.push_back(sorted[std::size_t(place)]);
    return numbers;
}

std::vector<quint32> NumberSet::upTo(quint32 count) const
{
    std::vector<quint32> numbers;
    for (const Range &range : m_ranges) {
        for (quint64 n = std::max<quint64>(range.first, 1); n <= std::min(range.last, count); ++n)
            numbers.push_back(quint32(n));
    }
    return numbers;
}

QByteArray NumberSet::toString() const
{
    QByteArray text;
    for (const Range &range : m_ranges) {
        if (!text.isEmpty())
            text += ',';
        text += QByteArray::number(range.first);
        if (range.last != range.first)
            text += ':' + QByteArray::number(range.last);
    }
    return text;
}

} // namespace helolab::imap
