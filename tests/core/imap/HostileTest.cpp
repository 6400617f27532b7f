// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImapTalk.h"
#include "core/protocol/Tracker.h"
#include "tests/support/Printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

using namespace helolab;
using test::ImapTalk;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

QByteArray randomImapClient(std::mt19937 &random)
{
    static const QByteArrayList pieces{"a LOGIN an hutech123\r\n",
                                       "a LOGIN {2}\r\n",
                                       "an {9+}\r\n",
                                       "hutech123\r\n",
                                       "a LOGIN an wrong\r\n",
                                       "b SELECT INBOX\r\n",
                                       "b EXAMINE INBOX\r\n",
                                       "b SELECT nowhere\r\n",
                                       "c FETCH 1 (FLAGS UID)\r\n",
                                       "c FETCH 1 BODY[]\r\n",
                                       "c FETCH 9 BODY[]\r\n",
                                       "c FETCH 1:* (FLAGS\r\n",
                                       "d STORE 1 +FLAGS (\\Deleted)\r\n",
                                       "d UID STORE 1:* FLAGS ()\r\n",
                                       "e EXPUNGE\r\n",
                                       "e CLOSE\r\n",
                                       "e UNSELECT\r\n",
                                       "f SEARCH OR SEEN NOT (DELETED UID 1:*)\r\n",
                                       "f UID SEARCH RETURN (SAVE COUNT) ALL\r\n",
                                       "f COPY $ INBOX\r\n",
                                       "f MOVE 1 INBOX\r\n",
                                       "g APPEND INBOX {6}\r\n",
                                       "g APPEND INBOX {6+}\r\na: b\r\n\r\n",
                                       "g APPEND INBOX (\\Seen) {6+}\r\na: b\r\n (\\Draft) {6+}\r\nc: d\r\n\r\n",
                                       "h IDLE\r\n",
                                       "DONE\r\n",
                                       "i NOOP\r\n",
                                       "i NOOP\n",
                                       "i CAPABILITY\r\n",
                                       "i LIST \"\" *\r\n",
                                       "i LIST (SUBSCRIBED) \"\" (a % INBOX*) RETURN (STATUS (MESSAGES))\r\n",
                                       "i CREATE a/b/c\r\n",
                                       "i RENAME a z\r\n",
                                       "i DELETE z\r\n",
                                       "j LOGOUT\r\n",
                                       "k AUTHENTICATE PLAIN\r\n",
                                       "AGFuAGh1dGVjaDEyMw==\r\n",
                                       "*\r\n",
                                       "+\r\n",
                                       "\r\n",
                                       " \r\n",
                                       "tag\r\n",
                                       "HELO pc\r\n",
                                       "l ENABLE IMAP4rev2\r\n",
                                       "m NONSENSE {10+}\r\n",
                                       "m NOOP {100000+}\r\n",
                                       "\r",
                                       "\n",
                                       QByteArray("\0", 1),
                                       "\xFF\xFB\x1F",
                                       "\x08",
                                       "\xD0\x9F",
                                       QByteArray(3000, 'x'),
                                       "a LOGIN an hutech123\r\nb SELECT INBOX\r\n"};
    QByteArray octets;
    const int count = int(random() % 40);
    for (int i = 0; i < count; ++i)
        octets += pieces[qsizetype(random() % std::size_t(pieces.size()))];
    return octets;
}

const world::World &imapHostileWorld()
{
    static const world::World world = test::worldNamed("default");
    return world;
}

} // namespace

TEST(ImapHostile, OctetByOctetIsTheSameAsAllAtOnce)
{
    std::mt19937 random(3501);
    for (int round = 0; round < 200; ++round) {
        const QByteArray octets = randomImapClient(random);
        ImapTalk whole(imapHostileWorld());
        ImapTalk pieces(imapHostileWorld());
        const std::string once = whole.give(octets);
        std::string parts;
        for (const char c : octets)
            parts += pieces.give(QByteArray(1, c));
        ASSERT_EQ(once, parts) << octets.toPercentEncoding().toStdString();
        ASSERT_EQ(whole.state(), pieces.state());
        ASSERT_EQ(whole.inbox("an@hanoi.example").size(), pieces.inbox("an@hanoi.example").size());
    }
}

TEST(ImapHostile, AWatcherSeesTheSameStatesAsTheServer)
{
    std::mt19937 random(143);
    for (int round = 0; round < 200; ++round) {
        const QByteArray octets = randomImapClient(random);
        ImapTalk talk(imapHostileWorld());
        protocol::Tracker tracker(*talk.protocol);
        std::vector<protocol::Entry> seen;
        const auto keep = [&seen](std::vector<protocol::Entry> entries) {
            seen.insert(seen.end(), entries.begin(), entries.end());
        };
        keep(tracker.fromServer(QByteArray::fromStdString(talk.greeting), talk.now));
        for (const char c : octets) {
            keep(tracker.fromClient(QByteArray(1, c), talk.now));
            keep(tracker.fromServer(QByteArray::fromStdString(talk.give(QByteArray(1, c))), talk.now));
            if (talk.closed)
                break;
            ASSERT_EQ(tracker.machine().info().name, talk.state()) << octets.toPercentEncoding().toStdString();
        }
        if (talk.closed)
            continue;
        // Not only the states: the same entries, each answering the same.
        ASSERT_EQ(seen.size(), talk.entries.size()) << octets.toPercentEncoding().toStdString();
        for (std::size_t i = 0; i < seen.size(); ++i) {
            if (!talk.entries[i].truncated) { // a watcher keeps more of a line than a server
                ASSERT_EQ(seen[i].bytes, talk.entries[i].bytes) << octets.toPercentEncoding().toStdString();
            }
            ASSERT_EQ(seen[i].kind, talk.entries[i].kind);
            ASSERT_EQ(seen[i].token, talk.entries[i].token) << seen[i].bytes.toStdString();
            ASSERT_EQ(seen[i].event, talk.entries[i].event) << seen[i].bytes.toStdString();
            ASSERT_EQ(seen[i].outcome, talk.entries[i].outcome) << seen[i].bytes.toStdString();
        }
    }
}

TEST(ImapHostile, NoiseNeverBreaksAnything)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QByteArray noise(qsizetype(random() % 4000), Qt::Uninitialized);
        for (char &c : noise)
            c = char(random() & 0xFF);
        ImapTalk talk(imapHostileWorld());
        talk.give(noise);
        talk.ask("a LOGOUT");
    }
}

TEST(ImapHostile, WhatIsNoCommandIsToldSo)
{
    ImapTalk talk;
    EXPECT_EQ(talk.ask(""), "* BAD An empty line; a tag and a command are wanted\r\n");
    EXPECT_THAT(talk.ask("a1"), StartsWith("a1 BAD"));
    EXPECT_THAT(talk.ask("a1 XYZZY"), StartsWith("a1 BAD"));
    EXPECT_THAT(talk.ask("* NOOP"), StartsWith("* BAD"));
    EXPECT_THAT(talk.ask("+ NOOP"), StartsWith("* BAD"));
    EXPECT_THAT(talk.ask("a1  NOOP"), StartsWith("a1 BAD"));
    EXPECT_THAT(talk.ask("LOGIN an hutech123"), StartsWith("LOGIN BAD"));
    EXPECT_THAT(talk.ask(QByteArray("a NO\0OP", 7)), StartsWith("a BAD NUL (00) at octet 5"));
    EXPECT_EQ(talk.state(), "NotAuthenticated");
}

TEST(ImapHostile, AnOverLongLineIsRefusedAndItsExcessIsNotKept)
{
    ImapTalk talk;
    for (int i = 0; i < 1000; ++i)
        EXPECT_EQ(talk.give(QByteArray(4096, 'x')), "");
    EXPECT_THAT(talk.give("\r\n"), HasSubstr("BAD Line too long, more than 2048 octets\r\n"));
    talk.logIn();
    EXPECT_THAT(talk.ask("a SELECT \"" + QByteArray(5000, 'x') + '"'), StartsWith("a NO")) << "more after the login";
}

TEST(ImapHostile, ByIdAClientMaySayALotOfItselfBeforeTheLogin)
{
    ImapTalk talk;
    QByteArray all;
    for (int i = 0; i < 30; ++i) // RFC 2971 section 3.3
        all += " \"" + QByteArray::number(i).rightJustified(30, 'x') + "\" \"" + QByteArray(1024, 'y') + '"';
    EXPECT_THAT(talk.ask("a ID (" + all.trimmed() + ')'), HasSubstr("a OK"));
    EXPECT_THAT(talk.ask("b ID (" + QByteArray(40'000, ' ') + ')'), StartsWith("b BAD Line too long, more than 32768"));
    EXPECT_THAT(talk.ask("c LOGIN an " + QByteArray(3000, 'y')), StartsWith("c BAD Line too long, more than 2048"));
}

TEST(ImapHostile, AWebBrowserIsToldAndLeft)
{
    ImapTalk talk;
    EXPECT_THAT(talk.give("GET / HTTP/1.1\r\nHost: x\r\n"), HasSubstr("does not speak HTTP"));
    EXPECT_TRUE(talk.closed);
}

TEST(ImapHostile, PasswordsCannotBeGuessedForEver)
{
    ImapTalk talk;
    int guesses = 0;
    for (; guesses < 10000 && !talk.closed; ++guesses)
        talk.ask("a LOGIN an guess");
    EXPECT_LT(guesses, 10000);
}
