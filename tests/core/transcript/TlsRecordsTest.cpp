// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/TlsRecords.h"

#include "core/Protocols.h"
#include "core/transcript/Archive.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::transcript;
using protocol::Party;
using Type = TlsRecord::Type;

namespace {

const TimePoint noon{std::chrono::hours(12)};

QByteArray record(Type type, const QByteArray &inside)
{
    QByteArray octets(1, char(type));
    octets += "\x03\x03";
    octets += char(inside.size() >> 8);
    octets += char(inside.size());
    return octets + inside;
}

} // namespace

TEST(TlsRecords, AreTheSameHoweverTheirOctetsAreCut)
{
    const QByteArray octets = record(Type::Handshake, QByteArray(300, 'h')) + record(Type::ChangeCipherSpec, "\x01")
        + record(Type::ApplicationData, QByteArray(70'00, 'd')) + record(Type::Alert, {});
    for (const qsizetype piece : {1, 2, 4, 5, 6, 299, 100'000}) {
        TlsRecords records;
        QByteArray whole;
        for (qsizetype i = 0; i < octets.size(); i += piece)
            records.add(Party::Client, QByteArrayView(octets).sliced(i, std::min(piece, octets.size() - i)), noon, 7);
        ASSERT_EQ(records.records().size(), 4U) << piece;
        for (const TlsRecord &each : records.records()) {
            whole += each.octets;
            EXPECT_EQ(each.entry, 7);
            EXPECT_FALSE(each.isCut);
        }
        EXPECT_EQ(whole, octets) << piece;
        EXPECT_EQ(records.records()[0].type, Type::Handshake);
        EXPECT_EQ(records.records()[0].length, 300);
        EXPECT_FALSE(records.records()[0].isSealed);
        EXPECT_EQ(records.records()[2].length, 7000);
        EXPECT_TRUE(records.records()[3].isSealed) << "behind ChangeCipherSpec";
        EXPECT_EQ(records.records()[3].length, 0);
    }
}

TEST(TlsRecords, TellTheTwoEndsApart)
{
    TlsRecords records;
    const QByteArray one = record(Type::Handshake, "client");
    const QByteArray other = record(Type::Handshake, "server");
    records.add(Party::Client, QByteArrayView(one).first(3), noon, 0);
    records.add(Party::Server, other, noon, 0);
    records.add(Party::Client, QByteArrayView(one).sliced(3), noon, 1);
    ASSERT_EQ(records.records().size(), 2U);
    EXPECT_EQ(records.records()[0].octets, other);
    EXPECT_EQ(records.records()[0].from, Party::Server);
    EXPECT_EQ(records.records()[1].octets, one);
    EXPECT_EQ(records.records()[1].entry, 1) << "where it ended";
}

TEST(TlsRecords, KeepPlainTextWhereARecordIsDueAsItIs)
{
    for (const QByteArray &octets : {QByteArray("220 mail.example ESMTP\r\n"), QByteArray("\x16 no"),
                                     QByteArray("\x16\x03\x03\xff\xff and more")}) {
        TlsRecords records;
        records.add(Party::Server, QByteArrayView(octets).first(2), noon, 0);
        records.add(Party::Server, QByteArrayView(octets).sliced(2), noon, 0);
        QByteArray whole;
        for (const TlsRecord &each : records.records()) {
            EXPECT_EQ(each.type, Type::None);
            EXPECT_EQ(each.length, each.octets.size());
            whole += each.octets;
        }
        EXPECT_EQ(whole, octets);
    }
}

TEST(TlsRecords, KeepHeadersOnlyBeyondTheBound)
{
    TlsRecords records;
    const QByteArray octets = record(Type::ApplicationData, QByteArray(16'000, 'd'));
    const qsizetype fit = TlsRecords::octetsAtMost / octets.size();
    for (qsizetype i = 0; i < fit; ++i)
        records.add(Party::Client, octets, noon, 0);
    EXPECT_FALSE(records.isCut());
    records.add(Party::Client, octets, noon, 0);
    ASSERT_EQ(qsizetype(records.records().size()), fit + 1);
    EXPECT_TRUE(records.isCut());
    EXPECT_TRUE(records.records().back().isCut);
    EXPECT_EQ(records.records().back().length, 16'000) << "that is known";
    EXPECT_EQ(records.records().back().octets, octets.first(TlsRecords::headerSize));
    const qsizetype cost = records.cost();
    EXPECT_LT(cost, TlsRecords::octetsAtMost + 100 * 1024);

    records.beginTunnel(); // of the next connection: it has room again
    records.add(Party::Client, octets, noon, 9);
    EXPECT_EQ(records.records().back().octets, octets);
    EXPECT_TRUE(records.records().front().isCut);
    EXPECT_LT(records.cost(), cost / 10);
}

TEST(TlsRecords, AreNotKeptWithoutEnd)
{
    TlsRecords records;
    const QByteArray empty = record(Type::ApplicationData, {});
    for (qsizetype i = 0; i < TlsRecords::recordsAtMost + 3; ++i)
        records.add(Party::Client, empty, noon, 0);
    EXPECT_EQ(qsizetype(records.records().size()), TlsRecords::recordsAtMost);
    EXPECT_EQ(records.uncounted(), 3);
    EXPECT_TRUE(records.isCut());
}

TEST(Archive, KeepsWhatTravelledUnderTlsWhereItIsAskedTo)
{
    const protocol::Protocol &smtp = *findProtocol(u"smtp");
    Archive archive(Archive::usualBound, Archive::Tls::Kept);
    const auto id = archive.open(smtp, QStringLiteral("192.0.2.1:40000"), noon);
    archive.addRecords(id, Party::Client, record(Type::Handshake, "one"), noon, 2);
    const quint64 before = archive.revision();
    archive.addRecords(id, Party::Server, record(Type::ApplicationData, "two"), noon, 3);
    archive.addKeys(id, "CLIENT_RANDOM 00 11\n");
    EXPECT_GT(archive.revision(), before);
    ASSERT_EQ(archive.recordsFrom(id, 0).size(), 2U);
    ASSERT_EQ(archive.recordsFrom(id, 1).size(), 1U);
    EXPECT_EQ(archive.recordsFrom(id, 1).front().entry, 3);
    EXPECT_TRUE(archive.recordsFrom(id, 2).empty());
    EXPECT_EQ(archive.keysOf(id), "CLIENT_RANDOM 00 11\n");

    Archive other;
    const auto there = other.open(smtp, QStringLiteral("192.0.2.1:40000"), noon);
    other.addRecords(there, Party::Client, record(Type::Handshake, "one"), noon, 2);
    other.addKeys(there, "CLIENT_RANDOM 00 11\n");
    EXPECT_TRUE(other.recordsFrom(there, 0).empty());
    EXPECT_TRUE(other.keysOf(there).isEmpty());
}

TEST(Archive, CutsRecordsBeforeItLosesEntries)
{
    Archive archive(1024 * 1024, Archive::Tls::Kept);
    const auto id = archive.open(*findProtocol(u"smtp"), QStringLiteral("192.0.2.1:40000"), noon);
    std::vector<protocol::Entry> entries(1);
    entries.front().bytes = "EHLO pc\r\n";
    archive.append(id, entries);
    const QByteArray octets = record(Type::ApplicationData, QByteArray(16'000, 'd'));
    for (int i = 0; i < 100; ++i)
        archive.addRecords(id, Party::Client, octets, noon, 1);
    EXPECT_EQ(archive.entriesFrom(id, 0).size(), 1U);
    const std::vector<TlsRecord> records = archive.recordsFrom(id, 0);
    ASSERT_EQ(records.size(), 100U);
    EXPECT_TRUE(records.front().isCut);
    EXPECT_EQ(records.front().length, 16'000);
}
