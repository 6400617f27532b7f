// SPDX-License-Identifier: GPL-3.0-or-later
#include "Capture.h"

#include "TcpFlow.h"

#include "core/protocol/Protocol.h"

#include <QStringList>

#include <algorithm>

namespace helolab::exports {

using protocol::Entry;

namespace {

constexpr quint32 loopback = 0x7F000001; // 127.0.0.1
constexpr quint16 firstPort = 49152; // of clients (RFC 6335 section 6)

/// Draws the packets of a conversation, which may go on over several connections.
class Drawing
{
public:
    /// \p port is that of the client on the next connection, and counts up.
    Drawing(const Recorded &recorded, quint16 &port)
        : m_recorded(recorded)
        , m_transcript(*recorded.transcript)
        , m_closed(m_transcript.protocol->table().closed)
        , m_port(port)
    {
    }

    std::vector<Packet> draw()
    {
        for (const Entry &entry : m_transcript.entries)
            take(entry);
        if (m_flow && m_transcript.entries.back().after == m_closed) // with the server's last word
            m_flow->close(protocol::Party::Server, m_transcript.entries.back().at);
        finish();
        return std::move(m_packets);
    }

private:
    void take(const Entry &entry)
    {
        const bool isEnd = entry.kind == Entry::Kind::Happening && entry.after == m_closed;
        if (!m_flow && isEnd)
            return; // of a connection that has ended already
        if (!m_flow)
            open(entry.at);
        m_flow->send(entry.from, entry.bytes, entry.at);
        if (isEnd) {
            m_flow->close(entry.from, entry.at);
            finish();
        }
    }

    void open(TimePoint at)
    {
        End client{loopback, m_port++};
        End server{loopback, m_transcript.protocol->wellKnownPort()};
        const auto peer = endIn(m_transcript.peer);
        if (peer && m_recorded.peerIsServer)
            server.address = peer->address;
        else if (peer)
            client = *peer;
        m_flow.emplace(client, server);
        m_flow->open(m_packets.empty() ? std::min(m_transcript.opened, at) : at);
    }

    void finish()
    {
        if (!m_flow)
            return;
        std::vector<Packet> some = m_flow->take();
        std::move(some.begin(), some.end(), std::back_inserter(m_packets));
        m_flow.reset();
    }

    const Recorded &m_recorded;
    const transcript::Transcript &m_transcript;
    const protocol::StateId m_closed;
    quint16 &m_port;
    std::optional<TcpFlow> m_flow;
    std::vector<Packet> m_packets;
};

/// English, as the rest of what Wireshark shows.
QString commentOn(const Recording &recording)
{
    QStringList lines{QStringLiteral("Written by Helolab from what was said on these connections. The packets around "
                                     "the octets are drawn.")};
    for (const Recorded &recorded : recording.connections) {
        const transcript::Transcript &transcript = *recorded.transcript;
        if (recorded.peerIsServer && !transcript.peer.isEmpty())
            lines.append(QStringLiteral("The %1 server %2 is shown with port %3.")
                             .arg(QString::fromLatin1(transcript.protocol->name()), transcript.peer)
                             .arg(transcript.protocol->wellKnownPort()));
    }
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QByteArray capture(const Recording &recording)
{
    std::vector<Packet> packets;
    quint16 port = firstPort;
    for (const Recorded &recorded : recording.connections) {
        std::vector<Packet> some = Drawing(recorded, port).draw();
        std::move(some.begin(), some.end(), std::back_inserter(packets));
    }
    std::stable_sort(packets.begin(), packets.end(), [](const Packet &a, const Packet &b) { return a.at < b.at; });
    Pcapng file(commentOn(recording));
    for (const Packet &packet : packets)
        file.add(packet);
    return file.take();
}

} // namespace helolab::exports
