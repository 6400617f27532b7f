// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/Player.h"

#include "ReplaySupport.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::replay;
using namespace helolab::replaytest;
using transcript::SessionFile;

TEST(Player, IsContentWhereEverythingHappensAsExpected)
{
    EXPECT_EQ(played(QByteArray(ready) + "= smtp.Ready\nC: NOOP\nS: 250 *\nC: QUIT\nS: 221 *\n= smtp.Closed\n"), "");
}

TEST(Player, NamesFileLineAndBothSidesOfADifference)
{
    EXPECT_EQ(played(QByteArray(ready) + "C: DATA\nS: 354 *\n"),
              "a.session:5: expected S: 354 *, got S: 503 5.5.1 Need MAIL and RCPT before DATA\n");
    EXPECT_EQ(played(QByteArray(ready) + "= smtp.Sender\n"), "a.session:4: expected = smtp.Sender, got = smtp.Ready\n");
    EXPECT_EQ(played(QByteArray(ready) + "C: DATA\nS: 503 *\n? order: EHLO\n"),
              "a.session:6: expected ? order: EHLO, got ? order: MAIL RCPT\n");
    EXPECT_EQ(played(QByteArray(ready) + "C: NOOP\nS: 250 *\n? mistake: dot-forgotten\n? order: none\n"),
              "a.session:6: expected ? mistake: dot-forgotten, got ? mistake: none\n");
}

TEST(Player, WantsSilenceWhereNothingIsExpected)
{
    EXPECT_EQ(played(QByteArray(ready) + "C: NOOP\nS: 250 *\nS: 250 *\n"),
              "a.session:6: expected S: 250 *, got silence\n");
    EXPECT_NE(
        played(QByteArray(ready) + "C: HELP\nS: 214-*\nC: NOOP\nS: 250 *\n").find("a.session:6: expected nothing more"),
        std::string::npos);
    EXPECT_NE(played(QByteArray(ready) + "C: NOOP\n").find("expected nothing more, got S: 250"), std::string::npos);
}

TEST(Player, ExpectsNothingOfAFileThatOnlySends)
{
    EXPECT_EQ(played("C: HELO a.example\nC: MAIL FROM:<an@hanoi.example>\n= smtp.Sender\n"), "");
}

TEST(Player, PipelinesLinesThatStandTogether)
{
    EXPECT_EQ(played(QByteArray(ready)
                     + "C: MAIL FROM:<an@hanoi.example>\nC: RCPT TO:<binh@hanoi.example>\nC: DATA\n"
                       "S: 250 *\nS: 250 *\nS: 354 *\n= smtp.Data\n"),
              "");
}

TEST(Player, HoldsSeveralConversationsAtOnce)
{
    EXPECT_EQ(played(QByteArray(ready)
                     + "S<2>: 220 *\nC: HELO b.example\nS: 250 *\nC<1>: MAIL FROM:<an@hanoi.example>\nS: 250 *\n"
                       "= smtp.Sender\n=<2> smtp.Ready\n"),
              "");
}

TEST(Player, PassesRawOctetsAndExpectsRawOctets)
{
    EXPECT_EQ(played(QByteArray(ready) + "C-: NO\nC-: OP\\r\\nNOOP\\r\\n\nS-: 250\nS-: *\nS: 250 *\n"), "");
}

TEST(Player, LetsTimePassAndTheServerStop)
{
    EXPECT_EQ(played(QByteArray(ready) + "! wait 4m\n= smtp.Ready\n! wait 2m\nS: 421 *\n= smtp.Closed\n"), "");
    EXPECT_EQ(played(QByteArray(ready) + "! stop\nS: 421 *\n= smtp.Closed\n"), "");
}

TEST(Player, DropsTheConnection)
{
    EXPECT_EQ(played(QByteArray(ready) + "! drop\n= smtp.Closed\n"), "");
    EXPECT_EQ(played(QByteArray(ready) + "C: QUIT\nS: 221 *\n! close\n= smtp.Closed\n"), "");
}

TEST(Player, CanBeLedStepByStep)
{
    const SessionFile file = fileOf("C: HELO a.example\nC: QUIT\n");
    const auto server = serverFor(file);
    Player player(file, *server);
    ASSERT_FALSE(player.atEnd());
    EXPECT_EQ(player.next().octets, "HELO a.example");
    EXPECT_TRUE(player.connections().empty());
    player.step();
    EXPECT_EQ(player.stateName(1), "Ready");
    EXPECT_EQ(player.transcript(1).entries.size(), 3u);
    player.step();
    EXPECT_TRUE(player.atEnd());
    EXPECT_EQ(player.stateName(1), "Closed");
    EXPECT_EQ(player.transcript(1).protocol, file.protocol);
    EXPECT_EQ(player.transcript(1).opened, transcript::sessionStart);
}

TEST(Player, LeavesTheMessageInTheStore)
{
    const SessionFile file
        = fileOf("C: HELO a.example\nC: MAIL FROM:<an@hanoi.example>\nC: RCPT TO:<binh@hanoi.example>\n"
                 "C: DATA\nC: Subject: x\nC:\nC: text\nC: .\nC: QUIT\n");
    const auto server = serverFor(file);
    const auto before = server->store().messages("binh@hanoi.example", "INBOX").size();
    Player(file, *server).playAll();
    EXPECT_EQ(server->store().messages("binh@hanoi.example", "INBOX").size(), before + 1);
}

TEST(Player, GivesTheSameOctetsEachTime)
{
    const QByteArray text = "@ world: textbook\nC: EHLO a.example\nC: HELP\nC: MAIL FROM:<kcope@mydomain.com>\n";
    EXPECT_EQ(rewritten(text), rewritten(text));
}
