// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cursor.h"

#include "Characters.h"

#include <QString>

#include <algorithm>
#include <limits>
#include <utility>

namespace helolab::imap::grammar {

namespace {

constexpr qsizetype shownAtMost = 40;
constexpr quint64 mostNumber = std::numeric_limits<qint64>::max();

QByteArray capitalised(const char *text)
{
    QByteArray sentence(text);
    if (!sentence.isEmpty() && sentence[0] >= 'a' && sentence[0] <= 'z')
        sentence[0] = char(sentence[0] - 'a' + 'A');
    return sentence;
}

} // namespace

QByteArray shown(QByteArrayView octets)
{
    QByteArray text;
    for (const char c : octets.first(std::min(octets.size(), shownAtMost))) {
        if (c >= 0x20 && c < 0x7F)
            text += c;
        else
            text += "\\x" + QByteArray(1, c).toHex().toUpper();
    }
    if (octets.size() > shownAtMost)
        text += "...";
    return text;
}

Cursor::Cursor(const CommandText &text, const Grammar &grammar)
    : m_text(text)
    , m_grammar(grammar)
{
    readPiece(0);
}

void Cursor::readPiece(int piece)
{
    m_piece = piece;
    m_at = 0;
    // A command that ends with a literal ends with a line without octets.
    m_line = std::size_t(piece) < m_text.size() ? QByteArrayView(m_text[std::size_t(piece)].octets) : QByteArrayView();
}

// ------------------------------------------------------------------------------------------------ looking

bool Cursor::seesWord(QByteArrayView word) const
{
    const QByteArrayView ahead = rest();
    return ahead.size() >= word.size() && ahead.first(word.size()).compare(word, Qt::CaseInsensitive) == 0
        && (ahead.size() == word.size() || !isNameChar(ahead[word.size()]));
}

Span Cursor::since(Span begin) const
{
    if (begin.piece == m_piece)
        return {begin.piece, begin.begin, m_at - begin.begin};
    return {begin.piece, begin.begin, m_text[std::size_t(begin.piece)].octets.size() - begin.begin};
}

QByteArrayView Cursor::textOf(Span span) const
{
    return QByteArrayView(m_text[std::size_t(span.piece)].octets).sliced(span.begin, span.length);
}

// ------------------------------------------------------------------------------------------------- taking

bool Cursor::take(char c)
{
    if (!sees(c))
        return false;
    ++m_at;
    return true;
}

QByteArrayView Cursor::takeAll(bool (*isOne)(char))
{
    const qsizetype begin = m_at;
    while (!atEnd() && isOne(m_line[m_at]))
        ++m_at;
    return m_line.sliced(begin, m_at - begin);
}

bool Cursor::space(const char *next)
{
    if (atEnd())
        return missing(next);
    if (sees('\t'))
        return invalid(oneOctet(), "A space is wanted here, not a tab");
    const Span begin = here();
    if (!take(' ')) {
        QByteArray say = QByteArray("A space is wanted here, and then ") + next;
        say.chop(say.endsWith(',') ? 1 : 0);
        return invalid(begin, std::move(say));
    }
    const qsizetype further = takeAll([](char c) { return c == ' '; }).size();
    if (further > 0 && atEnd())
        return invalid(since(begin), "The line has spaces at its end");
    if (further > 0)
        return invalid(since(begin), "One space is wanted here, not " + QByteArray::number(further + 1));
    return !atEnd() || missing(next);
}

bool Cursor::want(char c, const char *next)
{
    return take(c) || missing(next);
}

bool Cursor::end(const char *command)
{
    if (atEnd())
        return true;
    const QByteArrayView text = rest();
    const Span all{m_piece, m_at, text.size()};
    if (std::all_of(text.begin(), text.end(), [](char c) { return c == ' '; }))
        return invalid(all, text.size() == 1 ? "The line has a space at its end" : "The line has spaces at its end");
    if (sees(')'))
        return invalid(oneOctet(), "This parenthesis closes none that is open");
    take(' ');
    return invalid({m_piece, m_at, m_line.size() - m_at},
                   QByteArray("Nothing may come behind the last argument of ") + command);
}

bool Cursor::number(quint64 &out, const char *wanted)
{
    const Span begin = here();
    const QByteArrayView digits = takeAll(isDigit);
    if (digits.isEmpty())
        return missing(wanted);
    quint64 number = 0;
    for (const char c : digits) {
        const auto digit = quint64(c - '0');
        if (number > (mostNumber - digit) / 10)
            return invalid(since(begin), "The number is too large: 9223372036854775807 is the largest one");
        number = number * 10 + digit;
    }
    out = number;
    return true;
}

// ------------------------------------------------------------------------------------------- what is wrong

bool Cursor::invalid(Span at, QByteArray say)
{
    if (!m_fault && !m_wanted)
        m_fault = SyntaxFault{SyntaxFault::Kind::Invalid, std::move(say), at};
    return false;
}

bool Cursor::incomplete(Span at, QByteArray say)
{
    if (!m_fault && !m_wanted)
        m_fault = SyntaxFault{SyntaxFault::Kind::Incomplete, std::move(say), at};
    return false;
}

bool Cursor::missing(const char *wanted)
{
    if (atEnd())
        return incomplete(here(), QByteArray("The command ends where ") + wanted + " is wanted");
    if (sees(' '))
        return invalid(oneOctet(), QByteArray("A space stands where ") + wanted + " is wanted");
    const QByteArrayView text = rest();
    const auto wordEnd = std::find_if_not(text.begin(), text.end(), isNoSpace);
    const QByteArrayView word = text.first(wordEnd - text.begin());
    const Span at{m_piece, m_at, word.size()};
    if (seesLiteral())
        return invalid(at, QByteArray("A literal stands where ") + wanted + " is wanted");
    QByteArray say = capitalised(wanted) + " is wanted here";
    return invalid(at, m_isSecret ? say : say + ", not " + shown(word));
}

bool Cursor::tooMany(const char *what, int most)
{
    return invalid({m_piece, m_at, 0}, QByteArray("There are more than ") + QByteArray::number(most) + ' ' + what);
}

bool Cursor::unclosed(Span open)
{
    return incomplete({open.piece, open.begin, 1}, "The parenthesis that opens here is not closed");
}

} // namespace helolab::imap::grammar
