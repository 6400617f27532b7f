// SPDX-License-Identifier: GPL-3.0-or-later
// What a session is told of what others do to its mailbox.
#include "Room.h"
#include "tests/support/Printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::test;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

const QByteArray an = "an@hanoi.example";

} // namespace

TEST(ImapNews, NewsComeAtOnceToWhomIsIdle)
{
    Room room;
    Room::Connection &reader = room.open("imap");
    Room::Connection &writer = room.open("imap");
    room.say(reader, "a LOGIN an hutech123\r\n");
    room.say(reader, "b SELECT INBOX\r\n");
    EXPECT_THAT(room.say(reader, "c IDLE\r\n").toStdString(), StartsWith("+ "));
    room.say(writer, "a LOGIN an hutech123\r\n");
    room.say(writer, "b SELECT INBOX\r\n");
    room.say(writer, "c APPEND INBOX {12+}\r\nSubject: x\r\n\r\n");
    EXPECT_EQ(std::exchange(reader.output, {}), "* 1 EXISTS\r\n* 0 RECENT\r\n") << "it is recent to one session";
    room.say(writer, "d STORE 1 +FLAGS (\\Deleted)\r\n");
    EXPECT_EQ(std::exchange(reader.output, {}), "* 1 FETCH (FLAGS (\\Deleted))\r\n");
    room.say(writer, "e EXPUNGE\r\n");
    EXPECT_EQ(std::exchange(reader.output, {}), "* 1 EXPUNGE\r\n");
    EXPECT_EQ(room.say(reader, "DONE\r\n"), "c OK IDLE ended\r\n");
}

TEST(ImapNews, WhoFetchesWhatIsGoneIsToldSo)
{
    Room room;
    (void)room.store.append(an, "INBOX", message("Subject: x\r\n\r\ny\r\n"));
    (void)room.store.append(an, "INBOX", message("Subject: z\r\n\r\ny\r\n"));
    Room::Connection &reader = room.open("imap");
    room.say(reader, "a LOGIN an hutech123\r\n");
    room.say(reader, "b SELECT INBOX\r\n");
    (void)room.store.expunge(an, "INBOX", {room.store.messages(an, "INBOX").front().uid});
    EXPECT_EQ(room.say(reader, "c FETCH 1:2 UID\r\n"), "* 2 FETCH (UID 2)\r\nc OK [EXPUNGEISSUED] FETCH completed\r\n");
    EXPECT_EQ(room.say(reader, "d FETCH 1 BODY[]\r\n"), "d NO [EXPUNGEISSUED] The messages no longer exist\r\n");
    EXPECT_EQ(room.say(reader, "e STORE 1 FLAGS (\\Seen)\r\n"), "e OK [EXPUNGEISSUED] STORE completed\r\n")
        << "what is gone needs no flags";
    EXPECT_EQ(room.say(reader, "f UID FETCH 1:* UID\r\n"),
              "* 2 FETCH (UID 2)\r\n* 1 EXPUNGE\r\n* 1 RECENT\r\nf OK UID FETCH completed\r\n");
}

TEST(ImapNews, FetchTellsOfAKeywordBeforeAMessageHasIt)
{
    Room room;
    (void)room.store.append(an, "INBOX", message("Subject: x\r\n\r\ny\r\n"));
    Room::Connection &reader = room.open("imap");
    room.say(reader, "a LOGIN an hutech123\r\n");
    room.say(reader, "b SELECT INBOX\r\n");
    (void)room.store.setFlags(an, "INBOX", {1}, {store::FlagEdit::Mode::Add, 0, {"$Forwarded"}}, 0);
    EXPECT_EQ(room.say(reader, "c FETCH 1 FLAGS\r\n"),
              "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft $Forwarded)\r\n"
              "* 1 FETCH (FLAGS (\\Recent $Forwarded))\r\n"
              "c OK FETCH completed\r\n");
}

TEST(ImapNews, HowManyAreRecentIsToldWhenSomeOfThemGo)
{
    Room room;
    for (int i = 0; i < 3; ++i)
        (void)room.store.append(an, "INBOX", message("Subject: x\r\n\r\ny\r\n"));
    Room::Connection &reader = room.open("imap");
    room.say(reader, "a LOGIN an hutech123\r\n");
    EXPECT_THAT(room.say(reader, "b SELECT INBOX\r\n").toStdString(), HasSubstr("* 3 RECENT"));
    (void)room.store.expunge(an, "INBOX", {2});
    EXPECT_EQ(room.say(reader, "c NOOP\r\n"), "* 2 EXPUNGE\r\n* 2 RECENT\r\nc OK NOOP completed\r\n");
    EXPECT_EQ(room.say(reader, "d NOOP\r\n"), "d OK NOOP completed\r\n");
}

TEST(ImapNews, AMailboxThatIsDeletedEmptiesAndOneThatIsRenamedGoesOn)
{
    Room room;
    Room::Connection &reader = room.open("imap");
    Room::Connection &writer = room.open("imap");
    room.say(writer, "a LOGIN an hutech123\r\n");
    room.say(writer, "b CREATE work\r\n");
    room.say(writer, "c APPEND work {12+}\r\nSubject: x\r\n\r\n");
    room.say(reader, "a LOGIN an hutech123\r\n");
    room.say(reader, "b SELECT work\r\n");
    room.say(writer, "d RENAME work play\r\n");
    room.say(writer, "e APPEND play {12+}\r\nSubject: y\r\n\r\n");
    EXPECT_THAT(room.say(reader, "c NOOP\r\n").toStdString(), StartsWith("* 2 EXISTS\r\n"));
    EXPECT_THAT(room.say(reader, "d STORE 2 +FLAGS (\\Seen)\r\n").toStdString(), StartsWith("* 2 FETCH"));
    room.say(writer, "f DELETE play\r\n");
    EXPECT_EQ(room.say(reader, "e NOOP\r\n"), "* 1 EXPUNGE\r\n* 1 EXPUNGE\r\n* 0 RECENT\r\ne OK NOOP completed\r\n");
    room.say(writer, "g CREATE play\r\n");
    room.say(writer, "h APPEND play {12+}\r\nSubject: z\r\n\r\n");
    EXPECT_EQ(room.say(reader, "f NOOP\r\n"), "f OK NOOP completed\r\n") << "another mailbox of that name";
    EXPECT_THAT(room.say(reader, "g EXPUNGE\r\n").toStdString(),
                EndsWith("g NO [NONEXISTENT] There is no such mailbox\r\n"));
}
