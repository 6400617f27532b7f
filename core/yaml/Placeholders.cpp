// SPDX-License-Identifier: GPL-3.0-or-later
#include "Placeholders.h"

#include <QCoreApplication>

namespace helolab::yaml {

std::vector<Placeholder> placeholders(const QString &text)
{
    std::vector<Placeholder> found;
    for (qsizetype at = text.indexOf(QStringLiteral("${")); at >= 0; at = text.indexOf(QStringLiteral("${"), at + 2)) {
        Placeholder placeholder{{}, at, 2};
        const qsizetype end = text.indexOf(QLatin1Char('}'), at);
        const qsizetype line = text.indexOf(QLatin1Char('\n'), at);
        if (end >= 0 && (line < 0 || end < line)) {
            placeholder.name = text.mid(at + 2, end - at - 2);
            placeholder.length = end + 1 - at;
        }
        found.push_back(placeholder);
    }
    return found;
}

QString substituted(const QString &text, const Values &values)
{
    QString result;
    qsizetype copied = 0;
    for (const Placeholder &placeholder : placeholders(text)) {
        const auto value = values.constFind(placeholder.name);
        if (value == values.constEnd() || placeholder.begin < copied)
            continue;
        result += QStringView(text).sliced(copied, placeholder.begin - copied);
        result += *value;
        copied = placeholder.begin + placeholder.length;
    }
    result += QStringView(text).sliced(copied);
    return result;
}

void checkPlaceholders(const QString &text, Place place, const QStringList &names, Problems &problems)
{
    for (const Placeholder &placeholder : placeholders(text)) {
        if (names.contains(placeholder.name))
            continue;
        const QStringView before = QStringView(text).first(placeholder.begin);
        const qsizetype lines = before.count(QLatin1Char('\n'));
        const qsizetype column = placeholder.begin - (before.lastIndexOf(QLatin1Char('\n')) + 1);
        const Place there{place.line + int(lines), (lines > 0 ? 1 : place.column) + int(column)};
        if (placeholder.name.isEmpty())
            problems.add(there, QCoreApplication::translate("core", "“${” opens a placeholder that “}” never closes."));
        else
            problems.add(there,
                         withSuggestion(
                             QCoreApplication::translate("core", "Nothing is known of “${%1}”.").arg(placeholder.name),
                             placeholder.name, names));
    }
}

} // namespace helolab::yaml
