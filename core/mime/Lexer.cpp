// SPDX-License-Identifier: GPL-3.0-or-later
#include "Lexer.h"

#include <algorithm>
#include <utility>

namespace helolab::mime {

bool Lexer::take(char c)
{
    if (atEnd() || peek() != c)
        return false;
    skip();
    return true;
}

void Lexer::skipBlanks()
{
    while (!atEnd()) {
        if (isBlank(peek()))
            skip();
        else if (peek() == '(')
            m_comment = takeParenthesised();
        else
            return;
    }
}

std::optional<QByteArray> Lexer::takeComment()
{
    return std::exchange(m_comment, std::nullopt);
}

QByteArrayView Lexer::takeUntil(QByteArrayView stops)
{
    const qsizetype begin = m_at;
    const auto stopsAt
        = [stops](char c) { return isBlank(c) || std::find(stops.begin(), stops.end(), c) != stops.end(); };
    while (!atEnd() && !stopsAt(m_text[m_at]))
        skip();
    return between(begin, m_at);
}

QByteArray Lexer::takeQuoted()
{
    skip();
    QByteArray content;
    for (; !atEnd() && peek() != '"'; skip()) {
        if (peek() == '\\' && m_at + 1 < m_text.size())
            skip();
        if (peek() != '\r' && peek() != '\n')
            content += peek();
    }
    take('"');
    return content;
}

QByteArray Lexer::takeDomainLiteral()
{
    QByteArray content;
    for (; !atEnd() && peek() != ']'; skip()) {
        if (!isBlank(peek()))
            content += peek();
    }
    take(']');
    return content + ']';
}

QByteArray Lexer::takeParenthesised()
{
    QByteArray content;
    qsizetype depth = 0;
    for (; !atEnd(); skip()) {
        const char c = peek();
        if (c == '(' && depth++ == 0)
            continue;
        if (c == ')' && --depth == 0)
            break;
        if (c == '\\' && m_at + 1 < m_text.size())
            skip();
        if (peek() != '\r' && peek() != '\n')
            content += peek();
    }
    take(')');
    return content.trimmed();
}

} // namespace helolab::mime
