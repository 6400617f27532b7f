// SPDX-License-Identifier: GPL-3.0-or-later
#include "Charset.h"

#include "core/mime/Charset.h"

#include <algorithm>

namespace helolab::imap::search {

std::optional<QString> inUnicode(QByteArrayView octets, QByteArrayView charset)
{
    for (const char *ours : {"", "UTF-8", "US-ASCII"}) {
        if (charset.compare(ours, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(octets);
    }
    return mime::toUnicode(octets, charset);
}

bool isKnownCharset(QByteArrayView charset)
{
    return inUnicode("a", charset).has_value();
}

QString folded(const QString &text)
{
    const auto isPlain = [](QChar c) { return c < QChar(0x80); };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toLower();
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
}

} // namespace helolab::imap::search
