// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace helolab::imap {

/// A set of message numbers or UIDs, kept as ranges: to hold 1:4294967295 costs as much as to hold 1.
class NumberSet
{
public:
    struct Range
    {
        quint32 first = 0;
        quint32 last = 0; ///< not before `first`

        friend bool operator==(const Range &, const Range &) = default;
    };

    NumberSet() = default;
    /// In any order, overlapping or not; a range the wrong way round means the same as the right way.
    explicit NumberSet(std::vector<Range> ranges);
    /// \p numbers in any order.
    static NumberSet of(std::span<const quint32> numbers);

    bool isEmpty() const { return m_ranges.empty(); }
    quint64 count() const;
    /// In O(log ranges).
    bool contains(quint32 number) const;
    /// The lowest and the highest number; 0 where there is none.
    quint32 lowest() const { return m_ranges.empty() ? 0 : m_ranges.front().first; }
    quint32 highest() const { return m_ranges.empty() ? 0 : m_ranges.back().last; }
    /// Ascending, apart from one another by at least one number.
    const std::vector<Range> &ranges() const { return m_ranges; }

    /// Adds a number above all others; cheap, for results that come in order.
    void append(quint32 number);

    /// Which of \p sorted (ascending) are in the set.
    std::vector<quint32> among(std::span<const quint32> sorted) const;
    /// The places in \p sorted, from 0, of those that are in the set: sequence numbers less 1 of UIDs.
    std::vector<qsizetype> placesAmong(std::span<const quint32> sorted) const;
    /// The numbers of the set from 1 to \p count.
    std::vector<quint32> upTo(quint32 count) const;

    /// "1:3,5"; empty where the set is.
    QByteArray toString() const;

    friend bool operator==(const NumberSet &, const NumberSet &) = default;

private:
    std::vector<Range> m_ranges;
};

} // namespace helolab::imap
