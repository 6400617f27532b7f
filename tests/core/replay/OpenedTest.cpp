// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/Opened.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::replay;

namespace {

Result<Opened> open(const QByteArray &text, const char *name)
{
    std::vector<transcript::Remark> remarks;
    Result<Source> source = readSource(text, QString::fromLatin1(name), remarks);
    if (!source)
        return source.error();
    return opened(source.take(), std::move(remarks));
}

/// All octets of conversation \p index; a dash where something happens without any.
std::string said(const Opened &file, std::size_t index = 0)
{
    std::string all;
    for (const protocol::Entry &entry : file.conversations.at(index).transcript.entries)
        all += entry.bytes.isEmpty() ? "-\n" : entry.bytes.toStdString();
    return all;
}

std::string stateOf(const OpenedConversation &conversation)
{
    const transcript::Transcript &transcript = conversation.transcript;
    return transcript.protocol->table().info(transcript.entries.back().after).name;
}

} // namespace

TEST(Opened, PlaysASessionThatOurServerAnswersAsItSays)
{
    const auto file = open("@ protocol: smtp\nS: 220 *\nC: HELO a.example\nS: 250 *\n", "a.session");
    ASSERT_TRUE(file);
    EXPECT_TRUE(file.value().wasPlayed);
    EXPECT_TRUE(file.value().differences.empty());
    EXPECT_NE(said(file.value()).find("HELO a.example\r\n250 "), std::string::npos) << said(file.value());
    EXPECT_NE(file.value().conversations.front().transcript.opened, TimePoint());
}

TEST(Opened, TellsTheSessionOfAnotherServerAsItStands)
{
    const auto file = open("@ protocol: smtp\n\nS: 220 mail.foreign.example\nC: STARTTLS\nS: 220 go on\n"
                           "C: EHLO a\nS: 250 hi\n! close\n",
                           "a.session");
    ASSERT_TRUE(file);
    EXPECT_FALSE(file.value().wasPlayed);
    EXPECT_TRUE(file.value().differences.empty()) << "nothing is compared";
    EXPECT_EQ(said(file.value()), "220 mail.foreign.example\r\nSTARTTLS\r\n220 go on\r\n-\nEHLO a\r\n250 hi\r\n-\n");
    EXPECT_EQ(file.value().conversations.front().lines, (std::vector<int>{3, 4, 5, 0, 6, 7, 8}));
    EXPECT_EQ(stateOf(file.value().conversations.front()), "Closed");
}

TEST(Opened, SaysWhereAnExpectationThatIsNoReplyWentWrong)
{
    const auto file = open("@ protocol: smtp\nS: 220 *\nC: NOOP\nS: 500 *\n", "a.session");
    ASSERT_TRUE(file);
    EXPECT_TRUE(file.value().wasPlayed) << "500 and whatever follows is no reply";
    ASSERT_FALSE(file.value().differences.empty());
    EXPECT_EQ(file.value().differences.front().line, 4);
}

TEST(Opened, PlaysWhatHasOnlyTheClientsLines)
{
    const auto file = open("EHLO a.example\nMAIL FROM:<an@hanoi.example>\nQUIT\n", "a.txt");
    ASSERT_TRUE(file);
    EXPECT_TRUE(file.value().wasPlayed);
    EXPECT_NE(said(file.value()).find("MAIL FROM:<an@hanoi.example>\r\n250 "), std::string::npos);
}

TEST(Opened, TellsAPrintedConversationAsItStandsWithItsRemarks)
{
    const auto file = open("C<1>: USER a\nS<1>: +OK\nwhat is this\nC<2>: USER b\nS<2>: -ERR no\n", "a.txt");
    ASSERT_TRUE(file);
    EXPECT_FALSE(file.value().wasPlayed);
    ASSERT_EQ(file.value().conversations.size(), 2u);
    EXPECT_EQ(file.value().conversations[1].connection, 2);
    EXPECT_EQ(said(file.value(), 1).substr(0, 17), "USER b\r\n-ERR no\r\n");
    ASSERT_EQ(file.value().remarks.size(), 1u);
    EXPECT_EQ(file.value().remarks.front().line, 3);
}

TEST(Opened, SaysWhatIsWrongAndWhere)
{
    const auto broken = open("@ protocol: smtp\nC: NOOP\nwhat\n", "a.session");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().line, 3);
    const auto empty = open("@ protocol: smtp\n", "a.session");
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().file, QStringLiteral("a.session"));
    EXPECT_FALSE(open("Dear all, the meeting is at ten.\n", "a.txt"));
}
