// SPDX-License-Identifier: GPL-3.0-or-later
#include "TransferEncoding.h"

#include "Fields.h"
#include "Gmime.h"
#include "Lexer.h"

#include <algorithm>

namespace helolab::mime {

namespace {

struct EncodingName
{
    const char *name;
    TransferEncoding encoding;
};

constexpr EncodingName encodingNames[] = {
    {"7bit", TransferEncoding::SevenBit},
    {"8bit", TransferEncoding::EightBit},
    {"binary", TransferEncoding::Binary},
    {"quoted-printable", TransferEncoding::QuotedPrintable},
    {"base64", TransferEncoding::Base64},
    // Not in the standard, but in the mail.
    {"7-bit", TransferEncoding::SevenBit},
    {"8-bit", TransferEncoding::EightBit},
};

QByteArray fromBase64(QByteArrayView body)
{
    GMimeEncoding state;
    g_mime_encoding_init_decode(&state, GMIME_CONTENT_ENCODING_BASE64);
    QByteArray octets(qsizetype(g_mime_encoding_outlen(&state, std::size_t(body.size()))), Qt::Uninitialized);
    std::size_t length = g_mime_encoding_step(&state, body.data(), std::size_t(body.size()), octets.data());
    length += g_mime_encoding_flush(&state, nullptr, 0, octets.data() + length);
    octets.truncate(qsizetype(length));
    return octets;
}

/// The octet that two hexadecimal digits stand for.
std::optional<char> octetOf(QByteArrayView digits)
{
    constexpr QByteArrayView hexadecimal("0123456789ABCDEFabcdef");
    const bool isOctet = digits.size() == 2 && hexadecimal.contains(digits[0]) && hexadecimal.contains(digits[1]);
    return isOctet ? std::optional<char>(char(digits.toUInt(nullptr, 16))) : std::nullopt;
}

/// Without its ending, and without the blanks at its end, which were put there on the way (RFC 2045 section 6.7,
/// rule 3).
QByteArrayView trimmedEnd(QByteArrayView line)
{
    while (!line.isEmpty() && QByteArrayView(" \t\r\n").contains(line.back()))
        line.chop(1);
    return line;
}

/// GMime's own leaves those blanks where they are, and does not know a line break that is none behind them.
QByteArray fromQuotedPrintable(QByteArrayView body)
{
    QByteArray octets;
    octets.reserve(body.size());
    while (!body.isEmpty()) {
        const qsizetype lineFeed = body.indexOf('\n');
        const QByteArrayView whole = body.first(lineFeed < 0 ? body.size() : lineFeed + 1);
        body = body.sliced(whole.size());
        QByteArrayView line = trimmedEnd(whole);
        const bool goesOn = line.endsWith('=');
        if (goesOn)
            line.chop(1);
        for (qsizetype i = 0; i < line.size(); ++i) {
            const auto octet = line[i] == '=' ? octetOf(line.sliced(i + 1, std::min<qsizetype>(2, line.size() - i - 1)))
                                              : std::nullopt;
            octets.append(octet.value_or(line[i]));
            i += octet ? 2 : 0;
        }
        if (!goesOn && whole.endsWith('\n'))
            octets.append(whole.endsWith("\r\n") ? "\r\n" : "\n");
    }
    return octets;
}

} // namespace

QByteArrayView transferEncodingWord(QByteArrayView value)
{
    Lexer lexer(value);
    lexer.skipBlanks();
    return lexer.takeUntil(QByteArrayView(";("));
}

TransferEncoding readTransferEncoding(QByteArrayView value)
{
    const QByteArrayView word = transferEncodingWord(value);
    if (word.isEmpty())
        return TransferEncoding::SevenBit;
    for (const EncodingName &row : encodingNames) {
        if (sameWord(word, QByteArrayView(row.name)))
            return row.encoding;
    }
    return TransferEncoding::Unknown;
}

std::optional<QByteArray> decoded(QByteArrayView body, TransferEncoding encoding)
{
    switch (encoding) {
    case TransferEncoding::QuotedPrintable:
        return fromQuotedPrintable(body);
    case TransferEncoding::Base64:
        return fromBase64(body);
    case TransferEncoding::Unknown:
        return std::nullopt;
    default:
        return body.toByteArray();
    }
}

} // namespace helolab::mime
