// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../Parse.h"

namespace helolab::imap::grammar {

/// \p octets for a sentence on the wire: printable US-ASCII, bounded.
QByteArray shown(QByteArrayView octets);

/// Reads a command from left to right. What is wanted and not there becomes the fault, once: each call that returns a
/// bool returns false then, and whoever called it has nothing to do but return false too.
///
/// Wanted things are named in lower case with their article, "a mailbox name": so the sentences are made.
class Cursor
{
public:
    /// Both outlive it.
    Cursor(const CommandText &text, const Grammar &grammar);

    // ---- Looking

    const Grammar &grammar() const { return m_grammar; }
    /// Nothing is left of the line; where a literal's mark ends it, that is something.
    bool atEnd() const { return m_at >= m_line.size(); }
    bool sees(char c) const { return !atEnd() && m_line[m_at] == c; }
    /// A word comes next that is \p word in any case, whole.
    bool seesWord(QByteArrayView word) const;
    QByteArrayView rest() const { return m_line.sliced(m_at); }
    /// The place of the next octet, as a span of length 0.
    Span here() const { return {m_piece, m_at, 0}; }
    /// The next octet, which is there.
    Span oneOctet() const { return {m_piece, m_at, 1}; }
    /// What was read since \p begin. Where a literal lies between, up to the end of that line.
    Span since(Span begin) const;
    /// The octets at \p span, as they travelled.
    QByteArrayView textOf(Span span) const;

    // ---- Taking

    bool take(char c);
    /// As many octets as are of that class; none is possible.
    QByteArrayView takeAll(bool (*isOne)(char));
    /// One space, and something behind it. \p next is what is wanted there.
    bool space(const char *next);
    /// \p next is what is wanted otherwise.
    bool want(char c, const char *next);
    /// The end of the command.
    bool end(const char *command);

    // ---- Strings and numbers

    bool atom(String &out, const char *wanted);
    bool astring(String &out, const char *wanted) { return stringOf(out, wanted, isAstring); }
    bool string(String &out, const char *wanted) { return stringOf(out, wanted, nullptr); }
    bool listMailbox(String &out, const char *wanted) { return stringOf(out, wanted, isPattern); }
    bool nstring(std::optional<String> &out, const char *wanted);
    /// A literal, or a literal8, as whose octets a message comes; \p binary says which.
    bool message(QByteArray &out, Span &at, bool &binary);
    /// Of 63 bits, without a sign.
    bool number(quint64 &out, const char *wanted);

    // ---- Lists

    /// `(`, items with one space between them, `)`. \p item reads one; \p wanted is what it reads, \p list the whole.
    template <typename Item> bool list(const char *list, const char *wanted, bool mayBeEmpty, Item item);

    // ---- What is wrong

    /// From here on no sentence repeats what was typed: it may be a password, which goes into no reply.
    void keepSecret() { m_isSecret = true; }

    /// Always false. The first fault stays.
    bool invalid(Span at, QByteArray say);
    /// Always false: \p wanted should come next, and something else does, or nothing.
    bool missing(const char *wanted);
    /// Always false: the end has come before the parenthesis that closes the one at \p open.
    bool unclosed(Span open);
    /// Always false.
    bool tooMany(const char *what, int most);

    const std::optional<SyntaxFault> &fault() const { return m_fault; }
    const std::optional<LiteralWanted> &literalWanted() const { return m_wanted; }

private:
    static bool isAstring(char c);
    static bool isPattern(char c);
    bool stringOf(String &out, const char *wanted, bool (*isBare)(char));
    bool quoted(String &out);
    bool literal(String &out, const char *wanted);
    bool takeLiteral(LiteralWanted::Use use, QByteArray &out, Span &at);
    bool seesLiteral() const { return sees('{') || (sees('~') && rest().startsWith("~{")); }
    bool incomplete(Span at, QByteArray say);
    bool eightBit(Span at);
    void readPiece(int piece);

    const CommandText &m_text;
    const Grammar &m_grammar;
    int m_piece = 0;
    QByteArrayView m_line; // the piece of text that is read
    qsizetype m_at = 0;
    bool m_isSecret = false;
    std::optional<SyntaxFault> m_fault;
    std::optional<LiteralWanted> m_wanted;
};

template <typename Item> bool Cursor::list(const char *list, const char *wanted, bool mayBeEmpty, Item item)
{
    const Span open = here();
    if (!want('(', list))
        return false;
    if (mayBeEmpty && take(')'))
        return true;
    for (int items = 1;; ++items) {
        if (items > m_grammar.limits.items)
            return tooMany("items in a list", m_grammar.limits.items);
        if (atEnd())
            return unclosed(open);
        if (!item())
            return false;
        if (take(')'))
            return true;
        if (atEnd())
            return unclosed(open);
        if (!space(wanted))
            return false;
    }
}

} // namespace helolab::imap::grammar
