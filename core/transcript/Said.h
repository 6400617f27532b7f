// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Transcript.h"
#include "core/protocol/Entry.h"
#include "core/protocol/Protocol.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace helolab::transcript {

/// A line of a conversation that somebody wrote down, or what happened in its place.
struct Said
{
    protocol::Party from = protocol::Party::Client;
    QByteArray octets; ///< with its ending; empty where only something happened
    std::optional<protocol::Happening> happening;
    int line = 0; ///< of the file, from 1; 0 where it is not written there
    bool asks = false; ///< of the client: a reply is due to it
    /// A reply that must have come and was left out: it moves the conversation, and is no entry.
    bool leftOut = false;
};

/// A conversation that somebody wrote down, as a Tracker sees it.
struct Watched
{
    Transcript transcript;
    std::vector<int> lines; ///< where each entry begins in the file; 0: not written there
    bool hasGreeting = false; ///< else the server's greeting was left out, and taken for a good one
};

/// Lets a Tracker watch what was \p said. Nothing in it has a time.
Watched watched(const protocol::Protocol &protocol, const std::vector<Said> &said);

/// Whether a tunnel comes up where the server agrees to \p command.
bool asksForTls(const protocol::Protocol &protocol, const protocol::CommandView &command);

/// How a server of \p protocol greets that is ready, in as few words as can be; without its ending.
QByteArray greetingOf(const protocol::Protocol &protocol);

} // namespace helolab::transcript
