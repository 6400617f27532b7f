// SPDX-License-Identifier: GPL-3.0-or-later
#include "NString.h"

#include "Print.h"
#include "core/wire/LiteralMark.h"

namespace helolab::imap {

QByteArray writeNString(const std::optional<QByteArray> &text, bool utf8)
{
    if (!text)
        return "NIL";
    return writeString(QByteArray(*text).replace('\0', QByteArrayView()), utf8);
}

QByteArray writeLiteral(QByteArrayView octets)
{
    return wire::writeLiteralMark({.octets = octets.size()}) + "\r\n" + octets.toByteArray().replace('\0', '\x80');
}

QByteArray writeBinary(QByteArrayView octets)
{
    if (!octets.contains('\0'))
        return writeLiteral(octets);
    return wire::writeLiteralMark({.octets = octets.size(), .binary = true}) + "\r\n" + octets.toByteArray();
}

} // namespace helolab::imap
