// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/Wire.h"

#include "core/Protocols.h"
#include "core/protocol/Tracker.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::transcript;
using protocol::Happening;
using protocol::Outcome;
using protocol::Party;
using Type = TlsRecord::Type;

namespace {

const TimePoint noon{std::chrono::hours(12)};

/// A conversation, and records as its connection would have seen them.
class WireTest : public testing::Test
{
protected:
    void says(Party who, const QByteArray &line)
    {
        add(who == Party::Client ? m_tracker.fromClient(line + "\r\n", noon)
                                 : m_tracker.fromServer(line + "\r\n", noon));
    }
    void happens(Happening what, Outcome outcome = Outcome::Done)
    {
        add(m_tracker.happened(what, outcome, Party::Client, noon));
        if (what == Happening::PeerClosed)
            m_tracker = protocol::Tracker(*talk.protocol);
    }
    void sends(Party who, Type type)
    {
        records.add(who, QByteArray(1, char(type)) + QByteArray("\x03\x03\x00\x01!", 5), noon,
                    records.firstEntry() + qsizetype(talk.entries.size()));
    }
    /// "e0 r0": what is on the wire from where it was left.
    std::string read(Wire &wire)
    {
        std::string all;
        while (const auto piece = wire.next()) {
            all += all.empty() ? "" : " ";
            all += piece->record >= 0 ? "r" + std::to_string(piece->record) : "e" + std::to_string(piece->entry);
            all += piece->isInside ? "?" : "";
        }
        return all;
    }
    void startTls()
    {
        says(Party::Server, "220 mail.example ESMTP"); // 0
        says(Party::Client, "STARTTLS");
        says(Party::Server, "220 Go ahead"); // 2
        sends(Party::Client, Type::Handshake); // record 0
        sends(Party::Server, Type::Handshake);
        sends(Party::Server, Type::ApplicationData); // 2: TLS 1.3 has its certificate there
        sends(Party::Client, Type::ApplicationData);
        happens(Happening::TlsUp); // 3
        sends(Party::Client, Type::ApplicationData); // record 4
        says(Party::Client, "EHLO pc");
        sends(Party::Server, Type::ApplicationData); // record 5
        says(Party::Server, "250 mail.example"); // 5
    }

    void drop(qsizetype count)
    {
        const std::span gone(talk.entries.data(), std::size_t(count));
        records.entriesDropped(count, isInsideBehind(gone, records.beginsInside()));
        talk.entries.erase(talk.entries.begin(), talk.entries.begin() + count);
    }

    Transcript talk{findProtocol(u"smtp"), {}, noon, {}};
    TlsRecords records;

private:
    void add(std::vector<protocol::Entry> entries)
    {
        std::move(entries.begin(), entries.end(), std::back_inserter(talk.entries));
    }
    protocol::Tracker m_tracker{*findProtocol(u"smtp")};
};

} // namespace

TEST_F(WireTest, HasRecordsInPlaceOfWhatWasSaidInside)
{
    startTls();
    Wire wire(talk, &records);
    EXPECT_EQ(read(wire), "e0 e1 e2 r0 r1 r2 r3 r4 r5");
    sends(Party::Client, Type::ApplicationData);
    says(Party::Client, "QUIT");
    EXPECT_EQ(read(wire), "r6") << "goes on where it stopped";
    happens(Happening::PeerClosed);
    says(Party::Server, "220 mail.example ESMTP");
    EXPECT_EQ(read(wire), "e8") << "the next connection is in the clear again";
}

TEST_F(WireTest, BeginsWithRecordsWhereTlsComesFirst)
{
    sends(Party::Client, Type::Handshake);
    sends(Party::Server, Type::Handshake);
    happens(Happening::TlsUp);
    sends(Party::Server, Type::ApplicationData);
    says(Party::Server, "220 mail.example ESMTP");
    Wire wire(talk, &records);
    EXPECT_EQ(read(wire), "r0 r1 r2");
}

TEST_F(WireTest, KeepsItsPlaceWhereTheOldestEntriesAreGone)
{
    startTls();
    drop(2);
    Wire wire(talk, &records);
    EXPECT_EQ(read(wire), "e0 r0 r1 r2 r3 r4 r5");
    EXPECT_EQ(entryOf(talk, records, records.records()[5]), 3);
}

TEST_F(WireTest, KnowsThatItBeginsInsideWhereTheHandshakeIsGone)
{
    startTls();
    drop(4); // the last of them is the end of the handshake
    Wire wire(talk, &records);
    EXPECT_EQ(read(wire), "r0 r1 r2 r3 r4 r5") << "EHLO and 250 were never in the clear";
    happens(Happening::PeerClosed);
    says(Party::Server, "220 mail.example ESMTP");
    says(Party::Client, "QUIT");
    EXPECT_EQ(read(wire), "e3 e4");
    drop(4);
    Wire later(talk, &records);
    EXPECT_EQ(read(later), "r0 r1 r2 r3 r4 r5 e0");
}

TEST_F(WireTest, SaysWhatWasInsideWhereNobodyHasSeenTheRecords)
{
    startTls();
    Wire wire(talk, nullptr);
    EXPECT_EQ(read(wire), "e0 e1 e2 e4? e5?");
}

TEST_F(WireTest, KnowsWhichEntryARecordCarried)
{
    startTls();
    const auto entry = [this](std::size_t record) { return entryOf(talk, records, records.records()[record]); };
    EXPECT_EQ(entry(0), 3) << "the handshake led to the tunnel";
    EXPECT_EQ(entry(2), 3) << "TLS 1.3 hides most of it";
    EXPECT_EQ(entry(4), 4);
    EXPECT_EQ(entry(5), 5);
    sends(Party::Client, Type::ApplicationData);
    EXPECT_EQ(entry(6), -1) << "its line has not ended";
    says(Party::Client, "NOOP");
    EXPECT_EQ(entry(6), 6);
    sends(Party::Client, Type::Alert);
    happens(Happening::PeerClosed);
    EXPECT_EQ(entry(7), 7);
}
