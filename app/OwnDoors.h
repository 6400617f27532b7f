// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/Spoken.h"
#include "core/lab/Variant.h"
#include "net/Server.h"

#include <vector>

namespace helolab::console {
class ConsoleTabs;
}

namespace helolab {

/// Where the workbench's own server listens, a door for each protocol, and which of them the console stands at.
class OwnDoors
{
public:
    void set(std::vector<net::ListenerStatus> listeners) { m_listeners = std::move(listeners); }
    const std::vector<net::ListenerStatus> &all() const { return m_listeners; }

    /// As labs name them: `smtp.host`, `smtp.port`, `smtps.port` …
    lab::Values places() const;

    bool isOwn(const QString &host, quint16 port) const;
    /// What is spoken at \p port, here or wherever it is the usual one.
    const protocol::Protocol *protocolAt(quint16 port) const;
    /// Doors in the clear only. The first of \p wanted that no tab of \p console speaks; where all are spoken, the
    /// first that runs, and where none of them runs, any that does. Null where the server runs not at all.
    const net::ListenerStatus *next(const lab::Protocols &wanted, const console::ConsoleTabs &console) const;
    /// Whether a tab of \p console is connected to it, or was.
    bool isSpoken(const protocol::Protocol &protocol, const console::ConsoleTabs &console) const;

private:
    std::vector<net::ListenerStatus> m_listeners;
};

} // namespace helolab
