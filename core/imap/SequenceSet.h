// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandText.h"
#include "NumberSet.h"

namespace helolab::imap {

/// A sequence-set as it was typed (RFC 9051 section 9): "1,5:*", or "$", the result that SEARCH has saved. What numbers
/// it means depends on the mailbox.
struct SequenceSet
{
    static constexpr quint32 star = 0; ///< `*`: the largest number in use

    struct Range
    {
        quint32 first = 0;
        quint32 last = 0; ///< the same as `first` where one number was typed

        friend bool operator==(const Range &, const Range &) = default;
    };

    std::vector<Range> ranges;
    bool saved = false; ///< `$` (RFC 5182); then there are no ranges
    Span at = {};

    bool hasStar() const;
    /// The highest number that was typed as such; 0 where there is none. By number, more than there are is BAD.
    quint32 highestTyped() const;
    /// The numbers meant where \p largest is the largest in use, 0 in an empty mailbox: there, what says `*` means
    /// nothing. Not for `$`.
    NumberSet resolved(quint32 largest) const;

    QByteArray toString() const;

    friend bool operator==(const SequenceSet &, const SequenceSet &) = default;
};

} // namespace helolab::imap
