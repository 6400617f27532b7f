// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/Capture.h"
#include "core/exports/TcpFlow.h"

#include "RecordedFixture.h"

#include <QtEndian>

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::exports;
using testing::ElementsAre;

namespace {

template <typename Number> Number little(const QByteArray &octets, qsizetype at)
{
    return qFromLittleEndian<Number>(octets.constData() + at);
}

template <typename Number> Number big(const QByteArray &octets, qsizetype at)
{
    return qFromBigEndian<Number>(octets.constData() + at);
}

/// The packets of a capture file, read from its blocks.
std::vector<QByteArray> packetsIn(const QByteArray &file)
{
    std::vector<QByteArray> packets;
    qsizetype at = 0;
    while (at + 12 <= file.size()) {
        const auto length = little<quint32>(file, at + 4);
        if (length < 12 || length % 4 != 0 || at + length > file.size()) {
            ADD_FAILURE() << "a block of " << length << " octets at " << at;
            return packets;
        }
        EXPECT_EQ(little<quint32>(file, at + length - 4), length);
        if (little<quint32>(file, at) == 6)
            packets.push_back(file.mid(at + 28, little<quint32>(file, at + 20)));
        at += length;
    }
    EXPECT_EQ(at, file.size());
    return packets;
}

/// As RFC 1071 has it, over what includes the checksum itself: 0 where it is right.
quint16 sumOf(const QByteArray &octets)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < octets.size(); i += 2)
        sum += quint32(quint8(octets[i]) << 8) + (i + 1 < octets.size() ? quint8(octets[i + 1]) : 0);
    while (sum >> 16)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return quint16(~sum);
}

QByteArray payloadOf(const QByteArray &packet)
{
    return packet.mid(40);
}

quint16 destinationOf(const QByteArray &packet)
{
    return big<quint16>(packet, 22);
}

/// What travelled to \p port in order of sequence numbers, each octet once.
QByteArray streamTo(const std::vector<QByteArray> &packets, quint16 port)
{
    QByteArray stream;
    quint32 next = 0;
    for (const QByteArray &packet : packets) {
        if (destinationOf(packet) != port)
            continue;
        const auto sequence = big<quint32>(packet, 24);
        const bool isSyn = packet[33] & 2;
        if (isSyn)
            stream.clear();
        else
            EXPECT_EQ(sequence, next);
        next = sequence + quint32(payloadOf(packet).size()) + ((packet[33] & 3) ? 1 : 0);
        stream += payloadOf(packet);
    }
    return stream;
}

} // namespace

TEST(Capture, HoldsTheOctetsOfBothDirectionsInRightPackets)
{
    const Talked talk = sentMessage();
    const QByteArray file = capture({{{&talk.transcript}}});
    EXPECT_EQ(little<quint32>(file, 0), 0x0A0D0D0Au);
    EXPECT_EQ(little<quint32>(file, 8), 0x1A2B3C4Du);
    const std::vector<QByteArray> packets = packetsIn(file);
    for (const QByteArray &packet : packets) {
        EXPECT_EQ(big<quint16>(packet, 2), packet.size());
        EXPECT_EQ(sumOf(packet.left(20)), 0);
        QByteArray pseudo = packet.mid(12, 8);
        pseudo += QByteArray::fromHex("0006");
        const auto length = quint16(packet.size() - 20);
        pseudo += char(length >> 8);
        pseudo += char(length & 0xFF);
        EXPECT_EQ(sumOf(pseudo + packet.mid(20)), 0);
    }
    const QByteArray sent = streamTo(packets, 25);
    EXPECT_TRUE(sent.startsWith("HELO pc\r\nRCPT TO:<b@hanoi.example>\r\n"));
    EXPECT_TRUE(sent.endsWith("Subject: <b>bold</b>\r\n\r\n.\r\nQUIT\r\n"));
    EXPECT_TRUE(streamTo(packets, 49152).endsWith("250 2.0.0 Queued\r\n221 2.0.0 Bye\r\n"));
    EXPECT_EQ(big<quint32>(packets.front(), 16), 0xC0000207u) << "192.0.2.7";
    EXPECT_TRUE(file.contains("192.0.2.7:2525 is shown with port 25"));
}

TEST(Capture, CutsALongMessageIntoSegments)
{
    Talked talk(u"smtp");
    talk.server("220 a").client("HELO a").server("250 a").client("MAIL FROM:<>").server("250 a");
    talk.client("RCPT TO:<a@b>").server("250 a").client("DATA").server("354 a");
    for (int i = 0; i < 100; ++i)
        talk.client(QByteArray(990, 'x'));
    Talked oneLine(u"smtp");
    oneLine.server("220 a").client(QByteArray(5000, 'y'));
    const auto packets = packetsIn(capture({{{&talk.transcript}, {&oneLine.transcript}}}));
    for (const QByteArray &packet : packets)
        EXPECT_LE(packet.size(), 1500);
    QByteArray all;
    for (const QByteArray &packet : packets)
        all += payloadOf(packet);
    EXPECT_EQ(all.count('x'), 99'000);
    EXPECT_EQ(all.count('y'), 5'000);
}

TEST(Capture, DrawsEachConnectionOfAConversationThatWasConnectedAnew)
{
    Talked talk(u"pop3");
    talk.server("+OK one").client("QUIT").server("+OK Bye").closed(protocol::Party::Server);
    const std::size_t first = talk.transcript.entries.size();
    Talked again(u"pop3");
    again.waits(std::chrono::minutes(1)).server("+OK two").client("NOOP").closed(protocol::Party::Client);
    for (const protocol::Entry &entry : again.transcript.entries)
        talk.transcript.entries.push_back(entry);
    ASSERT_GT(talk.transcript.entries.size(), first);
    std::vector<int> opened;
    int ended = 0;
    for (const QByteArray &packet : packetsIn(capture({{{&talk.transcript}}}))) {
        if ((packet[33] & 0x12) == 0x02)
            opened.push_back(big<quint16>(packet, 20));
        ended += packet[33] & 1;
    }
    EXPECT_THAT(opened, ElementsAre(49152, 49153));
    EXPECT_EQ(ended, 4);
}

TEST(Capture, KeepsTheTimeAndNeverGoesBack)
{
    const Talked talk = sentMessage();
    const QByteArray file = capture({{{&talk.transcript}}});
    qsizetype at = 0;
    quint64 last = 0;
    while (at < file.size()) {
        if (little<quint32>(file, at) == 6) {
            const quint64 time = (quint64(little<quint32>(file, at + 12)) << 32) | little<quint32>(file, at + 16);
            EXPECT_GT(time, last);
            EXPECT_EQ(time / 3'600'000'000, 1767603600u / 3600);
            last = time;
        }
        at += little<quint32>(file, at + 4);
    }
    EXPECT_GT(last, 0u);
}

TEST(Capture, ReadsAddresses)
{
    EXPECT_EQ(endIn(QStringLiteral("10.0.0.255:65535"))->address, 0x0A0000FFu);
    EXPECT_EQ(endIn(QStringLiteral("10.0.0.255:65535"))->port, 65535);
    for (const char *no : {"", ":25", "10.0.0.1", "10.0.0:25", "10.0.0.256:25", "1.2.3.4.5:25", "::1:25",
                           "mail.example:25", "1.2.3.4:65536", "1.2.3.x:1", "-1.2.3.4:1"})
        EXPECT_FALSE(endIn(QString::fromLatin1(no))) << no;
}

TEST(Capture, HasTheRecordsOfTlsAndTheirKeysOnlyWhereTheyAreWanted)
{
    Talked talk(u"smtp");
    talk.server("220 mail.example ESMTP").client("STARTTLS").server("220 Go ahead");
    transcript::TlsRecords records;
    const QByteArray hello = QByteArray::fromHex("1603010003414243");
    const QByteArray sealed = QByteArray::fromHex("170303000458595a21");
    const QByteArray keys = "CLIENT_RANDOM 0011 2233\n";
    records.add(protocol::Party::Client, hello, talk.now, 3);
    talk.happens(protocol::Happening::TlsUp);
    records.add(protocol::Party::Client, sealed, talk.now, 4);
    records.addKeys(keys);
    talk.client("AUTH PLAIN AGFuAGh1dGVjaDEyMw==").closed(protocol::Party::Client);

    Recording recording{{{&talk.transcript}}};
    recording.connections.front().records = &records;
    const QByteArray without = capture(recording);
    EXPECT_EQ(streamTo(packetsIn(without), 25), "STARTTLS\r\n" + hello + sealed);
    EXPECT_FALSE(without.contains(keys));
    EXPECT_TRUE(without.contains("The keys to TLS are not in this file."));

    recording.keepsKeys = true;
    const QByteArray with = capture(recording);
    const qsizetype block = with.indexOf("KSLT"); // little-endian
    ASSERT_GT(block, 0);
    EXPECT_EQ(little<quint32>(with, block - 8), 10U) << "Decryption Secrets Block";
    EXPECT_EQ(with.mid(block + 8, little<quint32>(with, block + 4)), keys);
    EXPECT_LT(block, with.indexOf(hello)) << "a reader needs them before the packets";
    EXPECT_EQ(packetsIn(with), packetsIn(without));
}

TEST(Capture, ShowsTheTlsPortWhereTlsComesFirstAndEndsBeforeAHole)
{
    Talked talk(u"imap");
    transcript::TlsRecords records;
    const QByteArray hello = QByteArray::fromHex("1603010003414243");
    records.add(protocol::Party::Client, hello, talk.now, 0);
    talk.happens(protocol::Happening::TlsUp).server("* OK ready");
    const QByteArray large = QByteArray::fromHex("1703034000") + QByteArray(16 * 1024, 'd');
    while (!records.isCut())
        records.add(protocol::Party::Client, large, talk.now, 1);
    records.add(protocol::Party::Client, QByteArray::fromHex("170303000458595a21"), talk.now, 1); // fits, behind it
    Recording recording{{{&talk.transcript}}};
    recording.connections.front().records = &records;
    const QByteArray stream = streamTo(packetsIn(capture(recording)), 993);
    EXPECT_TRUE(stream.startsWith(hello));
    EXPECT_EQ((stream.size() - hello.size()) % large.size(), 0) << "whole ones only";
    EXPECT_GT(stream.size(), transcript::TlsRecords::octetsAtMost - 2 * large.size());
    EXPECT_FALSE(stream.contains("XYZ!"));
}
