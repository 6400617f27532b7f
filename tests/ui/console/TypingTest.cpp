// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Escapes.h"
#include "app/console/History.h"
#include "app/console/TelnetLine.h"
#include "app/console/WrapText.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab::console;

TEST(ReadEscapes, StandForOctetsWhereTheyAreKnown)
{
    EXPECT_EQ(readEscapes("a\\r\\n\\t\\0\\\\b").octets, QByteArray("a\r\n\t\0\\b", 7));
    EXPECT_EQ(readEscapes("\\x08\\xfF").octets, QByteArray("\x08\xFF"));
    EXPECT_EQ(readEscapes("C:\\mail \\xg1 \\").octets, QByteArray("C:\\mail \\xg1 \\"));
}

TEST(ReadEscapes, HoldTheLineEndingBackAtTheVeryEndOnly)
{
    EXPECT_TRUE(readEscapes("NOOP\\c").endsHere);
    EXPECT_EQ(readEscapes("NOOP\\c").octets, QByteArray("NOOP"));
    EXPECT_FALSE(readEscapes("NO\\cOP").endsHere);
    EXPECT_FALSE(readEscapes("NOOP\\\\c").endsHere);
}

TEST(ReadTelnetLine, TakesWhatTheTextbooksWrite)
{
    const auto plain = readTelnetLine(QStringLiteral("telnet mail.hutech.edu.vn 25"));
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->host, QStringLiteral("mail.hutech.edu.vn"));
    EXPECT_EQ(plain->port, 25);
    EXPECT_EQ(readTelnetLine(QStringLiteral("C:\\> TELNET  localhost smtp "))->port, 25);
    EXPECT_EQ(readTelnetLine(QStringLiteral("$ nc ::1 2525"))->host, QStringLiteral("::1"));
    EXPECT_EQ(readTelnetLine(QStringLiteral("telnet localhost"))->port, std::nullopt);

    const auto tls = readTelnetLine(QStringLiteral("$ openssl s_client -crlf -quiet -connect smtp.gmail.com:465"));
    ASSERT_TRUE(tls);
    EXPECT_EQ(tls->host, QStringLiteral("smtp.gmail.com"));
    EXPECT_EQ(tls->port, 465);
    EXPECT_EQ(tls->security, helolab::net::Security::TlsFirst);
    const auto later = readTelnetLine(QStringLiteral("openssl s_client -starttls smtp -connect [::1]:submission"));
    ASSERT_TRUE(later);
    EXPECT_EQ(later->host, QStringLiteral("[::1]"));
    EXPECT_EQ(later->port, 587);
    EXPECT_EQ(later->security, helolab::net::Security::InTheClear) << "who learns asks for the tunnel by hand";
    EXPECT_FALSE(readTelnetLine(QStringLiteral("openssl s_client -connect :465")));
    EXPECT_FALSE(readTelnetLine(QStringLiteral("openssl s_client -connect")));
    EXPECT_FALSE(readTelnetLine(QStringLiteral("openssl x509 -in cert.pem")));
}

TEST(ReadTelnetLine, LeavesEverythingElseAlone)
{
    for (const char *line : {"telnet", "HELO an", "telnet host 0", "telnet host 70000", "telnet host port",
                             "open a b c", "telnet host 25 HELO", ""})
        EXPECT_FALSE(readTelnetLine(QString::fromLatin1(line))) << line;
}

TEST(History, KeepsNoRepetitionsAndIsBounded)
{
    History history;
    history.add(QStringLiteral("NOOP"));
    history.add(QStringLiteral("NOOP"));
    history.add(QString());
    EXPECT_EQ(history.lines().size(), 1);
    for (int i = 0; i < 2000; ++i)
        history.add(QString::number(i));
    EXPECT_EQ(history.lines().size(), History::linesAtMost);
    EXPECT_EQ(history.lines().last(), QStringLiteral("1999"));
}

TEST(WrapText, BreaksBetweenWordsAndInsideHanText)
{
    EXPECT_EQ(wrapText(QStringLiteral("one two three"), 8),
              QStringList({QStringLiteral("one two"), QStringLiteral("three")}));
    EXPECT_EQ(wrapText(QStringLiteral("a\nb"), 8), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(wrapText(QStringLiteral("so: abcdefghijk"), 8),
              QStringList({QStringLiteral("so:"), QStringLiteral("abcdefgh"), QStringLiteral("ijk")}))
        << "what is longer than the view is wide is not cut off";
    for (const QString &line : wrapText(QString::fromUtf8("没有打开的邮件事务"), 8))
        EXPECT_LE(line.size(), 4);
}
