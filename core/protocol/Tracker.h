// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Entry.h"
#include "Machine.h"
#include "Protocol.h"
#include "core/wire/LineReader.h"

#include <QByteArray>

#include <deque>
#include <vector>

namespace helolab::protocol {

/// Runs a protocol's table over octets that it only watches: from a socket of ours, from a capture, from a
/// .session file. So the console knows where it stands even when the server at the other end is not ours.
///
/// Feed each direction as it comes; what becomes complete is returned as entries. A command's entry appears
/// when its line is complete; its `after` is still its `before` then, and the reply's entry carries the move.
/// Nothing either side sends makes it hold more than a line each way.
class Tracker
{
public:
    /// \p protocol outlives the tracker.
    explicit Tracker(const Protocol &protocol);

    std::vector<Entry> fromClient(QByteArrayView bytes, TimePoint now);
    std::vector<Entry> fromServer(QByteArrayView bytes, TimePoint now);
    /// A happening that carries no octets: the peer closed, a handshake ended.
    Entry happened(Happening happening, Outcome outcome, Party who, TimePoint now);

    const Machine &machine() const { return m_machine; }
    /// Octets of an unfinished line from the server, to be shown though the line has not ended.
    qsizetype pendingFromServer() const;
    /// The last edge taken, or null.
    const Transition *lastTransition() const { return m_last; }

private:
    struct Outstanding
    {
        CommandView view; // its views point into `line`
        QByteArray line;
        quint32 token;
    };

    const Protocol *m_protocol;
    Machine m_machine;
    const Transition *m_last = nullptr;
    wire::LineReader m_clientLines;
    wire::LineReader m_serverLines;
    QByteArray m_reply; // the lines of a multi-line reply so far
    std::deque<Outstanding> m_outstanding;
    QByteArray m_bodyTail; // the last octets of the body, to see CR LF . CR LF across reads
    qsizetype m_octetsToFollow = 0;
    quint32 m_nextToken = 1;
    bool m_greeted = false;
};

} // namespace helolab::protocol
