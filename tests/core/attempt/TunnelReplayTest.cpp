// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts that lead into the TLS tunnel, and digests for challenges of another day.
#include "Sketch.h"

#include "tests/core/lab/TunnelLab.h"

#include "core/lab/LabPlay.h"
#include "core/protocol/Protocol.h"
#include "core/sasl/Digests.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::attempt;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

class TunnelReplay : public ::testing::Test
{
protected:
    QByteArray typedText() const
    {
        LabShelf shelf({});
        auto journal = recorded(headerOf(), script, shelf, lab::TunnelLab::solution(), QStringLiteral("s.session"));
        EXPECT_TRUE(journal.ok()) << (journal.ok() ? "" : journal.error().toString().toStdString());
        return journal.ok() ? textOf(journal.value()) : QByteArray();
    }
    Replayed replay(const Journal &journal) const
    {
        auto result = replayed(journal, script);
        EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().toString().toStdString());
        return result.take();
    }
    static Sketch greeted()
    {
        Sketch sketch;
        sketch << Opened{1, {}};
        return sketch.hears(greeting).sends("EHLO pc\r\n");
    }
    QByteArray password() const { return valuesOf(headerOf(), script).value(QStringLiteral("variant.word")).toUtf8(); }

    lab::TunnelLab lab;
    lab::LabScript script = lab.script();
};

QStringList happeningsIn(const Replayed &replayed)
{
    QStringList names;
    const transcript::Transcript &transcript = replayed.transcripts.at(1);
    for (const protocol::Entry &entry : transcript.entries) {
        if (entry.event == protocol::Event(protocol::Happening::TlsUp))
            names.append(QStringLiteral("up"));
        if (entry.event == protocol::Event(protocol::Happening::TlsFailed))
            names.append(QStringLiteral("failed"));
    }
    return names;
}

QByteArray without(const QByteArray &text, const QByteArray &word)
{
    QByteArray kept;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.contains(word) && !line.isEmpty())
            kept += line + '\n';
    }
    return kept;
}

} // namespace

TEST_F(TunnelReplay, KeepsTheMomentAtWhichTheTunnelCameUp)
{
    const QByteArray text = typedText();
    const qsizetype handshake = text.indexOf(R"("event":"handshake","connection":1,"outcome":"done"})");
    EXPECT_GT(handshake, text.indexOf("220 2.0.0 Ready to start TLS"));
    EXPECT_LT(handshake, text.lastIndexOf("EHLO pc"));
    const Replayed replayed = replay(readOf(text).journal);
    EXPECT_THAT(told(replayed), IsEmpty());
    EXPECT_TRUE(replayed.runner.isFinished()) << replayed.runner.currentStep();
    EXPECT_EQ(happeningsIn(replayed), QStringList{QStringLiteral("up")});
}

TEST_F(TunnelReplay, ReadsAttemptsOfOlderPrograms)
{
    const Replayed replayed = replay(readOf(without(typedText(), "handshake")).journal);
    EXPECT_THAT(told(replayed), IsEmpty());
    EXPECT_TRUE(replayed.runner.isFinished()) << replayed.runner.currentStep();
    EXPECT_EQ(happeningsIn(replayed), QStringList{QStringLiteral("up")});
}

TEST_F(TunnelReplay, AHandshakeThatFailedEndsTheConnection)
{
    Sketch sketch = greeted();
    sketch.sends("STARTTLS\r\n") << Handshake{1, false};
    sketch << Ended{1, Ended::By::Client};
    const Journal journal = readOf(textOf(sketch.journal())).journal;
    const Replayed replayed = replay(journal);
    EXPECT_THAT(told(replayed), IsEmpty());
    EXPECT_EQ(happeningsIn(replayed), QStringList{QStringLiteral("failed")});
    EXPECT_EQ(replayed.runner.passedCount(), 1);
}

TEST_F(TunnelReplay, ATunnelWithoutStartTlsIsADifference)
{
    Sketch sketch = greeted();
    sketch << Handshake{1};
    sketch.sends("EHLO pc\r\n");
    const Replayed replayed = replay(sketch.journal());
    EXPECT_THAT(told(replayed),
                ElementsAre("5: Connection 1: the file tells of a TLS handshake, and the server awaits none here."));
    EXPECT_EQ(replayed.runner.passedCount(), 1);
}

// Who reads the file as it once was read would obey it inside (CVE-2011-0411).
TEST_F(TunnelReplay, WhatWasSentBeforeTheHandshakeWasNotSaidInTheTunnel)
{
    Sketch sketch = greeted();
    sketch.sends("STARTTLS\r\n").hears("220 2.0.0 Ready to start TLS\r\n").sends("EHLO evil\r\n") << Handshake{1};
    sketch.sends("NOOP\r\n");
    const Replayed replayed = replay(sketch.journal());
    EXPECT_EQ(replayed.runner.passedCount(), 2) << "the EHLO came too early";
}

TEST_F(TunnelReplay, TlsMayComeFirst)
{
    Sketch sketch;
    sketch << Opened{1, {}, {}, true};
    sketch.hears(greeting).sends("EHLO pc\r\n");
    const QByteArray text = textOf(sketch.journal());
    EXPECT_TRUE(text.contains(R"("event":"opened","connection":1,"tls":"first"})"));
    const Replayed replayed = replay(readOf(text).journal);
    EXPECT_THAT(told(replayed), IsEmpty());
    EXPECT_TRUE(replayed.runner.progressOf(1).passed && replayed.runner.progressOf(2).passed);
    EXPECT_FALSE(replayed.runner.progressOf(0).passed);
}

TEST_F(TunnelReplay, ADigestIsRightForTheChallengeThatTheServerGave)
{
    const QByteArray challenge = "<1767603601000007.auth@mail.hanoi.example>";
    const auto attempt = [&](const QByteArray &digest) {
        Sketch sketch = greeted();
        sketch.sends("STARTTLS\r\n") << Handshake{1};
        sketch.sends("EHLO pc\r\n").sends("AUTH CRAM-MD5\r\n").hears("334 " + challenge.toBase64() + "\r\n");
        return sketch.sends(("an " + digest).toBase64() + "\r\n").journal();
    };
    const QByteArray right = sasl::cramMd5Digest(challenge, password());
    EXPECT_TRUE(replay(attempt(right)).runner.progressOf(3).passed);
    EXPECT_FALSE(replay(attempt(sasl::cramMd5Digest(challenge, "guess"))).runner.progressOf(3).passed);
    EXPECT_FALSE(
        replay(attempt(sasl::cramMd5Digest("<1.auth@mail.hanoi.example>", password()))).runner.progressOf(3).passed);
}
