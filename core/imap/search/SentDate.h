// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>

#include <optional>

namespace helolab::imap::search {

/// The day in a Date field's value, as it was written there, whatever the time and the zone: "Mon, 7 Jul 1996 02:44:25
/// -0700 (PDT)" (RFC 5322 section 3.3), obsolete forms with a year of two digits too, and that of C's asctime, "Mon
/// Jul  7 02:44:25 1996".
std::optional<QDate> dayOfDateField(QByteArrayView value);

} // namespace helolab::imap::search
