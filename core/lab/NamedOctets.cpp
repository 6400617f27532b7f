// SPDX-License-Identifier: GPL-3.0-or-later
#include "NamedOctets.h"

#include "core/wire/Escapes.h"

#include <utility>

namespace helolab::lab {

QString namedOctets(const QString &escaped)
{
    const auto read = wire::unescaped(escaped.toUtf8());
    if (!read)
        return escaped;
    const QByteArray &octets = read.value();
    QByteArray named;
    QByteArray plain;
    const auto takePlain = [&] { named += wire::escaped(std::exchange(plain, {})); };
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const char octet = octets[i];
        if (octet != '\r' && octet != '\n') {
            plain += octet;
            continue;
        }
        takePlain();
        const bool isPair = octet == '\r' && i + 1 < octets.size() && octets[i + 1] == '\n';
        named += isPair ? "<CRLF>" : octet == '\r' ? "<CR>" : "<LF>";
        i += isPair ? 1 : 0;
    }
    takePlain();
    return QString::fromUtf8(named);
}

} // namespace helolab::lab
