// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Foretold.h"
#include "Moments.h"

#include "core/protocol/IdSource.h"
#include "core/protocol/Protocol.h"
#include "core/protocol/Session.h"
#include "core/replay/StoreNews.h"
#include "core/store/MailStore.h"
#include "core/world/Directory.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace helolab::attempt {

/// The lab's server in memory, led by a journal: it hears what was sent when it was sent, and says what it says.
///
/// Only what the environment decides is taken from the journal: when clients come and go, and, within the little that
/// two clocks may differ, when the server lost patience or was stopped.
class LedServer
{
public:
    /// What of the server's words depends on the day. A replay on another one shows which words those are.
    struct Day
    {
        TimePoint begun;
        quint64 lastId = 0; ///< queue ids and the like go on behind it
        QByteArray peer = "127.0.0.1";
    };

    /// \p protocol is that of connections of which the journal names none; it outlives the server. \p store was filled
    /// from the world of \p directory. \p foretold is what the journal tells of its connections; nothing while it is
    /// still being written.
    LedServer(const protocol::Protocol &protocol, std::shared_ptr<const world::Directory> directory,
              std::shared_ptr<store::MailStore> store, Day day, world::Manner manner, Foretold foretold = {});
    ~LedServer();

    /// Events that concern no connection let time pass, like all others. Connections that were never opened, or have
    /// ended, hear nothing.
    void play(const Event &event);
    /// True where the session waits for the client's handshake.
    bool awaitsHandshake(int connection) const;
    /// Does what is due until then.
    void passTime(TimePoint until);
    /// Tells the clients that the server stops.
    void stop(TimePoint now);

    /// All that the server has said on a connection; only of one that was opened.
    const QByteArray &said(int connection) const { return m_connections.at(connection).said; }
    /// True once the server has ended the connection, or the client has.
    bool hasEnded(int connection) const { return m_connections.at(connection).closed; }
    /// True where the journal says that the server ended the connection, and it did not.
    bool wasCut(int connection) const { return m_connections.at(connection).cut; }
    bool isKnown(int connection) const { return m_connections.count(connection) > 0; }
    /// Where the server stands; only of a connection that was opened.
    protocol::StateId state(int connection) const;
    /// When the server does something by itself on a connection; nothing where it waits without end.
    std::optional<TimePoint> deadline(int connection) const;

    /// The connections on which something was said because of what happened in the store, since this was last called.
    std::vector<int> takeSpokenUp() { return std::exchange(m_spokenUp, {}); }

    /// Octets on all connections.
    qsizetype saidInAll() const { return m_saidInAll; }
    store::MailStore &store() { return *m_store; }
    /// Which faults of the world have struck so far.
    const world::FaultTally &faults() const { return m_faults; }

private:
    struct Connection
    {
        std::unique_ptr<protocol::Session> session; // null once it has ended
        protocol::StateId state;
        QByteArray said;
        qsizetype heard = 0; // octets that the journal says have arrived
        bool closed = false;
        bool cut = false;
    };
    using Place = std::map<int, Connection>::iterator;

    void take(const Opened &event, TimePoint now);
    void take(const Sent &event, TimePoint now);
    void take(const Received &event, TimePoint now);
    void take(const Ended &event, TimePoint now);
    void take(const Handshake &event, TimePoint now);
    template <typename Other> void take(const Other &, TimePoint) { }

    void expire(Place place, TimePoint until);
    void leave(Place place, TimePoint now);
    void collect(Place place);
    void tellNews(TimePoint now);

    const protocol::Protocol &m_protocol;
    std::shared_ptr<const world::Directory> m_directory;
    std::shared_ptr<store::MailStore> m_store;
    replay::StoreNews m_news;
    Day m_day;
    world::Manner m_manner;
    const Foretold m_foretold;
    ForetoldIds m_ids;
    world::FaultTally m_faults;
    protocol::Actions m_actions;
    qsizetype m_saidInAll = 0;
    std::vector<int> m_spokenUp;
    std::map<int, Connection> m_connections;
    Moments m_due; // deadlines of connections
};

/// A store with the accounts and messages of \p world. UIDVALIDITY follows from the time, as it does in a server that
/// begins anew (RFC 9051 section 2.3.1.1).
Result<std::shared_ptr<store::MailStore>> freshStore(const world::World &world, TimePoint begun);

} // namespace helolab::attempt
