// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShownOctets.h"

#include <QStringDecoder>

namespace helolab::docks {

namespace {

/// Bidirectional controls, zero-width characters and the like: what reorders or hides other text.
bool hidesText(char16_t unit)
{
    return (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2060 && unit <= 0x206F) || unit == 0xFEFF || unit == 0x00AD;
}

void appendShown(QString &shown, char16_t unit)
{
    if (unit < 0x20)
        shown += QChar(0x2400 + unit);
    else if (unit == 0x7F)
        shown += QChar(0x2421);
    else if ((unit >= 0x80 && unit < 0xA0) || hidesText(unit))
        shown += QStringLiteral("\\u%1").arg(uint(unit), 4, 16, QLatin1Char('0'));
    else
        shown += QChar(unit);
}

int sequenceLength(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    if (lead >= 0xF0 && lead < 0xF5)
        return 4;
    return 0;
}

} // namespace

QString shownOctets(QByteArrayView octets)
{
    QString shown;
    shown.reserve(octets.size());
    for (qsizetype i = 0; i < octets.size();) {
        const auto octet = uchar(octets[i]);
        if (octet == '\r' && i + 1 < octets.size() && octets[i + 1] == '\n') {
            shown += QChar::LineSeparator;
            i += 2;
            continue;
        }
        if (octet < 0x80) {
            appendShown(shown, octet);
            ++i;
            continue;
        }
        const int length = sequenceLength(octet);
        QStringDecoder decoder(QStringDecoder::Utf8);
        QString text;
        if (length > 0 && i + length <= octets.size())
            text = decoder(octets.sliced(i, length));
        if (text.isEmpty() || decoder.hasError()) {
            shown += QStringLiteral("\\x%1")
                         .arg(uint(octet), 2, 16, QLatin1Char('0'))
                         .toUpper()
                         .replace(QLatin1Char('X'), QLatin1Char('x'));
            ++i;
            continue;
        }
        if (text.size() == 1)
            appendShown(shown, text.front().unicode());
        else
            shown += text;
        i += length;
    }
    return shown;
}

QString shownText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\r') && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n')) {
            shown += QChar::LineSeparator;
            ++i;
        } else {
            appendShown(shown, text[i].unicode());
        }
    }
    return shown;
}

} // namespace helolab::docks
