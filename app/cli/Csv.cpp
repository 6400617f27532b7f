// SPDX-License-Identifier: GPL-3.0-or-later
#include "Csv.h"

#include <algorithm>

namespace helolab::cli {

namespace {

/// With which a spreadsheet's formula may begin, full-width forms of East Asian keyboards included.
constexpr QStringView formulaStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

QString csvField(QString field)
{
    if (!field.isEmpty() && formulaStarts.contains(field.front()))
        field.prepend(QLatin1Char('\''));
    const bool quoted
        = std::any_of(field.begin(), field.end(), [](QChar c) { return QStringView(u",;\"\r\n\t").contains(c); });
    if (!quoted)
        return field;
    return QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QByteArray csvRecord(const QStringList &fields)
{
    QStringList written;
    written.reserve(fields.size());
    for (const QString &field : fields)
        written.append(csvField(field));
    return written.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

} // namespace helolab::cli
