// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"
#include "core/protocol/Ids.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace helolab::protocol {
class Protocol;
}

namespace helolab::replay {

/// Of servers whose time stands still: it moves on by so much before each line that is sent.
constexpr Milliseconds betweenLines = std::chrono::seconds(1);
/// What such a server puts off for no longer than this is waited for.
constexpr Milliseconds patience = std::chrono::seconds(30);

/// The far end of what a Player plays: a server in memory, or one behind sockets. Connections are the numbers of
/// the .session file; each opens once.
class Endpoint
{
public:
    virtual ~Endpoint() = default;

    virtual void open(int connection, const protocol::Protocol &protocol) = 0;
    virtual void send(int connection, QByteArrayView octets) = 0;
    /// What the server has said since the last call. Where that is nothing it waits for something; empty means
    /// that nothing came in reasonable time, or will ever come.
    virtual QByteArray receive(int connection) = 0;
    /// What the server has said since the last call, without waiting.
    virtual QByteArray received(int connection) = 0;
    /// True once the server has ended the connection and everything that it said was received.
    virtual bool hasEnded(int connection) const = 0;
    /// The server has agreed to TLS: the client's handshake. False where it failed.
    virtual bool startTls(int connection) = 0;
    /// The client ends the connection in good order, or vanishes.
    virtual void close(int connection) = 0;
    virtual void drop(int connection) = 0;
    /// Lets time pass. False where that cannot be done (a real server's clock).
    virtual bool wait(Milliseconds duration) = 0;
    /// Tells the server to stop. False where that cannot be done.
    virtual bool stop() = 0;

    virtual TimePoint now() const = 0;
    /// Where the server itself stands, if one can look inside.
    virtual std::optional<protocol::StateId> serverState(int connection) const = 0;
};

} // namespace helolab::replay
