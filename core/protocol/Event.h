// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"

namespace helolab::protocol {

/// What moves a conversation and is no command.
enum class Happening : quint8 {
    Greeting, ///< the server spoke first
    BodyEnded, ///< the lone dot, or the last chunk, was answered
    AuthLine, ///< one line of an authentication exchange
    TlsUp, ///< the handshake has succeeded
    TlsFailed,
    LiteralEnded, ///< the octets of an IMAP literal are complete
    IdleEnded, ///< DONE
    ServiceClosing, ///< the server leaves: 421, BYE
    TimedOut,
    PeerClosed, ///< the connection is gone
    Listed, ///< a command was a question only, because nothing stood behind it (POP3: AUTH alone)
    Preauthenticated, ///< the server has greeted and knows already who is connected (PREAUTH)
};

/// A command's verb, or a happening.
class Event
{
public:
    constexpr Event() = default;
    constexpr Event(VerbId verb)
        : m_code(verb.value)
    {
    }
    template <typename E>
    requires isVerbEnum<E>
    constexpr Event(E verb)
        : m_code(static_cast<quint8>(verb))
    {
    }
    constexpr Event(Happening happening)
        : m_code(quint8(0x80 | static_cast<quint8>(happening)))
    {
    }

    constexpr bool isVerb() const { return (m_code & 0x80) == 0; }
    /// Only where isVerb().
    constexpr VerbId verb() const { return VerbId(m_code); }
    /// Only where not isVerb().
    constexpr Happening happening() const { return static_cast<Happening>(m_code & 0x7F); }
    friend constexpr bool operator==(Event, Event) = default;

private:
    quint8 m_code = 0x80;
};

/// How an event ended. Part of a transition's key: a failed SELECT leaves Selected.
enum class Outcome : quint8 {
    Done, ///< 2yz, +OK, tagged OK
    More, ///< 3yz, a continuation: the server waits for the rest
    Failed, ///< understood and not done: x1z…x5z of 4yz and 5yz, -ERR, NO
    Bad, ///< not understood or out of order: 50z, BAD; never moves a command's state
};

} // namespace helolab::protocol
