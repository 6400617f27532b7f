// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ImapTalk.h"

namespace helolab::test {

inline store::Message message(const char *octets)
{
    store::Message made;
    made.octets = octets;
    return made;
}

/// A server, and whoever is connected to it.
class Room
{
public:
    Room()
        : m_directory(worldWithoutMail())
        , m_listening(store.listen([this](const store::Change &change) { m_changes.push_back(change); }))
    {
        (void)world::fillStore(m_directory.world(), store);
    }

    struct Connection
    {
        std::unique_ptr<protocol::Session> session;
        protocol::Actions actions;
        QByteArray output;
        bool closed = false;
    };

    Connection &open(const char *protocolName)
    {
        Connection &made = *m_connections.emplace_back(std::make_unique<Connection>());
        made.session = findProtocol(QString::fromLatin1(protocolName))
                           ->makeSession({m_directory, store, m_ids, m_faults, "127.0.0.1", world::Manner::Tolerant});
        made.session->open(now, made.actions);
        collect(made);
        made.output.clear();
        return made;
    }

    /// What it answers by itself, news for all included.
    QByteArray say(Connection &to, const QByteArray &octets)
    {
        to.session->feed(octets, now, to.actions);
        collect(to);
        goOn(to);
        while (!m_changes.empty()) {
            const auto changes = std::exchange(m_changes, {});
            for (const auto &each : m_connections) {
                for (const store::Change &change : changes) {
                    if (!each->closed)
                        each->session->storeChanged(change, now, each->actions);
                }
                collect(*each);
                goOn(*each);
            }
        }
        return std::exchange(to.output, {});
    }

    store::MemoryStore store;
    TimePoint now = morning;

private:
    static void collect(Connection &from)
    {
        from.output += from.actions.output;
        from.closed |= from.actions.close;
        from.actions.clear();
    }
    void goOn(Connection &with)
    {
        while (!with.closed && *with.session->deadline() <= now) {
            with.session->expire(now, with.actions);
            collect(with);
        }
    }

    world::Directory m_directory;
    protocol::CountingIds m_ids;
    world::FaultTally m_faults;
    std::vector<store::Change> m_changes;
    std::shared_ptr<void> m_listening;
    std::vector<std::unique_ptr<Connection>> m_connections;
};

} // namespace helolab::test
