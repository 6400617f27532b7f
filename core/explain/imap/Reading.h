// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Scene.h"
#include "core/imap/Parse.h"

namespace helolab::explain::imap {

// Command lines as the server's own grammar reads them.

/// \p text, read as the one session reads it that would take it: with or without UTF-8.
helolab::imap::Parsed readCommand(const helolab::imap::CommandText &text);
/// A line alone; where it ends with a literal's mark, what comes behind it is not known.
helolab::imap::Parsed readLine(QByteArrayView line);
/// A command, and the text that it was read from.
struct Completed
{
    helolab::imap::CommandText text;
    helolab::imap::Command command;
};

/// A line, completed: where it ends with a literal's mark, with some octets and an end that make a command of it, so
/// that what stands in the line can be told. Nothing where no end does.
std::optional<Completed> completed(QByteArrayView line);

/// A command of several lines up to one of the client's entries: that which ends with it, or what has come so far.
struct WholeCommand
{
    helolab::imap::CommandText text;
    std::vector<qsizetype> pieceAt; ///< where each piece begins in the octets of all the entries together
    qsizetype entryAt = 0; ///< where the entry begins in them
    qsizetype commandIndex = -1; ///< of the Command entry that it begins with
};

/// Of a Body entry: the octets of the Command entry that it goes on with; empty where that is out of sight.
QByteArrayView commandOf(const Scene &scene);

/// Of a Body entry: the command that it belongs to, and of a Command: itself. Nothing where that cannot be found or is
/// too large.
std::optional<WholeCommand> wholeCommand(const Scene &scene);

} // namespace helolab::explain::imap
