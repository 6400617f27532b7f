// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/ClientConnection.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>
#include <memory>

namespace helolab::net {

namespace {

/// A client, and a server that the test plays.
class ClientConnectionTest : public testing::Test
{
protected:
    void listen(const QHostAddress &address = QHostAddress::LocalHost) { ASSERT_TRUE(m_server.listen(address)); }
    void connectClient()
    {
        m_client.open(m_server.serverAddress().toString(), m_server.serverPort());
        ASSERT_TRUE(m_opened.wait());
        ASSERT_TRUE(m_server.hasPendingConnections() || m_server.waitForNewConnection(5'000));
        m_peer.reset(m_server.nextPendingConnection());
    }
    QByteArray allReceived() const
    {
        QByteArray all;
        for (const QList<QVariant> &arguments : m_received)
            all += arguments.at(0).toByteArray();
        return all;
    }

    QTcpServer m_server;
    ClientConnection m_client;
    QSignalSpy m_opened{&m_client, &ClientConnection::opened};
    QSignalSpy m_received{&m_client, &ClientConnection::received};
    QSignalSpy m_closed{&m_client, &ClientConnection::closed};
    QSignalSpy m_failed{&m_client, &ClientConnection::failed};
    std::unique_ptr<QTcpSocket> m_peer;
};

} // namespace

TEST_F(ClientConnectionTest, carriesOctetsBothWays)
{
    listen();
    connectClient();
    EXPECT_TRUE(m_client.isOpen());
    EXPECT_EQ(m_client.peer(), QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort()));
    m_peer->write(QByteArray("220 \0hi\r\n", 9));
    ASSERT_TRUE(m_received.wait());
    EXPECT_EQ(allReceived(), QByteArray("220 \0hi\r\n", 9));
    m_client.send("NOOP\r");
    m_client.send("\n");
    QSignalSpy arrived(m_peer.get(), &QTcpSocket::readyRead);
    QByteArray heard;
    while (heard.size() < 6 && (m_peer->bytesAvailable() > 0 || arrived.wait()))
        heard += m_peer->readAll();
    EXPECT_EQ(heard, "NOOP\r\n");
    EXPECT_TRUE(m_failed.isEmpty());
}

TEST_F(ClientConnectionTest, handsOnAFloodInPiecesAndAllOfIt)
{
    listen();
    connectClient();
    const QByteArray flood(5'000'000, 'f');
    m_peer->write(flood);
    m_peer->disconnectFromHost();
    ASSERT_TRUE(m_closed.wait());
    EXPECT_EQ(allReceived().size(), flood.size());
    for (const QList<QVariant> &arguments : m_received)
        EXPECT_LE(arguments.at(0).toByteArray().size(), 64 * 1024);
    EXPECT_EQ(m_closed.size(), 1);
    EXPECT_FALSE(m_client.isOpen());
}

TEST_F(ClientConnectionTest, closeSendsWhatWasWritten)
{
    listen();
    connectClient();
    const QByteArray much(2'000'000, 'm');
    m_client.send(much);
    m_client.close();
    QByteArray heard;
    QObject::connect(m_peer.get(), &QTcpSocket::readyRead, [&] { heard += m_peer->readAll(); });
    ASSERT_TRUE(m_closed.wait());
    while (m_peer->state() != QAbstractSocket::UnconnectedState && m_peer->waitForReadyRead(5'000)) { }
    EXPECT_EQ(heard.size(), much.size());
    EXPECT_EQ(m_closed.size(), 1);
}

TEST_F(ClientConnectionTest, saysThatNothingListens)
{
    listen();
    const quint16 port = m_server.serverPort();
    m_server.close();
    m_client.open(QStringLiteral("127.0.0.1"), port);
    ASSERT_TRUE(m_failed.wait());
    const QString reason = m_failed.at(0).at(0).toString();
    EXPECT_TRUE(reason.contains(QStringLiteral("127.0.0.1:%1").arg(port))) << reason.toStdString();
    EXPECT_TRUE(reason.contains(QStringLiteral("no program listens"))) << reason.toStdString();
    EXPECT_TRUE(m_opened.isEmpty());
    EXPECT_TRUE(m_closed.isEmpty());
}

TEST_F(ClientConnectionTest, anAttemptCanBeCancelledAndAnotherMade)
{
    listen();
    m_client.open(QStringLiteral("localhost"), m_server.serverPort());
    m_client.close();
    EXPECT_FALSE(m_client.isOpen());
    connectClient();
    EXPECT_TRUE(m_closed.isEmpty());
    EXPECT_TRUE(m_failed.isEmpty());
    EXPECT_EQ(m_opened.size(), 1);
}

TEST_F(ClientConnectionTest, abortDropsTheConnectionAtOnce)
{
    listen();
    connectClient();
    m_client.abort();
    EXPECT_FALSE(m_client.isOpen());
    EXPECT_EQ(m_closed.size(), 1);
    QSignalSpy gone(m_peer.get(), &QTcpSocket::disconnected);
    EXPECT_TRUE(gone.wait());
    EXPECT_TRUE(m_failed.isEmpty());
}

TEST_F(ClientConnectionTest, takesAnIpv6AddressWithAndWithoutBrackets)
{
    if (!m_server.listen(QHostAddress::LocalHostIPv6))
        GTEST_SKIP() << "this computer has no IPv6";
    for (const char *host : {"::1", "[::1]"}) {
        m_client.open(QString::fromLatin1(host), m_server.serverPort());
        ASSERT_TRUE(m_opened.wait()) << host;
        EXPECT_EQ(m_client.peer(), QStringLiteral("[::1]:%1").arg(m_server.serverPort()));
    }
}

} // namespace helolab::net
