// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/SavedSession.h"

#include "core/Protocols.h"
#include "tests/support/Dialog.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

#include <iterator>
#include <random>

using namespace helolab;
using namespace helolab::transcript;
using protocol::Happening;
using protocol::Outcome;
using protocol::Party;

namespace {

/// A transcript that a tracker writes.
class Watched
{
public:
    Watched()
        : m_tracker(*findProtocol(u"smtp"))
    {
        transcript.protocol = findProtocol(u"smtp");
        transcript.opened = sessionStart;
    }

    Watched &client(const QByteArray &octets) { return add(m_tracker.fromClient(octets, now)); }
    Watched &server(const QByteArray &octets) { return add(m_tracker.fromServer(octets, now)); }
    Watched &gone(Party who = Party::Client)
    {
        return add(m_tracker.happened(Happening::PeerClosed, Outcome::Done, who, now));
    }

    Transcript transcript;
    TimePoint now = sessionStart;

private:
    Watched &add(std::vector<protocol::Entry> entries)
    {
        std::move(entries.begin(), entries.end(), std::back_inserter(transcript.entries));
        return *this;
    }
    protocol::Tracker m_tracker;
};

QByteArray written(const Watched &watched, Replies replies = Replies::Whole)
{
    return writeSession(sessionSteps(watched.transcript, replies));
}

} // namespace

TEST(SavedSession, ShowsLinesRepliesAndStates)
{
    Watched watched;
    watched.server("220 mail\r\n").client("EHLO a\r\n").server("250-mail\r\n250 SIZE\r\n");
    watched.client("MAIL FROM:<a@b>\r\n").server("250 2.1.0 *\r\n");
    EXPECT_EQ(written(watched),
              "S: 220 mail\nC: EHLO a\nS: 250-mail\nS: 250 SIZE\n= smtp.Ready\n"
              "C: MAIL FROM:<a@b>\nS: 250 2.1.0 \\*\n= smtp.Sender\n");
    EXPECT_EQ(written(watched, Replies::Codes),
              "S: 220 *\nC: EHLO a\nS: 250-*\nS: 250 *\n= smtp.Ready\nC: MAIL FROM:<a@b>\nS: 250 *\n= smtp.Sender\n");
}

TEST(SavedSession, PutsTheLinesOfAMessageTogether)
{
    Watched watched;
    watched.server("220 a\r\n").client("HELO a\r\n").server("250 a\r\n").client("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n");
    watched.server("250 a\r\n250 b\r\n").client("DATA\r\n").server("354 go\r\n");
    watched.client("Subj").client("ect: x\r\n\r\nba").client("re\nline\r\n.\r").client("\n").server("250 ok\r\n");
    EXPECT_TRUE(written(watched).endsWith(
        "= smtp.Data\nC: Subject: x\nC:\nC-: bare\\nline\\r\\n\nC: .\nS: 250 ok\n= smtp.Ready\n"));
}

TEST(SavedSession, KeepsOddLineEndsAndWhatWasCutOff)
{
    Watched watched;
    watched.server("220 a\n").client("NOOP\n").server("250 ok\r\n").client("QU").gone();
    EXPECT_EQ(written(watched), "S-: 220 a\\n\nC-: NOOP\\n\nS: 250 ok\nC-: QU\n! close\n");
}

TEST(SavedSession, TellsWhereTheServerHungUp)
{
    Watched watched;
    watched.server("220 mail\r\n").client("HELO a\r\n").gone(Party::Server);
    EXPECT_EQ(written(watched), "S: 220 mail\nC: HELO a\n= smtp.Closed\n");

    Watched polite;
    polite.client("QUIT\r\n").server("221 bye\r\n").gone(Party::Server);
    EXPECT_TRUE(written(polite).endsWith("S: 221 bye\n= smtp.Closed\n"));
    EXPECT_EQ(written(polite).count("= smtp.Closed"), 1);
}

TEST(SavedSession, WaitsWhereTheServerLostPatience)
{
    Watched watched;
    watched.server("220 a\r\n").client("NOOP\r\n").server("250 a\r\n");
    watched.now += std::chrono::minutes(5);
    watched.server("421 4.4.2 timeout\r\n");
    EXPECT_EQ(written(watched), "S: 220 a\nC: NOOP\nS: 250 a\n! wait 5m\nS: 421 4.4.2 timeout\n= smtp.Closed\n");
}

TEST(SavedSession, HasSettingsThatCanBeReadBack)
{
    Watched watched;
    watched.transcript.opened = sessionStart + std::chrono::milliseconds(1234);
    const auto file = readSession(writeSession(sessionSettings(watched.transcript)), QStringLiteral("a"));
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(file.value().start, watched.transcript.opened);
    EXPECT_EQ(file.value().protocol, watched.transcript.protocol);
}

TEST(SavedSession, ReadsBackEqualAndSendsTheSameOctets)
{
    static constexpr const char *pieces[] = {"HELO a\r\n",
                                             "NOOP\n",
                                             "DATA\r\n",
                                             "x\xFFy\r\n",
                                             "\r\n",
                                             ".",
                                             ".\r\n",
                                             "\r",
                                             "\n",
                                             "250 ok\r\n",
                                             "354 go\r\n",
                                             "250-x\r\n",
                                             "* \r\n",
                                             "\\x\r\n",
                                             " \r\n",
                                             "MAIL FROM:<a@b>\r\n",
                                             "RCPT TO:<a@b>\r\n",
                                             "220 a*\r\n"};
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        Watched watched;
        for (int i = 0; i < 30; ++i) {
            const QByteArray piece = pieces[random() % std::size(pieces)];
            random() % 2 == 0 ? watched.client(piece) : watched.server(piece);
        }
        const auto steps = sessionSteps(watched.transcript);
        const auto file = readSession(writeSession(steps), QStringLiteral("a"));
        ASSERT_TRUE(file.ok()) << file.error().toString().toStdString();
        ASSERT_EQ(file.value().steps, steps);
        QByteArray client, server;
        for (const SessionStep &step : steps) {
            if (step.kind == SessionStep::Kind::Send)
                client += step.wire();
            else if (step.kind == SessionStep::Kind::Expect)
                server += step.wire();
        }
        ASSERT_EQ(client, support::octetsOf(watched.transcript.entries, Party::Client)) << "round " << round;
        ASSERT_EQ(server, support::octetsOf(watched.transcript.entries, Party::Server)) << "round " << round;
    }
}
