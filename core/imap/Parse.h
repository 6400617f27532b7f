// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "core/wire/LiteralMark.h"

#include <optional>
#include <variant>

namespace helolab::imap {

/// The most that a command may be made of.
struct GrammarLimits
{
    int depth = 50; ///< parentheses and search keys, one within another
    int items = 2000; ///< of each list, and search keys of a command
    int ranges = 10000; ///< of a set
};

/// What of the grammar depends on the session.
struct Grammar
{
    bool rev2 = false; ///< ENABLE IMAP4rev2 was given
    bool utf8Accept = false; ///< ENABLE UTF8=ACCEPT was given
    GrammarLimits limits = {};

    /// Quoted strings hold UTF-8, and mailbox names are UTF-8.
    bool takesUtf8() const { return rev2 || utf8Accept; }
};

/// What keeps a command from being understood; the text of a BAD.
struct SyntaxFault
{
    enum class Kind : quint8 {
        Invalid, ///< whatever came behind it
        Incomplete, ///< the command ends too early
    };

    Kind kind = Kind::Invalid;
    QByteArray say; ///< one sentence for the wire: printable US-ASCII, bounded; without the place
    Span at = {}; ///< the octets at fault; of length 0 where something is missing
};

/// \p fault with its place, which people count from 1: "A space is wanted behind the tag (octet 3)".
QByteArray withPlace(const SyntaxFault &fault);

/// So far the command is right, and a literal comes next: the one that its last line has announced.
struct LiteralWanted
{
    enum class Use : quint8 {
        String, ///< a name, a password, a text to search for: short
        Message, ///< APPEND's, as long as messages may be
    };

    wire::LiteralMark mark;
    Use use = Use::String;
};

/// What came of reading a command.
struct Parsed
{
    QByteArray tag; ///< for the tagged reply, also where there is a fault; empty where no tag could be read
    std::optional<Verb> verb; ///< as soon as it is known
    std::variant<Command, LiteralWanted, SyntaxFault> result;

    /// Null where it is something else.
    const Command *command() const { return std::get_if<Command>(&result); }
    const LiteralWanted *literalWanted() const { return std::get_if<LiteralWanted>(&result); }
    const SyntaxFault *fault() const { return std::get_if<SyntaxFault>(&result); }
};

/// Reads a command, or as much of it as has come. What ends with a literal's mark is read up to there: where a literal
/// may not stand, or something before it is wrong, the fault is known before the server asks for its octets.
/// In time that grows with the octets, and in bounded memory beside what it returns.
Parsed parse(const CommandText &text, const Grammar &grammar);

} // namespace helolab::imap
