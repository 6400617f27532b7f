// SPDX-License-Identifier: GPL-3.0-or-later
#include "TcpFlow.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>

namespace helolab::exports {

using protocol::Party;

namespace {

constexpr quint8 fin = 0x01;
constexpr quint8 syn = 0x02;
constexpr quint8 psh = 0x08;
constexpr quint8 ack = 0x10;

constexpr qsizetype longestSegment = 1460; // octets, as on an Ethernet
constexpr qsizetype ipHeader = 20;
constexpr qsizetype tcpHeader = 20;
constexpr quint8 tcpProtocol = 6;

template <typename Number> void putBig(QByteArray &to, Number number)
{
    const Number big = qToBigEndian(number);
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// RFC 1071.
quint16 checksumOf(const QByteArray &octets)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < octets.size(); i += 2) {
        const quint32 high = quint8(octets[i]);
        const quint32 low = i + 1 < octets.size() ? quint8(octets[i + 1]) : 0;
        sum += (high << 8) | low;
    }
    while (sum >> 16)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return quint16(~sum);
}

void setChecksum(QByteArray &octets, qsizetype at, quint16 checksum)
{
    octets[at] = char(checksum >> 8);
    octets[at + 1] = char(checksum & 0xFF);
}

QByteArray segmentOf(const End &from, const End &to, quint32 sequence, quint32 acknowledged, quint8 flags,
                     QByteArrayView octets)
{
    constexpr quint8 headerWords = tcpHeader / 4;
    constexpr quint16 window = 65535;
    QByteArray segment;
    putBig(segment, from.port);
    putBig(segment, to.port);
    putBig(segment, sequence);
    putBig(segment, acknowledged);
    putBig(segment, quint8(headerWords << 4));
    putBig(segment, flags);
    putBig(segment, window);
    putBig(segment, quint16(0)); // checksum
    putBig(segment, quint16(0)); // nothing is urgent
    segment.append(octets);

    QByteArray pseudo; // what the checksum is of besides (RFC 9293 section 3.1)
    putBig(pseudo, from.address);
    putBig(pseudo, to.address);
    putBig(pseudo, quint16(tcpProtocol));
    putBig(pseudo, quint16(segment.size()));
    setChecksum(segment, 16, checksumOf(pseudo + segment));
    return segment;
}

QByteArray packetOf(const End &from, const End &to, quint16 identification, const QByteArray &segment)
{
    constexpr quint8 version4 = 0x45; // and five words of header
    constexpr quint16 notToBeFragmented = 0x4000;
    constexpr quint8 hops = 64;
    QByteArray header;
    putBig(header, version4);
    putBig(header, quint8(0));
    putBig(header, quint16(ipHeader + segment.size()));
    putBig(header, identification);
    putBig(header, notToBeFragmented);
    putBig(header, hops);
    putBig(header, tcpProtocol);
    putBig(header, quint16(0)); // checksum
    putBig(header, from.address);
    putBig(header, to.address);
    setChecksum(header, 10, checksumOf(header));
    return header + segment;
}

Party otherThan(Party party)
{
    return party == Party::Client ? Party::Server : Party::Client;
}

} // namespace

std::optional<End> endIn(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool isPort = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isPort);
    const QStringList parts = text.left(std::max<qsizetype>(colon, 0)).split(QLatin1Char('.'));
    if (colon < 0 || !isPort || parts.size() != 4)
        return std::nullopt;
    End end{0, port};
    for (const QString &part : parts) {
        bool isNumber = false;
        const uint octet = part.toUInt(&isNumber);
        if (!isNumber || octet > 255)
            return std::nullopt;
        end.address = (end.address << 8) | octet;
    }
    return end;
}

TcpFlow::TcpFlow(End client, End server)
{
    // Any numbers will do; the same ones each time make the same file.
    side(Party::Client) = {client, 1000};
    side(Party::Server) = {server, 2000};
}

void TcpFlow::open(TimePoint at)
{
    add(Party::Client, syn, {}, at);
    add(Party::Server, syn | ack, {}, at);
    add(Party::Client, ack, {}, at);
}

void TcpFlow::send(Party from, QByteArrayView octets, TimePoint at)
{
    while (!octets.isEmpty()) {
        const QByteArrayView part = octets.first(std::min(octets.size(), longestSegment));
        octets = octets.sliced(part.size());
        add(from, octets.isEmpty() ? psh | ack : ack, part, at);
    }
}

void TcpFlow::close(Party by, TimePoint at)
{
    add(by, fin | ack, {}, at);
    add(otherThan(by), fin | ack, {}, at);
    add(by, ack, {}, at);
}

void TcpFlow::add(Party from, quint8 flags, QByteArrayView octets, TimePoint at)
{
    Side &sender = side(from);
    const Side &receiver = side(otherThan(from));
    const quint32 acknowledged = flags & ack ? receiver.next : 0;
    m_last = std::max(WireTime(at), m_last + std::chrono::microseconds(1));
    m_packets.push_back({m_last,
                         packetOf(sender.end, receiver.end, quint16(m_packets.size() + 1),
                                  segmentOf(sender.end, receiver.end, sender.next, acknowledged, flags, octets))});
    sender.next += quint32(octets.size()) + (flags & (syn | fin) ? 1 : 0);
}

} // namespace helolab::exports
