// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawClient.h"
#include "app/net/Server.h"
#include "core/Protocols.h"
#include "core/store/MemoryStore.h"
#include "tests/support/ResidentMemory.h"

#include <functional>
#include <gtest/gtest.h>
#include <string>
#include <thread>

namespace helolab::net {

namespace {

/// SMTP to a server of the default world, by clients that are rude.
class SmtpOverTcpTest : public testing::Test
{
protected:
    SmtpOverTcpTest()
    {
        auto loaded = world::loadWorld(QStringLiteral("default"));
        if (loaded)
            m_world = loaded.take();
    }
    quint16 start()
    {
        EXPECT_FALSE(world::fillStore(m_world, *m_store));
        m_server = std::make_unique<Server>(m_world, m_store, m_archive);
        const auto statuses = m_server->start({{findProtocol(u"smtp"), QHostAddress::LocalHost, 0}});
        EXPECT_EQ(statuses.at(0).error, QString());
        return statuses.at(0).port;
    }
    qsizetype delivered(const QByteArray &account) const
    {
        return qsizetype(m_store->messages(account, "INBOX").size()) - m_atStart;
    }
    static bool comesTrue(const std::function<bool()> &condition)
    {
        const auto end = std::chrono::steady_clock::now() + RawClient::patience;
        while (!condition() && std::chrono::steady_clock::now() < end)
            std::this_thread::yield();
        return condition();
    }

    world::World m_world;
    std::shared_ptr<store::MemoryStore> m_store = std::make_shared<store::MemoryStore>();
    std::shared_ptr<transcript::Archive> m_archive = std::make_shared<transcript::Archive>();
    std::unique_ptr<Server> m_server;
    qsizetype m_atStart = 0;
};

constexpr char envelopeOfOne[] = "EHLO client.example\r\nMAIL FROM:<an@hanoi.example>\r\n"
                                 "RCPT TO:<binh@hanoi.example>\r\nDATA\r\n";

} // namespace

TEST_F(SmtpOverTcpTest, delivers)
{
    RawClient client(start());
    m_atStart = delivered("binh@hanoi.example");
    EXPECT_EQ(client.readReply().left(4), "220 ");
    client.write(envelopeOfOne);
    for (const char *code : {"250-", "250 ", "250 ", "354 "})
        EXPECT_EQ(client.readReply().left(4), code);
    client.write("Subject: hi\r\n\r\n..dot\r\n.\r\nQUIT\r\n");
    EXPECT_EQ(client.readReply().left(4), "250 ");
    EXPECT_EQ(client.readReply().left(4), "221 ");
    EXPECT_EQ(client.readToEnd(), "");
    EXPECT_TRUE(client.sawEnd());
    ASSERT_EQ(delivered("binh@hanoi.example"), 1);
    const store::Message message = m_store->messages("binh@hanoi.example", "INBOX").back();
    EXPECT_TRUE(message.octets.endsWith("Subject: hi\r\n\r\n.dot\r\n")) << message.octets.constData();
    EXPECT_EQ(message.envelope.peer, "127.0.0.1");
}

TEST_F(SmtpOverTcpTest, answersAllThatWasPipelinedToAClientThatClosedItsSide)
{
    RawClient client(start());
    client.write(QByteArray(envelopeOfOne) + "hi\r\n.\r\nQUIT\r\n");
    client.shutdownWrite();
    const QByteArray all = client.readToEnd();
    EXPECT_TRUE(all.startsWith("220 "));
    EXPECT_TRUE(all.contains("\r\n221 ")) << all.constData();
}

TEST_F(SmtpOverTcpTest, thousandsOfCommandsInOneWrite)
{
    RawClient client(start());
    client.write("EHLO client.example\r\n" + QByteArray("NOOP\r\n").repeated(5'000) + "QUIT\r\n");
    const QByteArray all = client.readToEnd();
    EXPECT_TRUE(all.contains("\r\n221 ")) << all.right(200).constData();
    EXPECT_GE(all.count("\r\n250 "), 5'000);
}

TEST_F(SmtpOverTcpTest, aLineOfAHundredMegabytesCostsNothing)
{
    RawClient client(start());
    EXPECT_EQ(client.readReply().left(4), "220 ");
    const long before = test::residentKibibytes();
    const QByteArray megabyte(1'000'000, 'x');
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(client.write(megabyte)) << i;
    client.write("\r\nNOOP\r\n");
    EXPECT_EQ(client.readReply().left(4), "500 ");
    EXPECT_EQ(client.readReply().left(4), "250 ");
    EXPECT_LT(test::residentKibibytes() - before, 20'000) << "KiB";
}

TEST_F(SmtpOverTcpTest, textThatIsTooLongIsReadToItsEndAndRefused)
{
    m_world.limits.messageSize = 1'000'000;
    RawClient client(start());
    client.write(envelopeOfOne);
    client.readTo("354 ");
    client.readLine();
    const QByteArray lines = QByteArray(98, 'x').append("\r\n").repeated(10'000);
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(client.write(lines)) << i;
    client.write(".\r\nNOOP\r\n");
    EXPECT_EQ(client.readReply().left(4), "552 ");
    EXPECT_EQ(client.readReply().left(4), "250 ");
}

TEST_F(SmtpOverTcpTest, textWithoutAnEndIsCutOffAndCostsNoMoreThanTheTranscriptMay)
{
    m_world.limits.messageSize = 1'000'000;
    RawClient client(start());
    client.write(envelopeOfOne);
    client.readTo("354 ");
    client.readLine();
    const long before = test::residentKibibytes();
    const QByteArray lines = QByteArray(98, 'x').append("\r\n").repeated(10'000);
    int written = 0;
    while (written < 1'000 && client.write(lines))
        ++written;
    EXPECT_LT(written, 1'000) << "a gigabyte was taken";
    EXPECT_LT(test::residentKibibytes() - before, 150'000) << "KiB; the archive may hold 64 MiB";
    EXPECT_TRUE(comesTrue([this] { return m_server->connectionCount() == 0; }));
}

TEST_F(SmtpOverTcpTest, aSilentClientIsToldThatItsTimeIsOver)
{
    m_world.limits.commandTimeout = Milliseconds(50);
    RawClient client(start());
    EXPECT_EQ(client.readReply().left(4), "220 ");
    EXPECT_EQ(client.readToEnd().left(4), "421 ");
    EXPECT_TRUE(client.sawEnd());
    EXPECT_TRUE(comesTrue([this] { return m_server->connectionCount() == 0; }));
}

TEST_F(SmtpOverTcpTest, aClientThatNeverReadsIsDroppedInTheEnd)
{
    m_world.limits.commandTimeout = Milliseconds(50);
    RawClient client(start(), 4096);
    client.writeWhileTaken(QByteArray("HELP\r\n").repeated(1'000'000), std::chrono::milliseconds(100));
    client.reset();
    EXPECT_TRUE(comesTrue([this] { return m_server->connectionCount() == 0; }));
}

TEST_F(SmtpOverTcpTest, nothingIsDeliveredWhereTheClientVanishesBeforeTheDot)
{
    RawClient client(start());
    m_atStart = delivered("binh@hanoi.example");
    client.write(envelopeOfOne);
    client.readTo("354 ");
    client.write("Subject: never\r\n\r\nHalf a mess");
    client.shutdownWrite();
    client.readToEnd();
    EXPECT_TRUE(client.sawEnd());
    EXPECT_TRUE(comesTrue([this] { return m_server->connectionCount() == 0; }));
    EXPECT_EQ(delivered("binh@hanoi.example"), 0);
}

TEST_F(SmtpOverTcpTest, stopSays421)
{
    RawClient idle(start());
    EXPECT_EQ(idle.readReply().left(4), "220 ");
    m_server->stop();
    EXPECT_EQ(idle.readToEnd().left(4), "421 ");
}

TEST_F(SmtpOverTcpTest, oneTooManyIsTold421)
{
    EXPECT_FALSE(world::fillStore(m_world, *m_store));
    m_server = std::make_unique<Server>(m_world, m_store, m_archive);
    m_server->setMostConnections(1);
    const auto statuses = m_server->start({{findProtocol(u"smtp"), QHostAddress::LocalHost, 0}});
    RawClient first(statuses.at(0).port);
    EXPECT_EQ(first.readReply().left(4), "220 ");
    RawClient second(statuses.at(0).port);
    EXPECT_EQ(second.readToEnd().left(4), "421 ");
}

TEST_F(SmtpOverTcpTest, anotherWorldAndMannerHoldForNewConnections)
{
    const quint16 port = start();
    RawClient before(port);
    EXPECT_TRUE(before.readReply().contains("mail.hanoi.example"));
    auto textbook = world::loadWorld(QStringLiteral("textbook"));
    ASSERT_TRUE(textbook);
    const QByteArray host = textbook.value().host;
    ASSERT_NE(host, "mail.hanoi.example");
    auto store = std::make_shared<store::MemoryStore>();
    EXPECT_FALSE(world::fillStore(textbook.value(), *store));
    m_server->setWorld(textbook.take(), store);
    m_server->setManner(world::Manner::Strict);
    RawClient after(port);
    EXPECT_TRUE(after.readReply().contains(host));
    after.write("HELO\r\n");
    EXPECT_EQ(after.readReply().left(4), "501 ");
    before.write("HELO\r\nRCPT TO:<nobody@nowhere.test>\r\n");
    EXPECT_EQ(before.readReply().left(4), "250 ");
}

} // namespace helolab::net
