// SPDX-License-Identifier: GPL-3.0-or-later
#include "Placeholders.h"

#include <QCoreApplication>

namespace helolab::yaml {

namespace {

constexpr qsizetype longestName = 100;

} // namespace

std::vector<Placeholder> placeholders(const QString &text)
{
    std::vector<Placeholder> found;
    for (qsizetype at = text.indexOf(QStringLiteral("${")); at >= 0; at = text.indexOf(QStringLiteral("${"), at + 2)) {
        Placeholder placeholder{{}, at, 2};
        const QStringView ahead = QStringView(text).mid(at + 2, longestName + 1);
        const qsizetype end = ahead.indexOf(QLatin1Char('}'));
        if (end >= 0 && !ahead.first(end).contains(QLatin1Char('\n'))) {
            placeholder.name = ahead.first(end).toString();
            placeholder.length = end + 3;
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

void checkPlaceholders(const QString &text, Place place, const QStringList &names, Problems &problems,
                       const QStringList &beginnings)
{
    ShownPlace shown = problems.shown(place);
    qsizetype seen = 0; // up to here, `shown` has been counted
    for (const Placeholder &placeholder : placeholders(text)) {
        const qsizetype colon = placeholder.name.indexOf(QLatin1Char(':'));
        const QString head = placeholder.name.section(QLatin1Char('<'), 0, 0).section(QLatin1Char(':'), 0, 0);
        const QString beginning = head + QLatin1Char(':');
        if (names.contains(placeholder.name) || (colon > 0 && beginnings.contains(beginning)))
            continue;
        const QStringView between = QStringView(text).sliced(seen, placeholder.begin - seen);
        const qsizetype lines = between.count(QLatin1Char('\n'));
        const qsizetype column = between.size() - (between.lastIndexOf(QLatin1Char('\n')) + 1);
        shown = {shown.line + int(lines), (lines > 0 ? 1 : shown.column) + int(column)};
        seen = placeholder.begin;
        if (placeholder.length == 2)
            problems.addShown(shown,
                              QCoreApplication::translate("core", "“${” opens a placeholder that “}” never closes."));
        else if (placeholder.name.isEmpty())
            problems.addShown(
                shown,
                withSuggestion(QCoreApplication::translate("core", "Between “${” and “}” a name is missing."),
                               QString(), names));
        else
            problems.addShown(
                shown,
                withSuggestion(
                    QCoreApplication::translate("core", "Nothing is known of “${%1}”.").arg(placeholder.name),
                    colon > 0 ? beginning : placeholder.name, names + beginnings));
    }
}

} // namespace helolab::yaml
