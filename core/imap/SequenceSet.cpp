// SPDX-License-Identifier: GPL-3.0-or-later
#include "SequenceSet.h"

#include <algorithm>

namespace helolab::imap {

namespace {

QByteArray sequenceNumber(quint32 number)
{
    return number == SequenceSet::star ? QByteArray("*") : QByteArray::number(number);
}

} // namespace

bool SequenceSet::hasStar() const
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [](const Range &range) { return range.first == star || range.last == star; });
}

quint32 SequenceSet::highestTyped() const
{
    quint32 highest = 0;
    for (const Range &range : ranges)
        highest = std::max({highest, range.first, range.last});
    return highest;
}

NumberSet SequenceSet::resolved(quint32 largest) const
{
    std::vector<NumberSet::Range> resolved;
    resolved.reserve(ranges.size());
    for (const Range &range : ranges) {
        const NumberSet::Range meant{range.first == star ? largest : range.first,
                                     range.last == star ? largest : range.last};
        if (meant.first != 0 && meant.last != 0)
            resolved.push_back(meant);
    }
    return NumberSet(std::move(resolved));
}

QByteArray SequenceSet::toString() const
{
    if (saved)
        return "$";
    QByteArray text;
    for (const Range &range : ranges) {
        if (!text.isEmpty())
            text += ',';
        text += sequenceNumber(range.first);
        if (range.last != range.first)
            text += ':' + sequenceNumber(range.last);
    }
    return text;
}

} // namespace helolab::imap
