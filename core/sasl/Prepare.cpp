// SPDX-License-Identifier: GPL-3.0-or-later
#include "Prepare.h"

#include <QList>
#include <QString>
#include <QUtf8StringView>

#include <algorithm>
#include <iterator>

namespace helolab::sasl {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

bool isIn(const Range *begin, const Range *end, char32_t c)
{
    return std::any_of(begin, end, [c](const Range &range) { return range.first <= c && c <= range.last; });
}

/// RFC 3454 table C.1.2
constexpr Range otherSpaces[] = {
    {0xA0, 0xA0}, {0x1680, 0x1680}, {0x2000, 0x200A}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000},
};

/// RFC 3454 table B.1: nothing remains of these.
constexpr Range mappedToNothing[] = {
    {0xAD, 0xAD},     {0x34F, 0x34F},   {0x1806, 0x1806}, {0x180B, 0x180D},
    {0x200B, 0x200D}, {0x2060, 0x2060}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF},
};

/// RFC 4013 section 2.3: controls, private use, no characters, surrogates, what changes the display, tags.
constexpr Range prohibited[] = {
    {0x0, 0x1F},      {0x7F, 0x9F},     {0x340, 0x341},     {0x6DD, 0x6DD},      {0x70F, 0x70F},   {0x180E, 0x180E},
    {0x200E, 0x200F}, {0x2028, 0x202E}, {0x2061, 0x2063},   {0x206A, 0x206F},    {0x2FF0, 0x2FFB}, {0xD800, 0xF8FF},
    {0xFDD0, 0xFDEF}, {0xFFF9, 0xFFFF}, {0x1D173, 0x1D17A}, {0xE0000, 0x10FFFF},
};

bool isStrictlyRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// RFC 3454 section 6: letters of one direction only, and where it is right to left, such letters at both ends.
bool hasOneDirection(const QList<uint> &characters)
{
    if (std::none_of(characters.begin(), characters.end(), isStrictlyRightToLeft))
        return true;
    const bool mixed = std::any_of(characters.begin(), characters.end(),
                                   [](char32_t c) { return QChar::direction(c) == QChar::DirL; });
    return !mixed && isStrictlyRightToLeft(characters.first()) && isStrictlyRightToLeft(characters.last());
}

} // namespace

std::optional<QByteArray> prepared(QByteArrayView utf8)
{
    const bool isAscii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (isAscii)
        return utf8.toByteArray();
    if (!QUtf8StringView(utf8.data(), utf8.size()).isValidUtf8())
        return {};
    QList<uint> mapped;
    for (const uint c : QString::fromUtf8(utf8.data(), utf8.size()).toUcs4()) {
        if (isIn(std::begin(mappedToNothing), std::end(mappedToNothing), c))
            continue;
        mapped.append(isIn(std::begin(otherSpaces), std::end(otherSpaces), c) ? uint(' ') : c);
    }
    const QString normal = QString::fromUcs4(reinterpret_cast<const char32_t *>(mapped.constData()), mapped.size())
                               .normalized(QString::NormalizationForm_KC, QChar::Unicode_3_2);
    const QList<uint> characters = normal.toUcs4();
    const bool isClean = std::none_of(characters.begin(), characters.end(),
                                      [](char32_t c) { return isIn(std::begin(prohibited), std::end(prohibited), c); });
    return isClean && hasOneDirection(characters) ? std::optional(normal.toUtf8()) : std::nullopt;
}

QByteArray preparedOrRaw(const QByteArray &utf8)
{
    return prepared(utf8).value_or(utf8);
}

} // namespace helolab::sasl
