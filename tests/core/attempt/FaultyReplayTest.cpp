// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts in a world where things go wrong on purpose.
#include "Sketch.h"
#include "tests/core/lab/LabFixture.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::attempt;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

const QByteArray greeted = "C: HELO pc\nC: MAIL FROM:<an@hanoi.example>\n";

/// A lab whose world has \p faults, and attempts at it.
class FaultyLab
{
public:
    explicit FaultyLab(const QByteArray &faults)
    {
        m_lab.write(QStringLiteral("lab.yaml"),
                    "id: test\nprotocol: smtp\nlanguages: [en]\nworld: world.yaml\nsteps:\n"
                    "  - id: one\n    goal: {command: QUIT}\n");
        m_lab.write(QStringLiteral("text.en.md"), "# Test\n## one: T\nDo it.\n");
        m_lab.write(QStringLiteral("world.yaml"), "base: default\nfaults:\n" + faults);
        lab::ReadLab read = lab::readLab(m_lab.path());
        EXPECT_TRUE(read.script) << allTold(read);
        m_script.emplace(std::move(*read.script));
        m_header = headerOf();
        m_header.lab = QStringLiteral("test");
    }

    Journal typed(const QByteArray &session)
    {
        auto journal = recorded(m_header, *m_script, ownLabs(), session, QStringLiteral("typed.session"));
        EXPECT_TRUE(journal.ok()) << (journal.ok() ? "" : journal.error().toString().toStdString());
        return journal.ok() ? journal.take() : Journal();
    }
    Replayed replay(const Journal &journal) const { return replayed(journal, *m_script).take(); }

private:
    lab::WrittenLab m_lab;
    std::optional<lab::LabScript> m_script;
    Header m_header;
};

QByteArray lastReply(const Replayed &replayed, int connection = 1)
{
    QByteArray last;
    for (const protocol::Entry &entry : replayed.transcripts.at(connection).entries) {
        if (entry.kind == protocol::Entry::Kind::Reply)
            last = entry.bytes;
    }
    return last;
}

} // namespace

TEST(FaultyReplay, ALateAnswerIsAsLateAgain)
{
    FaultyLab lab("  - {at: RCPT, delay: 5}\n");
    const Journal journal = lab.typed(greeted + "C: RCPT TO:<binh@hanoi.example>\nC: QUIT\n");
    const Replayed replayed = lab.replay(journal);
    EXPECT_THAT(told(replayed), IsEmpty());
    EXPECT_TRUE(replayed.runner.isFinished());
    const std::vector<protocol::Entry> &entries = replayed.transcripts.at(1).entries;
    ASSERT_EQ(entries.size(), 10u) << "the last one is the end of the connection";
    EXPECT_EQ(entries[6].code, 250);
    EXPECT_EQ(entries[6].at - entries[5].at, 5s);
}

TEST(FaultyReplay, ALateAnswerNeedNotComeToTheMillisecond)
{
    FaultyLab lab("  - {at: HELO, delay: 5}\n");
    for (const Milliseconds later : {4999ms, 5001ms, 6500ms}) {
        Sketch sketch;
        sketch << Opened{1, {}};
        sketch.hears(greeting).sends("HELO pc\r\n").add(later, Received{1, hello}).sends("QUIT\r\n");
        Journal journal = sketch.journal();
        journal.header.lab = QStringLiteral("test");
        EXPECT_THAT(told(lab.replay(journal)), IsEmpty()) << later.count();
    }
}

TEST(FaultyReplay, WhoeverLeavesBeforeALateAnswerHasSentNothing)
{
    FaultyLab lab("  - {at: message, delay: 5}\n");
    const Journal journal = lab.typed(greeted + "C: RCPT TO:<binh@hanoi.example>\nC: DATA\nC: .\n");
    Sketch sketch;
    sketch << Opened{1, {}};
    sketch.sends("HELO pc\r\n").sends("MAIL FROM:<an@hanoi.example>\r\n").sends("RCPT TO:<binh@hanoi.example>\r\n");
    sketch.sends("DATA\r\n").sends(".\r\n") << Ended{1, Ended::By::Client};
    Journal left = sketch.journal();
    left.header.lab = QStringLiteral("test");
    EXPECT_EQ(lab.replay(journal).store->messages("binh@hanoi.example", "INBOX").size(),
              lab.replay(left).store->messages("binh@hanoi.example", "INBOX").size() + 1);
}

TEST(FaultyReplay, AServerHangsUpAgain)
{
    FaultyLab lab("  - {at: message, hang-up: after, times: 1}\n");
    const Journal journal
        = lab.typed(greeted + "C: RCPT TO:<binh@hanoi.example>\nC: DATA\nC: Subject: a\nC: .\nC<2>: QUIT\n");
    const Replayed replayed = lab.replay(journal);
    EXPECT_THAT(told(replayed), IsEmpty());
    EXPECT_TRUE(replayed.runner.isFinished());
    EXPECT_TRUE(replayed.store->messages("binh@hanoi.example", "INBOX").back().octets.contains("Subject: a"));
    EXPECT_THAT(lastReply(replayed).toStdString(), HasSubstr("354 "));
    const protocol::Entry &last = replayed.transcripts.at(1).entries.back();
    EXPECT_EQ(last.event, protocol::Event(protocol::Happening::PeerClosed));
    EXPECT_EQ(last.from, protocol::Party::Server);
}

TEST(FaultyReplay, WhatHasStruckHasStruckWhenTheAttemptGoesOn)
{
    FaultyLab lab("  - {at: MAIL, reply: 451 x, times: 2}\n");
    const Replayed replayed = lab.replay(lab.typed(greeted));
    EXPECT_THAT(lastReply(replayed).toStdString(), HasSubstr("451 x"));
    world::Fault fault;
    fault.times = 2;
    EXPECT_EQ(replayed.faults.left({fault}).at(0).times, 1);
}
