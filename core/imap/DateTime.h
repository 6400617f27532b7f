// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>

#include <optional>

namespace helolab::imap {

/// A moment with the zone it was written in: "17-Jul-1996 02:44:25 -0700" (RFC 9051 section 9, date-time).
struct DateTime
{
    QDate date;
    int seconds = 0; ///< since midnight, there
    int zone = 0; ///< minutes east of UTC

    TimePoint toTimePoint() const;
    /// In UTC, without the fractions of a second.
    static DateTime of(TimePoint moment);

    friend bool operator==(const DateTime &, const DateTime &) = default;
};

/// date-text without quotes: "1-Feb-1994"; the month in any case, the day with or without a leading 0.
std::optional<QDate> readDate(QByteArrayView text);
QByteArray writeDate(QDate date);

/// Without quotes; the day has two places, the first of which may be a space.
std::optional<DateTime> readDateTime(QByteArrayView text);
/// Without quotes.
QByteArray writeDateTime(const DateTime &moment);

/// The number of a month's three letters in any case, 1 to 12; 0 where they are none.
int monthNamed(QByteArrayView letters);

} // namespace helolab::imap
