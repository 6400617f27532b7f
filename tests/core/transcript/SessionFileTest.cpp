// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/SessionFile.h"

#include "tests/support/Printing.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace helolab;
using namespace helolab::transcript;

namespace {

SessionFile fileOf(const QByteArray &text)
{
    auto file = readSession(text, QStringLiteral("dir/a.session"));
    EXPECT_TRUE(file.ok()) << (file.ok() ? "" : file.error().toString().toStdString());
    return file.ok() ? file.take() : SessionFile();
}

std::string errorOf(const QByteArray &text)
{
    const auto file = readSession(text, QStringLiteral("a.session"));
    return file.ok() ? "no error" : file.error().toString().toStdString();
}

constexpr const char *example = R"(# A recipient too early
@ protocol: smtp
@ world: textbook
@ manner: strict
@ time: 2026-03-02T08:30:00Z
@ peer: 192.0.2.7

S: 220 *
= smtp.Connected
C: RCPT TO:<user2@mydomain.com>
S: 503 5.5.1 *
? order: HELO MAIL
? mistake: rcpt-before-mail
C<2>: HELO other
S: 250 \*
! drop
C<1>-: QUIT\n
! wait 5m
)";

} // namespace

TEST(SessionFile, ReadsSettingsAndSteps)
{
    const SessionFile file = fileOf(example);
    ASSERT_NE(file.protocol, nullptr);
    EXPECT_STREQ(file.protocol->table().protocol, "smtp");
    EXPECT_EQ(file.world, QStringLiteral("textbook"));
    EXPECT_EQ(file.worldLocation(), QStringLiteral("textbook"));
    EXPECT_EQ(file.manner, world::Manner::Strict);
    EXPECT_EQ(file.start - sessionStart, std::chrono::days(56) - std::chrono::minutes(30));
    EXPECT_EQ(file.peer, "192.0.2.7");
    EXPECT_FALSE(file.onlySends());
    ASSERT_EQ(file.steps.size(), 18u);
    EXPECT_EQ(file.steps[9].line, 10);
    EXPECT_EQ(file.steps[15].connection, 2) << "the drop is the second connection's";
    EXPECT_EQ(file.steps[17].connection, 1);
}

TEST(SessionFile, SaysWhatEachConnectionSpeaks)
{
    const QByteArray text = "@ protocol: smtp\n@ protocol<2>: pop3\nC: NOOP\n= smtp.Ready\nC<2>: NOOP\n"
                            "= pop3.Authorization\n? order: USER\n=<1> smtp.Ready\n";
    const SessionFile file = fileOf(text);
    EXPECT_STREQ(file.protocolOf(1).name(), "SMTP");
    EXPECT_STREQ(file.protocolOf(2).name(), "POP3");
    EXPECT_STREQ(file.protocolOf(3).name(), "SMTP");
    EXPECT_EQ(writeSession(file.steps), text);
    EXPECT_EQ(errorOf("@ protocol<2>: pop3\nC<2>: NOOP\n= smtp.Ready").substr(0, 15), "a.session:3:3: ");
    EXPECT_EQ(errorOf("@ protocol<2>: pop3\n@ protocol<2>: smtp"), "a.session:2:3: “protocol<2>” stands here twice.");
    EXPECT_EQ(errorOf("@ world<2>: textbook"),
              "a.session:1:3: What a single connection has of its own is its protocol alone: “@ protocol<2>: pop3”.");
    EXPECT_EQ(errorOf("@ protocol<99>: pop3"),
              "a.session:1:11: A connection is a number from 1 to 16 in angle brackets: C<2>:");
    EXPECT_EQ(errorOf("@ protocol<2>x: pop3"), "a.session:1:14: A colon is missing here: “@ protocol<2>:”.");
    EXPECT_EQ(fileOf("@ world: <2>").world, QStringLiteral("<2>"));
}

TEST(SessionFile, HasDefaults)
{
    const SessionFile file = fileOf("C: NOOP");
    EXPECT_STREQ(file.protocol->table().protocol, "smtp");
    EXPECT_TRUE(file.world.isEmpty());
    EXPECT_FALSE(file.manner.has_value());
    EXPECT_EQ(file.start, sessionStart);
    EXPECT_EQ(file.peer, "127.0.0.1");
    EXPECT_TRUE(file.onlySends());
    EXPECT_TRUE(fileOf("").steps.empty());
}

TEST(SessionFile, IsWrittenAsItWasRead)
{
    const SessionFile file = fileOf(example);
    EXPECT_EQ(writeSession(file.steps), QByteArray(example));
    EXPECT_EQ(fileOf(writeSession(file.steps)).steps, file.steps);
}

TEST(SessionFile, TakesLineEndsAndMarksOfOtherEditors)
{
    const SessionFile file = fileOf("\xEF\xBB\xBF# a\r\nC: NOOP\r\n");
    ASSERT_EQ(file.steps.size(), 2u);
    EXPECT_EQ(file.steps[1].octets, "NOOP");
}

TEST(SessionFile, FindsAWorldBesideItself)
{
    EXPECT_TRUE(fileOf("@ world: mine.yaml").worldLocation().endsWith(QStringLiteral("/dir/mine.yaml")));
    EXPECT_TRUE(fileOf("@ world: ../mine.yaml").worldLocation().endsWith(QStringLiteral("/dir/../mine.yaml")));
}

TEST(SessionFile, SaysWhereItIsWrongAndWhatWasMeant)
{
    EXPECT_EQ(errorOf("# a\nc: NOOP"), "a.session:2:1: No line begins like this. Did you mean “C:”?");
    EXPECT_EQ(errorOf("@ wrold: default"), "a.session:1:3: There is no setting “wrold”. Did you mean “world”?");
    EXPECT_EQ(errorOf("@ protocol: smpt"), "a.session:1:3: Nobody speaks “smpt” here. Did you mean “smtp”?");
    EXPECT_EQ(errorOf("C: a\n= smtp.Redy"), "a.session:2:3: There is no state “smtp.Redy”. Did you mean “smtp.Ready”?");
    EXPECT_EQ(errorOf("? order: HELLO"), "a.session:1:3: There is no command “HELLO”. Did you mean “HELO”?");
    EXPECT_EQ(errorOf("@ world: a\n@ world: b"), "a.session:2:3: “world” stands here twice.");
    EXPECT_EQ(errorOf("C: NOOP\n@ world: a"), "a.session:2:3: Settings stand at the top, before the conversation.");
    EXPECT_EQ(errorOf("@ manner: lax"), "a.session:1:3: The manner is strict or tolerant.");
    EXPECT_EQ(errorOf("@ time: 2026-01-05 09:00"), "a.session:1:3: A time is written 2026-01-05T09:00:00Z.");
    EXPECT_EQ(errorOf("C: \\q").substr(0, 15), "a.session:1:4: ");
}

TEST(SessionFile, RefusesWhatIsTooLargeOrNotThere)
{
    EXPECT_NE(errorOf(QByteArray(sessionFileAtMost + 1, '#')), "no error");
    EXPECT_EQ(errorOf(QByteArray("C: ") + QByteArray(100'000, 'x')), "no error");
    QTemporaryDir dir;
    const QString missing = dir.filePath(QStringLiteral("missing.session"));
    const auto file = loadSession(missing);
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().file, missing);
    EXPECT_FALSE(loadSession(dir.path()).ok()) << "a folder";
}
