// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the ends of a tunnel, and a tap between them, keep of the records that travelled.

#include "app/net/ClientConnection.h"
#include "app/net/Deadlines.h"
#include "app/net/Server.h"
#include "app/net/Tap.h"
#include "app/net/tls/Issue.h"
#include "core/Protocols.h"
#include "core/store/MemoryStore.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace helolab::net {

namespace {

using transcript::Archive;
using transcript::TlsRecord;
using Type = TlsRecord::Type;

/// A server with a certificate that nobody knows, and a client that goes on nonetheless.
class RecordsTest : public testing::Test
{
protected:
    quint16 start(Archive::Tls tls)
    {
        archive = std::make_shared<Archive>(Archive::usualBound, tls);
        const auto now = Deadlines::now();
        const auto identity = tls::newIdentity({"localhost"}, tls::newAuthority("other", now), now);
        world::World world = world::loadWorld(QStringLiteral("default")).take();
        world.offersTls = true;
        server = std::make_unique<Server>(world, std::make_shared<store::MemoryStore>(1), archive,
                                          tls::Context::forServer(identity).take());
        return server->start({{findProtocol(u"smtp"), QHostAddress::LocalHost, 0}}).front().port;
    }
    void say(const QByteArray &line, const char *answer)
    {
        heard.clear();
        client.send(line + "\r\n");
        ASSERT_TRUE(QTest::qWaitFor([&] { return heard.contains(answer); })) << heard.constData();
    }
    void talk(quint16 port)
    {
        QObject::connect(&client, &ClientConnection::received, &client,
                         [this](const QByteArray &octets) { heard += octets; });
        QSignalSpy secured(&client, &ClientConnection::secured);
        client.open(QStringLiteral("127.0.0.1"), port);
        ASSERT_TRUE(QTest::qWaitFor([this] { return heard.startsWith("220 "); }));
        say("EHLO pc.example", "250 HELP");
        say("STARTTLS", "220 ");
        client.startTls();
        ASSERT_TRUE(secured.wait());
        client.trust();
        say("EHLO inside.example", "250 HELP");
        say("NOOP", "250 ");
    }
    static QByteArray of(const std::vector<TlsRecord> &records, protocol::Party party)
    {
        QByteArray all;
        for (const TlsRecord &record : records)
            all += record.from == party ? record.octets : QByteArray();
        return all;
    }

    std::shared_ptr<Archive> archive;
    std::unique_ptr<Server> server;
    QByteArray heard;
    ClientConnection client;
};

} // namespace

TEST_F(RecordsTest, AreKeptByTheServerWithTheKeysAsTheClientHasThem)
{
    QByteArray came;
    QByteArray went;
    QByteArray keys;
    QObject::connect(&client, &ClientConnection::recordsCame, [&](const QByteArray &records) { came += records; });
    QObject::connect(&client, &ClientConnection::recordsWent, [&](const QByteArray &records) { went += records; });
    QObject::connect(&client, &ClientConnection::keysMade, [&](const QByteArray &lines) { keys += lines; });
    talk(start(Archive::Tls::Kept));
    const std::vector<TlsRecord> records = archive->recordsFrom(1, 0);
    ASSERT_GE(records.size(), 8U);
    EXPECT_EQ(of(records, protocol::Party::Server), came);
    EXPECT_EQ(of(records, protocol::Party::Client), went);
    EXPECT_EQ(records.front().type, Type::Handshake);
    EXPECT_EQ(records.back().type, Type::ApplicationData);
    EXPECT_FALSE(came.contains("250 HELP"));
    EXPECT_FALSE(went.contains("inside.example"));

    const auto sorted = [](const QByteArray &lines) {
        QByteArrayList all = lines.split('\n');
        std::sort(all.begin(), all.end());
        return all;
    };
    EXPECT_TRUE(keys.contains("CLIENT_TRAFFIC_SECRET_0 ")) << keys.constData();
    EXPECT_EQ(sorted(archive->keysOf(1)), sorted(keys)) << "both ends have agreed on them";

    const std::vector<protocol::Entry> entries = archive->entriesFrom(1, 0);
    const auto carried = std::size_t(records.back().entry);
    ASSERT_LT(carried, entries.size());
    EXPECT_TRUE(entries[carried].bytes.startsWith("250 ")) << entries[carried].bytes.constData();
}

TEST_F(RecordsTest, AreNotKeptWhereNobodyLooks)
{
    talk(start(Archive::Tls::NotKept));
    EXPECT_TRUE(archive->recordsFrom(1, 0).empty());
    EXPECT_TRUE(archive->keysOf(1).isEmpty());
}

TEST_F(RecordsTest, AreAllThatATapKnowsOfATunnelBetweenOthers)
{
    const quint16 port = start(Archive::Tls::NotKept);
    const auto tapped = std::make_shared<Archive>(Archive::usualBound, Archive::Tls::Kept);
    Tap tap({findProtocol(u"smtp"), QStringLiteral("127.0.0.1"), port}, tapped);
    const quint16 here = tap.listen(QHostAddress::LocalHost, 0).take();
    QByteArray went;
    QObject::connect(&client, &ClientConnection::recordsWent, [&](const QByteArray &records) { went += records; });
    talk(here);
    EXPECT_EQ(of(tapped->recordsFrom(1, 0), protocol::Party::Client), went);
    EXPECT_TRUE(tapped->keysOf(1).isEmpty());
    const std::vector<protocol::Entry> entries = tapped->entriesFrom(1, 0);
    ASSERT_FALSE(entries.empty());
    EXPECT_TRUE(entries.back().bytes.startsWith("220 ")) << "the server's word before the handshake was the last";
    for (const TlsRecord &record : tapped->recordsFrom(1, 0))
        EXPECT_EQ(record.entry, qsizetype(entries.size()));
}

} // namespace helolab::net
