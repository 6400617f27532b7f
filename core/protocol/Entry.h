// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Event.h"
#include "core/Time.h"

#include <QByteArray>

#include <optional>

namespace helolab::protocol {

enum class Party : quint8 { Client, Server };

/// One event on a connection. A Transcript is a list of these, and every view is a reader of it.
struct Entry
{
    enum class Kind : quint8 {
        Command, ///< one command line; also one that no rule knows
        Reply, ///< one whole reply, all of its lines
        Body, ///< text from the client, one or more lines as they came: a message, a chunk, a literal and what follows
              ///< it
        Answer, ///< one line of an authentication exchange, or the DONE that ends waiting
        Happening, ///< no octets travelled: opened, tunnel up, timed out, closed
    };

    TimePoint at;
    Party from = Party::Client;
    Kind kind = Kind::Command;
    StateId before; ///< the state when it came
    StateId after; ///< the state it led to; for a command, the state its reply led to once that has come
    std::optional<Event> event; ///< a command's verb, if known; of a reply, the event that it answers
    std::optional<Outcome> outcome; ///< replies only
    bool transient = false; ///< of a refusal: the same may be taken later, so the reply itself says
    quint16 code = 0; ///< where replies begin with a number (SMTP), that; otherwise 0
    bool truncated = false; ///< the line was over-long: `bytes` is its beginning
    /// A reply names the command it answers by its token; a command carries its own. 0 where there is none
    /// (greeting, untagged news). Replies may come in another order than their commands.
    quint32 token = 0;
    QByteArray bytes; ///< as they travelled, line endings included
};

/// What a reply says of its command, in the words of no protocol: what signs and colours are given by.
enum class Verdict : quint8 {
    None, ///< no reply, or none that anybody understands
    Done,
    More, ///< the server waits for the rest
    NotNow, ///< refused, and may be taken later
    Refused,
};

constexpr Verdict verdictOf(std::optional<Outcome> outcome, bool transient)
{
    if (!outcome)
        return Verdict::None;
    switch (*outcome) {
    case Outcome::Done:
        return Verdict::Done;
    case Outcome::More:
        return Verdict::More;
    case Outcome::Failed:
    case Outcome::Bad:
        break;
    }
    return transient ? Verdict::NotNow : Verdict::Refused;
}

} // namespace helolab::protocol
