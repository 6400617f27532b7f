// SPDX-License-Identifier: GPL-3.0-or-later
#include "Archive.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace helolab::transcript {

namespace {

/// What a connection and an entry cost beside the octets they hold; a little more than measured.
constexpr qsizetype connectionOverhead = 1024;
constexpr qsizetype entryOverhead = qsizetype(sizeof(protocol::Entry)) + 32;

qsizetype costOf(const protocol::Entry &entry)
{
    return entryOverhead + entry.bytes.size();
}

} // namespace

Archive::Archive(qsizetype bound, Tls tls)
    : m_bound(bound)
    , m_tls(tls)
{
}

Archive::ConnectionId Archive::open(const protocol::Protocol &protocol, const QString &peer, TimePoint at,
                                    const QString &via)
{
    const std::lock_guard lock(m_mutex);
    const ConnectionId id = m_next++;
    auto connection = std::make_unique<Connection>();
    connection->summary.id = id;
    connection->summary.protocol = &protocol;
    connection->summary.peer = peer;
    connection->summary.via = via;
    connection->summary.opened = at;
    connection->summary.state = protocol.table().start;
    connection->octets = connectionOverhead;
    m_octets += connectionOverhead;
    touch(*connection);
    m_connections.emplace_hint(m_connections.end(), id, std::move(connection));
    enforceBound();
    return id;
}

void Archive::append(ConnectionId id, std::vector<protocol::Entry> &entries)
{
    if (entries.empty())
        return;
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_connections.find(id); found != m_connections.end()) {
        Connection &connection = *found->second;
        qsizetype cost = 0;
        for (const protocol::Entry &entry : entries)
            cost += costOf(entry);
        connection.octets += cost;
        m_octets += cost;
        connection.summary.entries += qsizetype(entries.size());
        connection.summary.state = entries.back().after;
        std::move(entries.begin(), entries.end(), std::back_inserter(connection.entries));
        touch(connection);
        enforceBound();
    }
    entries.clear();
}

void Archive::addNotice(ConnectionId id, const QString &text, TimePoint at)
{
    constexpr qsizetype longest = 1000; // letters
    const std::lock_guard lock(m_mutex);
    const auto found = m_connections.find(id);
    if (found == m_connections.end() || found->second->notices.size() >= noticesAtMost)
        return;
    Connection &connection = *found->second;
    connection.notices.push_back({at, text.left(longest)});
    const qsizetype cost = qsizetype(sizeof(Notice)) + connection.notices.back().text.size() * qsizetype(sizeof(QChar));
    connection.octets += cost;
    m_octets += cost;
    touch(connection);
    enforceBound();
}

void Archive::close(ConnectionId id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_connections.find(id);
    if (found == m_connections.end() || found->second->summary.closed)
        return;
    found->second->summary.closed = true;
    m_closed.push_back(id);
    touch(*found->second);
}

/// Has \p change done to the records of a connection, and accounts for it.
template <typename Change> void Archive::changeRecords(ConnectionId id, Change &&change)
{
    if (!keepsTls())
        return;
    const std::lock_guard lock(m_mutex);
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    Connection &connection = *found->second;
    const qsizetype before = connection.records.cost();
    change(connection.records);
    const qsizetype more = connection.records.cost() - before;
    connection.octets += more;
    m_octets += more;
    touch(connection);
    enforceBound();
}

void Archive::addRecords(ConnectionId id, protocol::Party from, QByteArrayView octets, TimePoint at, qsizetype entry)
{
    changeRecords(id, [&](TlsRecords &records) { records.add(from, octets, at, entry); });
}

void Archive::addKeys(ConnectionId id, QByteArrayView lines)
{
    if (!lines.isEmpty())
        changeRecords(id, [&](TlsRecords &records) { records.addKeys(lines); });
}

void Archive::touch(Connection &connection)
{
    connection.summary.revision = m_revision.fetch_add(1, std::memory_order_relaxed) + 1;
}

/// Frees a sixteenth more than it must, so that the search for the longest connection is rare.
void Archive::enforceBound()
{
    if (m_octets <= m_bound)
        return;
    const qsizetype goal = m_bound - m_bound / 16;
    while (m_octets > goal && !m_closed.empty()) {
        const auto oldest = m_connections.find(m_closed.front());
        m_closed.pop_front();
        m_octets -= oldest->second->octets;
        m_connections.erase(oldest);
    }
    while (m_octets > goal) {
        const auto longest
            = std::max_element(m_connections.begin(), m_connections.end(),
                               [](const auto &a, const auto &b) { return a.second->octets < b.second->octets; });
        if (longest == m_connections.end())
            return;
        cutRecords(*longest->second);
        if (m_octets <= goal)
            return;
        if (longest->second->entries.empty())
            return; // open connections alone exceed the bound: how many there are is the server's limit
        dropOldestEntries(*longest->second, goal);
    }
}

/// What is known of its records is less than what was said; lengths stay.
void Archive::cutRecords(Connection &connection)
{
    const qsizetype before = connection.records.cost();
    connection.records.cutAll();
    const qsizetype freed = before - connection.records.cost();
    connection.octets -= freed;
    m_octets -= freed;
}

void Archive::dropOldestEntries(Connection &connection, qsizetype goal)
{
    // Half at most, so that of several long connections none loses everything.
    const qsizetype keep = connection.octets / 2;
    do {
        const qsizetype cost = costOf(connection.entries.front());
        connection.entries.pop_front();
        ++connection.summary.dropped;
        connection.octets -= cost;
        m_octets -= cost;
    } while (m_octets > goal && connection.octets > keep && !connection.entries.empty());
    touch(connection);
}

quint64 Archive::revision() const
{
    return m_revision.load(std::memory_order_relaxed);
}

std::vector<Archive::Summary> Archive::summaries() const
{
    return summariesSince(0);
}

std::vector<Archive::Summary> Archive::summariesSince(quint64 revision) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Summary> result;
    for (const auto &[id, connection] : m_connections) {
        if (connection->summary.revision > revision)
            result.push_back(connection->summary);
    }
    return result;
}

std::vector<protocol::Entry> Archive::entriesFrom(ConnectionId id, qsizetype from) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return {};
    const Connection &connection = *found->second;
    const qsizetype skip = std::clamp<qsizetype>(from - connection.summary.dropped, 0, connection.entries.size());
    return {connection.entries.begin() + skip, connection.entries.end()};
}

std::vector<Archive::Notice> Archive::noticesFrom(ConnectionId id, std::size_t from) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return {};
    const std::vector<Notice> &notices = found->second->notices;
    return {notices.begin() + qsizetype(std::min(from, notices.size())), notices.end()};
}

std::vector<TlsRecord> Archive::recordsFrom(ConnectionId id, qsizetype from) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return {};
    const std::vector<TlsRecord> &records = found->second->records.records();
    return {records.begin() + std::min<qsizetype>(from, qsizetype(records.size())), records.end()};
}

QByteArray Archive::keysOf(ConnectionId id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? QByteArray() : found->second->records.keys();
}

} // namespace helolab::transcript
