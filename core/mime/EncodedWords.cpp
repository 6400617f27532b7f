// SPDX-License-Identifier: GPL-3.0-or-later
#include "EncodedWords.h"

#include "Fields.h"
#include "Gmime.h"

#include <algorithm>

namespace helolab::mime {

QString decodedText(QByteArrayView raw)
{
    const QByteArray text = unfolded(raw.first(std::min(raw.size(), longestValue)));
    const auto isPlain = [](char c) { return c > '\0' && c < '\x7F'; };
    if (!text.contains("=?") && std::all_of(text.begin(), text.end(), isPlain))
        return QString::fromLatin1(text); // most values: GMime would change nothing
    const QByteArray line = forGmime(text);
    const Owned<char> decoded(g_mime_utils_header_decode_text(parserOptions(), line.constData()));
    return QString::fromUtf8(decoded.get());
}

} // namespace helolab::mime
