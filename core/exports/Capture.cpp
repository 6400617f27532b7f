// SPDX-License-Identifier: GPL-3.0-or-later
#include "Capture.h"

#include "TcpFlow.h"

#include "core/protocol/Protocol.h"
#include "core/transcript/Wire.h"

#include <QStringList>

#include <algorithm>

namespace helolab::exports {

using protocol::Entry;

namespace {

constexpr quint32 loopback = 0x7F000001; // 127.0.0.1
constexpr quint16 firstPort = 49152; // of clients (RFC 6335 section 6)

/// Draws the packets of a conversation, which may go on over several connections. Where records of TLS are known, they
/// stand for what was inside.
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
        // What travelled, and between it the ends of connections, which are entries without octets.
        transcript::Wire wire(m_transcript, m_recorded.records);
        qsizetype entry = 0;
        while (const std::optional<transcript::OnWire> piece = wire.next()) {
            endBefore(piece->entry, entry);
            if (piece->record >= 0)
                take(m_recorded.records->records()[std::size_t(piece->record)]);
            else if (!piece->isInside || !m_recorded.records)
                take(m_transcript.entries[std::size_t(piece->entry)]);
        }
        const auto size = qsizetype(m_transcript.entries.size());
        endBefore(size, entry);
        if (m_flow && size > 0 && m_transcript.entries.back().after == m_closed) // with the server's last word
            m_flow->close(protocol::Party::Server, m_transcript.entries.back().at);
        finish();
        return std::move(m_packets);
    }

private:
    /// Draws the ends from entry \p from up to \p to, and moves that on.
    void endBefore(qsizetype to, qsizetype &from)
    {
        for (; from < to; ++from) {
            const Entry &entry = m_transcript.entries[std::size_t(from)];
            if (!m_flow || entry.kind != Entry::Kind::Happening || entry.after != m_closed)
                continue;
            m_flow->close(entry.from, entry.at);
            finish();
        }
    }

    void take(const Entry &entry)
    {
        if (!m_flow)
            open(entry.at, m_transcript.protocol->wellKnownPort());
        m_flow->send(entry.from, entry.bytes, entry.at);
    }

    /// Behind one that is cut the stream would have a hole.
    void take(const transcript::TlsRecord &record)
    {
        if (!m_flow)
            open(record.at, m_transcript.protocol->tlsPort());
        m_isCut = m_isCut || record.isCut;
        if (!m_isCut)
            m_flow->send(record.from, record.octets, record.at);
    }

    void open(TimePoint at, quint16 port)
    {
        m_isCut = false;
        End client{loopback, m_port++};
        End server{loopback, port};
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
    bool m_isCut = false; // a record of the flow is not there
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
    const auto &all = recording.connections;
    const auto hasRecords = [](const Recorded &recorded) { return recorded.records && !recorded.records->isEmpty(); };
    if (std::any_of(all.begin(), all.end(), hasRecords)) {
        lines.append(QStringLiteral("What travelled under TLS are the records as they were; a server that expects TLS "
                                    "from the first octet on is shown with the port for that."));
        lines.append(recording.keepsKeys ? QStringLiteral("The keys to TLS are in this file.")
                                         : QStringLiteral("The keys to TLS are not in this file."));
    }
    if (std::any_of(all.begin(), all.end(), [](const Recorded &one) { return one.records && one.records->isCut(); }))
        lines.append(QStringLiteral("Too much travelled under TLS to keep: the records end before the conversation."));
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
    QByteArray keys;
    for (const Recorded &recorded : recording.connections)
        keys += recorded.records && recording.keepsKeys ? recorded.records->keys() : QByteArray();
    if (!keys.isEmpty())
        file.addKeys(keys);
    for (const Packet &packet : packets)
        file.add(packet);
    return file.take();
}

} // namespace helolab::exports
