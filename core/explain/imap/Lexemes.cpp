// SPDX-License-Identifier: GPL-3.0-or-later
#include "Lexemes.h"

#include "core/wire/LiteralMark.h"

#include <algorithm>

namespace helolab::explain::imap {

namespace {

using Kind = Lexeme::Kind;

bool isBlank(char c)
{
    return c == ' ' || c == '\r' || c == '\n' || c == '\t';
}

Lexeme quotedAt(QByteArrayView octets, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < octets.size() && octets[end] != '"' && octets[end] != '\r')
        end += octets[end] == '\\' && end + 1 < octets.size() ? 2 : 1;
    const qsizetype length = std::min(end + 1, octets.size()) - at;
    return {Kind::Quoted, at, length, octets.sliced(at + 1, std::min(end, octets.size()) - at - 1)};
}

Lexeme literalAt(QByteArrayView octets, qsizetype at)
{
    const qsizetype feed = octets.indexOf("\r\n", at);
    if (feed < 0)
        return {};
    const auto mark = wire::literalMarkOf(octets.sliced(at, feed - at));
    if (!mark || mark->begin != 0)
        return {};
    const qsizetype length = std::min(mark->octets, octets.size() - feed - 2);
    return {Kind::Literal, at, feed + 2 + length - at, octets.sliced(feed + 2, length)};
}

/// An atom; a section in brackets belongs to it, with the blanks in there.
Lexeme atomAt(QByteArrayView octets, qsizetype at)
{
    qsizetype end = at;
    bool inBrackets = false;
    while (end < octets.size()) {
        const char c = octets[end];
        if (c == '\r' || c == '\n' || (!inBrackets && (isBlank(c) || c == '(' || c == ')')))
            break;
        inBrackets = (inBrackets || c == '[') && c != ']';
        ++end;
    }
    return {Kind::Atom, at, end - at, octets.sliced(at, end - at)};
}

} // namespace

Lexeme Lexemes::peek() const
{
    qsizetype at = m_at;
    while (at < m_octets.size() && isBlank(m_octets[at]))
        ++at;
    if (at >= m_octets.size())
        return {Kind::End, at, 0, {}};
    const char c = m_octets[at];
    if (c == '(' || c == ')')
        return {c == '(' ? Kind::Open : Kind::Close, at, 1, m_octets.sliced(at, 1)};
    if (c == '"')
        return quotedAt(m_octets, at);
    if (c == '{' || c == '~') {
        const Lexeme literal = literalAt(m_octets, at);
        if (literal.is(Kind::Literal))
            return literal;
    }
    return atomAt(m_octets, at);
}

Lexeme Lexemes::take()
{
    const Lexeme next = peek();
    m_at = next.begin + next.length;
    return next;
}

Lexeme Lexemes::takeValue()
{
    Lexeme value = take();
    if (!value.is(Kind::Open))
        return value;
    for (int depth = 1; depth > 0;) {
        const Lexeme next = peek();
        if (next.is(Kind::End))
            break;
        depth += next.is(Kind::Open) ? 1 : next.is(Kind::Close) ? -1 : 0;
        take();
    }
    value.length = m_at - value.begin;
    value.text = m_octets.sliced(value.begin, value.length);
    return value;
}

} // namespace helolab::explain::imap
