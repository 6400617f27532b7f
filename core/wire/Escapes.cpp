// SPDX-License-Identifier: GPL-3.0-or-later
#include "Escapes.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace helolab::wire {

namespace {

/// The length of the UTF-8 sequence that its first octet promises; 0 where it promises none.
qsizetype sequenceLength(uchar first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first < 0xE0)
        return 2;
    if (first >= 0xE0 && first < 0xF0)
        return 3;
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

/// The sequence at \p at if it is a character that can be seen.
std::optional<qsizetype> visibleAt(QByteArrayView octets, qsizetype at)
{
    const qsizetype length = sequenceLength(uchar(octets[at]));
    if (length == 0 || at + length > octets.size())
        return std::nullopt;
    const QByteArrayView sequence = octets.sliced(at, length);
    const QString decoded = QString::fromUtf8(sequence);
    if (decoded.toUtf8() != sequence)
        return std::nullopt;
    const char32_t character = decoded.toUcs4().value(0);
    const bool seen = character == U' ' || (QChar::isPrint(character) && !QChar::isSpace(character));
    return seen ? std::optional(length) : std::nullopt;
}

QByteArray hexOf(char octet)
{
    return "\\x" + QByteArray(1, octet).toHex().toUpper();
}

QByteArray escapeOf(char octet)
{
    switch (octet) {
    case '\\':
        return "\\\\";
    case '\r':
        return "\\r";
    case '\n':
        return "\\n";
    case '\t':
        return "\\t";
    default:
        return hexOf(octet);
    }
}

std::optional<char> simpleEscape(char letter)
{
    switch (letter) {
    case '\\':
    case '*':
        return letter;
    case 'r':
        return '\r';
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'e':
        return '\x1B';
    case '0':
        return '\0';
    default:
        return std::nullopt;
    }
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

Error errorAt(QByteArrayView text, qsizetype at, const QString &message)
{
    return {message, {}, 0, int(QString::fromUtf8(text.first(at)).size()) + 1};
}

} // namespace

QByteArray escaped(QByteArrayView octets)
{
    QByteArray text;
    text.reserve(octets.size());
    for (qsizetype at = 0; at < octets.size();) {
        const auto visible = octets[at] == '\\' ? std::nullopt : visibleAt(octets, at);
        if (visible) {
            text.append(octets.sliced(at, *visible));
            at += *visible;
        } else {
            text.append(escapeOf(octets[at]));
            ++at;
        }
    }
    if (text.endsWith(' ')) {
        text.chop(1);
        text.append(hexOf(' '));
    }
    return text;
}

Result<QByteArray> unescaped(QByteArrayView text)
{
    QByteArray octets;
    octets.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '\\') {
            octets.append(text[at]);
            continue;
        }
        if (at + 1 == text.size()) {
            return errorAt(text, at,
                           QCoreApplication::translate("core",
                                                       "A backslash is left alone at the end. Write \\\\ for a "
                                                       "backslash."));
        }
        const char letter = text[at + 1];
        if (const auto octet = simpleEscape(letter)) {
            octets.append(*octet);
            ++at;
            continue;
        }
        if (letter == 'x' && at + 3 < text.size() && isHexDigit(text[at + 2]) && isHexDigit(text[at + 3])) {
            octets.append(QByteArray::fromHex(text.sliced(at + 2, 2).toByteArray()));
            at += 3;
            continue;
        }
        return errorAt(text, at,
                       letter == 'x' ? QCoreApplication::translate("core", "\\x wants two hexadecimal digits: \\x08.")
                                     : QCoreApplication::translate("core",
                                                                   "Unknown escape. Known are \\r \\n \\t \\0 \\e \\* "
                                                                   "\\\\ and \\x08; write \\\\ for a backslash."));
    }
    return octets;
}

} // namespace helolab::wire
