// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>

#include <algorithm>
#include <array>
#include <vector>

namespace helolab::store {

/// The system flags of IMAP (RFC 9051 section 2.3.2), kept for every message whichever protocol reads it.
enum class Flag : quint8 {
    Seen = 1,
    Answered = 2,
    Flagged = 4,
    Deleted = 8,
    Draft = 16,
    /// IMAP4rev1 only, and each session's own: no store keeps it with a message. See MailStore::open().
    Recent = 32,
};
using Flags = quint8;

inline constexpr int keptFlagCount = 5; ///< all but \Recent; their bits are the lowest
inline constexpr Flags keptFlags = (1 << keptFlagCount) - 1;

/// As IMAP writes them, by their bits.
inline constexpr std::array flagNames{"\\Seen", "\\Answered", "\\Flagged", "\\Deleted", "\\Draft", "\\Recent"};

/// UIDs of one mailbox, ascending.
using Uids = std::vector<quint32>;

/// What SMTP knew beside the message: the envelope is not the header.
struct Envelope
{
    QByteArray client; ///< the name given with HELO or EHLO
    QByteArray protocol; ///< "SMTP", "ESMTP", "ESMTPS", … (RFC 3848)
    QByteArray peer; ///< address of the other end, "127.0.0.1"
    QByteArray sender; ///< reverse-path without brackets; empty for <>
    QByteArrayList recipients; ///< forward-paths that were accepted, without brackets
    QByteArray recipient; ///< the one this copy was delivered to
    bool eightBitMime = false;
    bool utf8 = false;
};

/// Some octets of a message.
struct Span
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

struct Message
{
    quint32 uid = 0; ///< given by the mailbox, never used again
    TimePoint internalDate;
    Flags flags = 0;
    QByteArrayList keywords; ///< in any case; spelled as the mailbox spells them once they are in it
    quint64 modificationSequence = 0; ///< higher with each change of the message (RFC 7162)
    Envelope envelope;
    QByteArray octets; ///< header and body, lines ended by CR LF
    /// What of `octets` the server wrote itself, in order: Return-Path, Received, fields that it completed.
    std::vector<Span> added;
};

/// What readers have worked out from the octets of a message, kept beside them for whoever asks next: like the octets
/// it never changes. Each reader has keys of its own.
using Notes = QMap<int, QByteArray>;

/// What is known of a message without reading it.
struct MessageHead
{
    quint32 uid = 0;
    Flags flags = 0;
    QByteArrayList keywords;
    TimePoint internalDate;
    qsizetype octets = 0;
    quint64 modificationSequence = 0;
    Notes notes; ///< shared, not copied
};

/// So many of \p uids as are left from \p first on, \p most of them at the most.
inline Uids nextOf(const Uids &uids, std::size_t first, std::size_t most)
{
    const auto begin = uids.begin() + std::ptrdiff_t(first);
    return {begin, begin + std::ptrdiff_t(std::min(most, uids.size() - first))};
}

} // namespace helolab::store
