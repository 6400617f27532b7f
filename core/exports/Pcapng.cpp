// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file of blocks: what it is, which network the packets are of, then the packets. Every block is a multiple of four
// octets, and says its length at both ends. Numbers are little-endian, which the first block's magic tells.

#include "Pcapng.h"

#include <QtEndian>

namespace helolab::exports {

namespace {

constexpr quint32 sectionHeader = 0x0A0D0D0A;
constexpr quint32 interfaceDescription = 1;
constexpr quint32 enhancedPacket = 6;
constexpr quint32 decryptionSecrets = 10;
constexpr quint32 tlsKeyLog = 0x544C534B; // "TLSK"
constexpr quint32 byteOrderMagic = 0x1A2B3C4D;
constexpr quint16 rawIp = 101; // LINKTYPE_RAW: the packet begins with its IP header
constexpr quint32 wholePacket = 0; // none is cut

constexpr quint16 commentOption = 1;
constexpr quint16 applicationOption = 4; // of a section
constexpr quint16 nameOption = 2; // of an interface

template <typename Number> void put(QByteArray &to, Number number)
{
    const Number little = qToLittleEndian(number);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void pad(QByteArray &to)
{
    while (to.size() % 4 != 0)
        to.append('\0');
}

void putOption(QByteArray &to, quint16 code, const QString &text)
{
    constexpr qsizetype longest = 65'000; // its length has 16 bits
    const QByteArray octets = text.toUtf8().left(longest);
    put(to, code);
    put(to, quint16(octets.size()));
    to += octets;
    pad(to);
}

void endOptions(QByteArray &to)
{
    put(to, quint32(0));
}

} // namespace

Pcapng::Pcapng(const QString &comment)
{
    QByteArray section;
    put(section, byteOrderMagic);
    put(section, quint16(1)); // version 1.0
    put(section, quint16(0));
    put(section, qint64(-1)); // its length is not told
    putOption(section, commentOption, comment);
    putOption(section, applicationOption, QStringLiteral("Helolab"));
    endOptions(section);
    addBlock(sectionHeader, section);

    QByteArray interface;
    put(interface, rawIp);
    put(interface, quint16(0));
    put(interface, wholePacket);
    putOption(interface, nameOption, QStringLiteral("helolab"));
    endOptions(interface);
    addBlock(interfaceDescription, interface);
}

void Pcapng::addKeys(const QByteArray &lines)
{
    QByteArray secrets;
    put(secrets, tlsKeyLog);
    put(secrets, quint32(lines.size()));
    secrets += lines;
    pad(secrets);
    addBlock(decryptionSecrets, secrets);
}

void Pcapng::add(const Packet &packet)
{
    const auto since = quint64(packet.at.time_since_epoch().count()); // microseconds, as an interface has them if it
                                                                      // says nothing else
    QByteArray body;
    put(body, quint32(0)); // the interface
    put(body, quint32(since >> 32));
    put(body, quint32(since));
    put(body, quint32(packet.octets.size()));
    put(body, quint32(packet.octets.size()));
    body += packet.octets;
    pad(body);
    addBlock(enhancedPacket, body);
}

void Pcapng::addBlock(quint32 type, const QByteArray &body)
{
    constexpr qsizetype around = 12; // type, and the length twice
    const auto length = quint32(body.size() + around);
    put(m_file, type);
    put(m_file, length);
    m_file += body;
    put(m_file, length);
}

} // namespace helolab::exports
