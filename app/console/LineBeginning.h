// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Protocol.h"

#include <QString>

namespace helolab::console {

/// A line that is no command and has a meaning all the same: the lone dot, DONE.
struct PlainLine
{
    protocol::Event event;
    const char *line;
    const char *tip;
    bool leadsOn; ///< it is the usual way on, no way back
};

/// Null for commands, and for what is no line of the client's.
const PlainLine *plainLineOf(protocol::Event event);
/// What it does, in the language installed.
QString plainLineTip(const PlainLine &line);

/// A command as one begins to type it, up to where the student's own part starts: "MAIL FROM:<" of
/// "MAIL FROM:<reverse-path>". Without what stands before its name, as a tag does.
QString beginningOf(const protocol::Protocol &protocol, protocol::StateId state, const protocol::CommandRule &rule);

} // namespace helolab::console
