// SPDX-License-Identifier: GPL-3.0-or-later
#include "Writer.h"

#include "Characters.h"
#include "core/wire/LiteralMark.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace helolab::imap::grammar {

Writing writingOf(QByteArrayView octets, bool (*isBare)(char), bool utf8)
{
    bool bare = isBare && !octets.isEmpty() && octets.compare("NIL", Qt::CaseInsensitive) != 0;
    for (const char c : octets) {
        const bool eightBit = static_cast<unsigned char>(c) >= 0x80;
        if (c == '\0' || c == '\r' || c == '\n' || (eightBit && !utf8))
            return Writing::Literal;
        bare = bare && isBare(c);
    }
    if (utf8 && !QUtf8StringView(octets).isValidUtf8())
        return Writing::Literal;
    return bare ? Writing::Bare : Writing::Quoted;
}

QByteArray quotedOf(QByteArrayView octets)
{
    const auto isProtected = [](char c) { return c == '"' || c == '\\'; };
    const auto slashes = std::count_if(octets.begin(), octets.end(), isProtected);
    QByteArray quoted(octets.size() + slashes + 2, '"');
    char *to = quoted.data() + 1;
    for (const char c : octets) {
        if (isProtected(c))
            *to++ = '\\';
        *to++ = c;
    }
    return quoted;
}

Writer &Writer::text(QByteArrayView octets)
{
    m_text.back().octets += octets;
    return *this;
}

Writer &Writer::string(QByteArrayView octets, bool (*isBare)(char))
{
    switch (writingOf(octets, isBare, false)) {
    case Writing::Bare:
        return text(octets);
    case Writing::Quoted:
        return text(quotedOf(octets));
    case Writing::Literal:
        break;
    }
    return literal(octets, false);
}

Writer &Writer::astring(QByteArrayView octets)
{
    return string(octets, [](char c) { return isAstringChar(c); });
}

Writer &Writer::literal(QByteArrayView octets, bool binary)
{
    text(wire::writeLiteralMark({octets.size(), false, binary, 0}));
    m_text.push_back({binary ? Piece::Kind::Literal8 : Piece::Kind::Literal, octets.toByteArray()});
    m_text.push_back({Piece::Kind::Text, {}});
    return *this;
}

CommandText Writer::take()
{
    return std::exchange(m_text, {{Piece::Kind::Text, {}}});
}

} // namespace helolab::imap::grammar
