// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parse.h"

#include "Table.h"
#include "grammar/Head.h"

namespace helolab::imap {

namespace {

/// What stands behind the name, to the end.
bool readArguments(grammar::Cursor &cursor, const grammar::CommandRow &row, Arguments &arguments)
{
    if (row.read)
        return row.read(cursor, arguments) && cursor.end(nameOf(row.verb));
    if (cursor.atEnd())
        return true;
    if (cursor.rest().trimmed().isEmpty() || !cursor.sees(' '))
        return cursor.end(nameOf(row.verb));
    cursor.take(' ');
    const Span begin = cursor.here();
    return cursor.invalid({begin.piece, begin.begin, cursor.rest().size()},
                          QByteArray(nameOf(row.verb)) + " takes no argument");
}

} // namespace

Parsed parse(const CommandText &text, const Grammar &grammar)
{
    grammar::Cursor cursor(text, grammar);
    Parsed parsed;
    Command command;
    const grammar::CommandRow *row = nullptr;
    bool ok = grammar::readTag(cursor, command.tag);
    parsed.tag = command.tag.octets;
    if (ok) {
        const Span begin = cursor.here();
        row = grammar::readName(cursor, command.tag);
        command.verbAt = cursor.since(begin);
    }
    ok = row != nullptr;
    if (ok) {
        parsed.verb = command.verb = row->verb;
        ok = readArguments(cursor, *row, command.arguments);
    }
    if (ok)
        parsed.result = std::move(command);
    else if (const auto &wanted = cursor.literalWanted())
        parsed.result = *wanted;
    else
        parsed.result = cursor.fault().value_or(SyntaxFault{});
    return parsed;
}

QByteArray withPlace(const SyntaxFault &fault)
{
    QByteArray place = " (octet " + QByteArray::number(fault.at.begin + 1);
    // Of the pieces every second one is a literal.
    if (fault.at.piece > 0) {
        place += fault.at.piece % 2 == 1 ? " of literal " : " of the line behind literal ";
        place += QByteArray::number((fault.at.piece + 1) / 2);
    }
    return fault.say + place + ')';
}

} // namespace helolab::imap
