// SPDX-License-Identifier: GPL-3.0-or-later
#include "Base64.h"

#include "OctetNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::wire {

namespace {

constexpr qsizetype group = 4; // letters, for three octets

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

/// How an octet is called in a message: its name, or itself.
QString called(char octet)
{
    const auto value = static_cast<unsigned char>(octet);
    if (const QLatin1StringView name = octetName(value); !name.isEmpty())
        return name;
    return value < 0x80 ? QString(QLatin1Char(octet)) : QString::number(value, 16).toUpper();
}

QString whyNoLetter(char octet)
{
    if (octet == '-' || octet == '_')
        return QCoreApplication::translate("core", "%1 belongs to base64url. The base64 of mail has + and / instead.")
            .arg(QLatin1Char(octet));
    if (octet == '\r' || octet == '\n')
        return QCoreApplication::translate("core", "%1: here base64 is one line, without a line break.")
            .arg(called(octet));
    return QCoreApplication::translate("core", "%1 is no letter of base64: A–Z, a–z, 0–9, + and / are.")
        .arg(called(octet));
}

Error errorAt(qsizetype at, const QString &message)
{
    return {message, {}, 0, int(at) + 1};
}

/// What base64 of the same octets ends with: the bits that stand for nothing are 0.
QByteArray canonical(QByteArrayView text)
{
    return QByteArray::fromBase64(text.last(group).toByteArray()).toBase64();
}

} // namespace

Result<QByteArray> readBase64(QByteArrayView text)
{
    const auto *const end = std::find_if_not(text.begin(), text.end(), isLetter);
    const qsizetype letters = end - text.begin();
    for (qsizetype at = letters; at < text.size(); ++at) {
        if (isLetter(text[at]))
            return errorAt(letters, QCoreApplication::translate("core", "= may stand at the end only."));
        if (text[at] != '=')
            return errorAt(at, whyNoLetter(text[at]));
    }
    const qsizetype over = letters % group;
    const qsizetype padding = text.size() - letters;
    if (over == 1)
        return errorAt(letters - 1,
                       QCoreApplication::translate("core",
                                                   "One letter is left over, and it takes two to make an octet: a "
                                                   "part of the base64 is missing."));
    const qsizetype wanted = over == 0 ? 0 : group - over;
    if (padding > wanted)
        return errorAt(letters + wanted, QCoreApplication::translate("core", "One = too many stands at the end."));
    if (padding < wanted)
        return errorAt(text.size(),
                       QCoreApplication::translate("core", "%n = are missing at the end: letters come in fours.",
                                                   nullptr, int(wanted - padding)));
    if (wanted > 0 && canonical(text) != text.last(group))
        return errorAt(letters - 1,
                       QCoreApplication::translate("core",
                                                   "The last letter has bits that stand for nothing, and they are not "
                                                   "0: these octets are written %1 at the end.")
                           .arg(QString::fromLatin1(canonical(text))));
    return QByteArray::fromBase64(text.toByteArray());
}

} // namespace helolab::wire
