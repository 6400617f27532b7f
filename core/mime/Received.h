// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SentTime.h"
#include "Span.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace helolab::mime {

/// What one server wrote on top of the message when it took it: from, by, via, with, id, for, and when (RFC 5321
/// section 4.4). As it was written, unfolded; empty where it says nothing of it.
struct Received
{
    struct Clause
    {
        QByteArray value;
        QByteArray comment; ///< what follows in parentheses, without them: "helo.example [192.0.2.1]"
    };
    Clause from;
    Clause by;
    Clause via;
    Clause with;
    Clause id;
    Clause recipient; ///< for
    QByteArray remark; ///< parentheses before the first word, as qmail writes them
    std::optional<SentTime> time;

    /// False where it is written in no way that is known: neither a host nor a time was found.
    bool isUnderstood() const { return !from.value.isEmpty() || !by.value.isEmpty() || time; }
};

/// Reads the raw value of a Received field, at most longestValue octets of it, as real servers write it: words in any
/// order and case, words that no RFC knows (which belong to the clause before them), parentheses that are never closed.
Received readReceived(QByteArrayView value);

/// One Received field of a message.
struct Hop
{
    Span lines; ///< in the message
    Received received;
    /// From the last hop before it whose time is known to this one; negative where a clock is wrong.
    std::optional<Milliseconds> delay;
};

/// The way of a message, the first hop first: the lowest of its Received fields.
struct Route
{
    std::vector<Hop> hops;
    qsizetype leftOut = 0; ///< so many hops, the last ones, are beyond what was looked at
};

/// The route that the header \p header of the message \p octets tells; at most \p most hops of it.
Route readRoute(QByteArrayView octets, Span header, std::size_t most = 200);

} // namespace helolab::mime
