// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Tracker.h"
#include "core/transcript/Transcript.h"

#include <QByteArray>

namespace helolab::tests {

/// A conversation written down in a test, watched by a Tracker: the transcript of what both sides say.
class Conversation
{
public:
    explicit Conversation(const protocol::Protocol &protocol)
        : m_tracker(protocol)
    {
        m_transcript.protocol = &protocol;
    }

    /// The client's octets; CR LF is added where they end with no LF.
    Conversation &client(QByteArray octets)
    {
        if (!octets.endsWith('\n'))
            octets += "\r\n";
        return add(m_tracker.fromClient(octets, {}));
    }
    Conversation &server(QByteArray octets)
    {
        if (!octets.endsWith('\n'))
            octets += "\r\n";
        return add(m_tracker.fromServer(octets, {}));
    }
    Conversation &happened(protocol::Happening happening, protocol::Outcome outcome, protocol::Party who)
    {
        return add(m_tracker.happened(happening, outcome, who, {}));
    }

    /// The connection ends, and the next one is in the same transcript, as the console has it.
    Conversation &reconnect()
    {
        happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, protocol::Party::Client);
        m_tracker = protocol::Tracker(*m_transcript.protocol);
        return *this;
    }

    const transcript::Transcript &transcript() const { return m_transcript; }
    qsizetype size() const { return qsizetype(m_transcript.entries.size()); }

    /// Index of the newest entry of the client, or of the newest at all.
    qsizetype lastOfClient() const
    {
        for (qsizetype i = size() - 1; i >= 0; --i) {
            if (m_transcript.entries[std::size_t(i)].from == protocol::Party::Client)
                return i;
        }
        return -1;
    }
    qsizetype last() const { return size() - 1; }

private:
    Conversation &add(std::vector<protocol::Entry> entries)
    {
        for (protocol::Entry &entry : entries)
            m_transcript.entries.push_back(std::move(entry));
        return *this;
    }

    protocol::Tracker m_tracker;
    transcript::Transcript m_transcript;
};

} // namespace helolab::tests
