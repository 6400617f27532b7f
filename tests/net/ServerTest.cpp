// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/Server.h"

#include "RawClient.h"
#include "TalkProtocol.h"
#include "core/store/MemoryStore.h"
#include "tests/support/ResidentMemory.h"

#include <QTcpServer>

#include <functional>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <thread>

namespace helolab::net {

namespace {

/// A server of the test's own protocol.
class ServerTest : public testing::Test
{
protected:
    quint16 start()
    {
        const auto statuses = m_server.start({{&m_protocol, QHostAddress::LocalHost, 0}});
        EXPECT_EQ(statuses.size(), 1u);
        EXPECT_EQ(statuses[0].error, QString());
        return statuses[0].port;
    }
    /// Waits for what the net thread does a moment later than the client sees it.
    static bool comesTrue(const std::function<bool()> &condition)
    {
        const auto end = std::chrono::steady_clock::now() + RawClient::patience;
        while (!condition() && std::chrono::steady_clock::now() < end)
            std::this_thread::yield();
        return condition();
    }

    TalkProtocol m_protocol;
    std::shared_ptr<transcript::Archive> m_archive = std::make_shared<transcript::Archive>();
    Server m_server{world::World(), std::make_shared<store::MemoryStore>(), m_archive};
};

} // namespace

TEST_F(ServerTest, talksAndKeepsTheTranscript)
{
    RawClient client(start());
    EXPECT_EQ(client.readLine(), "hello\r\n");
    client.write("one\r\ntw");
    EXPECT_EQ(client.readLine(), "one\r\n");
    client.write("o\r\nBYE\r\n");
    EXPECT_EQ(client.readToEnd(), "two\r\nbye\r\n");
    EXPECT_TRUE(client.sawEnd());
    ASSERT_TRUE(comesTrue([this] { return m_server.connectionCount() == 0; }));

    const auto summaries = m_archive->summaries();
    ASSERT_EQ(summaries.size(), 1u);
    EXPECT_TRUE(summaries[0].closed);
    EXPECT_TRUE(summaries[0].peer.startsWith(QStringLiteral("127.0.0.1:")));
    EXPECT_EQ(summaries[0].protocol, &m_protocol);
    const auto entries = m_archive->entriesFrom(summaries[0].id, 0);
    ASSERT_EQ(entries.size(), 4u);
    EXPECT_EQ(entries[1].bytes, "one\r\n");
}

TEST_F(ServerTest, aBusyPortFallsBackToAFreeOne)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    const auto statuses = m_server.start({{&m_protocol, QHostAddress::LocalHost, other.serverPort()}});
    ASSERT_EQ(statuses.size(), 1u);
    EXPECT_EQ(statuses[0].error, QString());
    EXPECT_EQ(statuses[0].wanted, other.serverPort());
    EXPECT_NE(statuses[0].port, other.serverPort());
    EXPECT_EQ(RawClient(statuses[0].port).readLine(), "hello\r\n");
}

TEST_F(ServerTest, anAddressOfAnotherComputerIsAnError)
{
    const auto statuses = m_server.start({{&m_protocol, QHostAddress(QStringLiteral("192.0.2.1")), 0}});
    ASSERT_EQ(statuses.size(), 1u);
    EXPECT_NE(statuses[0].error, QString());
    EXPECT_EQ(statuses[0].port, 0);
}

TEST_F(ServerTest, aThousandConnectionsAtOnce)
{
    const quint16 port = start();
    std::vector<RawClient> clients;
    clients.reserve(1000);
    for (int i = 0; i < 1000; ++i) {
        clients.emplace_back(port);
        ASSERT_TRUE(clients.back().isConnected()) << i;
    }
    for (RawClient &client : clients)
        ASSERT_EQ(client.readLine(), "hello\r\n");
    EXPECT_EQ(m_server.connectionCount(), 1000);
    for (size_t i = 0; i < clients.size(); ++i)
        ASSERT_TRUE(clients[i].write("I am " + QByteArray::number(int(i)) + "\r\n"));
    for (size_t i = 0; i < clients.size(); ++i)
        ASSERT_EQ(clients[i].readLine(), "I am " + QByteArray::number(int(i)) + "\r\n");
    clients.clear();
    EXPECT_TRUE(comesTrue([this] { return m_server.connectionCount() == 0; }));
}

TEST_F(ServerTest, oneTooManyIsToldSoAndTheNextIsWelcomeWhenOneHasLeft)
{
    m_server.setMostConnections(2);
    const quint16 port = start();
    RawClient first(port);
    RawClient second(port);
    EXPECT_EQ(first.readLine(), "hello\r\n");
    EXPECT_EQ(second.readLine(), "hello\r\n");
    RawClient third(port);
    EXPECT_EQ(third.readToEnd(), "leaving\r\n");
    EXPECT_EQ(m_archive->summaries().size(), 2u) << "the refused one leaves no transcript";
    first.write("BYE\r\n");
    first.readToEnd();
    ASSERT_TRUE(comesTrue([this] { return m_server.connectionCount() == 1; }));
    EXPECT_EQ(RawClient(port).readLine(), "hello\r\n");
}

TEST_F(ServerTest, stopSaysAWordToEveryone)
{
    const quint16 port = start();
    RawClient first(port);
    RawClient second(port);
    EXPECT_EQ(first.readLine(), "hello\r\n");
    EXPECT_EQ(second.readLine(), "hello\r\n");
    m_server.stop();
    EXPECT_EQ(first.readToEnd(), "leaving\r\n");
    EXPECT_EQ(second.readToEnd(), "leaving\r\n");
    EXPECT_FALSE(RawClient(port).isConnected());
    EXPECT_EQ(m_server.connectionCount(), 0);
}

TEST_F(ServerTest, stopWaitsAtMostASecondForOneThatDoesNotRead)
{
    RawClient client(start(), 4096);
    client.write("BIG 50000000\r\n");
    EXPECT_EQ(client.readLine(), "hello\r\n");
    client.readTo("b");
    const auto begin = std::chrono::steady_clock::now();
    m_server.stop();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(4));
}

TEST_F(ServerTest, canBeStartedAgain)
{
    const quint16 first = start();
    EXPECT_EQ(RawClient(first).readLine(), "hello\r\n");
    m_server.stop();
    EXPECT_EQ(RawClient(start()).readLine(), "hello\r\n");
}

TEST_F(ServerTest, aReplyThatIsHeldBackComesWhenItIsDue)
{
    RawClient client(start());
    client.write("LATE 30\r\nnow\r\n");
    EXPECT_EQ(client.readLine(), "hello\r\n");
    EXPECT_EQ(client.readLine(), "now\r\n");
    EXPECT_EQ(client.readLine(), "late\r\n");
}

TEST_F(ServerTest, aHandshakeNobodyHasACertificateForFails)
{
    RawClient client(start());
    client.write("TLS\r\n");
    EXPECT_EQ(client.readLine(), "hello\r\n");
    EXPECT_EQ(client.readLine(), "no tls\r\n");
}

TEST_F(ServerTest, repliesReachAClientThatHasClosedItsSide)
{
    RawClient client(start(), 4096);
    client.write("BIG 20000000\r\nlast\r\n");
    client.shutdownWrite();
    const QByteArray all = client.readToEnd();
    EXPECT_EQ(all.size(), 7 + 20'000'002 + 6);
    EXPECT_TRUE(all.endsWith("last\r\n"));
}

TEST_F(ServerTest, lastWordsReachAClientThatIsStillSending)
{
    {
        RawClient client(start());
        client.write("BYE\r\n" + QByteArray(200'000, 'x'));
        EXPECT_EQ(client.readToEnd(), "hello\r\nbye\r\n");
    }
    EXPECT_TRUE(comesTrue([this] { return m_server.connectionCount() == 0; }));
}

TEST_F(ServerTest, readsNothingMoreFromAClientThatDoesNotRead)
{
    const quint16 port = start();
    RawClient client(port, 4096);
    const long before = test::residentKibibytes();
    // Each line asks for a thousand octets: were they all read and answered, gigabytes would pile up here.
    const QByteArray lines = QByteArray("BIG 1000\r\n").repeated(2'000'000);
    const qsizetype taken = client.writeWhileTaken(lines, std::chrono::milliseconds(300));
    EXPECT_LT(taken, lines.size());
    EXPECT_LT(test::residentKibibytes() - before, 400'000);
    // Others are served meanwhile.
    RawClient other(port);
    EXPECT_EQ(other.readLine(), "hello\r\n");
    other.write("hi\r\n");
    EXPECT_EQ(other.readLine(), "hi\r\n");
    // And once it reads, everything comes.
    EXPECT_EQ(client.readLine(), "hello\r\n");
    EXPECT_EQ(client.readLine(), QByteArray(1000, 'b') + "\r\n");
}

TEST_F(ServerTest, aResetConnectionIsOver)
{
    RawClient client(start());
    EXPECT_EQ(client.readLine(), "hello\r\n");
    client.reset();
    EXPECT_TRUE(comesTrue([this] { return m_server.connectionCount() == 0; }));
    const auto summaries = m_archive->summaries();
    ASSERT_EQ(summaries.size(), 1u);
    EXPECT_TRUE(summaries[0].closed);
    const auto entries = m_archive->entriesFrom(summaries[0].id, 0);
    EXPECT_EQ(entries.back().kind, protocol::Entry::Kind::Happening);
}

TEST_F(ServerTest, aResetWhileMuchIsToBeSentIsNoticed)
{
    RawClient client(start(), 4096);
    client.write("BIG 50000000\r\n");
    client.readTo("bbb");
    client.reset();
    EXPECT_TRUE(comesTrue([this] { return m_server.connectionCount() == 0; }));
}

TEST_F(ServerTest, runningOutOfDescriptorsIsSurvived)
{
    const quint16 port = start();
    rlimit before{};
    ::getrlimit(RLIMIT_NOFILE, &before);
    std::vector<RawClient> clients;
    for (int i = 0; i < 5; ++i)
        clients.emplace_back(port);
    for (RawClient &client : clients)
        EXPECT_EQ(client.readLine(), "hello\r\n");
    // The next descriptor would be beyond the limit; connecting first, so that only accept() meets it.
    const int waiting = ::socket(AF_INET, SOCK_STREAM, 0);
    rlimit few = before;
    few.rlim_cur = rlim_t(waiting);
    ::setrlimit(RLIMIT_NOFILE, &few);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ASSERT_EQ(::connect(waiting, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    // Those inside are served as before.
    clients[0].write("hi\r\n");
    EXPECT_EQ(clients[0].readLine(), "hi\r\n");
    rusage begin{};
    ::getrusage(RUSAGE_SELF, &begin);
    pollfd nothing{waiting, POLLIN, 0};
    EXPECT_EQ(::poll(&nothing, 1, 300), 0);
    rusage end{};
    ::getrusage(RUSAGE_SELF, &end);
    const auto microseconds = [](const rusage &usage) {
        return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1'000'000 + usage.ru_utime.tv_usec
            + usage.ru_stime.tv_usec;
    };
    EXPECT_LT(microseconds(end) - microseconds(begin), 100'000) << "it must not spin";
    ::setrlimit(RLIMIT_NOFILE, &before);
    // With descriptors again, the waiting one is let in.
    pollfd greeted{waiting, POLLIN, 0};
    EXPECT_EQ(::poll(&greeted, 1, 5'000), 1);
    ::close(waiting);
}

} // namespace helolab::net
