// SPDX-License-Identifier: GPL-3.0-or-later
#include "MemoryEndpoint.h"

#include "core/protocol/SessionContext.h"

namespace helolab::replay {

MemoryEndpoint::MemoryEndpoint(world::World world, TimePoint start, QByteArray peer,
                               std::optional<world::Manner> manner)
    : m_now(start)
    , m_peer(std::move(peer))
    , m_directory(std::move(world))
    , m_store(std::make_unique<store::MemoryStore>())
    , m_news(*m_store)
    , m_manner(manner.value_or(m_directory.world().manner))
{
}

Result<std::unique_ptr<MemoryEndpoint>> MemoryEndpoint::forSession(const transcript::SessionFile &file,
                                                                   const QString &otherwise, const yaml::Values &values)
{
    auto world = world::loadWorld(file.world.isEmpty() ? otherwise : file.worldLocation(), values);
    if (!world)
        return world.error();
    return inWorld(file, world.take());
}

Result<std::unique_ptr<MemoryEndpoint>> MemoryEndpoint::forSession(const transcript::SessionFile &file,
                                                                   world::World otherwise, const yaml::Values &values)
{
    if (!file.world.isEmpty())
        return forSession(file, QString(), values);
    return inWorld(file, std::move(otherwise));
}

Result<std::unique_ptr<MemoryEndpoint>> MemoryEndpoint::inWorld(const transcript::SessionFile &file, world::World world)
{
    auto endpoint = std::make_unique<MemoryEndpoint>(std::move(world), file.start, file.peer, file.manner);
    if (const auto error = world::fillStore(endpoint->m_directory.world(), *endpoint->m_store))
        return *error;
    return endpoint;
}

void MemoryEndpoint::open(int connection, const protocol::Protocol &protocol)
{
    tellNews(); // what happened before concerns those that were there
    Connection &opened = m_connections[connection];
    opened.session = protocol.makeSession({m_directory, *m_store, m_ids, m_faults, m_peer, m_manner});
    opened.session->open(m_now, opened.actions);
    collect(opened);
    tellNews();
}

void MemoryEndpoint::send(int connection, QByteArrayView octets)
{
    m_now += betweenLines;
    Connection &to = m_connections.at(connection);
    if (to.closed)
        return;
    const qsizetype piece = m_octetwise ? 1 : octets.size();
    for (; !octets.isEmpty() && !to.closed; octets = octets.sliced(piece)) {
        to.session->feed(octets.first(piece), m_now, to.actions);
        collect(to);
        tellNews();
    }
}

QByteArray MemoryEndpoint::received(int connection)
{
    return std::exchange(m_connections.at(connection).output, {});
}

QByteArray MemoryEndpoint::receive(int connection)
{
    Connection &from = m_connections.at(connection);
    while (from.output.isEmpty() && !from.closed) {
        const auto due = from.session->deadline();
        if (!due || *due > m_now + patience)
            break;
        m_now = std::max(m_now, *due);
        from.session->expire(m_now, from.actions);
        collect(from);
        tellNews();
    }
    return received(connection);
}

bool MemoryEndpoint::hasEnded(int connection) const
{
    const Connection &asked = m_connections.at(connection);
    return asked.closed && asked.output.isEmpty();
}

bool MemoryEndpoint::startTls(int connection)
{
    Connection &opened = m_connections.at(connection);
    opened.session->tlsEnded(true, m_now, opened.actions); // in memory there is nobody to hide from
    collect(opened);
    return true;
}

void MemoryEndpoint::close(int connection)
{
    drop(connection); // in memory there is no difference
}

void MemoryEndpoint::drop(int connection)
{
    Connection &gone = m_connections.at(connection);
    if (gone.closed)
        return;
    gone.session->peerClosed(m_now, gone.actions);
    gone.actions.output.clear(); // nobody is there to read it
    collect(gone);
    gone.closed = true;
    tellNews();
}

bool MemoryEndpoint::wait(Milliseconds duration)
{
    m_now += duration;
    for (auto &[number, connection] : m_connections)
        expireDue(connection);
    tellNews();
    return true;
}

bool MemoryEndpoint::stop()
{
    for (auto &[number, connection] : m_connections) {
        if (connection.closed)
            continue;
        connection.session->shutDown(m_now, connection.actions);
        collect(connection);
    }
    tellNews();
    return true;
}

std::optional<protocol::StateId> MemoryEndpoint::serverState(int connection) const
{
    return m_connections.at(connection).session->machine().state();
}

void MemoryEndpoint::collect(Connection &connection)
{
    connection.output += connection.actions.output;
    connection.closed |= connection.actions.close;
    connection.actions.clear();
}

void MemoryEndpoint::tellNews()
{
    m_news.tell(m_connections, [this](auto place, const store::Change &change) {
        Connection &other = place->second;
        if (other.closed)
            return;
        other.session->storeChanged(change, m_now, other.actions);
        collect(other);
        expireDue(other); // it may say at once what it has held back
    });
}

void MemoryEndpoint::expireDue(Connection &connection)
{
    while (!connection.closed) {
        const auto due = connection.session->deadline();
        if (!due || *due > m_now)
            return;
        connection.session->expire(m_now, connection.actions);
        collect(connection);
        if (connection.session->deadline() == due)
            return; // it has said what it had to say
    }
}

} // namespace helolab::replay
