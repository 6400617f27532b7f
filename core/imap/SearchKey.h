// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SequenceSet.h"

#include <QDate>

namespace helolab::imap {

/// RFC 9051 section 6.4.4; New, Old and Recent are IMAP4rev1's.
enum class SearchTerm : quint8 {
    // Nothing behind the name.
    All,
    Answered,
    Deleted,
    Draft,
    Flagged,
    New,
    Old,
    Recent,
    Seen,
    Unanswered,
    Undeleted,
    Undraft,
    Unflagged,
    Unseen,
    // A keyword.
    Keyword,
    Unkeyword,
    // A date.
    Before,
    On,
    Since,
    SentBefore,
    SentOn,
    SentSince,
    // Octets.
    Larger,
    Smaller,
    // A text.
    Bcc,
    Body,
    Cc,
    From,
    Subject,
    Text,
    To,
    // A field's name and a text.
    Header,
    // A set.
    Uid,
    Sequence, ///< a set without a name before it
    // Other keys.
    Not, ///< one
    Or, ///< two
    And, ///< any number: a list in parentheses, or the whole criteria
};

/// One key of SEARCH, with the keys below it. Only the members that its term needs are set.
struct SearchKey
{
    SearchTerm term = SearchTerm::All;
    QByteArray text = {}; ///< a keyword, or a text as it travelled, in the charset of the command
    QByteArray field = {}; ///< Header: the field's name as typed
    QDate date = {};
    quint64 octets = 0;
    SequenceSet set = {};
    std::vector<SearchKey> keys = {};
    Span at = {}; ///< with all that belongs to it

    friend bool operator==(const SearchKey &, const SearchKey &) = default;
};

/// What SEARCH RETURN (…) asks for (RFC 4731, RFC 5182).
enum class SearchReturn : quint8 { Min, Max, All, Count, Save };

} // namespace helolab::imap
