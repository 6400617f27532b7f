// SPDX-License-Identifier: GPL-3.0-or-later
// Goals about the TLS tunnel, and about the mechanism by which somebody has logged in.
#include "TunnelLab.h"

#include "core/lab/LabPlay.h"
#include "core/lab/LabSession.h"
#include "core/replay/Demo.h"
#include "core/replay/MemoryEndpoint.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::lab;
using protocol::Happening;
using protocol::Party;
using testing::ElementsAre;

namespace {

class TunnelGoal : public ::testing::Test
{
protected:
    std::string seen(int step) const { return runner.checks(step).front().seen.toStdString(); }
    std::string expected(int step) const { return runner.checks(step).front().expected.toStdString(); }
    bool isPassed(int step) const { return runner.progressOf(step).passed; }

    void secure()
    {
        talk.both("STARTTLS", "220 Go ahead");
        talk.happened(Happening::TlsUp, Party::Client);
    }
    void logIn(const QByteArray &mechanism)
    {
        talk.both("AUTH " + mechanism, "334 VXNlcm5hbWU6");
        talk.both("YW4=", "334 UGFzc3dvcmQ6");
        talk.both("c2VjcmV0", "235 ok");
    }

    TunnelLab lab;
    LabRunner runner{lab.script(), {{QStringLiteral("variant.word"), QStringLiteral("takelo")}}};
    Talk talk{runner};
};

} // namespace

TEST_F(TunnelGoal, TellsWhatWentInTheClearFromWhatWentThroughTheTunnel)
{
    EXPECT_EQ(expected(0), "The server answers EHLO with 250. The TLS tunnel is not up at that moment.");
    EXPECT_EQ(expected(1), "The TLS tunnel comes up.");
    EXPECT_EQ(expected(2), "You send EHLO. The TLS tunnel is up at that moment.");
    talk.server("220 mail.hanoi.example");
    talk.both("EHLO pc", "250 STARTTLS");
    EXPECT_TRUE(isPassed(0));
    EXPECT_FALSE(isPassed(2));
    EXPECT_EQ(seen(2), "This went in the clear: EHLO pc");
    talk.both("STARTTLS", "220 Go ahead");
    EXPECT_FALSE(isPassed(1)) << "220 is no tunnel";
    talk.happened(Happening::TlsUp, Party::Client);
    EXPECT_TRUE(isPassed(1));
    EXPECT_FALSE(isPassed(2));
    talk.both("EHLO pc", "250 HELP");
    EXPECT_TRUE(isPassed(2));
}

TEST_F(TunnelGoal, AHandshakeThatFailsIsNoTunnel)
{
    talk.server("220 mail.hanoi.example");
    talk.both("EHLO pc", "250 STARTTLS");
    talk.both("STARTTLS", "220 Go ahead");
    talk.happened(Happening::TlsFailed, Party::Client);
    EXPECT_FALSE(isPassed(1));
}

TEST_F(TunnelGoal, IsOfOneConnectionOnly)
{
    talk.server("220 mail.hanoi.example");
    talk.both("EHLO pc", "250 STARTTLS");
    secure();
    Talk other(runner, 2);
    other.server("220 mail.hanoi.example");
    other.both("EHLO pc", "250 STARTTLS");
    EXPECT_FALSE(isPassed(2));
    talk.both("EHLO pc", "250 HELP");
    EXPECT_TRUE(isPassed(2));
}

TEST_F(TunnelGoal, AnAnswerToALineOfAuthAnswersTheAuthThatBeganIt)
{
    talk.server("220 mail.hanoi.example");
    talk.both("EHLO pc", "250 STARTTLS");
    logIn("CRAM-MD5");
    EXPECT_FALSE(isPassed(3));
    EXPECT_EQ(seen(3), "This went in the clear: 235 ok");
    secure();
    talk.both("EHLO pc", "250 AUTH CRAM-MD5 LOGIN");
    logIn("LOGIN");
    EXPECT_FALSE(isPassed(3));
    EXPECT_EQ(seen(3), "This line was answered: AUTH LOGIN");
    talk.both("AUTH CRAM-MD5", "334 PDE+");
    talk.both("YW4gMTIz", "235 ok");
    EXPECT_TRUE(isPassed(3));
}

TEST(TunnelPlay, TheModelAnswerComputesItsDigest)
{
    const TunnelLab lab;
    const LabScript script = lab.script();
    const auto played = playSolution(script, playedValues(script, QStringLiteral("student")));
    ASSERT_TRUE(played.ok()) << qPrintable(played.error().toString());
    std::vector<std::string> differences;
    for (const replay::Difference &difference : played.value().differences)
        differences.push_back(difference.toString().toStdString());
    EXPECT_THAT(differences, ElementsAre());
    EXPECT_TRUE(played.value().runner.isFinished()) << played.value().runner.currentStep();
}

TEST(TunnelPlay, TheModelAnswerIsShownMomentByMoment)
{
    const TunnelLab lab;
    const LabScript script = lab.script();
    const Values values = playedValues(script, QStringLiteral("student"));
    const auto file = readLabSession(TunnelLab::solution(), QStringLiteral("solution.session"), script, values);
    ASSERT_TRUE(file.ok()) << qPrintable(file.error().toString());
    auto endpoint = replay::MemoryEndpoint::forSession(file.value(), worldOf(script, values).take(), values);
    ASSERT_TRUE(endpoint.ok());
    const auto demo = replay::Demo::play(file.value(), *endpoint.value());
    ASSERT_TRUE(demo.ok());
    EXPECT_TRUE(demo.value().differences().empty());
    QByteArrayList shown;
    for (const protocol::Entry &entry : demo.value().transcript(1).entries)
        shown.append(entry.bytes);
    EXPECT_TRUE(shown.contains("235 2.7.0 Authentication successful\r\n")) << shown.join().constData();
    EXPECT_FALSE(shown.join().contains("${"));
}
