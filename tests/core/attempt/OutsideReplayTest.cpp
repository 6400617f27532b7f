// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts at labs in which only the sessions of other programs count.
#include "Sketch.h"

#include "core/lab/LabReader.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::attempt;
using testing::IsEmpty;

namespace {

Sketch session(Opened opened)
{
    Sketch sketch;
    sketch << opened;
    sketch.hears(greeting).sends("HELO pc\r\n").hears(hello).sends("MAIL FROM:<an@hanoi.example>\r\n");
    sketch.sends("RCPT TO:<binh@hanoi.example>\r\n").sends("DATA\r\n").sends("Subject: takelo\r\n\r\nHi\r\n.\r\n");
    return sketch;
}

class OutsideReplay : public ::testing::Test
{
protected:
    OutsideReplay()
    {
        write("lab.yaml",
              "id: test\nprotocol: smtp\nsessions: outside\nlanguages: [en]\nsteps:\n"
              "  - id: hello\n    goal: {command: HELO}\n"
              "  - id: letter\n    goal: {message: {to: binh@hanoi.example, subject-contains: takelo}}\n");
        write("text.en.md", "# Test\n## hello: T\nSay it.\n## letter: T\nSend it.\n");
    }
    void write(const char *name, const QByteArray &content) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    Replayed replay(const Journal &journal) const
    {
        const lab::ReadLab read = lab::readLab(folder.path());
        EXPECT_TRUE(read.script) << (read.problems.empty() ? "" : read.problems.front().toString().toStdString());
        auto result = replayed(journal, *read.script);
        EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().toString().toStdString());
        return result.take();
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(OutsideReplay, WhatAProgramSaysCounts)
{
    const Replayed replayed = replay(readOf(textOf(session({1, {}}).journal())).journal);
    EXPECT_THAT(told(replayed), IsEmpty());
    EXPECT_TRUE(replayed.runner.isFinished());
}

TEST_F(OutsideReplay, WhatWasTypedChangesMailboxesAndCountsForNothingElse)
{
    const QByteArray text = textOf(session({1, {}, {}, false, true}).journal());
    EXPECT_TRUE(text.contains(R"("event":"opened","connection":1,"client":"console"})")) << text.constData();
    const Replayed replayed = replay(readOf(text).journal);
    EXPECT_THAT(told(replayed), IsEmpty()) << "it is compared all the same";
    EXPECT_FALSE(replayed.runner.progressOf(0).passed);
    EXPECT_TRUE(replayed.runner.progressOf(1).passed) << "as at the time when it was typed";
    EXPECT_FALSE(replayed.transcripts.at(1).entries.empty());
}
