// SPDX-License-Identifier: GPL-3.0-or-later
//
// The client's end of TLS against servers that are right, wrong, and no servers at all.

#include "app/net/ClientConnection.h"
#include "app/net/Deadlines.h"
#include "app/net/tls/Authority.h"
#include "app/net/tls/Issue.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace helolab::net {

using tls::Doubt;

namespace {

/// A server with one certificate, one tunnel, that says nothing by itself.
class TlsServer
{
public:
    explicit TlsServer(const tls::Identity &identity)
        : m_context(tls::Context::forServer(identity).take())
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            m_peer.reset(m_server.nextPendingConnection());
            QObject::connect(m_peer.get(), &QTcpSocket::readyRead, m_peer.get(), [this] { read(); });
        });
    }
    quint16 port() const { return m_server.serverPort(); }
    QByteArray heard() const { return m_inside; }
    /// What came before the tunnel.
    QByteArray heardInTheClear() const { return m_clear; }
    void sayInTheClear(const QByteArray &octets) { m_peer->write(octets); }
    void say(QByteArrayView octets)
    {
        m_tunnel->send(octets);
        m_peer->write(m_tunnel->takeRecords());
    }
    void begin() { m_tunnel = std::make_unique<tls::Tunnel>(m_context); }
    void end()
    {
        m_tunnel->end();
        m_peer->write(m_tunnel->takeRecords());
    }
    bool isConnected() const { return m_peer != nullptr; }
    bool isUp() const { return m_tunnel && m_tunnel->isUp(); }
    QTcpSocket &peer() { return *m_peer; }

private:
    void read()
    {
        const QByteArray octets = m_peer->readAll();
        if (!m_tunnel) {
            m_clear += octets;
            return;
        }
        m_tunnel->take(octets, m_inside);
        m_peer->write(m_tunnel->takeRecords());
    }

    std::shared_ptr<const tls::Context> m_context;
    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_peer;
    std::unique_ptr<tls::Tunnel> m_tunnel;
    QByteArray m_inside;
    QByteArray m_clear;
};

class ClientTlsTest : public testing::Test
{
protected:
    static TimePoint now() { return Deadlines::now(); }
    /// Of an authority that nobody knows.
    static tls::Identity stranger(const QByteArrayList &names, TimePoint made = now())
    {
        return tls::newIdentity(names, tls::newAuthority("a stranger", made), made);
    }
    void connectTo(TlsServer &server, const char *host = "127.0.0.1")
    {
        server.begin();
        client.open(QString::fromLatin1(host), server.port(), Security::TlsFirst);
        ASSERT_TRUE(secured.wait());
        ASSERT_TRUE(QTest::qWaitFor([&server] { return server.isUp(); })) << "which is a moment later";
    }
    QByteArray allReceived() const
    {
        QByteArray all;
        for (const QList<QVariant> &arguments : received)
            all += arguments.at(0).toByteArray();
        return all;
    }
    std::vector<Doubt> doubts() const
    {
        std::vector<Doubt> all;
        for (const tls::Finding &finding : client.tlsPeer()->findings)
            all.push_back(finding.doubt);
        return all;
    }

    ClientConnection client;
    QSignalSpy secured{&client, &ClientConnection::secured};
    QSignalSpy received{&client, &ClientConnection::received};
    QSignalSpy closed{&client, &ClientConnection::closed};
    QSignalSpy tlsFailed{&client, &ClientConnection::tlsFailed};
};

} // namespace

TEST_F(ClientTlsTest, BelievesTheServerOfThisInstallation)
{
    TlsServer server(tls::Authority(tls::Authority::usualFolder()).identity(now()).take());
    connectTo(server);
    EXPECT_TRUE(doubts().empty());
    EXPECT_EQ(client.tlsPeer()->version.toStdString(), "TLSv1.3");
    EXPECT_EQ(client.tlsPeer()->chain.front().fingerprint.size(), 64);
    EXPECT_TRUE(client.tlsPeer()->chain.front().names.contains(QStringLiteral("127.0.0.1")));
    server.say("220 ready\r\n");
    ASSERT_TRUE(received.wait());
    EXPECT_EQ(allReceived(), "220 ready\r\n");
    client.send("EHLO pc.example\r\n");
    EXPECT_TRUE(QTest::qWaitFor([&server] { return server.heard() == "EHLO pc.example\r\n"; }));
    server.end();
    ASSERT_TRUE(closed.wait());
    EXPECT_TRUE(tlsFailed.isEmpty());
}

TEST_F(ClientTlsTest, LetsNothingThroughBeforeADoubtedServerIsTrusted)
{
    TlsServer server(stranger({"localhost", "127.0.0.1"}));
    connectTo(server);
    EXPECT_EQ(doubts(), std::vector{Doubt::UnknownAuthority});
    EXPECT_TRUE(client.isDoubted());
    EXPECT_FALSE(client.canSend());
    server.say("220 ready\r\n");
    client.send("AUTH PLAIN secret\r\n");
    EXPECT_FALSE(received.wait(100));
    EXPECT_EQ(server.heard(), "");
    client.trust();
    ASSERT_TRUE(!received.isEmpty() || received.wait());
    EXPECT_EQ(allReceived(), "220 ready\r\n");
    EXPECT_TRUE(client.canSend());
}

TEST_F(ClientTlsTest, SaysAllThatIsWrongWithACertificate)
{
    const TimePoint longAgo = now() - std::chrono::hours(24 * 800);
    TlsServer server(stranger({"mail.other.example"}, longAgo));
    connectTo(server);
    const std::vector<Doubt> all = doubts();
    EXPECT_EQ(std::ranges::count(all, Doubt::WrongName), 1);
    EXPECT_EQ(std::ranges::count(all, Doubt::Expired), 1);
    EXPECT_EQ(std::ranges::count(all, Doubt::UnknownAuthority), 1);
    QString told;
    for (const tls::Finding &finding : client.tlsPeer()->findings)
        told += tls::findingText(finding, QStringLiteral("127.0.0.1"));
    EXPECT_NE(told.indexOf(QString::fromUtf8("It is not for “127.0.0.1” but for: mail.other.example")), -1);
}

TEST_F(ClientTlsTest, NamesACertificateThatOnlyItsOwnerVouchesFor)
{
    TlsServer server(tls::newAuthority("myself", now()));
    connectTo(server);
    const std::vector<Doubt> all = doubts();
    EXPECT_EQ(std::ranges::count(all, Doubt::SelfSigned), 1);
    EXPECT_EQ(std::ranges::count(all, Doubt::UnknownAuthority), 0) << "the same, said once";
}

TEST_F(ClientTlsTest, BeginsLaterWhereItIsAskedTo)
{
    TlsServer server(tls::Authority(tls::Authority::usualFolder()).identity(now()).take());
    client.open(QStringLiteral("localhost"), server.port());
    QSignalSpy opened(&client, &ClientConnection::opened);
    ASSERT_TRUE(opened.wait());
    client.send("STARTTLS\r\n");
    ASSERT_TRUE(QTest::qWaitFor([&server] { return server.heardInTheClear() == "STARTTLS\r\n"; }));
    server.begin();
    server.sayInTheClear("220 go ahead\r\n");
    ASSERT_TRUE(received.wait());
    client.startTls();
    client.send("too early");
    ASSERT_TRUE(secured.wait());
    EXPECT_TRUE(doubts().empty());
    EXPECT_EQ(server.heard(), "");
}

TEST_F(ClientTlsTest, SendsNothingInTheClearWhereTlsIsToComeFirst)
{
    TlsServer server(tls::Authority(tls::Authority::usualFolder()).identity(now()).take());
    QObject::connect(&client, &ClientConnection::opened, &client, [this] { client.send("AUTH PLAIN secret\r\n"); });
    client.open(QStringLiteral("127.0.0.1"), server.port(), Security::TlsFirst);
    QSignalSpy opened(&client, &ClientConnection::opened);
    ASSERT_TRUE(opened.wait());
    ASSERT_TRUE(QTest::qWaitFor([&server] { return server.heardInTheClear().size() > 100; }));
    EXPECT_EQ(server.heardInTheClear()[0], 0x16) << "a handshake";
    EXPECT_FALSE(server.heardInTheClear().contains("secret"));
}

TEST_F(ClientTlsTest, QuotesAServerThatAnswersInTheClear)
{
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    client.open(QStringLiteral("127.0.0.1"), server.serverPort(), Security::TlsFirst);
    ASSERT_TRUE(server.waitForNewConnection(5000));
    server.nextPendingConnection()->write("220 mail.example \x1b[31mESMTP\r\n");
    ASSERT_TRUE(tlsFailed.wait());
    const QString reason = tlsFailed[0][0].toString();
    EXPECT_NE(reason.indexOf(QLatin1StringView("220 mail.example ?[31mESMTP")), -1) << qPrintable(reason);
    EXPECT_EQ(closed.size(), 1);
    EXPECT_FALSE(client.isOpen());
}

TEST_F(ClientTlsTest, SaysThatTheServerHungUpInTheHandshake)
{
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    client.open(QStringLiteral("127.0.0.1"), server.serverPort(), Security::TlsFirst);
    ASSERT_TRUE(server.waitForNewConnection(5000));
    server.nextPendingConnection()->disconnectFromHost();
    ASSERT_TRUE(tlsFailed.wait());
    EXPECT_NE(tlsFailed[0][0].toString().indexOf(QLatin1StringView("closed the connection")), -1);
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(ClientTlsTest, EndsWhereWhatComesIsNoLongerTls)
{
    TlsServer server(tls::Authority(tls::Authority::usualFolder()).identity(now()).take());
    connectTo(server);
    server.sayInTheClear("421 out of the tunnel\r\n");
    ASSERT_TRUE(tlsFailed.wait());
    EXPECT_EQ(allReceived(), "");
    EXPECT_FALSE(client.isOpen());
}

} // namespace helolab::net
