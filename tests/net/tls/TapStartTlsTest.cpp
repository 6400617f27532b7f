// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tap that asks the server for TLS: what the mail program hears, what is written down, and servers that do not go
// along.

#include "app/net/Deadlines.h"
#include "app/net/Server.h"
#include "app/net/Tap.h"
#include "app/net/tls/Authority.h"
#include "app/net/tls/Context.h"
#include "app/net/tls/Issue.h"
#include "core/Protocols.h"
#include "core/store/MemoryStore.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace helolab::net {

namespace {

using protocol::Entry;
using testing::HasSubstr;
using transcript::Archive;

class TapStartTlsTest : public testing::Test
{
protected:
    /// Our own server, with a certificate that this installation trusts or \p other.
    quint16 serve(const char16_t *protocol, const tls::Identity *other = nullptr)
    {
        world::World world = world::loadWorld(QStringLiteral("default")).take();
        world.offersTls = true;
        const tls::Identity own = tls::Authority(tls::Authority::usualFolder()).identity(Deadlines::now()).take();
        server = std::make_unique<Server>(world, std::make_shared<store::MemoryStore>(1), std::make_shared<Archive>(),
                                          tls::Context::forServer(other ? *other : own).take());
        return server->start({{findProtocol(protocol), QHostAddress::LocalHost, 0}}).front().port;
    }
    void tapTo(const char16_t *protocol, quint16 port, bool trustsAnyone = false,
               Milliseconds patience = std::chrono::seconds(60))
    {
        tap = std::make_unique<Tap>(TapTarget{findProtocol(protocol), QStringLiteral("127.0.0.1"), port,
                                              Security::StartTls, trustsAnyone, patience},
                                    archive);
        const quint16 here = tap->listen(QHostAddress::LocalHost, 0).take();
        QObject::connect(&client, &QTcpSocket::readyRead, &client, [this] { heard += client.readAll(); });
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), here);
    }
    bool hears(const QByteArray &wanted)
    {
        return QTest::qWaitFor([&] { return heard.contains(wanted); }, 10'000);
    }
    bool isTurnedAway()
    {
        return QTest::qWaitFor([this] { return client.state() == QAbstractSocket::UnconnectedState; }, 10'000);
    }
    /// All lines in the archive, and happenings.
    QByteArray written() const
    {
        QByteArray all;
        for (const Entry &entry : archive->entriesFrom(1, 0)) {
            all += entry.kind == Entry::Kind::Happening ? "== " : entry.from == protocol::Party::Client ? "C: " : "S: ";
            all += entry.kind == Entry::Kind::Happening
                ? (entry.event == protocol::Event(protocol::Happening::TlsUp) ? "TLS\r\n" : "other\r\n")
                : entry.bytes;
        }
        return all;
    }
    std::string notices() const
    {
        QString all;
        for (const Archive::Notice &notice : archive->noticesFrom(1, 0))
            all += notice.text + QLatin1Char('\n');
        return all.toStdString();
    }

    std::shared_ptr<Archive> archive = std::make_shared<Archive>(Archive::usualBound, Archive::Tls::Kept);
    std::unique_ptr<Server> server;
    std::unique_ptr<Tap> tap;
    QTcpSocket client;
    QByteArray heard;
};

/// Says its lines, one for each that it hears, and leaves if it is told to.
class Scripted
{
public:
    explicit Scripted(QByteArrayList says, bool leaves = false)
        : m_says(std::move(says))
        , m_leaves(leaves)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            m_peer = m_server.nextPendingConnection();
            QObject::connect(m_peer, &QTcpSocket::readyRead, m_peer, [this] {
                m_heard += m_peer->readAll();
                say();
            });
            say();
        });
    }
    quint16 port() const { return m_server.serverPort(); }
    const QByteArray &heard() const { return m_heard; }

private:
    void say()
    {
        if (!m_says.isEmpty())
            m_peer->write(m_says.takeFirst());
        else if (m_leaves)
            m_peer->disconnectFromHost();
    }

    QTcpServer m_server;
    QTcpSocket *m_peer = nullptr;
    QByteArrayList m_says;
    QByteArray m_heard;
    bool m_leaves;
};

} // namespace

TEST_F(TapStartTlsTest, GreetsTheClientOnceAndSpeaksForItInTheTunnel)
{
    tapTo(u"smtp", serve(u"smtp"));
    ASSERT_TRUE(hears("220 "));
    EXPECT_EQ(heard.count("\r\n"), 1) << heard.constData();
    client.write("EHLO program.example\r\n");
    ASSERT_TRUE(hears("250 HELP"));
    EXPECT_FALSE(heard.contains("STARTTLS")) << "it is inside already, and is not to ask again";
    client.write("NOOP\r\nQUIT\r\n");
    ASSERT_TRUE(isTurnedAway());
    EXPECT_EQ(heard.count("220 "), 1);

    const QByteArray all = written();
    EXPECT_TRUE(all.startsWith("S: 220 ")) << all.constData();
    for (const char *line : {"C: EHLO [127.0.0.1]\r\n", "250-STARTTLS\r\n", "C: STARTTLS\r\n", "== TLS\r\n",
                             "C: EHLO program.example\r\n", "C: QUIT\r\n", "S: 221 "})
        EXPECT_TRUE(all.contains(line)) << line << "in\n" << all.constData();
    EXPECT_LT(all.indexOf("C: STARTTLS"), all.indexOf("== TLS"));
    EXPECT_LT(all.indexOf("== TLS"), all.indexOf("C: EHLO program"));
    EXPECT_THAT(notices(), HasSubstr("the tap said: EHLO [127.0.0.1], STARTTLS."));
    EXPECT_THAT(notices(), HasSubstr("TLSv1.3"));
    EXPECT_FALSE(archive->recordsFrom(1, 0).empty());
    EXPECT_TRUE(archive->keysOf(1).contains("CLIENT_TRAFFIC_SECRET_0 "));
}

TEST_F(TapStartTlsTest, HoldsWhatTheClientSaysBeforeItIsGreeted)
{
    const quint16 port = serve(u"smtp");
    QObject::connect(&client, &QTcpSocket::connected, &client, [this] { client.write("EHLO early.example\r\n"); });
    tapTo(u"smtp", port);
    ASSERT_TRUE(hears("250 HELP"));
    EXPECT_TRUE(heard.startsWith("220 "));
    const QByteArray all = written();
    EXPECT_LT(all.indexOf("== TLS"), all.indexOf("C: EHLO early.example")) << all.constData();
}

TEST_F(TapStartTlsTest, LeadsAClientOfPop3Too)
{
    tapTo(u"pop3", serve(u"pop3"));
    ASSERT_TRUE(hears("+OK "));
    client.write("CAPA\r\n");
    ASSERT_TRUE(hears("\r\n.\r\n"));
    EXPECT_FALSE(heard.contains("STLS"));
    EXPECT_EQ(archive->entriesFrom(1, 0).at(1).bytes, "STLS\r\n");
}

TEST_F(TapStartTlsTest, DoesNotHandOnCapabilitiesFromBeforeTheTunnel)
{
    tapTo(u"imap", serve(u"imap"));
    ASSERT_TRUE(hears("\r\n"));
    EXPECT_TRUE(heard.startsWith("* OK ")) << heard.constData();
    EXPECT_FALSE(heard.contains("CAPABILITY")) << heard.constData();
    EXPECT_TRUE(archive->entriesFrom(1, 0).at(0).bytes.contains("CAPABILITY")) << "as the server said it";
    EXPECT_THAT(notices(), HasSubstr("The capabilities in the greeting are not handed on"));
    client.write("a CAPABILITY\r\n");
    ASSERT_TRUE(hears("a OK "));
    EXPECT_FALSE(heard.contains("STARTTLS"));
    EXPECT_FALSE(heard.contains("tap ")) << "the tap's own command is its own";
}

TEST_F(TapStartTlsTest, SaysNothingInsideToAServerThatNobodyVouchesFor)
{
    const auto now = Deadlines::now();
    const tls::Identity stranger = tls::newIdentity({"127.0.0.1"}, tls::newAuthority("stranger", now), now);
    tapTo(u"smtp", serve(u"smtp", &stranger));
    ASSERT_TRUE(isTurnedAway());
    EXPECT_EQ(heard, "");
    EXPECT_THAT(notices(), HasSubstr("cannot be verified, so nothing is sent to it"));
}

TEST_F(TapStartTlsTest, GoesOnWithAServerThatIsTrustedNonetheless)
{
    const auto now = Deadlines::now();
    const tls::Identity stranger = tls::newIdentity({"127.0.0.1"}, tls::newAuthority("stranger", now), now);
    tapTo(u"smtp", serve(u"smtp", &stranger), true);
    ASSERT_TRUE(hears("220 "));
    client.write("EHLO program.example\r\n");
    EXPECT_TRUE(hears("250 HELP"));
    EXPECT_THAT(notices(), HasSubstr("stranger"));
}

TEST_F(TapStartTlsTest, EndsWhereTheServerDoesNotGoAlong)
{
    const struct
    {
        QByteArrayList says;
        bool leaves;
        const char *told;
        QByteArray heard; // by the client
    } servers[] = {
        {{"220 hi\r\n", "250 mail.example\r\n"}, false, "does not offer STARTTLS", ""},
        {{"220 hi\r\n", "250-mail.example\r\n250 STARTTLS\r\n", "454 Not now\r\n"},
         false,
         "does not take STARTTLS",
         ""},
        {{"220 hi\r\n", "250-mail.example\r\n250 STARTTLS\r\n", "220 Go\r\n250 PLAIN WORDS\r\n"},
         false,
         "before anybody had asked: “250 PLAIN WORDS”",
         ""},
        {{"220 hi\r\n", "250-mail.example\r\n250 STARTTLS\r\n", "220 Go\r\n", "250 PLAIN WORDS\r\n"},
         false,
         "agreed to TLS and then went on in plain text: “250 PLAIN WORDS”",
         ""},
        {{"220 hi\r\n"}, true, "closed the connection before TLS came about", ""},
        {{"220 hi\r\n", "250-mail.example\r\n250 STARTTLS\r\n", "220 Go\r\n"},
         true,
         "agreed to TLS and closed the connection",
         ""},
        {{"554 Go away\r\n"}, false, "turns everybody away", "554 Go away\r\n"},
        {{"220-" + QByteArray(100'000, 'x')}, false, "without an end", ""},
    };
    for (const auto &each : servers) {
        archive = std::make_shared<Archive>();
        client.abort();
        client.disconnect();
        heard.clear();
        Scripted scripted(each.says, each.leaves);
        tapTo(u"smtp", scripted.port());
        ASSERT_TRUE(isTurnedAway()) << each.told;
        EXPECT_EQ(heard, each.heard);
        EXPECT_THAT(notices(), HasSubstr(each.told));
        EXPECT_EQ(notices().find("the tap said") != std::string::npos, written().contains("C: ")) << each.told;
        const bool isTap
            = !each.leaves && !QByteArray(each.told).startsWith("agreed"); // which is found out below the tap
        EXPECT_EQ(archive->entriesFrom(1, 0).back().from == protocol::Party::Client, isTap) << "who has left";
        EXPECT_THAT(notices(), HasSubstr("127.0.0.1:" + std::to_string(scripted.port())));
        tap.reset();
    }
}

TEST_F(TapStartTlsTest, DoesNotWaitForeverForAServerThatIsSilent)
{
    for (const QByteArrayList &says : {QByteArrayList(), QByteArrayList{"220 hi\r\n"}}) {
        archive = std::make_shared<Archive>();
        client.abort();
        client.disconnect();
        Scripted scripted(says);
        tapTo(u"smtp", scripted.port(), false, std::chrono::milliseconds(200));
        ASSERT_TRUE(isTurnedAway());
        EXPECT_EQ(heard, "");
        EXPECT_THAT(notices(), HasSubstr("took longer than"));
        tap.reset();
    }
}

} // namespace helolab::net
