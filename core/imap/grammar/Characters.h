// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>

// The classes of octets in IMAP's grammar (RFC 9051 section 9).

namespace helolab::imap::grammar {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isAtomChar(char c)
{
    constexpr QByteArrayView specials = "(){%*\"\\]";
    if (c <= 0x20 || c == 0x7F) // also what is no US-ASCII, where char is signed
        return false;
    for (const char special : specials) {
        if (c == special)
            return false;
    }
    return static_cast<unsigned char>(c) < 0x80;
}

/// An atom and `]`.
constexpr bool isAstringChar(char c)
{
    return c == ']' || isAtomChar(c);
}

constexpr bool isTagChar(char c)
{
    return c != '+' && isAstringChar(c);
}

/// Of a pattern without quotes.
constexpr bool isListChar(char c)
{
    return c == '*' || c == '%' || isAstringChar(c);
}

/// Of a name of the grammar: RFC822.SIZE, SPECIAL-USE, BODY.
constexpr bool isNameChar(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '-' || c == '_';
}

constexpr bool isBase64Char(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+' || c == '/' || c == '=';
}

constexpr bool isNoSpace(char c)
{
    return c != ' ' && c != '\t';
}

} // namespace helolab::imap::grammar
