// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Table.h"
#include "core/protocol/CommandLine.h"

#include <optional>

namespace helolab::pop3 {

/// A command line taken apart, and its verb.
struct Command : protocol::CommandLine
{
    std::optional<Verb> verb; ///< nothing where no rule has that name
};

/// \p line is without its ending.
Command readCommand(QByteArrayView line);

/// What the reply to \p command is to the table: AUTH alone asks which mechanisms there are, and leads nowhere. Nothing
/// where its verb is unknown.
std::optional<protocol::Event> eventOf(const Command &command);

/// True where a +OK to \p command is followed by lines up to a lone dot (RFC 1939 section 3).
bool hasTextReply(const Command &command);

/// A message number or a count of lines: decimal digits; a large one counts as 999,999,999. Nothing where \p text is
/// none.
std::optional<int> readNumber(QByteArrayView text);

} // namespace helolab::pop3
