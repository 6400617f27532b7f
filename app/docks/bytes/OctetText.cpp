// SPDX-License-Identifier: GPL-3.0-or-later
#include "OctetText.h"

#include "core/wire/OctetNames.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace helolab::docks {

namespace {

struct Known
{
    unsigned char octet;
    const char *meaning;
};

// Those that are met on a mail connection, and that a textbook has a word for.
constexpr Known known[] = {
    {0x00, QT_TRANSLATE_NOOP("helolab::docks::Bytes", "which no line of mail may carry")},
    {0x08, QT_TRANSLATE_NOOP("helolab::docks::Bytes", "backspace: it takes nothing back, it is sent as well")},
    {0x09, QT_TRANSLATE_NOOP("helolab::docks::Bytes", "horizontal tab")},
    {0x0A, QT_TRANSLATE_NOOP("helolab::docks::Bytes", "line feed")},
    {0x0D, QT_TRANSLATE_NOOP("helolab::docks::Bytes", "carriage return")},
    {0x1B, QT_TRANSLATE_NOOP("helolab::docks::Bytes", "escape: arrow keys of a terminal begin with it")},
    {0x20, QT_TRANSLATE_NOOP("helolab::docks::Bytes", "space")},
    {0x7F, QT_TRANSLATE_NOOP("helolab::docks::Bytes", "delete: it takes nothing back, it is sent as well")},
};

QString say(const char *english)
{
    return QCoreApplication::translate("helolab::docks::Bytes", english);
}

QString hex(char octet)
{
    return QStringLiteral("%1").arg(quint8(octet), 2, 16, QLatin1Char('0')).toUpper();
}

bool isContinuation(char octet)
{
    return (quint8(octet) & 0xC0) == 0x80;
}

/// The character of UTF-8 around \p at; empty where there is none.
QByteArrayView characterAround(QByteArrayView octets, qsizetype at)
{
    constexpr qsizetype longest = 4;
    qsizetype begin = at;
    while (begin > 0 && at - begin < longest - 1 && isContinuation(octets[begin]))
        --begin;
    qsizetype end = begin + 1;
    while (end < octets.size() && end - begin < longest && isContinuation(octets[end]))
        ++end;
    const QByteArrayView character = octets.sliced(begin, end - begin);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(character);
    return decoder.hasError() || text.isEmpty() ? QByteArrayView() : character;
}

QString ofSeveral(QByteArrayView octets, qsizetype at)
{
    const QByteArrayView character = characterAround(octets, at);
    if (character.size() < 2)
        return QCoreApplication::translate("helolab::docks::Bytes",
                                           "%1: beyond ASCII, and no part of a character in UTF-8.")
            .arg(hex(octets[at]));
    const QString text = QString::fromUtf8(character);
    return QCoreApplication::translate("helolab::docks::Bytes", "%1: octet %2 of the %3 that are “%4” (U+%5) in UTF-8.")
        .arg(hex(octets[at]))
        .arg(octets.begin() + at - character.begin() + 1)
        .arg(character.size())
        .arg(text)
        .arg(QStringLiteral("%1").arg(text.toUcs4().first(), 4, 16, QLatin1Char('0')).toUpper());
}

QString ofControl(QByteArrayView octets, qsizetype at)
{
    const char octet = octets[at];
    const bool endsWithNext = octet == '\r' && at + 1 < octets.size() && octets[at + 1] == '\n';
    const bool endsHere = octet == '\n' && at > 0 && octets[at - 1] == '\r';
    if (endsWithNext || endsHere)
        return QCoreApplication::translate("helolab::docks::Bytes", "%1 is %2: CR LF together end the line.")
            .arg(hex(octet), wire::octetName(quint8(octet)));
    if (octet == '\r' || octet == '\n')
        return QCoreApplication::translate("helolab::docks::Bytes",
                                           "%1 is %2, alone: only CR LF together end a line in mail.")
            .arg(hex(octet), wire::octetName(quint8(octet)));
    for (const Known &each : known) {
        if (each.octet == quint8(octet))
            return QCoreApplication::translate("helolab::docks::Bytes", "%1 is %2, %3.")
                .arg(hex(octet), wire::octetName(quint8(octet)), say(each.meaning));
    }
    return QCoreApplication::translate("helolab::docks::Bytes", "%1 is %2, a control character.")
        .arg(hex(octet), wire::octetName(quint8(octet)));
}

} // namespace

QString octetText(QByteArrayView octets, qsizetype at)
{
    const auto octet = quint8(octets[at]);
    if (!wire::octetName(octet).isEmpty())
        return ofControl(octets, at);
    if (octet >= 0x80)
        return ofSeveral(octets, at);
    return QCoreApplication::translate("helolab::docks::Bytes", "%1 is “%2” in ASCII.")
        .arg(hex(octets[at]), QChar(QLatin1Char(char(octet))));
}

QString lineText(QByteArrayView octets)
{
    const int size = int(octets.size());
    if (octets.endsWith("\r\n"))
        return QCoreApplication::translate("helolab::docks::Bytes", "%n octet(s), CR LF at the end included.", nullptr,
                                           size);
    if (octets.endsWith('\n'))
        return QCoreApplication::translate("helolab::docks::Bytes", "%n octet(s); at the end stands LF without CR.",
                                           nullptr, size);
    return QCoreApplication::translate("helolab::docks::Bytes", "%n octet(s), without the end of a line.", nullptr,
                                       size);
}

} // namespace helolab::docks
