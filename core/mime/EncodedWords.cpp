// SPDX-License-Identifier: GPL-3.0-or-later
#include "EncodedWords.h"

#include "Fields.h"
#include "Gmime.h"

#include <QRegularExpression>

#include <algorithm>

namespace helolab::mime {

namespace {

/// GMime makes one of words in base64 that stand side by side, and ends at the first padding: what stands behind it
/// would be lost. So they are made one here, with padding at its end only.
QByteArray withoutInnerPadding(const QByteArray &text)
{
    static const QRegularExpression pair(
        QStringLiteral(R"(=\?([^?\s]+)\?B\?([A-Z0-9+/]+=+)\?=[ \t]+=\?\1\?B\?([A-Z0-9+/]+=*)\?=)"),
        QRegularExpression::CaseInsensitiveOption);
    QString joined = QString::fromLatin1(text); // octet by octet
    for (qsizetype at = 0;;) {
        const QRegularExpressionMatch found = pair.match(joined, at);
        if (!found.hasMatch())
            return joined.toLatin1();
        const QByteArray octets = QByteArray::fromBase64(found.captured(2).toLatin1())
            + QByteArray::fromBase64(found.captured(3).toLatin1());
        at = found.capturedStart(); // a third word may follow
        joined.replace(at, found.capturedLength(),
                       QStringLiteral("=?%1?B?%2?=").arg(found.captured(1), QString::fromLatin1(octets.toBase64())));
    }
}

} // namespace

QString decodedText(QByteArrayView raw)
{
    const QByteArray text = unfolded(raw.first(std::min(raw.size(), longestValue)));
    const auto isPlain = [](char c) { return c > '\0' && c < '\x7F'; };
    if (!text.contains("=?") && std::all_of(text.begin(), text.end(), isPlain))
        return QString::fromLatin1(text); // most values: GMime would change nothing
    const QByteArray line = forGmime(withoutInnerPadding(text));
    const Owned<char> decoded(g_mime_utils_header_decode_text(parserOptions(), line.constData()));
    return QString::fromUtf8(decoded.get());
}

} // namespace helolab::mime
