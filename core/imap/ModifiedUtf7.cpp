// SPDX-License-Identifier: GPL-3.0-or-later
#include "ModifiedUtf7.h"

#include <QByteArrayList>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace helolab::imap {

namespace {

/// QByteArray's base64 with the comma in place of the slash, and no padding.
QByteArray toModifiedBase64(QByteArrayView octets)
{
    return octets.toByteArray().toBase64(QByteArray::OmitTrailingEquals).replace('/', ',');
}

bool isDirect(QChar c)
{
    return c >= u' ' && c <= u'~';
}

/// The UTF-16 that \p run, the letters of a shift, stands for; a fault where it is none.
struct ShiftedText
{
    QString text;
    const char *fault = nullptr;
};

ShiftedText readShift(QByteArrayView run)
{
    QByteArray base64 = run.toByteArray();
    if (base64.contains('/') || base64.contains('='))
        return {{}, QT_TRANSLATE_NOOP("core", "what stands between & and - is no modified base64")};
    base64.replace(',', '/');
    const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {{}, QT_TRANSLATE_NOOP("core", "what stands between & and - is no modified base64")};
    const QByteArray &octets = *decoded;
    // Also where the bits left over are not 0, or a whole letter is left over.
    if (octets.isEmpty() || octets.size() % 2 != 0 || toModifiedBase64(octets) != run)
        return {{}, QT_TRANSLATE_NOOP("core", "what stands between & and - is no whole number of UTF-16 units")};

    ShiftedText shifted;
    for (qsizetype i = 0; i < octets.size(); i += 2) {
        const auto high = static_cast<unsigned char>(octets[i]);
        const auto low = static_cast<unsigned char>(octets[i + 1]);
        shifted.text += QChar(char16_t(high << 8 | low));
    }
    for (const QChar c : shifted.text) {
        if (isDirect(c))
            return {{}, QT_TRANSLATE_NOOP("core", "a shift encodes US-ASCII, which stands for itself")};
    }
    if (!shifted.text.isValidUtf16())
        return {{}, QT_TRANSLATE_NOOP("core", "a surrogate of UTF-16 has no partner")};
    return shifted;
}

} // namespace

QByteArray toModifiedUtf7(QByteArrayView utf8)
{
    QByteArray octets;
    QByteArray shifted; // UTF-16, the high octet first
    const auto unshift = [&octets, &shifted] {
        if (!shifted.isEmpty())
            octets += '&' + toModifiedBase64(shifted) + '-';
        shifted.clear();
    };
    for (const QChar c : QString::fromUtf8(utf8)) {
        if (!isDirect(c)) {
            shifted += char(c.unicode() >> 8);
            shifted += char(c.unicode() & 0xFF);
            continue;
        }
        unshift();
        octets += c.toLatin1();
        if (c == u'&')
            octets += '-';
    }
    unshift();
    return octets;
}

FromModifiedUtf7 fromModifiedUtf7(QByteArrayView octets)
{
    QString text;
    bool behindShift = false; // a shift has just ended: another one right behind it was superfluous
    for (qsizetype at = 0; at < octets.size();) {
        const auto octet = static_cast<unsigned char>(octets[at]);
        if (octet != '&') {
            if (octet >= 0x80)
                return {{},
                        QT_TRANSLATE_NOOP(
                            "core", "it has octets that are no US-ASCII, and IMAP4rev1 writes names in modified UTF-7"),
                        at};
            text += QLatin1Char(char(octet));
            behindShift = false;
            ++at;
            continue;
        }
        const qsizetype end = octets.indexOf('-', at);
        if (end < 0)
            return {{},
                    QT_TRANSLATE_NOOP("core", "the shift that & begins is not ended by -; the ampersand itself is &-"),
                    at};
        if (end == at + 1) {
            text += QLatin1Char('&');
            behindShift = false;
        } else {
            const ShiftedText shifted = readShift(octets.sliced(at + 1, end - at - 1));
            if (shifted.fault)
                return {{}, shifted.fault, at};
            if (behindShift)
                return {
                    {}, QT_TRANSLATE_NOOP("core", "a shift follows another one at once, where one does for both"), at};
            text += shifted.text;
            behindShift = true;
        }
        at = end + 1;
    }
    return {text.toUtf8(), {}, 0};
}

} // namespace helolab::imap
