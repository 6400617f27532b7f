// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rows.h"

#include <QCoreApplication>
#include <QUtf8StringView>

#include <algorithm>

namespace helolab::coding {

namespace {

constexpr QByteArrayView hexadecimal("0123456789ABCDEF");

} // namespace

Error errorAt(QByteArrayView text, qsizetype at, const QString &message)
{
    const QByteArrayView before = text.first(at);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    return {message, {}, int(line), int(at - before.lastIndexOf('\n'))};
}

std::optional<Error> faultOfUtf8(QByteArrayView octets)
{
    const auto isValid = [octets](qsizetype size) { return QUtf8StringView(octets.data(), size).isValidUtf8(); };
    if (isValid(octets.size()))
        return {};
    // The longest beginning that is valid ends within a character before the fault, or at it.
    qsizetype good = 0;
    while (good < octets.size()) {
        constexpr qsizetype longest = 4;
        qsizetype length = 1;
        while (length <= longest && good + length <= octets.size()
               && !QUtf8StringView(octets.data() + good, length).isValidUtf8())
            ++length;
        if (length > longest || good + length > octets.size())
            break;
        good += length;
    }
    return errorAt(octets, good,
                   QCoreApplication::translate("core", "The octet %1 is no part of a character in UTF-8.")
                       .arg(QString::fromLatin1(hexOf(octets[good]))));
}

QByteArray hexOf(char octet)
{
    return QByteArray(1, octet).toHex().toUpper();
}

bool isHexAt(QByteArrayView text, qsizetype at)
{
    return at + 2 <= text.size() && hexadecimal.contains(text[at]) && hexadecimal.contains(text[at + 1]);
}

} // namespace helolab::coding
