// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clients that never get into the tunnel, and those that close their end of it first.

#include "app/net/Deadlines.h"
#include "app/net/Server.h"
#include "app/net/tls/Issue.h"
#include "app/net/tls/Tunnel.h"
#include "core/Protocols.h"
#include "core/store/MemoryStore.h"

#include <QTcpSocket>
#include <QTest>

#include <gmock/gmock.h>

namespace helolab::net {

namespace {

using testing::HasSubstr;
using tls::Tunnel;
using transcript::Archive;

class HostileTunnelTest : public testing::Test
{
protected:
    HostileTunnelTest()
    {
        world::World world = world::loadWorld(QStringLiteral("default")).take();
        world.offersTls = true;
        const auto now = Deadlines::now();
        const auto identity = tls::newIdentity({"localhost"}, tls::newAuthority("other", now), now);
        server = std::make_unique<Server>(world, std::make_shared<store::MemoryStore>(1), archive,
                                          tls::Context::forServer(identity).take());
        const auto listeners = server->start({{findProtocol(u"smtp"), QHostAddress::LocalHost, 0},
                                              {findProtocol(u"smtp"), QHostAddress::LocalHost, 0, true}});
        inTheClear = listeners[0].port;
        tlsFirst = listeners[1].port;
    }
    void connectTo(quint16 port)
    {
        client.connectToHost(QHostAddress::LocalHost, port);
        ASSERT_TRUE(client.waitForConnected());
    }
    void sayAndHear(const QByteArray &line, const char *answer)
    {
        QByteArray all;
        client.write(line);
        ASSERT_TRUE(QTest::qWaitFor([&] {
            all += client.readAll();
            return all.contains(answer);
        })) << all.constData();
    }
    bool untilClosed()
    {
        return QTest::qWaitFor([this] { return client.state() == QAbstractSocket::UnconnectedState; });
    }
    std::string notice() const
    {
        const auto notices = archive->noticesFrom(1, 0);
        return notices.empty() ? "" : notices.front().text.toStdString();
    }
    /// The client's end of a tunnel that is up.
    std::unique_ptr<Tunnel> tunnel()
    {
        auto end = std::make_unique<Tunnel>(tls::Context::forClient({}), QStringLiteral("localhost"), Deadlines::now());
        EXPECT_TRUE(QTest::qWaitFor([&] {
            client.write(end->takeRecords());
            end->take(client.readAll(), heard);
            return heard.contains("220 ");
        }));
        return end;
    }

    std::shared_ptr<Archive> archive = std::make_shared<Archive>();
    std::unique_ptr<Server> server;
    quint16 inTheClear = 0;
    quint16 tlsFirst = 0;
    QTcpSocket client;
    QByteArray heard; // inside of the tunnel
};

} // namespace

TEST_F(HostileTunnelTest, WhoSpeaksInTheClearWhereTlsComesFirstIsToldSo)
{
    connectTo(tlsFirst);
    client.write("EHLO pc.example\r\n");
    ASSERT_TRUE(untilClosed());
    EXPECT_THAT(notice(),
                HasSubstr("at this port TLS comes before the first line. It said: EHLO pc.example. It needs"));
}

TEST_F(HostileTunnelTest, WhoGoesOnInTheClearBehindStartTlsIsToldSo)
{
    connectTo(inTheClear);
    sayAndHear("EHLO pc.example\r\n", "250 HELP");
    sayAndHear("STARTTLS\r\n", "220 2.0.0");
    client.write("MAIL FROM:<an@hanoi.example>\r\n");
    ASSERT_TRUE(untilClosed());
    EXPECT_THAT(notice(), HasSubstr("It said: MAIL FROM:<an@hanoi.example>. Behind the consent"));
}

TEST_F(HostileTunnelTest, AnOldVersionIsNamedByWhatIsSpokenHere)
{
    connectTo(tlsFirst);
    const QByteArray hello = QByteArray::fromHex("0300") + QByteArray(32, 'r') + QByteArray::fromHex("000002000a0100");
    const QByteArray message = QByteArray::fromHex("010000") + char(hello.size()) + hello;
    client.write(QByteArray::fromHex("16030000") + char(message.size()) + message); // SSL 3.0 (RFC 6101)
    ASSERT_TRUE(untilClosed());
    EXPECT_THAT(notice(), HasSubstr("The TLS handshake has failed: "));
    EXPECT_THAT(notice(), HasSubstr("TLS 1.2 and TLS 1.3."));
}

TEST_F(HostileTunnelTest, NothingIsSaidOfWhoGetsIn)
{
    connectTo(tlsFirst);
    tunnel();
    EXPECT_EQ(notice(), "");
}

// As `openssl s_client` does whose input has ended, and programs that quit in a hurry.
TEST_F(HostileTunnelTest, WhoClosesItsEndHearsTheLastAnswersAndThatTheOtherEndIsClosedToo)
{
    connectTo(tlsFirst);
    const auto end = tunnel();
    end->send("EHLO pc.example\r\nNOOP\r\n");
    end->end();
    client.write(end->takeRecords());
    ASSERT_TRUE(QTest::qWaitFor([&] {
        end->take(client.readAll(), heard);
        return end->stage() == Tunnel::Stage::Ended;
    })) << heard.constData();
    EXPECT_TRUE(heard.contains("250 HELP")) << heard.constData();
    EXPECT_TRUE(heard.endsWith("250 2.0.0 OK\r\n")) << heard.constData();
    EXPECT_TRUE(untilClosed());
    const auto entries = archive->entriesFrom(1, 0);
    ASSERT_FALSE(entries.empty());
    EXPECT_EQ(entries.back().event, protocol::Event(protocol::Happening::PeerClosed));
}

} // namespace helolab::net
