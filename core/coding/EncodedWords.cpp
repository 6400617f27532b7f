// SPDX-License-Identifier: GPL-3.0-or-later
//
// RFC 2047. core/mime reads what others have written, as well as it goes, and never complains; here each slip has a
// place. What base64, quoted-printable and a charset mean is known by core/wire and core/mime.

#include "Rows.h"

#include "core/mime/Charset.h"
#include "core/mime/TransferEncoding.h"
#include "core/wire/Base64.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace helolab::coding {

namespace {

constexpr qsizetype longestWord = 75; // section 2
constexpr QByteArrayView wordEnd("?=");

bool isBetweenWords(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// What stands for itself in a Q word wherever the word stands (section 5, rule 3).
bool isSafe(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
        || QByteArrayView("!*+-/").contains(c);
}

QByteArray q(QByteArrayView octets)
{
    QByteArray text;
    for (const char c : octets)
        text += c == ' ' ? QByteArray("_") : isSafe(c) ? QByteArray(1, c) : '=' + hexOf(c);
    return text;
}

QByteArray b(QByteArrayView octets)
{
    return octets.toByteArray().toBase64();
}

/// The length of the character that begins \p octets, which are UTF-8.
qsizetype characterLength(QByteArrayView octets)
{
    qsizetype length = 1;
    while (length < octets.size() && (static_cast<unsigned char>(octets[length]) & 0xC0) == 0x80)
        ++length;
    return length;
}

/// As many words as it takes: none is too long, and none ends within a character (section 5).
Result<QByteArray> toWords(QByteArrayView utf8, char letter, QByteArray (*encode)(QByteArrayView))
{
    if (auto fault = faultOfUtf8(utf8))
        return *fault;
    const QByteArray begin = QByteArray("=?UTF-8?") + letter + '?';
    const qsizetype room = longestWord - begin.size() - wordEnd.size();
    QByteArray words;
    while (!utf8.isEmpty()) {
        qsizetype size = 0;
        while (size < utf8.size()) {
            const qsizetype next = size + characterLength(utf8.sliced(size));
            if (encode(utf8.first(next)).size() > room)
                break;
            size = next;
        }
        if (!words.isEmpty())
            words += "\r\n ";
        words += begin + encode(utf8.first(size)) + wordEnd.toByteArray();
        utf8 = utf8.sliced(size);
    }
    return words;
}

/// The text of one word in UTF-8, or what is wrong with it.
class Word
{
public:
    explicit Word(QByteArrayView word)
        : m_word(word)
    {
        read();
    }

    const std::optional<Slip> &slip() const { return m_slip; }
    const QByteArray &utf8() const { return m_utf8; }

private:
    void read()
    {
        constexpr qsizetype beforeCharset = 2;
        const qsizetype charsetEnd = m_word.indexOf('?', beforeCharset);
        const qsizetype textBegin = charsetEnd < 0 ? -1 : charsetEnd + 3;
        if (textBegin < 0 || textBegin > m_word.size() || m_word[charsetEnd + 2] != '?')
            return fail(
                0, QCoreApplication::translate("core", "An encoded word is =?charset?B?text?= or =?charset?Q?text?=."));
        const char letter = char(m_word[charsetEnd + 1] & ~0x20);
        if (letter != 'B' && letter != 'Q')
            return fail(charsetEnd + 1,
                        QCoreApplication::translate("core", "Here stands B (base64) or Q (quoted-printable)."));
        if (!m_word.endsWith(wordEnd) || m_word.size() < textBegin + wordEnd.size())
            return fail(m_word.size(),
                        QCoreApplication::translate("core",
                                                    "The encoded word is not ended by ?=. A space in it is written _ "
                                                    "(in Q)."));
        if (m_word.size() > longestWord)
            return fail(longestWord,
                        QCoreApplication::translate("core", "An encoded word has 75 characters at most: write two."));
        const QByteArrayView text = m_word.sliced(textBegin).chopped(wordEnd.size());
        const QByteArray octets = letter == 'B' ? readB(text, textBegin) : readQ(text, textBegin);
        if (!m_slip)
            toUtf8(octets, m_word.sliced(beforeCharset, charsetEnd - beforeCharset), textBegin);
    }

    QByteArray readB(QByteArrayView text, qsizetype at)
    {
        auto octets = wire::readBase64(text);
        if (octets.ok())
            return octets.take();
        fail(at + octets.error().column - 1, octets.error().message);
        return {};
    }

    QByteArray readQ(QByteArrayView text, qsizetype begin)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] == '=' && !isHexAt(text.sliced(at + 1).toByteArray().toUpper(), 0)) {
                fail(begin + at,
                     QCoreApplication::translate("core",
                                                 "Behind = stand two hexadecimal digits. The equals sign itself "
                                                 "is =3D."));
                return {};
            }
            if (text[at] <= ' ' || text[at] > '~' || text[at] == '?') {
                fail(begin + at,
                     QCoreApplication::translate("core",
                                                 "The octet %1 may not stand as it is: its two digits are written, "
                                                 "behind a =.")
                         .arg(QString::fromLatin1(hexOf(text[at]))));
                return {};
            }
        }
        // Not as a space, which quoted-printable would drop at the end of a line.
        return *mime::decoded(text.toByteArray().replace('_', "=20"), mime::TransferEncoding::QuotedPrintable);
    }

    void toUtf8(const QByteArray &octets, QByteArrayView charset, qsizetype at)
    {
        const qsizetype star = charset.indexOf('*'); // a language stands behind it (RFC 2231 section 5)
        const QByteArrayView name = star < 0 ? charset : charset.first(star);
        const auto text = mime::toUnicode(octets, name);
        if (!text)
            return fail(2, QCoreApplication::translate("core", "No such charset is known here."));
        const bool isUtf8 = name.compare("utf-8", Qt::CaseInsensitive) == 0;
        if (isUtf8 ? faultOfUtf8(octets).has_value() : text->contains(QChar::ReplacementCharacter))
            return fail(at,
                        QCoreApplication::translate("core",
                                                    "The octets of this word are no text of its charset. No character "
                                                    "may be divided between two words."));
        m_utf8 = isUtf8 ? octets : text->toUtf8();
    }

    void fail(qsizetype at, const QString &message) { m_slip = Slip{at, message}; }

    QByteArrayView m_word;
    QByteArray m_utf8;
    std::optional<Slip> m_slip;
};

/// Between words and text: without the line breaks, behind which a blank must stand.
std::optional<Slip> slipInBlanks(QByteArrayView blanks, bool atEnd)
{
    for (qsizetype at = 0; at < blanks.size(); ++at) {
        const bool isBreak = blanks.sliced(at).startsWith("\r\n");
        const bool goesOn = at + 2 < blanks.size() ? blanks[at + 2] == ' ' || blanks[at + 2] == '\t' : atEnd;
        if ((isBreak && !goesOn) || (!isBreak && (blanks[at] == '\r' || blanks[at] == '\n')))
            return Slip{at,
                        QCoreApplication::translate("core",
                                                    "Within a field CR LF may stand only where a space or a tab "
                                                    "follows.")};
        if (isBreak)
            ++at;
    }
    return {};
}

/// What stands outside of words.
std::optional<Slip> slipInText(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] < '!' || text[at] > '~')
            return Slip{at,
                        QCoreApplication::translate("core", "The octet %1 is no US-ASCII: it belongs into a word.")
                            .arg(QString::fromLatin1(hexOf(text[at])))};
        if (text.sliced(at).startsWith("=?"))
            return Slip{at, QCoreApplication::translate("core", "Before an encoded word stands a space.")};
    }
    return {};
}

} // namespace

Result<QByteArray> toWordsB(QByteArrayView utf8)
{
    return toWords(utf8, 'B', b);
}

Result<QByteArray> toWordsQ(QByteArrayView utf8)
{
    return toWords(utf8, 'Q', q);
}

Result<QByteArray> fromWords(QByteArrayView coded)
{
    QByteArray text;
    bool behindWord = false;
    for (qsizetype at = 0; at < coded.size();) {
        const auto *const blanksEnd = std::find_if_not(coded.begin() + at, coded.end(), isBetweenWords);
        const QByteArrayView blanks = coded.sliced(at, blanksEnd - coded.begin() - at);
        if (const auto slip = slipInBlanks(blanks, blanksEnd == coded.end()))
            return errorAt(coded, at + slip->at, slip->message);
        at += blanks.size();
        const auto *const pieceEnd = std::find_if(blanksEnd, coded.end(), isBetweenWords);
        const QByteArrayView piece = coded.sliced(at, pieceEnd - blanksEnd);
        const bool isWord = piece.startsWith("=?");
        if (!isWord || !behindWord) // between two words blanks mean nothing (section 6.2)
            text += blanks.toByteArray().replace("\r\n", "");
        if (isWord) {
            const Word word(piece);
            if (word.slip())
                return errorAt(coded, at + word.slip()->at, word.slip()->message);
            text += word.utf8();
        } else if (const auto slip = slipInText(piece)) {
            return errorAt(coded, at + slip->at, slip->message);
        } else {
            text += piece.toByteArray();
        }
        behindWord = isWord;
        at += piece.size();
    }
    return text;
}

} // namespace helolab::coding
