// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace helolab::mime {

/// Reads the lexical pieces that structured header fields are made of (RFC 5322 section 3.2, RFC 2045 section 5.1),
/// from the raw value: folding counts as blanks. Never goes back, so what is broken costs no more than what is not.
class Lexer
{
public:
    explicit Lexer(QByteArrayView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    /// The next octet; NUL at the end.
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    qsizetype position() const { return m_at; }
    QByteArrayView between(qsizetype begin, qsizetype end) const { return m_text.sliced(begin, end - begin); }
    void skip() { ++m_at; }
    /// Passes by \p c, if that is next.
    bool take(char c);

    /// Passes by blanks, line breaks and comments. What the last comment said, without its parentheses, stays in
    /// comment() until it is taken.
    void skipBlanks();
    std::optional<QByteArray> takeComment();

    /// The octets up to one of \p stops, to a blank, or to the end.
    QByteArrayView takeUntil(QByteArrayView stops);
    /// A quoted string, or a domain literal with its brackets, what a backslash protects freed of it; the end of the
    /// value ends it too. The opening octet is next.
    QByteArray takeQuoted();
    QByteArray takeDomainLiteral();

    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

private:
    QByteArray takeParenthesised();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::optional<QByteArray> m_comment;
};

} // namespace helolab::mime
