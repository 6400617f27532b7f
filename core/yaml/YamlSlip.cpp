// SPDX-License-Identifier: GPL-3.0-or-later
#include "YamlSlip.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace helolab::yaml {

namespace {

/// What stands behind a comment's sign or in quotes is blanked out, so that signs of YAML alone are left.
QByteArray bareLine(QByteArray line)
{
    char quote = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool begins = i == 0 || QByteArrayView(" \t[{,:").contains(line[i - 1]);
        if (quote != 0) {
            line[i] = '_';
            if (c == '\\' && quote == '"' && i + 1 < line.size())
                line[++i] = '_';
            else if (c == quote)
                quote = 0;
        } else if ((c == '"' || c == '\'') && begins) {
            quote = c;
            line[i] = '_';
        } else if (c == '#' && begins) {
            return line.first(i);
        }
    }
    return line;
}

/// Where a tab stands in what indents the line, 1 for its first column; 0 for nowhere.
int tabOfIndent(const QByteArray &line)
{
    for (qsizetype i = 0; i < line.size() && (line[i] == ' ' || line[i] == '\t'); ++i) {
        if (line[i] == '\t')
            return int(i) + 1;
    }
    return 0;
}

/// Where the second colon of `key: words: more` stands, also within braces; 0 for nowhere.
int secondColon(const QByteArray &bare)
{
    const bool isFlow = bare.contains('{') || bare.contains('[');
    int colons = 0;
    for (qsizetype i = 0; i < bare.size(); ++i) {
        if (isFlow && QByteArrayView("{}[],").contains(bare[i]))
            colons = 0;
        const bool isColon = bare[i] == ':' && (i + 1 == bare.size() || bare[i + 1] == ' ');
        if (isColon && ++colons == 2)
            return int(i) + 1;
    }
    return 0;
}

/// A value that begins with a sign that YAML keeps for itself; its column.
int reservedSign(const QByteArray &bare)
{
    for (qsizetype i = 1; i < bare.size(); ++i) {
        const bool begins = bare[i - 1] == ' ' || bare[i - 1] == '[' || bare[i - 1] == '{';
        const QByteArray before = bare.first(i).trimmed();
        const bool isValue = !before.isEmpty() && QByteArrayView(":-,[{").contains(before.back());
        if (begins && isValue && QByteArrayView("@`%").contains(bare[i]))
            return int(i) + 1;
    }
    return 0;
}

std::optional<YamlSlip> slipOfLine(const QByteArray &line, int number)
{
    if (const int column = tabOfIndent(line))
        return YamlSlip{{number, column}, QCoreApplication::translate("core", "A tab stands here; use spaces.")};
    const QByteArray bare = bareLine(line);
    if (const int column = reservedSign(bare))
        return YamlSlip{{number, column},
                        QCoreApplication::translate("core", "A text that begins with “%1” is put in quotes: “'%1…'”.")
                            .arg(QLatin1Char(line[column - 1]))};
    if (const int column = secondColon(bare))
        return YamlSlip{{number, column},
                        QCoreApplication::translate("core",
                                                    "A second colon stands here: a text with a colon and a space in it "
                                                    "is put in quotes.")};
    return std::nullopt;
}

} // namespace

YamlSlip yamlSlip(const QByteArrayList &lines, Place place, const std::string &complaint)
{
    // The parser may find out a line or two behind the slip.
    for (int number = place.line; number > 0 && number >= place.line - 2; --number) {
        if (number > int(lines.size()))
            continue;
        if (auto slip = slipOfLine(lines[number - 1], number))
            return *slip;
    }
    return {place,
            QCoreApplication::translate("core", "This is not valid YAML: %1.").arg(QString::fromStdString(complaint))};
}

int lastLineOfQuotation(const QByteArrayList &lines, Place begin)
{
    if (begin.line < 1 || begin.line > int(lines.size()))
        return begin.line;
    const QByteArray &first = lines[begin.line - 1];
    const char quote = begin.column >= 1 && begin.column <= int(first.size()) ? first[begin.column - 1] : '\0';
    if (quote != '"' && quote != '\'')
        return begin.line;
    qsizetype from = begin.column;
    for (int number = begin.line; number <= int(lines.size()); ++number, from = 0) {
        const QByteArray &line = lines[number - 1];
        for (qsizetype i = from; i < line.size(); ++i) {
            const bool isPair = i + 1 < line.size() && line[i + 1] == '\'';
            if ((quote == '"' && line[i] == '\\') || (quote == '\'' && line[i] == '\'' && isPair))
                ++i;
            else if (line[i] == quote)
                return number;
        }
    }
    return int(lines.size()) + 1;
}

} // namespace helolab::yaml
