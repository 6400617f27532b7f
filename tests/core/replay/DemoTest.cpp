// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/Demo.h"

#include "ReplaySupport.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::replay;
using namespace helolab::replaytest;
using testing::ElementsAre;

namespace {

Result<Demo> demoOf(const QByteArray &text)
{
    const transcript::SessionFile file = fileOf(text);
    return Demo::play(file, *serverFor(file));
}

/// A moment as a short text: what kind it is, and of which connection if not of the first; then what it shows.
std::vector<std::string> moments(const QByteArray &text)
{
    constexpr const char *names[] = {"C", "S", "happens", "silence", "cut", "stop"};
    const auto demo = demoOf(text);
    EXPECT_TRUE(demo.ok()) << (demo.ok() ? "" : demo.error().toString().toStdString());
    std::vector<std::string> told;
    std::map<int, qsizetype> seen;
    for (const Moment &moment : demo ? demo.value().moments() : std::vector<Moment>()) {
        std::string line = names[int(moment.kind)];
        if (moment.connection > 1)
            line += "<" + std::to_string(moment.connection) + ">";
        const auto &entries = demo.value().transcript(moment.connection).entries;
        for (qsizetype &i = seen[moment.connection]; i < moment.entries; ++i) {
            const protocol::Entry &entry = entries[std::size_t(i)];
            line += entry.code ? " " + std::to_string(entry.code)
                               : " " + (entry.bytes.isEmpty() ? "closed" : entry.bytes.trimmed().left(4).toStdString());
        }
        told.push_back(line);
    }
    return told;
}

} // namespace

TEST(Demo, ShowsOneLineOrOneReplyAtATime)
{
    EXPECT_THAT(moments(QByteArray(ready) + "C: QUIT\nS: 221 *\n"),
                ElementsAre("S 220", "C HELO", "S 250", "C QUIT", "S 221"));
}

TEST(Demo, ShowsAReplyOfManyLinesAsOne)
{
    EXPECT_THAT(moments("S: 220 *\nC: EHLO a.example\nS: 250-*\nS: 250-*\nS: 250-*\n"),
                ElementsAre("S 220", "C EHLO", "S 250"));
}

TEST(Demo, ShowsAMessageLineByLine)
{
    EXPECT_THAT(moments(QByteArray(ready)
                        + "C: MAIL FROM:<an@hanoi.example>\nS: 250 *\nC: RCPT TO:<binh@hanoi.example>\nS: 250 *\n"
                          "C: DATA\nS: 354 *\nC: One\nC: Two\nC: .\nS: 250 *\n"),
                ElementsAre("S 220", "C HELO", "S 250", "C MAIL", "S 250", "C RCPT", "S 250", "C DATA", "S 354",
                            "C One", "C Two", "C .", "S 250"));
}

TEST(Demo, KeepsTheOrderOfLinesSentWithoutWaiting)
{
    EXPECT_THAT(moments(QByteArray(ready)
                        + "C: MAIL FROM:<an@hanoi.example>\nC: RCPT TO:<binh@hanoi.example>\nC: NOOP\n"
                          "S: 250 *\nS: 250 *\nS: 250 *\n= smtp.Recipients\n"),
                ElementsAre("S 220", "C HELO", "S 250", "C MAIL", "C RCPT", "C NOOP", "S 250", "S 250", "S 250"));
}

TEST(Demo, PlaysAFileThatOnlySends)
{
    EXPECT_THAT(moments("C: HELO a.example\nC: QUIT\n"), ElementsAre("S 220", "C HELO", "S 250", "C QUIT", "S 221"));
}

TEST(Demo, HearsRepliesThatTheFileDoesNotExpect)
{
    EXPECT_THAT(moments(QByteArray(ready) + "C: NOOP\n= smtp.Ready\nC: DATA\nS: 503 *\n"),
                ElementsAre("S 220", "C HELO", "S 250", "C NOOP", "S 250", "C DATA", "S 503"));
    EXPECT_THAT(moments("C: HELO a.example\nS: 220 *\nS: 250 *\nC: HELP\nS: 214-*\nC: NOOP\nS: 250 *\n"),
                ElementsAre("S 220", "C HELO", "S 250", "C HELP", "S 214", "C NOOP", "S 250"));
}

TEST(Demo, TellsWhatTheServerSaidOtherwise)
{
    EXPECT_TRUE(demoOf(QByteArray(ready) + "= smtp.Ready\nC: DATA\nS: 503 *\n").value().differences().empty());
    const auto demo = demoOf(QByteArray(ready) + "C: DATA\nS: 354 *\n");
    ASSERT_EQ(demo.value().differences().size(), 1u);
    EXPECT_EQ(demo.value().differences().front().line, 5);
    EXPECT_EQ(demo.value().moments().back().line, 5);
}

TEST(Demo, ShowsWhatHappensWithoutOctets)
{
    EXPECT_THAT(moments(QByteArray(ready) + "! wait 4m\n! drop\n"),
                ElementsAre("S 220", "C HELO", "S 250", "silence", "cut closed"));
    EXPECT_THAT(moments(QByteArray(ready) + "! wait 6m\nS: 421 *\n"),
                ElementsAre("S 220", "C HELO", "S 250", "silence", "S 421"));
    EXPECT_THAT(moments(QByteArray(ready) + "! stop\nS: 421 *\n"),
                ElementsAre("S 220", "C HELO", "S 250", "stop", "S 421"));
    EXPECT_THAT(moments(QByteArray(ready) + "! close\n"), ElementsAre("S 220", "C HELO", "S 250", "happens closed"));
    EXPECT_EQ(demoOf(QByteArray(ready) + "! wait 4m\n").value().moments().back().duration, std::chrono::minutes(4));
}

TEST(Demo, TellsSeveralConversationsApart)
{
    const QByteArray text
        = QByteArray(ready) + "S<2>: 220 *\nC: HELO b.example\nS: 250 *\nC<1>: NOOP\nS: 250 *\nC<2>: RSET\nS: 250 *\n";
    EXPECT_THAT(moments(text),
                ElementsAre("S 220", "C HELO", "S 250", "S<2> 220", "C<2> HELO", "S<2> 250", "C NOOP", "S 250",
                            "C<2> RSET", "S<2> 250"));
    EXPECT_EQ(demoOf(text).value().connectionCount(), 2);
    EXPECT_THAT(moments("S: 220 *\nS<2>: 220 *\nC: EHLO b.example\nS: 250-*\nC<1>: NOOP\nS: 250 *\n"),
                ElementsAre("S 220", "S<2> 220", "C<2> EHLO", "S<2> 250", "C NOOP", "S 250"))
        << "also where the file expects only the beginning of a reply";
}

TEST(Demo, RefusesWhatCannotBeShown)
{
    const auto nothing = demoOf("# only a comment\n@ world: default\n");
    ASSERT_FALSE(nothing.ok());
    EXPECT_EQ(nothing.error().file, QStringLiteral("a.session"));
    const auto endless = demoOf(QByteArray("C: NOOP\n").repeated(int(Demo::momentsAtMost)));
    ASSERT_FALSE(endless.ok());
    EXPECT_GT(endless.error().line, 2'000);
    EXPECT_TRUE(demoOf(QByteArray("C: NOOP\n").repeated(2'000)).ok());
}

// Every golden of ours can be shown, and says nothing else than when it is played in one go.
TEST(Demo, ShowsEveryGolden)
{
    for (const auto &[path, name] : support::goldens()) {
        const auto file = transcript::loadSession(path);
        ASSERT_TRUE(file.ok()) << qPrintable(path);
        auto server = MemoryEndpoint::forSession(file.value());
        ASSERT_TRUE(server.ok()) << qPrintable(path);
        const auto demo = Demo::play(file.value(), *server.value());
        ASSERT_TRUE(demo.ok()) << qPrintable(path);
        EXPECT_EQ(support::told(demo.value().differences()), "") << qPrintable(path);
        std::map<int, qsizetype> seen;
        for (const Moment &moment : demo.value().moments()) {
            EXPECT_GE(moment.entries, seen[moment.connection]) << qPrintable(path) << ":" << moment.line;
            seen[moment.connection] = moment.entries;
        }
        for (const auto &[connection, entries] : seen)
            EXPECT_EQ(entries, qsizetype(demo.value().transcript(connection).entries.size())) << qPrintable(path);
    }
}
