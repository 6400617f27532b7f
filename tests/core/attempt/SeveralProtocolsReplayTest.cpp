// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts at a lab that speaks several protocols.
#include "AttemptFixture.h"

#include "tests/core/lab/LetterLab.h"

#include "core/protocol/Protocol.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::attempt;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Journal typedLetter(const lab::LabScript &script)
{
    LabShelf shelf({});
    auto journal = recorded(headerOf(), script, shelf, lab::LetterLab::solution(), QStringLiteral("solution.session"));
    EXPECT_TRUE(journal.ok()) << (journal.ok() ? "" : journal.error().toString().toStdString());
    return journal.ok() ? journal.take() : Journal();
}

} // namespace

TEST(SeveralProtocolsReplay, BearsOutTheModelAnswer)
{
    const lab::LetterLab lab;
    const lab::LabScript script = lab.script();
    const QByteArray text = textOf(typedLetter(script));
    EXPECT_TRUE(text.contains("\"protocol\":\"smtp\",\"student\""));
    EXPECT_TRUE(text.contains("\"event\":\"opened\",\"connection\":1}"));
    EXPECT_TRUE(text.contains("\"event\":\"opened\",\"connection\":2,\"protocol\":\"pop3\"}"));
    EXPECT_TRUE(text.contains("\"step\":\"login\",\"code\":\"+OK\"}"));

    const Journal journal = readOf(text).journal;
    auto result = replayed(journal, script);
    ASSERT_TRUE(result.ok()) << result.error().toString().toStdString();
    const Replayed replay = result.take();
    EXPECT_THAT(told(replay), IsEmpty());
    EXPECT_TRUE(replay.runner.isFinished());
    EXPECT_STREQ(replay.transcripts.at(1).protocol->name(), "SMTP");
    EXPECT_STREQ(replay.transcripts.at(2).protocol->name(), "POP3");
    const Grade grade = gradeOf(journal, replay.runner);
    EXPECT_EQ(grade.score.earned, grade.score.possible);
}

TEST(SeveralProtocolsReplay, FindsWhatTheOtherProtocolNeverSaid)
{
    const lab::LetterLab lab;
    const lab::LabScript script = lab.script();
    QByteArray text = textOf(typedLetter(script));
    const qsizetype locked = text.indexOf("-ERR [IN-USE]");
    ASSERT_GT(locked, 0);
    text.replace(locked, 4, "+OK ");
    auto result = replayed(readOf(text).journal, script);
    ASSERT_TRUE(result.ok());
    ASSERT_EQ(result.value().differences.size(), 1u);
    EXPECT_EQ(result.value().differences[0].connection, 3);
}

TEST(SeveralProtocolsReplay, KeepsToTheOrderInWhichTheAttemptKnewThem)
{
    const lab::LetterLab lab;
    Journal journal = typedLetter(lab.script());
    lab::LabScript turned = lab.script();
    std::swap(turned.protocols[0], turned.protocols[1]); // the author has thought again
    auto result = replayed(journal, turned);
    ASSERT_TRUE(result.ok());
    EXPECT_THAT(told(result.value()), IsEmpty());
    EXPECT_TRUE(result.value().runner.isFinished());
}
