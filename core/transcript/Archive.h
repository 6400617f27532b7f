// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Transcript.h"

#include <QHash>

#include <deque>
#include <memory>
#include <mutex>
#include <optional>
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
        TimePoint opened;
        bool closed = false;
        protocol::StateId state;
        qsizetype entries = 0; ///< so far, those already dropped included
        qsizetype dropped = 0; ///< entries that the bound has taken from the front
    };

    /// \p bound in octets of entries, overhead included.
    explicit Archive(qsizetype bound = 64 * 1024 * 1024);

    // The net thread's side.
    ConnectionId open(const protocol::Protocol &protocol, const QString &peer, TimePoint at);
    /// Moves \p entries in and leaves the vector empty, its capacity kept.
    void append(ConnectionId id, std::vector<protocol::Entry> &entries);
    void close(ConnectionId id);

    // The reader's side.
    /// Grows with every change; cheap to ask without a lock held for long.
    quint64 revision() const;
    std::vector<Summary> summaries() const;
    /// Entries of one connection from number \p from on (counted with the dropped ones).
    std::vector<protocol::Entry> entriesFrom(ConnectionId id, qsizetype from) const;

private:
    struct Connection
    {
        Summary summary;
        std::deque<protocol::Entry> entries;
        qsizetype octets = 0;
    };

    void enforceBound();

    mutable std::mutex m_mutex;
    qsizetype m_bound;
    qsizetype m_octets = 0;
    quint64 m_revision = 0;
    ConnectionId m_next = 1;
    std::deque<ConnectionId> m_order; // oldest first
    QHash<ConnectionId, std::shared_ptr<Connection>> m_connections;
};

} // namespace helolab::transcript
