// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "IdSource.h"

#include <QByteArray>

namespace helolab::store {
class MailStore;
}

namespace helolab::world {
class Directory;
class FaultTally;
enum class Manner : quint8;
} // namespace helolab::world

namespace helolab::protocol {

/// What a session is given at birth. Everything referred to outlives the session.
struct SessionContext
{
    const world::Directory &directory; ///< the world and its names
    store::MailStore &store;
    IdSource &ids;
    world::FaultTally &faults; ///< which of the world's faults have struck already
    QByteArray peer; ///< the client's address, "127.0.0.1"
    world::Manner manner;
    bool inTunnel = false; ///< TLS came before the first line: ports 465, 993, 995 (RFC 8314)
};

} // namespace helolab::protocol
