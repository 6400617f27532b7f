// SPDX-License-Identifier: GPL-3.0-or-later
#include "Handshake.h"

#include <algorithm>
#include <iterator>

namespace helolab::transcript {

namespace {

constexpr qsizetype messageHeader = 4; // type, and a length of three octets
constexpr quint8 clientHello = 1;

struct MessageName
{
    quint8 type;
    const char *name;
};

/// RFC 8446 section 4, RFC 5246 section 7.4.
constexpr MessageName messageNames[] = {
    {0, "HelloRequest"},        {clientHello, "ClientHello"},
    {2, "ServerHello"},         {4, "NewSessionTicket"},
    {8, "EncryptedExtensions"}, {11, "Certificate"},
    {12, "ServerKeyExchange"},  {13, "CertificateRequest"},
    {14, "ServerHelloDone"},    {15, "CertificateVerify"},
    {16, "ClientKeyExchange"},  {20, "Finished"},
    {22, "CertificateStatus"},  {24, "KeyUpdate"},
};

/// Takes numbers and vectors off the front of octets. Behind their end all is 0 and empty.
class OctetReader
{
public:
    explicit OctetReader(QByteArrayView octets)
        : m_octets(octets)
    {
    }

    qsizetype number(qsizetype size)
    {
        qsizetype value = 0;
        for (const char octet : octets(size))
            value = (value << 8) | uchar(octet);
        return value;
    }
    QByteArrayView octets(qsizetype size)
    {
        const QByteArrayView taken = m_octets.first(std::min(size, m_octets.size()));
        m_octets = m_octets.sliced(taken.size());
        return taken;
    }
    /// Behind a length that has \p size octets.
    QByteArrayView vector(qsizetype size) { return octets(number(size)); }
    bool isAtEnd() const { return m_octets.isEmpty(); }
    qsizetype left() const { return m_octets.size(); }

private:
    QByteArrayView m_octets;
};

bool isReadable(const TlsRecord &record)
{
    return record.type == TlsRecord::Type::Handshake && !record.isSealed
        && record.octets.size() > TlsRecords::headerSize;
}

} // namespace

QByteArrayList handshakeMessages(const TlsRecord &record)
{
    QByteArrayList names;
    if (!isReadable(record))
        return names;
    OctetReader reader(QByteArrayView(record.octets).sliced(TlsRecords::headerSize));
    while (reader.left() >= messageHeader) {
        const auto type = quint8(reader.number(1));
        const auto found = std::find_if(std::begin(messageNames), std::end(messageNames),
                                        [type](const MessageName &message) { return message.type == type; });
        if (found == std::end(messageNames))
            break;
        names.append(found->name);
        reader.vector(3);
    }
    return names;
}

QByteArray serverName(const TlsRecord &record)
{
    constexpr qsizetype nameExtension = 0;
    constexpr qsizetype longest = 255; // of a name (RFC 1035 section 2.3.4)
    if (!isReadable(record))
        return {};
    OctetReader message(QByteArrayView(record.octets).sliced(TlsRecords::headerSize));
    if (message.number(1) != clientHello)
        return {};
    OctetReader hello(message.vector(3));
    hello.octets(2 + 32); // version and random
    hello.vector(1); // session
    hello.vector(2); // cipher suites
    hello.vector(1); // compressions
    OctetReader extensions(hello.vector(2));
    while (!extensions.isAtEnd()) {
        const qsizetype type = extensions.number(2);
        OctetReader names(extensions.vector(2));
        if (type != nameExtension)
            continue;
        OctetReader list(names.vector(2));
        const bool isHost = list.number(1) == 0;
        const QByteArrayView name = list.vector(2);
        return isHost ? name.first(std::min(longest, name.size())).toByteArray() : QByteArray();
    }
    return {};
}

} // namespace helolab::transcript
