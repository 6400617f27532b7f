// SPDX-License-Identifier: GPL-3.0-or-later
//
// The four ways in which IMAP writes a string: bare as an atom, in quotes, and as a literal or literal8 (RFC 9051
// section 4.3, RFC 7888, RFC 3516).

#include "Cursor.h"

#include "Characters.h"

#include <QString>

namespace helolab::imap::grammar {

namespace {

bool isEightBit(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// `{`, `~{12`, `{12+`: the brace that closes it may come yet.
bool isUnfinishedMark(QByteArrayView mark)
{
    qsizetype at = mark.startsWith('~') ? 2 : 1;
    while (at < mark.size() && isDigit(mark[at]))
        ++at;
    return at == mark.size() || (at == mark.size() - 1 && mark[at] == '+' && isDigit(mark[at - 1]));
}

} // namespace

bool Cursor::isAstring(char c)
{
    return isAstringChar(c);
}

bool Cursor::isPattern(char c)
{
    return isListChar(c);
}

bool Cursor::atom(String &out, const char *wanted)
{
    const Span begin = here();
    const QByteArrayView octets = takeAll(isAtomChar);
    if (octets.isEmpty())
        return missing(wanted);
    out = {octets.toByteArray(), since(begin)};
    return true;
}

bool Cursor::stringOf(String &out, const char *wanted, bool (*isBare)(char))
{
    if (sees('"'))
        return quoted(out);
    if (seesLiteral())
        return literal(out, wanted);
    const Span begin = here();
    const QByteArrayView octets = isBare ? takeAll(isBare) : QByteArrayView();
    if (!atEnd() && isBare && isEightBit(m_line[m_at]))
        return eightBit(oneOctet());
    // An octet that would do in quotes.
    if (!atEnd() && isBare && QByteArrayView(octets.isEmpty() ? "%*\\" : "%*\\(").contains(m_line[m_at])) {
        return invalid(oneOctet(), QByteArray("Put ") + wanted + " that has " + m_line[m_at] + " in it in quotes");
    }
    if (!octets.isEmpty()) {
        out = {octets.toByteArray(), since(begin)};
        return true;
    }
    if (!atEnd() && !isBare && isAtomChar(m_line[m_at]))
        return invalid({m_piece, m_at, takeAll(isAtomChar).size()}, QByteArray("Put ") + wanted + " in quotes");
    return missing(wanted);
}

bool Cursor::nstring(std::optional<String> &out, const char *wanted)
{
    out.reset();
    if (seesWord("NIL")) {
        takeAll(isNameChar);
        return true;
    }
    String value;
    if (!string(value, wanted))
        return false;
    out = std::move(value);
    return true;
}

bool Cursor::quoted(String &out)
{
    const Span open = here();
    take('"');
    QByteArray octets;
    bool hasEightBit = false;
    while (!atEnd() && !sees('"')) {
        const Span at = oneOctet();
        if (take('\\') && !sees('"') && !sees('\\')) {
            return atEnd() ? incomplete({open.piece, open.begin, 1}, "The quote that opens here is not closed")
                           : invalid(at, "In quotes a backslash stands before \" and \\ only");
        }
        const char octet = m_line[m_at];
        if (octet == '\0' || octet == '\r' || octet == '\n')
            return invalid(at, "NUL, CR and LF may not stand in quotes");
        if (isEightBit(octet) && !m_grammar.takesUtf8())
            return eightBit(at);
        hasEightBit = hasEightBit || isEightBit(octet);
        octets += octet;
        ++m_at;
    }
    if (!take('"'))
        return incomplete({open.piece, open.begin, 1}, "The quote that opens here is not closed");
    if (hasEightBit && !QUtf8StringView(octets).isValidUtf8())
        return invalid(since(open), "What stands in these quotes is no UTF-8");
    out = {octets, since(open)};
    return true;
}

bool Cursor::literal(String &out, const char *wanted)
{
    if (sees('~')) {
        return invalid({m_piece, m_at, rest().size()},
                       QByteArray("~{ begins a literal8, which only APPEND takes; ") + wanted + " is {n}");
    }
    return takeLiteral(LiteralWanted::Use::String, out.octets, out.at);
}

bool Cursor::message(QByteArray &out, Span &at, bool &binary)
{
    if (!seesLiteral())
        return missing("the message as a literal, {n},");
    binary = sees('~');
    return takeLiteral(LiteralWanted::Use::Message, out, at);
}

bool Cursor::takeLiteral(LiteralWanted::Use use, QByteArray &out, Span &at)
{
    const auto mark = wire::literalMarkOf(m_line);
    if (!mark || mark->begin != m_at) {
        const Span wrong{m_piece, m_at, rest().size()};
        if (isUnfinishedMark(rest()))
            return incomplete(wrong, "A literal is announced by the count of its octets in braces, {n}");
        return invalid(wrong, "A literal is announced as {n}, the count of its octets, and its line ends behind that");
    }
    // Not there, or only the beginning of it.
    if (std::size_t(m_piece) + 1 >= m_text.size() || m_text[std::size_t(m_piece) + 1].octets.size() < mark->octets) {
        if (!m_fault)
            m_wanted = LiteralWanted{*mark, use};
        return false;
    }
    const Piece &piece = m_text[std::size_t(m_piece) + 1];
    if (const qsizetype nul = mark->binary ? -1 : piece.octets.indexOf('\0'); nul >= 0) {
        return invalid({m_piece + 1, nul, 1},
                       use == LiteralWanted::Use::Message
                           ? "NUL may not stand in a literal; a literal8, ~{n}, may hold it"
                           : "NUL may not stand in a literal");
    }
    out = piece.octets;
    at = {m_piece + 1, 0, out.size()};
    readPiece(m_piece + 2);
    return true;
}

bool Cursor::eightBit(Span at)
{
    const QByteArray octet = shown(m_line.sliced(at.begin, 1)).mid(2);
    const QByteArray what = "The octet " + octet + " is no US-ASCII: ";
    if (m_grammar.takesUtf8())
        return invalid(at, what + "UTF-8 stands in quotes or in a literal");
    return invalid(at, what + "it may travel in a literal; in quotes only behind ENABLE UTF8=ACCEPT or IMAP4rev2");
}

} // namespace helolab::imap::grammar
