// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Protocols.h"
#include "core/protocol/IdSource.h"
#include "core/protocol/Session.h"
#include "core/protocol/SessionContext.h"
#include "core/store/MemoryStore.h"
#include "core/world/Directory.h"
#include "core/world/World.h"

#include <QByteArray>

#include <memory>
#include <string>

namespace helolab::test {

/// 2026-01-05T09:00:00Z, a Monday.
constexpr TimePoint morning{Milliseconds(1767603600000)};

/// A world of the program's own, read afresh.
inline world::World worldNamed(const char *name)
{
    return world::loadWorld(QString::fromLatin1(name)).take();
}

/// The same, with STARTTLS and STLS.
inline world::World worldWithTls()
{
    world::World world = worldNamed("default");
    world.offersTls = true;
    return world;
}

/// One conversation with a server session, in memory: say() a line and get what the server answers.
class Talk
{
public:
    explicit Talk(world::World world = worldNamed("default"), qsizetype storeBound = 1 << 28,
                  const char *protocolName = "smtp")
        : protocol(findProtocol(QString::fromLatin1(protocolName)))
        , manner(world.manner)
        , directory(std::move(world))
        , store(1, storeBound)
    {
        (void)world::fillStore(directory.world(), store);
        start();
    }

    static Talk strict()
    {
        world::World world = worldNamed("default");
        world.manner = world::Manner::Strict;
        return Talk(std::move(world));
    }

    void start()
    {
        session = protocol->makeSession({directory, store, ids, faults, "127.0.0.1", manner});
        session->open(now, actions);
        greeting = take();
    }

    /// \p line gets its CR LF here.
    std::string say(const QByteArray &line) { return send(line + "\r\n"); }

    std::string send(const QByteArray &octets)
    {
        session->feed(octets, now, actions);
        return take();
    }

    /// Says several lines, and gives back the answer to the last one.
    std::string after(std::initializer_list<const char *> lines)
    {
        std::string last;
        for (const char *line : lines)
            last = say(line);
        return last;
    }

    /// What has been put out since the last call; entries gather.
    std::string take()
    {
        std::string output = actions.output.toStdString();
        closed = closed || actions.close;
        entries.insert(entries.end(), actions.entries.begin(), actions.entries.end());
        actions.clear();
        return output;
    }

    std::string state() const { return session->machine().info().name; }
    std::vector<store::Message> inbox(const QByteArray &account) const { return store.messages(account, "INBOX"); }

    const protocol::Protocol *protocol;
    world::Manner manner;
    world::Directory directory;
    store::MemoryStore store;
    protocol::CountingIds ids;
    world::FaultTally faults;
    std::unique_ptr<protocol::Session> session;
    protocol::Actions actions;
    std::vector<protocol::Entry> entries;
    std::string greeting;
    bool closed = false;
    TimePoint now = morning;
};

} // namespace helolab::test
