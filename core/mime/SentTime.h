// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"

#include <QByteArrayView>

#include <optional>

namespace helolab::mime {

/// What Date and Received say: a moment, and the zone it was written in (RFC 5322 section 3.3).
struct SentTime
{
    TimePoint moment;
    int zone = 0; ///< minutes east of UTC

    friend bool operator==(const SentTime &, const SentTime &) = default;
};

/// Reads a date-time as it is met, comments passed by: "Tue, 12 May 2026 10:00:03 +0700 (ICT)", without weekday or
/// seconds, with a zone in letters or none (then UTC), with a year of two digits (RFC 5322 section 4.3), in the order
/// of ctime, or as 2026-05-12. Nothing where no such day or time exists.
std::optional<SentTime> readSentTime(QByteArrayView text);

} // namespace helolab::mime
