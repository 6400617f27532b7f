// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TlsRecords.h"
#include "Transcript.h"
#include "core/protocol/Protocol.h"

#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace helolab::transcript {

/// The transcripts of every connection a server holds or held, within a bound of memory: when the bound is
/// reached the oldest closed connection goes first, then the oldest entries of the longest open one.
///
/// Written by the net thread, a batch per read; read by the window once a frame. Nothing is signalled per entry:
/// a reader asks what has changed since it last looked.
class Archive
{
public:
    using ConnectionId = quint64;

    struct Summary
    {
        ConnectionId id = 0;
        const protocol::Protocol *protocol = nullptr;
        QString peer; ///< "127.0.0.1:40022"
        QString via; ///< of a tap's: the server that the client is led to, "mail.example:25"
        TimePoint opened;
        bool closed = false;
        protocol::StateId state;
        qsizetype entries = 0; ///< so far, those already dropped included
        qsizetype dropped = 0; ///< entries that the bound has taken from the front
        quint64 revision = 0; ///< of the archive, when this connection last changed
    };

    /// Whether what travels under TLS is kept too, and the keys to it: in memory, for a person who looks.
    enum class Tls : quint8 { NotKept, Kept };

    struct Notice
    {
        TimePoint at;
        QString text;
    };
    static constexpr std::size_t noticesAtMost = 20;

    /// \p bound in octets of entries, records and notices, overhead included.
    static constexpr qsizetype usualBound = 64 * 1024 * 1024;
    explicit Archive(qsizetype bound = usualBound, Tls tls = Tls::NotKept);

    // The net thread's side.
    ConnectionId open(const protocol::Protocol &protocol, const QString &peer, TimePoint at, const QString &via = {});
    /// Moves \p entries in and leaves the vector empty, its capacity kept. Nothing happens for a connection that
    /// is gone.
    void append(ConnectionId id, std::vector<protocol::Entry> &entries);
    /// Something about the connection that neither of the two has said, in the user's language. The first
    /// noticesAtMost are kept.
    void addNotice(ConnectionId id, const QString &text, TimePoint at);
    void close(ConnectionId id);
    bool keepsTls() const { return m_tls == Tls::Kept; }
    /// Records of TLS, as TlsRecords::add() takes them, and lines of a key log. Only where keepsTls(); nothing happens
    /// for a connection that is gone.
    void addRecords(ConnectionId id, protocol::Party from, QByteArrayView octets, TimePoint at, qsizetype entry);
    void addKeys(ConnectionId id, QByteArrayView lines);

    // The reader's side.
    /// Grows with every change; cheap to ask without a lock held for long.
    quint64 revision() const;
    /// Of every connection held, oldest first.
    std::vector<Summary> summaries() const;
    /// Of those only that have changed since the archive was at \p revision. A connection that the bound has taken
    /// away is not told: its number is then missing from summaries().
    std::vector<Summary> summariesSince(quint64 revision) const;
    /// Entries of one connection from number \p from on (counted with the dropped ones).
    std::vector<protocol::Entry> entriesFrom(ConnectionId id, qsizetype from) const;
    /// Notices of one connection from number \p from on.
    std::vector<Notice> noticesFrom(ConnectionId id, std::size_t from) const;
    /// Records of one connection from number \p from on, and the keys to them.
    std::vector<TlsRecord> recordsFrom(ConnectionId id, qsizetype from) const;
    QByteArray keysOf(ConnectionId id) const;

private:
    struct Connection
    {
        Summary summary;
        std::deque<protocol::Entry> entries;
        TlsRecords records;
        std::vector<Notice> notices;
        qsizetype octets = 0;
    };

    void touch(Connection &connection);
    template <typename Change> void changeRecords(ConnectionId id, Change &&change);
    void enforceBound();
    void cutRecords(Connection &connection);
    void dropOldestEntries(Connection &connection, qsizetype goal);

    mutable std::mutex m_mutex;
    const qsizetype m_bound;
    const Tls m_tls;
    qsizetype m_octets = 0;
    std::atomic<quint64> m_revision = 0;
    ConnectionId m_next = 1;
    std::deque<ConnectionId> m_closed; // in the order in which they closed
    std::map<ConnectionId, std::unique_ptr<Connection>> m_connections; // numbers rise: oldest first
};

} // namespace helolab::transcript
