// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/Secrets.h"

#include "core/explain/Explain.h"
#include "core/exports/Format.h"
#include "core/exports/Masked.h"
#include "tests/core/exports/RecordedFixture.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::exports;

namespace {

const char *const password = "Gm4!x";

QByteArray line(const transcript::Transcript &transcript, std::size_t index)
{
    return transcript.entries.at(index).bytes;
}

QByteArray base64(const QByteArray &text)
{
    return text.toBase64();
}

/// One conversation in which the password is said in each way that a protocol has.
Talked everyWayOfSmtp()
{
    Talked talk(u"smtp");
    talk.server("220 ready").client("EHLO pc.example").server("250-hello\r\n250 AUTH PLAIN LOGIN CRAM-MD5");
    const QByteArray plain = base64(QByteArray("\0an\0", 4) + password);
    talk.client(("AUTH PLAIN " + plain).constData()).server("535 5.7.8 no");
    talk.client("AUTH PLAIN").server("334 ").client(plain.constData()).server("535 5.7.8 no");
    talk.client("AUTH LOGIN").server("334 VXNlcm5hbWU6").client(base64("an").constData());
    talk.server("334 UGFzc3dvcmQ6").client(base64(password).constData()).server("535 5.7.8 no");
    talk.client("AUTH LOGIN").server("334 VXNlcm5hbWU6").client("an").server("334 UGFzc3dvcmQ6");
    talk.client(password).server("501 5.5.2 no base64");
    return talk;
}

} // namespace

TEST(Secrets, NoWayOfSayingAPasswordLeavesItInWhatIsWrittenDown)
{
    const Talked talk = everyWayOfSmtp();
    const Recording all{{{&talk.transcript}}};
    const Masked masked(all);
    for (const Format &format : formats()) {
        QByteArray written = format.write(masked.recording(), QStringLiteral("en"));
        EXPECT_GT(written.size(), 100) << format.id;
        for (const QByteArray &secret :
             {QByteArray(password), base64(password), base64(QByteArray("\0an\0", 4) + password)})
            EXPECT_FALSE(written.contains(secret)) << format.id << " has " << secret.toStdString();
        EXPECT_TRUE(written.contains("AUTH PLAIN")) << format.id;
    }
    QByteArray asIs = findFormat(QStringLiteral("text"))->write(all, QStringLiteral("en"));
    EXPECT_TRUE(asIs.contains(password)) << "who asks for them gets them";
}

TEST(Secrets, TheLineKeepsItsShapeSoThatItIsExplainedAsBefore)
{
    const Talked talk = everyWayOfSmtp();
    const transcript::Transcript safe = explain::withoutSecrets(talk.transcript);
    ASSERT_EQ(safe.entries.size(), talk.transcript.entries.size());
    EXPECT_EQ(line(safe, 3), "AUTH PLAIN " + base64(QByteArray("\0an\0********", 12)) + "\r\n");
    for (std::size_t i = 0; i < safe.entries.size(); ++i) {
        const auto before = explain::explain(talk.transcript, qsizetype(i));
        const auto after = explain::explain(safe, qsizetype(i));
        EXPECT_EQ(before.heading.toStdString(), after.heading.toStdString()) << i;
        EXPECT_EQ(before.mistake ? before.mistake->id : QString(), after.mistake ? after.mistake->id : QString()) << i;
        if (safe.entries[i].from == protocol::Party::Server) {
            EXPECT_EQ(line(safe, i), line(talk.transcript, i));
        }
    }
}

TEST(Secrets, DigestsGoTooForAWeakPasswordCanBeGuessedFromThem)
{
    Talked pop(u"pop3");
    pop.server("+OK ready <1896.697170952@dbc.mtview.ca.us>");
    pop.client("APOP mrose c4c9334bac560ecc979e58001b3e22fb").server("+OK");
    pop.client("USER an").server("+OK").client("PASS Gm4!x and blanks").server("+OK");
    const transcript::Transcript safe = explain::withoutSecrets(pop.transcript);
    EXPECT_EQ(line(safe, 1), "APOP mrose 00000000000000000000000000000000\r\n");
    EXPECT_EQ(line(safe, 3), "USER an\r\n");
    EXPECT_EQ(line(safe, 5), "PASS ********\r\n");

    Talked smtp(u"smtp");
    smtp.server("220 ready").client("EHLO pc.example").server("250 AUTH CRAM-MD5").client("AUTH CRAM-MD5");
    smtp.server("334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+");
    smtp.client("dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw").server("235 2.7.0 ok");
    EXPECT_EQ(line(explain::withoutSecrets(smtp.transcript), 5), base64("tim " + QByteArray(32, '0')) + "\r\n");
}

TEST(Secrets, AnImapLoginIsMaskedHoweverItIsWritten)
{
    Talked imap(u"imap");
    imap.server("* OK ready").client("a1 LOGIN an Gm4!x").server("a1 NO no");
    imap.client("a2 LOGIN \"an\" \"Gm4!x and\"").server("a2 NO no");
    imap.client("a3 LOGIN an {5+}").client(password).server("a3 NO no");
    const transcript::Transcript safe = explain::withoutSecrets(imap.transcript);
    EXPECT_EQ(line(safe, 1), "a1 LOGIN an ********\r\n");
    EXPECT_EQ(line(safe, 3), "a2 LOGIN \"an\" \"********\"\r\n");
    QByteArray rest;
    for (std::size_t i = 5; i < safe.entries.size(); ++i)
        rest += line(safe, i);
    EXPECT_EQ(rest, "a3 LOGIN an {5+}\r\n*****\r\na3 NO no\r\n");
}

TEST(Secrets, NothingElseIsTouched)
{
    const Talked talk = sentMessage();
    const transcript::Transcript safe = explain::withoutSecrets(talk.transcript);
    for (std::size_t i = 0; i < safe.entries.size(); ++i)
        EXPECT_EQ(line(safe, i), line(talk.transcript, i));
}

TEST(Secrets, ALineIsKnownToHoldOneBeforeItIsSent)
{
    const auto has
        = [](const char16_t *protocol, const char *text) { return explain::hasSecret(*findProtocol(protocol), text); };
    EXPECT_TRUE(has(u"pop3", "PASS Gm4!x"));
    EXPECT_TRUE(has(u"pop3", "pass Gm4!x"));
    EXPECT_TRUE(has(u"imap", "a1 LOGIN an Gm4!x"));
    EXPECT_TRUE(has(u"smtp", "AUTH PLAIN AGFuAEdtNCF4"));
    EXPECT_FALSE(has(u"pop3", "USER an"));
    EXPECT_FALSE(has(u"smtp", "AUTH PLAIN"));
    EXPECT_FALSE(has(u"smtp", "MAIL FROM:<an@hanoi.example>"));
}
