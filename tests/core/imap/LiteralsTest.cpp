// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImapTalk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using test::ImapTalk;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

const QByteArray an = "an@hanoi.example";

} // namespace

TEST(ImapLiterals, AreAskedForOneByOne)
{
    ImapTalk talk;
    EXPECT_EQ(talk.ask("a LOGIN {2}"), "+ Ready for 2 octets\r\n");
    EXPECT_EQ(talk.ask("an {9}"), "+ Ready for 9 octets\r\n");
    EXPECT_THAT(talk.ask("hutech123"), StartsWith("a OK"));
    EXPECT_EQ(talk.state(), "Authenticated");
}

TEST(ImapLiterals, ThatComeAtOnceAreNotAskedFor)
{
    ImapTalk talk;
    EXPECT_THAT(talk.give("a LOGIN {2+}\r\nan {9+}\r\nhutech123\r\nb NOOP\r\n"), EndsWith("b OK NOOP completed\r\n"));
    EXPECT_EQ(talk.state(), "Authenticated");
}

TEST(ImapLiterals, MayHoldAnyOctets)
{
    ImapTalk talk(test::worldWithoutMail());
    talk.logIn();
    const QByteArray message = "Subject: \xFF\r\n\r\na1 LOGOUT\r\n\n\r";
    const QByteArray line = "a APPEND INBOX (\\Seen $x) {" + QByteArray::number(message.size()) + "}";
    EXPECT_THAT(talk.ask(line), StartsWith("+ "));
    EXPECT_THAT(talk.give(message + "\r\n"), HasSubstr("a OK [APPENDUID "));
    const auto kept = talk.inbox(an);
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].octets, message);
    EXPECT_EQ(kept[0].flags, static_cast<store::Flags>(store::Flag::Seen));
    EXPECT_EQ(kept[0].keywords, QByteArrayList{"$x"});
}

TEST(ImapLiterals, OfARefusedCommandAreNotAskedFor)
{
    ImapTalk talk;
    EXPECT_EQ(talk.ask("a APPEND INBOX {5}"), "a BAD Log in first, with LOGIN or AUTHENTICATE\r\n");
    EXPECT_THAT(talk.ask("b NOOP"), StartsWith("b OK"));
    EXPECT_THAT(talk.ask("c NONSENSE {5}"), StartsWith("c BAD"));
    EXPECT_THAT(talk.ask("d NOOP {5}"), StartsWith("d BAD"));
    EXPECT_THAT(talk.ask("e LOGIN {999999}"), StartsWith("e BAD [TOOBIG]")) << "small before the login";
    talk.logIn();
    EXPECT_THAT(talk.ask("f APPEND INBOX {99999999}"), StartsWith("f NO [TOOBIG]"));
    EXPECT_THAT(talk.ask("g SELECT {99999}"), StartsWith("g BAD [TOOBIG]"));
    EXPECT_THAT(talk.ask("h NOOP"), StartsWith("h OK"));
}

TEST(ImapLiterals, OfARefusedCommandThatComeAtOnceAreThrownAway)
{
    ImapTalk talk;
    EXPECT_EQ(talk.give("a APPEND INBOX {8+}\r\nb LOGOUT {3+}\r\nabc\r\nc NOOP\r\n"),
              "a BAD Log in first, with LOGIN or AUTHENTICATE\r\nc OK NOOP completed\r\n");
    talk.logIn();
    EXPECT_THAT(talk.give("d APPEND INBOX {10485761+}\r\n"), testing::IsEmpty());
    for (int i = 0; i < 10485760; i += 10240)
        ASSERT_EQ(talk.give(QByteArray(10240, 'x')), "");
    EXPECT_THAT(talk.give("x\r\ne NOOP\r\n"), StartsWith("d NO [TOOBIG]"));
}

TEST(ImapLiterals, BeyondReasonEndTheSession)
{
    ImapTalk talk;
    EXPECT_THAT(talk.give("a LOGIN {99999999+}\r\n"), StartsWith("* BYE"));
    EXPECT_TRUE(talk.closed);
    EXPECT_EQ(talk.state(), "Closed");
}

TEST(ImapLiterals, AMessageIsAppendedOrNoneOfThem)
{
    ImapTalk talk(test::worldWithoutMail());
    talk.logIn();
    EXPECT_THAT(talk.give("a APPEND INBOX {6+}\r\na: b\r\n (\\Seen) {6+}\r\nc: d\r\n\r\n"),
                HasSubstr("a OK [APPENDUID"));
    EXPECT_EQ(talk.inbox(an).size(), 2u);
    EXPECT_THAT(talk.give("b APPEND INBOX {6+}\r\na: b\r\n (\\Seen) {0+}\r\n\r\n"), StartsWith("b NO"));
    EXPECT_EQ(talk.inbox(an).size(), 2u);
    EXPECT_THAT(talk.give("c APPEND nowhere {6+}\r\na: b\r\n\r\n"), StartsWith("c NO [TRYCREATE]"));
    EXPECT_THAT(talk.give("d APPEND INBOX ~{6+}\r\na: b\r\n\r\n"), HasSubstr("d OK [APPENDUID"));
    EXPECT_THAT(talk.give("e APPEND INBOX ~{3+}\r\n" + QByteArray("a\0b\r\n", 5)), StartsWith("e NO [UNKNOWN-CTE]"));
    EXPECT_EQ(talk.inbox(an).size(), 3u);
}

TEST(ImapLiterals, OctetsOfABinaryPartComeBackByBinary)
{
    ImapTalk talk(test::worldWithoutMail());
    talk.select();
    const QByteArray message = "Content-Transfer-Encoding: binary\r\n\r\n" + QByteArray("\0-\xFF\r\n\0", 6);
    EXPECT_THAT(talk.give("a APPEND INBOX ~{" + QByteArray::number(message.size()) + "+}\r\n" + message + "\r\n"),
                HasSubstr("a OK [APPENDUID"));
    EXPECT_EQ(talk.ask("b FETCH 1 (BINARY.SIZE[1] BINARY.PEEK[1])"),
              "* 1 FETCH (BINARY.SIZE[1] 6 BINARY[1] ~{6}\r\n" + std::string("\0-\xFF\r\n\0", 6)
                  + ")\r\nb OK FETCH completed\r\n");
    EXPECT_THAT(talk.ask("c FETCH 1 BODY.PEEK[]"), HasSubstr("base64\r\n\r\nAC3/DQoA"));
}

TEST(ImapLiterals, EntriesReadAsTheyWereTyped)
{
    ImapTalk talk;
    talk.entries.clear();
    for (const char c : QByteArray("a LOGIN {2+}\r\nan {9}\r\n"))
        talk.give(QByteArray(1, c));
    talk.give("hutech123\r\n");
    ASSERT_EQ(talk.entries.size(), 5u);
    EXPECT_EQ(talk.entries[0].bytes, "a LOGIN {2+}\r\n");
    EXPECT_EQ(talk.entries[1].bytes, "an {9}\r\n");
    EXPECT_EQ(talk.entries[1].kind, protocol::Entry::Kind::Body);
    EXPECT_EQ(talk.entries[1].token, 0u) << "nothing was answered before it";
    EXPECT_EQ(talk.entries[2].outcome, protocol::Outcome::More);
    EXPECT_EQ(talk.entries[2].token, talk.entries[0].token);
    EXPECT_EQ(talk.entries[3].bytes, "hutech123\r\n");
    EXPECT_EQ(talk.entries[4].token, talk.entries[3].token);
    EXPECT_EQ(talk.entries[4].after, talk.session->machine().state());
}
