// SPDX-License-Identifier: GPL-3.0-or-later
#include "NString.h"

#include "Print.h"
#include "core/wire/LiteralMark.h"

namespace helolab::imap {

QByteArray writeNString(const std::optional<QByteArray> &text, bool utf8)
{
    if (!text)
        return "NIL";
    return text->contains('\0') ? writeString(QByteArray(*text).replace('\0', QByteArrayView()), utf8)
                                : writeString(*text, utf8);
}

QByteArray writeLiteral(QByteArrayView octets)
{
    QByteArray literal = wire::writeLiteralMark({.octets = octets.size()});
    literal.reserve(literal.size() + 2 + octets.size());
    literal.append("\r\n").append(octets);
    if (octets.contains('\0'))
        literal.replace('\0', '\x80');
    return literal;
}

QByteArray writeBinary(QByteArrayView octets)
{
    if (!octets.contains('\0'))
        return writeLiteral(octets);
    return wire::writeLiteralMark({.octets = octets.size(), .binary = true}) + "\r\n" + octets.toByteArray();
}

} // namespace helolab::imap
