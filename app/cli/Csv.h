// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace helolab::cli {

/// What a CSV file begins with, so that Excel takes it for UTF-8 and names keep their letters: a byte order mark.
inline const QByteArray csvMark = QByteArrayLiteral("\xEF\xBB\xBF");

/// One record of a CSV file (RFC 4180), CR LF included, in UTF-8. A field that a spreadsheet would take for a formula
/// gets an apostrophe before it: what students type never runs on a teacher's computer.
QByteArray csvRecord(const QStringList &fields);

} // namespace helolab::cli
