// SPDX-License-Identifier: GPL-3.0-or-later
#include "TransferEncoding.h"

#include "Fields.h"
#include "Gmime.h"
#include "Lexer.h"

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

QByteArray decodedBy(GMimeContentEncoding how, QByteArrayView body)
{
    GMimeEncoding state;
    g_mime_encoding_init_decode(&state, how);
    QByteArray octets(qsizetype(g_mime_encoding_outlen(&state, std::size_t(body.size()))), Qt::Uninitialized);
    std::size_t length = g_mime_encoding_step(&state, body.data(), std::size_t(body.size()), octets.data());
    length += g_mime_encoding_flush(&state, nullptr, 0, octets.data() + length);
    octets.truncate(qsizetype(length));
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
        return decodedBy(GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE, body);
    case TransferEncoding::Base64:
        return decodedBy(GMIME_CONTENT_ENCODING_BASE64, body);
    case TransferEncoding::Unknown:
        return std::nullopt;
    default:
        return body.toByteArray();
    }
}

} // namespace helolab::mime
