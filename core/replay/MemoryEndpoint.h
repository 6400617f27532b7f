// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Endpoint.h"
#include "StoreNews.h"
#include "core/protocol/IdSource.h"
#include "core/protocol/Session.h"
#include "core/store/MemoryStore.h"
#include "core/transcript/SessionFile.h"
#include "core/world/Directory.h"
#include "core/world/World.h"

#include <map>
#include <memory>

namespace helolab::replay {

/// A server in memory, without sockets, without a clock: time stands still, but for a second before each line that is
/// sent, and for what wait() lets pass. So the same lines to the same world are answered with the same octets. What one
/// connection changes in the store all sessions hear right behind that, in the order of their numbers.
class MemoryEndpoint final : public Endpoint
{
public:
    /// \p world is served as it is; \p manner, where given, instead of the world's own.
    MemoryEndpoint(world::World world, TimePoint start, QByteArray peer, std::optional<world::Manner> manner = {});
    /// The world that \p file names, or \p otherwise where it names none, with \p values for its placeholders.
    static Result<std::unique_ptr<MemoryEndpoint>> forSession(const transcript::SessionFile &file,
                                                              const QString &otherwise = QStringLiteral("default"),
                                                              const yaml::Values &values = {});
    /// The same, with a world that was read already.
    static Result<std::unique_ptr<MemoryEndpoint>> forSession(const transcript::SessionFile &file,
                                                              world::World otherwise, const yaml::Values &values);

    /// Give the sessions every octet alone.
    void setOctetwise(bool octetwise) { m_octetwise = octetwise; }
    /// Queue ids and the like go on behind \p last, instead of from 1.
    void setLastId(quint64 last) { m_ids = protocol::CountingIds(last); }
    store::MailStore &store() { return *m_store; }

    void open(int connection, const protocol::Protocol &protocol) override;
    void send(int connection, QByteArrayView octets) override;
    QByteArray receive(int connection) override;
    QByteArray received(int connection) override;
    bool hasEnded(int connection) const override;
    bool startTls(int connection) override;
    void close(int connection) override;
    void drop(int connection) override;
    bool wait(Milliseconds duration) override;
    bool stop() override;
    TimePoint now() const override { return m_now; }
    std::optional<protocol::StateId> serverState(int connection) const override;

private:
    struct Connection
    {
        std::unique_ptr<protocol::Session> session;
        protocol::Actions actions;
        QByteArray output;
        bool closed = false;
    };

    static Result<std::unique_ptr<MemoryEndpoint>> inWorld(const transcript::SessionFile &file, world::World world);
    void collect(Connection &connection);
    void expireDue(Connection &connection);
    void tellNews();

    TimePoint m_now;
    QByteArray m_peer;
    world::Directory m_directory;
    std::unique_ptr<store::MailStore> m_store;
    StoreNews m_news;
    protocol::CountingIds m_ids;
    world::FaultTally m_faults;
    world::Manner m_manner;
    std::map<int, Connection> m_connections;
    bool m_octetwise = false;
};

} // namespace helolab::replay
