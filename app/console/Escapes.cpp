// SPDX-License-Identifier: GPL-3.0-or-later
#include "Escapes.h"

#include <optional>

namespace helolab::console {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<char> namedOctet(char letter)
{
    switch (letter) {
    case 'r':
        return '\r';
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case '0':
        return '\0';
    case '\\':
        return '\\';
    default:
        return {};
    }
}

} // namespace

Typed readEscapes(const QByteArray &text)
{
    Typed typed;
    typed.octets.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char letter = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] != '\\' || i + 1 == text.size()) {
            typed.octets.append(text[i]);
        } else if (const auto octet = namedOctet(letter)) {
            typed.octets.append(*octet);
            ++i;
        } else if (letter == 'c' && i + 2 == text.size()) {
            typed.endsHere = true;
            ++i;
        } else if (letter == 'x' && i + 3 < text.size() && hexDigit(text[i + 2]) >= 0 && hexDigit(text[i + 3]) >= 0) {
            typed.octets.append(static_cast<char>(hexDigit(text[i + 2]) * 16 + hexDigit(text[i + 3])));
            i += 3;
        } else {
            typed.octets.append('\\');
        }
    }
    return typed;
}

} // namespace helolab::console
