// SPDX-License-Identifier: GPL-3.0-or-later
#include "Base64.h"

#include <algorithm>

namespace helolab::explain {

namespace {

constexpr qsizetype lookedAtMost = 4096; // octets, decoded: of a longer answer nobody reads the pieces

/// Where the octet number \p octet of what is said begins in base64: three octets are four letters.
qsizetype letterOf(qsizetype octet)
{
    return octet * 4 / 3;
}

class Decoded
{
public:
    Decoded(Tokens &tokens, qsizetype at, QByteArrayView base64, QByteArrayView said)
        : m_tokens(tokens)
        , m_at(at)
        , m_base64(base64)
        , m_said(said)
    {
    }

    void add(qsizetype begin, qsizetype length, const QString &meaning)
    {
        m_tokens.addDecoded(m_at + letterOf(begin), letters(begin, length), shown(m_said.sliced(begin, length)),
                            meaning);
    }
    void addSecret(qsizetype begin, qsizetype length, const QString &meaning)
    {
        m_tokens.addSecret(m_at + letterOf(begin), letters(begin, length), meaning);
    }

private:
    qsizetype letters(qsizetype begin, qsizetype length) const
    {
        if (length <= 0)
            return 0;
        const bool isLast = begin + length == m_said.size();
        return (isLast ? m_base64.size() : letterOf(begin + length)) - letterOf(begin);
    }

    Tokens &m_tokens;
    qsizetype m_at;
    QByteArrayView m_base64;
    QByteArrayView m_said;
};

QString divides()
{
    return QCoreApplication::translate("core", "NUL (00): it divides the parts.");
}

QString userName()
{
    return QCoreApplication::translate("core", "The user's name.");
}

/// PLAIN: on whose behalf, who, with which password, with NUL between them (RFC 4616).
void addPlain(Decoded &pieces, QByteArrayView said, qsizetype first, qsizetype second)
{
    pieces.add(0, first, QCoreApplication::translate("core", "On whose behalf; mostly this is left empty."));
    pieces.add(first, 1, divides());
    pieces.add(first + 1, second - first - 1, userName());
    pieces.add(second, 1, divides());
    pieces.addSecret(
        second + 1, said.size() - second - 1,
        QCoreApplication::translate("core", "The password, in the clear: whoever listens on the way can read it."));
}

bool isHexadecimal(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

/// CRAM-MD5: the name, a blank, 32 hexadecimal digits (RFC 2195).
void addDigest(Decoded &pieces, QByteArrayView said)
{
    const qsizetype blank = said.lastIndexOf(' ');
    const QByteArrayView digest = said.sliced(blank + 1);
    if (blank <= 0 || digest.size() != 32 || !std::all_of(digest.begin(), digest.end(), isHexadecimal))
        return;
    pieces.add(0, blank, userName());
    pieces.add(blank + 1, digest.size(),
               QCoreApplication::translate("core",
                                           "The digest: made of the challenge and the password, which cannot be read "
                                           "from it."));
}

} // namespace

QString plainMeaning(QByteArrayView base64)
{
    const auto decoded = base64 == "=" ? std::optional(QByteArray()) : fromBase64(base64);
    if (!decoded)
        return QCoreApplication::translate("core", "This is not base64.");
    const QList<QByteArray> parts = decoded->split('\0');
    if (parts.size() != 3)
        return QCoreApplication::translate(
            "core", "Base64, which anyone can decode; but not the three parts of PLAIN with NUL (00) between them.");
    return QCoreApplication::translate(
               "core",
               "Base64, which anyone can decode; it hides nothing. It holds the name %1 and the "
               "password, which is not shown here.")
        .arg(shown(parts[1]));
}

void addBase64Pieces(Tokens &tokens, qsizetype at, QByteArrayView base64)
{
    if (base64.size() > letterOf(lookedAtMost))
        return;
    const auto said = fromBase64(base64);
    if (!said)
        return;
    Decoded pieces(tokens, at, base64, *said);
    const qsizetype first = said->indexOf('\0');
    const qsizetype second = first < 0 ? -1 : said->indexOf('\0', first + 1);
    if (second > 0 && said->indexOf('\0', second + 1) < 0)
        addPlain(pieces, *said, first, second);
    else if (first < 0)
        addDigest(pieces, *said);
}

void addMechanism(Tokens &tokens, qsizetype at, QByteArrayView argument)
{
    const qsizetype blank = argument.indexOf(' ');
    if (blank < 0)
        return;
    const QByteArrayView answer = argument.sliced(blank + 1).trimmed();
    const qsizetype answerAt = at + (answer.data() - argument.data());
    const bool isPlain = argument.first(blank).compare("PLAIN", Qt::CaseInsensitive) == 0;
    tokens.add(at, blank, QCoreApplication::translate("core", "The mechanism: how the client proves who it is."));
    if (isPlain)
        tokens.addSecret(answerAt, answer.size(), plainMeaning(answer));
    else
        tokens.add(answerAt, answer.size(),
                   answer == "=" ? QCoreApplication::translate("core", "An equals sign alone: an empty answer.")
                                 : base64Meaning(answer));
    const Tokens::Within within(tokens);
    addBase64Pieces(tokens, answerAt, answer);
}

} // namespace helolab::explain
