// SPDX-License-Identifier: GPL-3.0-or-later
#include "StandIn.h"

#include <algorithm>
#include <cctype>

namespace helolab::explain {

namespace {

constexpr qsizetype digestDigits = 32; // of MD5, in hexadecimal
constexpr char hidden[] = "********";

bool isDigest(QByteArrayView text)
{
    return text.size() == digestDigits
        && std::all_of(text.begin(), text.end(), [](char c) { return std::isxdigit(static_cast<uchar>(c)) != 0; });
}

} // namespace

QByteArray standInFor(QByteArrayView secret)
{
    if (isDigest(secret))
        return QByteArray(digestDigits, '0');
    for (const QByteArrayView name : {QByteArrayView("p="), QByteArrayView("auth=Bearer "), QByteArrayView("auth=")}) {
        if (secret.startsWith(name))
            return name.toByteArray() + hidden;
    }
    const bool isQuoted = secret.size() > 1 && secret.startsWith('"') && secret.endsWith('"');
    return isQuoted ? QByteArray("\"") + hidden + '"' : QByteArray(hidden);
}

} // namespace helolab::explain
