// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a student's way into the TLS tunnel.
#include "app/docks/LabDock.h"
#include "app/docks/lab/LabAttempt.h"
#include "core/attempt/Replay.h"
#include "tests/ui/OpenWorkbench.h"

using namespace helolab;

namespace {

class LabTunnel : public test::OpenWorkbench
{
protected:
    LabTunnel()
    {
        EXPECT_TRUE(untilShown("220 "));
        EXPECT_TRUE(workbench->lab().openLab(QStringLiteral("smtp-starttls")));
        EXPECT_TRUE(until([this] { return kept<attempt::Opened>().size() == 1; })) << "it connects by itself";
        EXPECT_TRUE(until([this] { return chips().contains(QStringLiteral("EHLO")); }));
    }

    const attempt::Journal &journal() const { return workbench->lab().attempt()->journal().journal(); }
    template <typename Event> std::vector<Event> kept() const
    {
        std::vector<Event> found;
        for (const attempt::Event &event : journal().events) {
            if (const auto *one = std::get_if<Event>(&event.what))
                found.push_back(*one);
        }
        return found;
    }
    void enter(const QString &line) const
    {
        input().setText(line);
        QTest::keyClick(&input(), Qt::Key_Return);
    }
    bool isReached(int step) const { return workbench->lab().attempt()->runner().progressOf(step).goalReached; }
    /// What the file says and a replay does not.
    QStringList differences() const
    {
        auto replayed = attempt::replayed(journal(), workbench->lab().attempt()->runner().script());
        EXPECT_TRUE(replayed.ok());
        QStringList told;
        for (const attempt::Difference &difference : replayed.value().differences)
            told.append(difference.toString());
        return told;
    }
};

} // namespace

TEST_F(LabTunnel, KeepsTheMomentAtWhichItCameUp)
{
    typeAndSee("EHLO pc.hanoi.example", "250-STARTTLS");
    EXPECT_TRUE(isReached(0)) << "the EHLO went in the clear";
    typeAndSee("STARTTLS", "The TLS tunnel is up.");
    ASSERT_TRUE(until([this] { return kept<attempt::Handshake>().size() == 1; }));
    EXPECT_TRUE(kept<attempt::Handshake>().front().isUp);
    typeAndSee("EHLO pc.hanoi.example", "250-AUTH");
    EXPECT_EQ(differences(), QStringList());
}

TEST_F(LabTunnel, WhatIsPastedBehindTheRequestWasNotSaidInside)
{
    typeAndSee("EHLO pc.hanoi.example", "250-STARTTLS");
    page().live()->send("STARTTLS\r\nEHLO evil.example\r\n");
    ASSERT_TRUE(untilShown("The TLS tunnel is up."));
    typeAndSee("NOOP", "250 2.0.0");
    EXPECT_EQ(differences(), QStringList());
}

TEST_F(LabTunnel, TlsMayComeBeforeTheFirstLine)
{
    enter(QStringLiteral("openssl s_client -connect 127.0.0.1:%1").arg(port("smtp", true)));
    ASSERT_TRUE(until([this] { return kept<attempt::Opened>().size() == 2; }));
    EXPECT_FALSE(kept<attempt::Opened>().front().inTunnel);
    EXPECT_TRUE(kept<attempt::Opened>().back().inTunnel);
    typeAndSee("EHLO pc.hanoi.example", "250-AUTH");
    EXPECT_TRUE(kept<attempt::Handshake>().empty());
    EXPECT_FALSE(isReached(0)) << "nothing went in the clear";
    EXPECT_EQ(differences(), QStringList());
}
