// SPDX-License-Identifier: GPL-3.0-or-later
#include "Print.h"

#include "Table.h"
#include "core/wire/LiteralMark.h"
#include "grammar/Characters.h"
#include "grammar/Printing.h"

namespace helolab::imap {

namespace {

QByteArray stringIn(QByteArrayView octets, bool (*isBare)(char), bool utf8)
{
    switch (grammar::writingOf(octets, isBare, utf8)) {
    case grammar::Writing::Bare:
        return octets.toByteArray();
    case grammar::Writing::Quoted:
        return grammar::quotedOf(octets);
    case grammar::Writing::Literal:
        break;
    }
    return wire::writeLiteralMark({octets.size(), false, false, 0}) + "\r\n" + octets.toByteArray();
}

} // namespace

CommandText print(const Command &command)
{
    grammar::Writer out;
    out.text(command.tag.octets).text(" ").text(nameOf(command.verb));
    std::visit([&out](const auto &arguments) { grammar::write(out, arguments); }, command.arguments);
    return out.take();
}

QByteArray toOctets(const CommandText &text)
{
    QByteArray octets;
    for (const Piece &piece : text) {
        octets += piece.octets;
        if (piece.kind == Piece::Kind::Text)
            octets += "\r\n";
    }
    return octets;
}

QByteArray writeString(QByteArrayView octets, bool utf8)
{
    return stringIn(octets, nullptr, utf8);
}

QByteArray writeAstring(QByteArrayView octets, bool utf8)
{
    return stringIn(
        octets, [](char c) { return grammar::isAstringChar(c); }, utf8);
}

} // namespace helolab::imap
