// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <algorithm>

namespace helolab::net {

/// Octets of a stranger that a message quotes, at most.
constexpr qsizetype quotedAtMost = 60;

/// The beginning of \p octets as a message may quote it, in one line: what is no printable ASCII is a question mark.
inline QString quoted(QByteArrayView octets)
{
    QString text;
    for (const char octet : octets.first(std::min(octets.size(), quotedAtMost)).toByteArray().simplified())
        text += octet >= 0x20 && octet < 0x7F ? QLatin1Char(octet) : QLatin1Char('?');
    return text;
}

} // namespace helolab::net
