// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiteralMark.h"

#include <algorithm>

namespace helolab::wire {

std::optional<LiteralMark> literalMarkOf(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    LiteralMark mark;
    qsizetype at = line.size() - 1;
    if (at > 0 && line[at - 1] == '+') {
        mark.atOnce = true;
        --at;
    }
    const qsizetype end = at;
    while (at > 0 && line[at - 1] >= '0' && line[at - 1] <= '9')
        --at;
    if (at == end || at == 0 || line[at - 1] != '{')
        return std::nullopt;
    for (const char digit : line.sliced(at, end - at))
        mark.octets = std::min(mostLiteralOctets, mark.octets * 10 + (digit - '0'));
    mark.begin = at - 1;
    if (mark.begin > 0 && line[mark.begin - 1] == '~') {
        mark.binary = true;
        --mark.begin;
    }
    return mark;
}

QByteArray writeLiteralMark(const LiteralMark &mark)
{
    return QByteArray(mark.binary ? "~{" : "{") + QByteArray::number(mark.octets) + (mark.atOnce ? "+}" : "}");
}

} // namespace helolab::wire
