// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedServer.h"

#include "core/Protocols.h"
#include "core/protocol/SessionContext.h"
#include "core/store/MemoryStore.h"

#include <algorithm>

namespace helolab::attempt {

namespace {

/// The journal's clock is the client's. Within so much of a deadline the journal says whether it was reached.
constexpr Milliseconds clocksDiffer = std::chrono::seconds(2);

} // namespace

LedServer::LedServer(const protocol::Protocol &protocol, std::shared_ptr<const world::Directory> directory,
                     std::shared_ptr<store::MailStore> store, Day day, world::Manner manner, Foretold foretold)
    : m_protocol(protocol)
    , m_directory(std::move(directory))
    , m_store(std::move(store))
    , m_news(*m_store)
    , m_day(std::move(day))
    , m_manner(manner)
    , m_foretold(std::move(foretold))
    , m_ids(m_day.lastId, m_foretold)
{
}

LedServer::~LedServer() = default;

void LedServer::play(const Event &event)
{
    const TimePoint now = m_day.begun + event.at;
    passTime(now - clocksDiffer);
    std::visit([this, now](const auto &what) { take(what, now); }, event.what);
    tellNews(now);
}

void LedServer::passTime(TimePoint until)
{
    std::vector<int> due = m_due.upTo(until);
    std::sort(due.begin(), due.end());
    for (const int number : due)
        expire(m_connections.find(number), until);
    tellNews(until);
}

void LedServer::take(const Opened &event, TimePoint now)
{
    if (isKnown(event.connection))
        return;
    const Place place = m_connections.try_emplace(event.connection).first;
    Connection &opened = place->second;
    m_manner = event.manner.value_or(m_manner);
    const protocol::Protocol *named = findProtocol(event.protocol);
    m_ids.opened(event.connection);
    opened.session = (named ? *named : m_protocol)
                         .makeSession({*m_directory, *m_store, m_ids, m_faults, m_day.peer, m_manner, event.inTunnel});
    opened.session->open(now, m_actions);
    collect(place);
}

void LedServer::take(const Sent &event, TimePoint now)
{
    const auto found = m_connections.find(event.connection);
    m_ids.sent(event.connection);
    if (found == m_connections.end() || found->second.closed)
        return;
    if (!m_foretold.tellsHandshake(event.connection))
        take(Handshake{event.connection}, now);
    found->second.session->feed(event.octets, now, m_actions);
    collect(found);
    expire(found, now); // what it has put off until its output has left
}

bool LedServer::awaitsHandshake(int connection) const
{
    const auto found = m_connections.find(connection);
    const protocol::Session *session = found == m_connections.end() ? nullptr : found->second.session.get();
    return session && session->machine().info().input == protocol::Input::Handshake;
}

void LedServer::take(const Handshake &event, TimePoint now)
{
    if (!awaitsHandshake(event.connection))
        return;
    const auto place = m_connections.find(event.connection);
    place->second.session->tlsEnded(event.isUp, now, m_actions);
    collect(place);
}

void LedServer::take(const Received &event, TimePoint now)
{
    const auto found = m_connections.find(event.connection);
    if (found == m_connections.end())
        return;
    Connection &connection = found->second;
    connection.heard += event.octets.size();
    if (connection.heard > connection.said.size())
        expire(found, now + clocksDiffer);
}

void LedServer::take(const Ended &event, TimePoint now)
{
    const auto found = m_connections.find(event.connection);
    if (found == m_connections.end() || found->second.closed)
        return;
    Connection &connection = found->second;
    if (event.by == Ended::By::Server) {
        expire(found, now + clocksDiffer);
        if (!connection.closed && connection.heard > connection.said.size()) {
            connection.session->shutDown(now, m_actions); // it was stopped: nobody types that
            collect(found);
        }
        connection.cut = !connection.closed;
    }
    leave(found, now);
}

void LedServer::stop(TimePoint now)
{
    for (auto place = m_connections.begin(); place != m_connections.end(); ++place) {
        if (place->second.closed)
            continue;
        place->second.session->shutDown(now, m_actions);
        collect(place);
    }
    tellNews(now);
}

void LedServer::leave(Place place, TimePoint now)
{
    Connection &connection = place->second;
    if (connection.closed)
        return;
    connection.session->peerClosed(now, m_actions);
    m_actions.output.clear(); // nobody is there to read it
    m_actions.close = true;
    collect(place);
}

void LedServer::expire(Place place, TimePoint until)
{
    Connection &connection = place->second;
    while (!connection.closed) {
        const auto due = connection.session->deadline();
        if (!due || *due > until)
            return;
        m_ids.speakFor(place->first);
        connection.session->expire(*due, m_actions);
        collect(place);
        if (!connection.closed && connection.session->deadline() == due)
            return; // it has said what it had to say
    }
}

/// What a connection has changed in the store all sessions hear.
void LedServer::tellNews(TimePoint now)
{
    m_news.tell(m_connections, [this, now](Place place, const store::Change &change) {
        if (place->second.closed)
            return;
        const qsizetype before = place->second.said.size();
        place->second.session->storeChanged(change, now, m_actions);
        collect(place);
        expire(place, now); // it may say at once what it has held back
        if (place->second.said.size() > before)
            m_spokenUp.push_back(place->first);
    });
}

/// Takes what a session has just said, and when it will speak by itself.
void LedServer::collect(Place place)
{
    auto &[number, connection] = *place;
    connection.said += m_actions.output;
    m_saidInAll += m_actions.output.size();
    connection.closed = connection.closed || m_actions.close;
    connection.state = connection.session->machine().state();
    m_actions.clear();
    if (connection.closed)
        connection.session.reset();
    m_due.set(number, connection.session ? connection.session->deadline() : std::nullopt);
}

protocol::StateId LedServer::state(int connection) const
{
    return m_connections.at(connection).state;
}

std::optional<TimePoint> LedServer::deadline(int connection) const
{
    const Connection &asked = m_connections.at(connection);
    return asked.session ? asked.session->deadline() : std::nullopt;
}

Result<std::shared_ptr<store::MailStore>> freshStore(const world::World &world, TimePoint begun)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(begun.time_since_epoch());
    std::shared_ptr<store::MailStore> store = std::make_shared<store::MemoryStore>(quint32(seconds.count()));
    if (const auto error = world::fillStore(world, *store))
        return *error;
    return store;
}

} // namespace helolab::attempt
