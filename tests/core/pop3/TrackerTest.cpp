// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Tracker.h"
#include "core/Protocols.h"
#include "core/pop3/Table.h"
#include "tests/support/Dialog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::protocol;
using support::Dialog;

namespace {

Tracker pop3Tracker()
{
    return Tracker(*findProtocol(u"pop3"));
}

std::string summaryOf(const std::vector<Entry> &entries)
{
    return support::summary(pop3::table(), entries);
}

std::string stateNameOf(const Tracker &tracker)
{
    return tracker.machine().info().name;
}

constexpr const char *toTransaction = R"(
    S: +OK POP3 server ready <1896.697170952@dbc.mtview.ca.us>
    C: USER mrose
    S: +OK
    C: PASS tanstaaf
    S: +OK mrose's maildrop has 2 messages (320 octets)
)";

Tracker inTransaction()
{
    Tracker tracker = pop3Tracker();
    support::feed(tracker, Dialog(toTransaction), 1'000'000);
    return tracker;
}

const Dialog wholePop3Dialog(R"(
    S: +OK
    C: CAPA
    S: +OK
    S: USER
    S: UIDL
    S: .
    C: USER mrose
    S: +OK
    C: PASS tanstaaf
    S: +OK
    C: LIST
    S: +OK
    S: 1 120
    S: 2 200
    S: .
    C: LIST 1
    S: +OK 1 120
    C: RETR 1
    S: +OK
    S: Subject: replies
    S:
    S: +OK this is text
    S: -ERR and so is this
    S: ..
    S: .\x20
    S: + this as well
    S: .
    C: RETR 3
    S: -ERR no such message
    C: QUIT
    S: +OK
)");

constexpr const char *wholePop3Summary = "S Reply greeting Authorization\n"
                                         "C Command CAPA Authorization\n"
                                         "S Reply CAPA Authorization\n"
                                         "C Command USER Authorization\n"
                                         "S Reply USER Authorization>Password\n"
                                         "C Command PASS Password\n"
                                         "S Reply PASS Password>Transaction\n"
                                         "C Command LIST Transaction\n"
                                         "S Reply LIST Transaction\n"
                                         "C Command LIST Transaction\n"
                                         "S Reply LIST Transaction\n"
                                         "C Command RETR Transaction\n"
                                         "S Reply RETR Transaction\n"
                                         "C Command RETR Transaction\n"
                                         "S Reply RETR Transaction\n"
                                         "C Command QUIT Transaction\n"
                                         "S Reply QUIT Transaction>Update\n";

} // namespace

TEST(Pop3Tracker, FollowsAServerOfFewWordsThroughATextThatLooksLikeReplies)
{
    Tracker tracker = pop3Tracker();
    EXPECT_EQ(summaryOf(support::feed(tracker, wholePop3Dialog, 1'000'000)), wholePop3Summary);
    tracker.happened(Happening::PeerClosed, Outcome::Done, Party::Server, {});
    EXPECT_EQ(stateNameOf(tracker), "Closed");
}

TEST(Pop3Tracker, SeesTheSameOctetByOctet)
{
    Tracker tracker = pop3Tracker();
    const auto entries = support::feed(tracker, wholePop3Dialog, 1);
    EXPECT_EQ(summaryOf(entries), wholePop3Summary);
    EXPECT_EQ(support::octetsOf(entries, Party::Server), wholePop3Dialog.said(Party::Server));
    EXPECT_EQ(support::octetsOf(entries, Party::Client), wholePop3Dialog.said(Party::Client));
}

TEST(Pop3Tracker, KeepsPipelinedRepliesApart)
{
    Tracker tracker = inTransaction();
    tracker.fromClient("LIST\r\nRETR 1\r\nDELE 1\r\nRETR 9\r\nLIST 2\r\nQUIT\r\n", {});
    const auto entries = tracker.fromServer("+OK\r\n1 9\r\n2 8\r\n.\r\n+OK\r\n+OK\r\n-ERR\r\n.\r\n"
                                            "+OK\r\n-ERR none\r\n+OK 2 8\r\n+OK bye\r\n",
                                            {});
    EXPECT_EQ(summaryOf(entries),
              "S Reply LIST Transaction\nS Reply RETR Transaction\nS Reply DELE Transaction\n"
              "S Reply RETR Transaction\nS Reply LIST Transaction\nS Reply QUIT Transaction>Update\n");
    EXPECT_EQ(entries[1].bytes, "+OK\r\n+OK\r\n-ERR\r\n.\r\n");
    EXPECT_EQ(entries[3].outcome, Outcome::Failed);
    EXPECT_FALSE(tracker.awaitsReply());
}

TEST(Pop3Tracker, HoldsNoMoreOfAnEndlessReplyThanItMay)
{
    Tracker tracker = inTransaction();
    tracker.fromClient("RETR 1\r\n", {});
    tracker.fromServer("+OK\r\n", {});
    const QByteArray line = QByteArray(998, 'x') + "\r\n";
    qsizetype given = 0;
    for (int i = 0; i < 1000; ++i) {
        for (const Entry &piece : tracker.fromServer(line, {})) {
            EXPECT_FALSE(piece.outcome) << "only the last piece has one";
            given += piece.bytes.size();
        }
        ASSERT_LE(tracker.pendingFromServer().size(), Tracker::heldAtMost);
    }
    EXPECT_GT(given, 900'000);
    const auto last = tracker.fromServer(".\r\n", {});
    ASSERT_EQ(last.size(), 1u);
    EXPECT_EQ(last[0].outcome, Outcome::Done);
    EXPECT_FALSE(tracker.awaitsReply());
    // A line without an end is no other case.
    tracker.fromClient("TOP 1 1\r\n", {});
    tracker.fromServer("+OK\r\n", {});
    for (int i = 0; i < 100; ++i)
        tracker.fromServer(QByteArray(10'000, 'y'), {});
    EXPECT_LE(tracker.pendingFromServer().size(), 2 * Tracker::heldAtMost);
}

TEST(Pop3Tracker, EndsAReplyThatNeverEndsWithTheConnection)
{
    Tracker tracker = inTransaction();
    tracker.fromClient("RETR 1\r\n", {});
    tracker.fromServer("+OK\r\nhalf a mess", {});
    const auto entries = tracker.happened(Happening::PeerClosed, Outcome::Done, Party::Server, {});
    EXPECT_EQ(support::octetsOf(entries, Party::Server), "+OK\r\nhalf a mess");
    EXPECT_EQ(stateNameOf(tracker), "Closed");
}

TEST(Pop3Tracker, KnowsTheFirstLineOfAReply)
{
    const protocol::Protocol &pop3 = *findProtocol(u"pop3");
    for (const char *line : {"+OKAY", "OK", "+ok", "-ERROR", "250 ok", "", " +OK"})
        EXPECT_FALSE(pop3.parseReply(line, nullptr).valid) << line;
    EXPECT_EQ(pop3.parseReply("+OK", nullptr).text, "");
    EXPECT_EQ(pop3.parseReply("-ERR", nullptr).text, "");
    EXPECT_EQ(pop3.parseReply("-ERR [AUTH] no", nullptr).text, "[AUTH] no");
    EXPECT_EQ(pop3.parseReply("+ ", nullptr).outcome, Outcome::More);
}

TEST(Pop3Tracker, KnowsARefusalThatMayBeTakenLater)
{
    Tracker tracker = pop3Tracker();
    const auto replies = support::feed(tracker, Dialog(R"(
        S: +OK
        C: USER mrose
        S: +OK
        C: PASS tanstaaf
        S: -ERR [in-use] Do you have another POP session running?
        C: PASS tanstaaf
        S: -ERR [AUTH] wrong
    )"),
                                       1'000'000);
    std::vector<Verdict> verdicts;
    for (const Entry &entry : replies) {
        if (entry.kind == Entry::Kind::Reply)
            verdicts.push_back(verdictOf(entry.outcome, entry.transient));
    }
    EXPECT_EQ(verdicts, (std::vector{Verdict::Done, Verdict::Done, Verdict::NotNow, Verdict::Refused}));
}
