// SPDX-License-Identifier: GPL-3.0-or-later
#include "EncodedWords.h"

#include "Fields.h"
#include "Gmime.h"

namespace helolab::mime {

QString decodedText(QByteArrayView raw)
{
    const QByteArray line = forGmime(unfolded(raw.first(std::min(raw.size(), longestValue))));
    const Owned<char> text(g_mime_utils_header_decode_text(parserOptions(), line.constData()));
    return QString::fromUtf8(text.get());
}

} // namespace helolab::mime
