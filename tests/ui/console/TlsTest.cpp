// SPDX-License-Identifier: GPL-3.0-or-later
//
// TLS from the console: asked for by hand, from the first octet on, and with servers of whom nobody knows who they are.

#include "tests/ui/OpenWorkbench.h"

#include "app/docks/LabDock.h"
#include "app/net/Deadlines.h"
#include "app/net/tls/Context.h"
#include "app/net/tls/Issue.h"
#include "core/store/MemoryStore.h"

#include <QPushButton>

namespace helolab::test {

namespace {

class ConsoleTlsTest : public OpenWorkbench
{
protected:
    ConsoleTlsTest() { workbench->lab().closeLab(); }

    void enter(const QString &line)
    {
        input().setText(line);
        QTest::keyClick(&input(), Qt::Key_Return);
    }
    /// Connects with TLS from the first octet on, in a tab of its own where that is needed.
    void enterTls(quint16 to) { enter(QStringLiteral("openssl s_client -connect 127.0.0.1:%1").arg(to)); }
};

/// Somebody's server, with a certificate of an authority that nobody knows.
struct StrangeServer
{
    StrangeServer()
    {
        const auto now = net::Deadlines::now();
        const auto identity = net::tls::newIdentity({"mail.other.example"}, net::tls::newAuthority("other", now), now);
        const world::World world = world::loadWorld(QStringLiteral("default")).take();
        server = std::make_unique<net::Server>(world, std::make_shared<store::MemoryStore>(1),
                                               std::make_shared<transcript::Archive>(),
                                               net::tls::Context::forServer(identity).take());
        port = server->start({{findProtocol(u"smtp"), QHostAddress::LocalHost, 0, true}}).front().port;
    }
    std::unique_ptr<net::Server> server;
    quint16 port = 0;
};

} // namespace

TEST_F(ConsoleTlsTest, StartTlsLeadsIntoTheTunnelWhereEverythingBeginsAnew)
{
    ASSERT_TRUE(untilShown("220 mail.hanoi.example"));
    enter(QStringLiteral("EHLO pc.example"));
    ASSERT_TRUE(untilShown("250-STARTTLS"));
    EXPECT_TRUE(until([this] { return chips().contains(QStringLiteral("STARTTLS")); }));
    enter(QStringLiteral("STARTTLS"));
    ASSERT_TRUE(untilShown("The TLS tunnel is up."));
    ASSERT_TRUE(untilShown("TLSv1.3"));
    EXPECT_TRUE(untilShown("key EC P-256, signature ecdsa-with-SHA256; SHA-256 ")) << "of its own certificate";
    EXPECT_TRUE(untilShown("Certificate 2 of 2: “O = Helolab")) << "and of whom it was vouched for by";
    EXPECT_TRUE(page().title().endsWith(QStringLiteral("· TLS")));
    EXPECT_TRUE(until([this] { return state().contains(QStringLiteral("Connected")); })) << qPrintable(state());
    EXPECT_FALSE(chips().contains(QStringLiteral("STARTTLS"))) << "what was said in the clear is forgotten";
    enter(QStringLiteral("EHLO pc.example"));
    EXPECT_TRUE(until([this] { return shown().count(QStringLiteral("250 HELP")) == 2; })) << qPrintable(shown());
    EXPECT_EQ(shown().count(QStringLiteral("250-STARTTLS")), 1) << "not offered inside";
    EXPECT_FALSE(chips().contains(QStringLiteral("STARTTLS")));
    EXPECT_TRUE(page().banner().text().isEmpty()) << "the server of the workbench is believed";
}

TEST_F(ConsoleTlsTest, EveryProtocolIsSpokenInsideTlsFromTheFirstOctetOn)
{
    const std::pair<const char *, const char *> greetings[] = {{"smtp", "220 "}, {"pop3", "+OK "}, {"imap", "* OK "}};
    for (const auto &[protocol, greeting] : greetings) {
        enterTls(port(protocol, true));
        ASSERT_TRUE(untilShown("The TLS tunnel is up."));
        EXPECT_TRUE(untilShown(greeting));
        EXPECT_TRUE(page().title().endsWith(QStringLiteral("· TLS")));
        EXPECT_FALSE(chips().isEmpty());
    }
}

TEST_F(ConsoleTlsTest, AsksBeforeAnythingGoesToAServerThatNobodyVouchesForAndRemembersTheAnswer)
{
    const StrangeServer strange;
    enterTls(strange.port);
    ASSERT_TRUE(until([this] { return page().banner().text().contains(QStringLiteral("cannot be verified")); }));
    EXPECT_TRUE(page().banner().text().contains(QStringLiteral("mail.other.example"))) << "whose it is";
    EXPECT_FALSE(shown().contains(QStringLiteral("220 ")));
    EXPECT_TRUE(chips().isEmpty());
    enter(QStringLiteral("AUTH PLAIN secret"));
    EXPECT_EQ(input().text().toStdString(), "AUTH PLAIN secret") << "kept, not sent";
    EXPECT_FALSE(shown().contains(QStringLiteral("AUTH")));
    input().clear();

    QTest::keyClick(page().banner().button(), Qt::Key_Space);
    ASSERT_TRUE(untilShown("220 "));
    EXPECT_TRUE(page().banner().text().isEmpty());
    enter(QStringLiteral("EHLO pc.example"));
    ASSERT_TRUE(untilShown("250 "));

    workbench->console().connectTo(QStringLiteral("127.0.0.1"), strange.port, nullptr, net::Security::TlsFirst);
    ASSERT_TRUE(untilShown("220 "));
    EXPECT_TRUE(page().banner().text().isEmpty()) << "it has been answered";
    EXPECT_EQ(workbench->settings().values().trusted.size(), 1);

    const StrangeServer other; // at the same host, with another certificate
    workbench->console().connectTo(QStringLiteral("127.0.0.1"), other.port, nullptr, net::Security::TlsFirst);
    ASSERT_TRUE(until([this] { return page().banner().text().contains(QStringLiteral("cannot be verified")); }));
    QTest::keyClick(page().banner().refusalButton(), Qt::Key_Space);
    ASSERT_TRUE(until([this] { return page().live()->link() == console::LiveConversation::Link::Closed; }));
    EXPECT_EQ(workbench->settings().values().trusted.size(), 1);
}

TEST_F(ConsoleTlsTest, SaysWhatIsWrongWhereTheTwoEndsBeginDifferently)
{
    ASSERT_TRUE(untilShown("220 mail.hanoi.example"));
    enterTls(port());
    ASSERT_TRUE(untilShown("The TLS handshake has failed."));
    EXPECT_TRUE(untilShown("answered in plain text, not in TLS: “220 mail.hanoi.example"));
    EXPECT_TRUE(until([this] { return page().banner().text().contains(QStringLiteral("no connection")); }));
}

TEST_F(ConsoleTlsTest, WhatIsPastedBehindTheRequestIsNotObeyed)
{
    ASSERT_TRUE(untilShown("220 mail.hanoi.example"));
    enter(QStringLiteral("EHLO pc.example"));
    ASSERT_TRUE(untilShown("250-STARTTLS"));
    page().live()->send("STARTTLS\r\nMAIL FROM:<an@hanoi.example>\r\n");
    ASSERT_TRUE(untilShown("The TLS tunnel is up."));
    enter(QStringLiteral("NOOP"));
    ASSERT_TRUE(untilShown("250 2.0.0"));
    EXPECT_FALSE(shown().contains(QStringLiteral("sender ok")));
}

} // namespace helolab::test
