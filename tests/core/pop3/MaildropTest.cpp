// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pop3Talk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

using namespace helolab;
using test::emptyWorld;
using test::Pop3Talk;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

const QByteArray an = "an@hanoi.example";

/// An's maildrop with three messages, of 17, 18 and 19 octets.
std::unique_ptr<Pop3Talk> withThree()
{
    auto talk = std::make_unique<Pop3Talk>(emptyWorld());
    talk->put(an, "Subject: 1\r\n\r\n1\r\n");
    talk->put(an, "Subject: 2\r\n\r\n22\r\n");
    talk->put(an, "Subject: 3\r\n\r\n333\r\n");
    EXPECT_EQ(talk->logIn(), "+OK Maildrop locked and ready, 3 messages, 54 octets\r\n");
    return talk;
}

constexpr const char *inUse = "-ERR [IN-USE] ";

} // namespace

TEST(Pop3Maildrop, IsLockedForOneSession)
{
    const auto talk = withThree();
    EXPECT_THAT(talk->otherLogIn(), StartsWith(inUse));
    EXPECT_THAT(talk->otherLogIn(), StartsWith(inUse)) << "a refused session has not freed it";
}

TEST(Pop3Maildrop, SaysAtTheEndHowManyMessagesItHas)
{
    const auto marked = withThree();
    marked->say("DELE 1");
    EXPECT_THAT(marked->say("QUIT"), HasSubstr("(2 messages left)"));
    const auto unmarked = withThree();
    unmarked->say("DELE 1");
    unmarked->say("RSET");
    EXPECT_THAT(unmarked->say("QUIT"), HasSubstr("(3 messages left)"));
    const auto all = withThree();
    for (const char *line : {"DELE 1", "DELE 2", "DELE 3"})
        all->say(line);
    all->put(an, "Subject: 4\r\n\r\n4\r\n");
    EXPECT_THAT(all->say("QUIT"), HasSubstr("(1 message left)")) << "what came meanwhile is in the maildrop too";
    const auto emptied = withThree();
    for (const char *line : {"DELE 1", "DELE 2"})
        emptied->say(line);
    (void)emptied->store.expunge(an, "INBOX", {3});
    EXPECT_THAT(emptied->say("QUIT"), HasSubstr("(maildrop empty)")) << "another session has removed the third";
}

TEST(Pop3Maildrop, IsFreedByQuit)
{
    const auto talk = withThree();
    talk->say("QUIT");
    EXPECT_THAT(talk->otherLogIn(), StartsWith("+OK"));
}

TEST(Pop3Maildrop, IsFreedByABrokenConnection)
{
    const auto talk = withThree();
    talk->session->peerClosed(talk->now, talk->actions);
    EXPECT_THAT(talk->otherLogIn(), StartsWith("+OK"));
}

TEST(Pop3Maildrop, IsFreedAfterLongSilenceOfWhichNobodyIsTold)
{
    const auto talk = withThree();
    talk->say("DELE 1");
    ASSERT_EQ(talk->session->deadline(), talk->now + std::chrono::minutes(10)) << "RFC 1939 section 3: at least";
    talk->now += std::chrono::minutes(10);
    talk->session->expire(talk->now, talk->actions);
    EXPECT_EQ(talk->take(), "") << "without any response to the client";
    EXPECT_TRUE(talk->closed);
    EXPECT_THAT(talk->otherLogIn(), StartsWith("+OK"));
    EXPECT_EQ(talk->inbox(an).size(), 3u);
}

TEST(Pop3Maildrop, IsFreedWhereTheServerStops)
{
    const auto talk = withThree();
    talk->say("DELE 1");
    talk->session->shutDown(talk->now, talk->actions);
    EXPECT_THAT(talk->take(), StartsWith("-ERR [SYS/TEMP] "));
    EXPECT_THAT(talk->otherLogIn(), StartsWith("+OK"));
    EXPECT_EQ(talk->inbox(an).size(), 3u);
}

TEST(Pop3Maildrop, IsFreedWithItsSession)
{
    const auto talk = withThree();
    talk->session.reset();
    EXPECT_THAT(talk->otherLogIn(), StartsWith("+OK"));
}

TEST(Pop3Maildrop, LosesWhatIsMarkedAtQuitAlone)
{
    const auto talk = withThree();
    EXPECT_EQ(talk->say("DELE 2"), "+OK Message 2 deleted\r\n");
    EXPECT_EQ(talk->inbox(an).size(), 3u);
    EXPECT_EQ(talk->say("STAT"), "+OK 2 36\r\n");
    EXPECT_EQ(talk->say("LIST"), "+OK 2 messages (36 octets)\r\n1 17\r\n3 19\r\n.\r\n") << "numbers stay";
    EXPECT_THAT(talk->say("RETR 2"), StartsWith("-ERR"));
    EXPECT_THAT(talk->say("QUIT"), HasSubstr("(2 messages left)"));
    const auto left = talk->inbox(an);
    ASSERT_EQ(left.size(), 2u);
    EXPECT_EQ(left[1].uid, 3u);
}

TEST(Pop3Maildrop, LosesNothingWhereTheConnectionBreaks)
{
    const auto talk = withThree();
    talk->say("DELE 1");
    talk->session->peerClosed(talk->now, talk->actions);
    EXPECT_EQ(talk->inbox(an).size(), 3u);
}

TEST(Pop3Maildrop, KeepsNumbersAndSizesWhateverOthersDo)
{
    const auto talk = withThree();
    ASSERT_EQ(talk->store.expunge(an, "INBOX", {1}).uids, store::Uids{1});
    talk->put(an, "new\r\n");
    EXPECT_EQ(talk->say("STAT"), "+OK 3 54\r\n");
    EXPECT_EQ(talk->say("LIST 1"), "+OK 1 17\r\n");
    EXPECT_EQ(talk->say("LIST 2"), "+OK 2 18\r\n");
    EXPECT_EQ(talk->say("RETR 2"), "+OK 18 octets\r\nSubject: 2\r\n\r\n22\r\n.\r\n");
    EXPECT_THAT(talk->say("RETR 4"), StartsWith("-ERR No such message, only 3 messages"));
    talk->say("DELE 1");
    EXPECT_THAT(talk->say("QUIT"), StartsWith("+OK")) << "what is gone already has not failed";
    EXPECT_EQ(talk->inbox(an).size(), 3u);
}

TEST(Pop3Maildrop, SaysThatAMessageIsGoneWhichAnotherSessionHasRemoved)
{
    const auto talk = withThree();
    talk->store.createMailbox(an, "Archive");
    ASSERT_EQ(talk->store.move(an, "INBOX", {2}, "Archive").error, store::StoreError::None);
    const std::string gone = "-ERR Message 2 is gone, another session has removed it\r\n";
    EXPECT_EQ(talk->say("RETR 2"), gone);
    EXPECT_EQ(talk->say("TOP 2 0"), gone);
    EXPECT_EQ(talk->say("LAST"), "+OK 0\r\n") << "it was not accessed";
    EXPECT_THAT(talk->say("UIDL 2"), StartsWith("+OK 2 "));
    EXPECT_THAT(talk->say("RETR 3"), StartsWith("+OK 19 octets")) << "numbers stay";
    EXPECT_EQ(talk->state(), "Transaction");
    EXPECT_EQ(talk->store.messages(an, "Archive").size(), 1u);
}

TEST(Pop3Maildrop, SetsSeenBesideFlagsThatAnotherSessionSetsMeanwhile)
{
    const auto talk = withThree();
    std::thread other([&talk] {
        for (int i = 0; i < 500; ++i) {
            talk->store.setFlags(an, "INBOX", {1}, {store::FlagEdit::Mode::Remove, 0xff, {"work"}});
            talk->store.setFlags(an, "INBOX", {1},
                                 {store::FlagEdit::Mode::Add, store::Flags(store::Flag::Flagged), {"work"}});
        }
    });
    for (int i = 0; i < 500; ++i)
        talk->say("RETR 1");
    other.join();
    talk->say("RETR 1");
    const auto first = talk->inbox(an).front();
    EXPECT_EQ(first.flags, store::Flags(store::Flag::Flagged) | store::Flags(store::Flag::Seen));
    EXPECT_EQ(first.keywords, QByteArrayList{"work"}) << "POP3 took nothing away";
}

TEST(Pop3Maildrop, SetsSeenForWhatIsFetchedAndKeepsOtherFlags)
{
    const auto talk = withThree();
    const auto seen = static_cast<store::Flags>(store::Flag::Seen);
    const auto flagged = static_cast<store::Flags>(store::Flag::Flagged);
    talk->store.setFlags(an, "INBOX", {2}, {store::FlagEdit::Mode::Add, flagged, {"work"}});
    talk->say("TOP 1 0");
    talk->say("RETR 2");
    const auto inbox = talk->inbox(an);
    EXPECT_EQ(inbox[0].flags & seen, 0) << "TOP is a look from outside";
    EXPECT_EQ(inbox[1].flags, seen | flagged);
    EXPECT_EQ(inbox[1].keywords, QByteArrayList{"work"});
}

TEST(Pop3Maildrop, GivesIdsThatStayAndNeverComeAgain)
{
    const auto talk = withThree();
    EXPECT_THAT(talk->say("UIDL 1"), StartsWith("+OK 1 "));
    const std::string third = talk->say("UIDL 3").substr(std::string("+OK 3 ").size());
    talk->after({"DELE 1", "DELE 2", "QUIT"});
    talk->start();
    talk->logIn();
    EXPECT_EQ(talk->say("UIDL 1"), "+OK 1 " + third) << "another number, the same id";
    talk->after({"DELE 1", "QUIT"});
    talk->put(an, "Subject: 3\r\n\r\n333\r\n");
    talk->start();
    talk->logIn();
    EXPECT_NE(talk->say("UIDL 1"), "+OK 1 " + third) << "the same octets, another message";
}

TEST(Pop3Maildrop, EndsALastLineThatHasNoEnd)
{
    Pop3Talk talk(emptyWorld());
    talk.put(an, "Subject: x\r\n\r\nno end");
    talk.put(an, "");
    talk.logIn();
    EXPECT_EQ(talk.say("LIST"), "+OK 2 messages (22 octets)\r\n1 22\r\n2 0\r\n.\r\n");
    EXPECT_EQ(talk.say("RETR 1"), "+OK 22 octets\r\nSubject: x\r\n\r\nno end\r\n.\r\n");
    EXPECT_EQ(talk.say("RETR 2"), "+OK 0 octets\r\n.\r\n");
    EXPECT_THAT(talk.say("TOP 2 5"), HasSubstr("\r\n.\r\n"));
}

TEST(Pop3Maildrop, DoublesDotsAtTheBeginningOfLines)
{
    Pop3Talk talk(emptyWorld());
    talk.put(an, ".\r\n..\r\n\r\n.a\r\n+OK\r\n-ERR\r\n");
    talk.logIn();
    EXPECT_EQ(talk.say("RETR 1"), "+OK 24 octets\r\n..\r\n...\r\n\r\n..a\r\n+OK\r\n-ERR\r\n.\r\n");
    EXPECT_EQ(talk.say("TOP 1 1"), "+OK Top of message follows\r\n..\r\n...\r\n\r\n..a\r\n.\r\n");
    EXPECT_EQ(talk.say("TOP 1 0"), "+OK Top of message follows\r\n..\r\n...\r\n\r\n.\r\n");
}

TEST(Pop3Maildrop, RemembersTheHighestNumberThatWasAccessed)
{
    const auto talk = withThree(); // RFC 1460 section 5
    EXPECT_EQ(talk->say("LAST"), "+OK 0\r\n");
    talk->say("RETR 1");
    EXPECT_EQ(talk->say("LAST"), "+OK 1\r\n");
    talk->say("DELE 3");
    EXPECT_EQ(talk->say("LAST"), "+OK 3\r\n");
    talk->say("RSET");
    EXPECT_EQ(talk->say("LAST"), "+OK 0\r\n") << "as at the login";
    talk->say("QUIT");
    talk->start();
    talk->logIn();
    EXPECT_EQ(talk->say("LAST"), "+OK 1\r\n") << "what was fetched before";
}

TEST(Pop3Maildrop, ShowsATextInUtf8ToThoseWhoSaidUtf8)
{
    Pop3Talk talk(emptyWorld());
    talk.put(an, "Subject: Xin ch\xC3\xA0o\r\n\r\nx\r\n", true);
    talk.logIn();
    EXPECT_THAT(talk.say("RETR 1"), StartsWith("-ERR [UTF8] "));
    EXPECT_THAT(talk.say("TOP 1 0"), StartsWith("-ERR [UTF8] "));
    talk.say("QUIT");
    talk.start();
    talk.say("UTF8");
    talk.logIn();
    EXPECT_THAT(talk.say("RETR 1"), StartsWith("+OK"));
}
