// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Pcapng.h"

#include "core/protocol/Entry.h"

#include <array>
#include <optional>
#include <vector>

namespace helolab::exports {

/// One end of a TCP connection.
struct End
{
    quint32 address = 0; ///< IPv4
    quint16 port = 0;
};

/// "192.0.2.7:2525"; nothing where that is no IPv4 address with a port.
std::optional<End> endIn(const QString &text);

/// Draws a TCP connection around octets of which only the order is known: the three-way handshake, segments, and the
/// way the connection ends (RFC 9293 sections 3.5 and 3.6).
class TcpFlow
{
public:
    TcpFlow(End client, End server);

    void open(TimePoint at);
    void send(protocol::Party from, QByteArrayView octets, TimePoint at);
    /// \p by ends it and the other agrees.
    void close(protocol::Party by, TimePoint at);

    std::vector<Packet> take() { return std::move(m_packets); }

private:
    struct Side
    {
        End end;
        quint32 next = 0; // sequence number of its next octet
    };

    Side &side(protocol::Party party) { return m_sides[std::size_t(party)]; }
    void add(protocol::Party from, quint8 flags, QByteArrayView octets, TimePoint at);

    std::array<Side, 2> m_sides; // by Party
    std::vector<Packet> m_packets;
    WireTime m_last{};
};

} // namespace helolab::exports
