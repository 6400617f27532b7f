// SPDX-License-Identifier: GPL-3.0-or-later
#include "DateTime.h"

#include <array>

namespace helolab::imap {

namespace {

constexpr std::array<const char *, 12> monthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

const QDate firstDay(1970, 1, 1);

/// \p text as a number where it is digits only, at most four; -1 elsewhere.
int decimal(QByteArrayView text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return text.isEmpty() || text.size() > 4 ? -1 : number;
}

std::optional<QDate> dateOf(QByteArrayView day, QByteArrayView month, QByteArrayView year)
{
    if (year.size() != 4)
        return std::nullopt;
    const QDate date(decimal(year), monthNamed(month), decimal(day));
    return date.isValid() && date.year() > 0 ? std::optional<QDate>(date) : std::nullopt;
}

QByteArray twoDigits(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

QByteArray monthAndYear(QDate date)
{
    return QByteArray("-") + monthNames[std::size_t(date.month() - 1)] + '-'
        + QByteArray::number(date.year()).rightJustified(4, '0');
}

} // namespace

int monthNamed(QByteArrayView letters)
{
    for (std::size_t i = 0; i < monthNames.size(); ++i) {
        if (letters.compare(monthNames[i], Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    }
    return 0;
}

std::optional<QDate> readDate(QByteArrayView text)
{
    const qsizetype hyphen = text.indexOf('-');
    // Behind the day always "-Feb-1994".
    if (hyphen < 1 || hyphen > 2 || text.size() != hyphen + 9 || text[hyphen + 4] != '-')
        return std::nullopt;
    return dateOf(text.first(hyphen), text.sliced(hyphen + 1, 3), text.sliced(hyphen + 5));
}

QByteArray writeDate(QDate date)
{
    return QByteArray::number(date.day()) + monthAndYear(date);
}

std::optional<DateTime> readDateTime(QByteArrayView text)
{
    // 0         1         2
    // 01234567890123456789012345
    // 17-Jul-1996 02:44:25 -0700
    constexpr qsizetype length = 26;
    if (text.size() != length || text[2] != '-' || text[6] != '-' || text[11] != ' ' || text[14] != ':'
        || text[17] != ':' || text[20] != ' ' || (text[21] != '+' && text[21] != '-'))
        return std::nullopt;
    const auto date
        = dateOf(text.sliced(text[0] == ' ' ? 1 : 0, text[0] == ' ' ? 1 : 2), text.sliced(3, 3), text.sliced(7, 4));
    const int hour = decimal(text.sliced(12, 2));
    const int minute = decimal(text.sliced(15, 2));
    const int second = decimal(text.sliced(18, 2));
    const int zoneHour = decimal(text.sliced(22, 2));
    const int zoneMinute = decimal(text.sliced(24, 2));
    // A second numbered 60 is a leap second.
    const bool isTime = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 60;
    const bool isZone = zoneHour >= 0 && zoneHour <= 23 && zoneMinute >= 0 && zoneMinute <= 59;
    if (!date || !isTime || !isZone)
        return std::nullopt;
    const int zone = zoneHour * 60 + zoneMinute;
    return DateTime{*date, (hour * 60 + minute) * 60 + second, text[21] == '-' ? -zone : zone};
}

QByteArray writeDateTime(const DateTime &moment)
{
    // A leap second is the one behind :59, not the first of the next minute.
    const bool isLeap = moment.seconds == 24 * 60 * 60;
    const int seconds = isLeap ? moment.seconds - 1 : moment.seconds;
    const int zone = moment.zone < 0 ? -moment.zone : moment.zone;
    return QByteArray::number(moment.date.day()).rightJustified(2, ' ') + monthAndYear(moment.date) + ' '
        + twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60) + ':' + twoDigits(isLeap ? 60 : seconds % 60)
        + (moment.zone < 0 ? " -" : " +") + twoDigits(zone / 60) + twoDigits(zone % 60);
}

TimePoint DateTime::toTimePoint() const
{
    const qint64 day = firstDay.daysTo(date);
    return TimePoint(std::chrono::seconds(day * 24 * 60 * 60 + seconds - zone * 60));
}

DateTime DateTime::of(TimePoint moment)
{
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const auto seconds = std::chrono::floor<std::chrono::seconds>(moment - day);
    return {firstDay.addDays(day.time_since_epoch().count()), int(seconds.count()), 0};
}

} // namespace helolab::imap
