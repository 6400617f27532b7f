// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>

namespace helolab::mime {

/// The days of the week as a date names them, in English everywhere (RFC 5322 section 3.3); Monday comes first.
inline constexpr std::array<const char *, 7> weekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

/// 1 to 7, from Monday on; 0 where \p word names no day. Capital and small letters are the same.
inline int weekdayOf(QByteArrayView word)
{
    for (std::size_t i = 0; i < weekdays.size(); ++i) {
        if (word.compare(weekdays[i], Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    }
    return 0;
}

} // namespace helolab::mime
