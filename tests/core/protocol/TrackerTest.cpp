// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrackerDialogs.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::protocol;
using namespace helolab::trackertest;
using support::Dialog;

namespace {

const Dialog wholeDialog(R"(
    S: 220 mx.example.net ESMTP Postfix (Debian/GNU)
    C: EHLO client.example
    S: 250-mx.example.net
    S: 250-PIPELINING
    S: 250-SIZE 10240000
    S: 250 SMTPUTF8
    C: MAIL FROM:<an@hanoi.example> SIZE=200
    S: 250 2.1.0 Ok
    C: RCPT TO:<nobody@example.net>
    S: 550 5.1.1 <nobody@example.net>: Recipient address rejected: User unknown in local recipient table
    C: RCPT TO:<binh@example.net>
    S: 250 2.1.5 Ok
    C: DATA
    S: 354 End data with <CR><LF>.<CR><LF>
    C: Subject: Xin chào
    C:
    C: ..a dot at the beginning
    C: .
    S: 250 2.0.0 Ok: queued as 4F1C2B3D
    C: QUIT
    S: 221 2.0.0 Bye
)");

} // namespace

TEST(Tracker, FollowsAPostfixFromGreetingToQuit)
{
    Tracker tracker = smtpTracker();
    EXPECT_EQ(told(support::feed(tracker, wholeDialog, 1'000'000)),
              "S Reply 220 greeting Connected\n"
              "C Command EHLO Connected\n"
              "S Reply 250 EHLO Connected>Ready\n"
              "C Command MAIL Ready\n"
              "S Reply 250 MAIL Ready>Sender\n"
              "C Command RCPT Sender\n"
              "S Reply 550 RCPT Sender\n"
              "C Command RCPT Sender\n"
              "S Reply 250 RCPT Sender>Recipients\n"
              "C Command DATA Recipients\n"
              "S Reply 354 DATA Recipients>Data\n"
              "C Body Data\n"
              "C Body Data\n"
              "C Body Data\n"
              "C Body . Data\n"
              "S Reply 250 . Data>Ready\n"
              "C Command QUIT Ready\n"
              "S Reply 221 QUIT Ready>Closed\n");
}

TEST(Tracker, SeesTheSameOctetByOctet)
{
    Tracker whole = smtpTracker();
    Tracker octets = smtpTracker();
    const auto expected = support::feed(whole, wholeDialog, 1'000'000);
    const auto got = support::feed(octets, wholeDialog, 1);
    EXPECT_EQ(stateOf(octets), stateOf(whole));
    for (const Party who : {Party::Client, Party::Server}) {
        EXPECT_EQ(support::octetsOf(got, who), wholeDialog.said(who));
        EXPECT_EQ(support::octetsOf(expected, who), wholeDialog.said(who));
    }
}

TEST(Tracker, KeepsAReplyOfManyLinesTogether)
{
    Tracker tracker = smtpTracker();
    const auto entries = support::feed(tracker, Dialog(toReady), 7);
    ASSERT_EQ(entries.size(), 3u);
    EXPECT_EQ(entries[2].bytes, "250-mail.hanoi.example\r\n250-PIPELINING\r\n250 CHUNKING\r\n");
    EXPECT_EQ(entries[2].token, entries[1].token);
    EXPECT_NE(entries[2].token, 0u);
    EXPECT_EQ(entries[0].token, 0u);
}

TEST(Tracker, ShowsWhatTheServerHasNotFinished)
{
    Tracker tracker = trackerAfter("S: 220 x");
    tracker.fromClient("EHLO a\r\n", {});
    EXPECT_TRUE(tracker.fromServer("250-mail\r\n250 SI", {}).empty());
    EXPECT_EQ(tracker.pendingFromServer(), "250-mail\r\n250 SI");
    EXPECT_TRUE(tracker.awaitsReply());
    EXPECT_EQ(tracker.fromServer("ZE\r\n", {}).size(), 1u);
    EXPECT_EQ(tracker.pendingFromServer(), "");
    EXPECT_FALSE(tracker.awaitsReply());
}

TEST(Tracker, AnswersPipelinedCommandsInOrder)
{
    Tracker tracker = trackerAfter(toReady);
    const auto commands = tracker.fromClient("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nRCPT TO:<e@f>\r\nDATA\r\n", {});
    EXPECT_EQ(told(commands),
              "C Command MAIL Ready\nC Command RCPT Ready\nC Command RCPT Ready\nC Command DATA Ready\n");
    const auto replies = tracker.fromServer("250 a\r\n550 b\r\n250 c\r\n354 d\r\n", {});
    EXPECT_EQ(told(replies),
              "S Reply 250 MAIL Ready>Sender\nS Reply 550 RCPT Sender\nS Reply 250 RCPT Sender>Recipients\n"
              "S Reply 354 DATA Recipients>Data\n");
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_EQ(replies[i].token, commands[i].token);
}

TEST(Tracker, WaitsForTheReplyBeforeItTakesOctetsForAMessage)
{
    // Everything at once, as `nc < file` does.
    Tracker tracker = trackerAfter(toReady);
    const QByteArray flood = "MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\nSubject: x\r\n\r\nMAIL\r\n.\r\nQUIT\r\n";
    auto entries = tracker.fromClient(flood, {});
    EXPECT_EQ(told(entries), "C Command MAIL Ready\nC Command RCPT Ready\nC Command DATA Ready\n");
    EXPECT_EQ(tracker.pendingFromClient(), "Subject: x\r\n\r\nMAIL\r\n.\r\nQUIT\r\n");
    entries = tracker.fromServer("250 a\r\n250 b\r\n354 c\r\n250 d\r\n221 e\r\n", {});
    EXPECT_EQ(told(entries),
              "S Reply 250 MAIL Ready>Sender\nS Reply 250 RCPT Sender>Recipients\nS Reply 354 DATA Recipients>Data\n"
              "C Body . Data\nC Command QUIT Data\nS Reply 250 . Data>Ready\nS Reply 221 QUIT Ready>Closed\n");
}

TEST(Tracker, TakesThemForCommandsWhereDataWasRefused)
{
    Tracker tracker = trackerAfter(toReady);
    tracker.fromClient("DATA\r\nRSET\r\n", {});
    EXPECT_EQ(told(tracker.fromServer("503 5.5.1 no\r\n", {})), "S Reply 503 DATA Ready\nC Command RSET Ready\n");
    EXPECT_EQ(stateOf(tracker), "Ready");
}

TEST(Tracker, GuessesOnceTooMuchWaits)
{
    Tracker tracker = trackerAfter(toReady);
    tracker.fromClient("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n", {});
    const QByteArray body(Tracker::heldAtMost * 3, 'x');
    QByteArray seen;
    for (const Entry &entry : tracker.fromClient(body, {})) {
        EXPECT_EQ(entry.kind, Entry::Kind::Body);
        seen += entry.bytes;
    }
    EXPECT_EQ(seen, body);
    EXPECT_EQ(told(tracker.fromClient("\r\n.\r\nNOOP\r\n", {})), "C Body . Ready\nC Command NOOP Ready\n");
    tracker.fromServer("250 a\r\n250 b\r\n354 c\r\n", {});
    EXPECT_EQ(stateOf(tracker), "Data");
    EXPECT_EQ(told(tracker.fromServer("250 d\r\n250 e\r\n", {})), "S Reply 250 . Data>Ready\nS Reply 250 NOOP Ready\n");
}

TEST(Tracker, EndsAMessageAtCrLfDotCrLfAndNowhereElse)
{
    Tracker tracker = trackerAfter(toData);
    for (const char *octets : {"a\n.\n", "\r.\r", "b\r\n.c\r\n", "d.\r\n", ".\n", "e\r\n."}) {
        const auto entries = tracker.fromClient(octets, {});
        ASSERT_EQ(entries.size(), 1u) << octets;
        EXPECT_FALSE(entries[0].event.has_value()) << octets;
    }
    EXPECT_EQ(told(tracker.fromClient("\r", {})), "C Body Data\n");
    EXPECT_EQ(told(tracker.fromClient("\nNOOP\r\nNO", {})), "C Body . Data\nC Command NOOP Data\n");
    EXPECT_EQ(tracker.pendingFromClient(), "NO");
}

TEST(Tracker, TakesAnEmptyMessage)
{
    Tracker tracker = trackerAfter(toData);
    EXPECT_EQ(told(tracker.fromClient(".\r\n", {})), "C Body . Data\n");
    EXPECT_EQ(told(tracker.fromServer("554 5.6.0 no\r\n", {})), "S Reply 554 . Data>Ready\n");
}

TEST(Tracker, CountsTheOctetsOfAChunk)
{
    Tracker tracker = trackerAfter(toReady);
    tracker.fromClient("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n", {});
    tracker.fromServer("250 a\r\n250 b\r\n", {});
    EXPECT_EQ(told(tracker.fromClient("BDAT 6\r\nQUIT", {})), "C Command BDAT Recipients\nC Body Recipients\n");
    EXPECT_EQ(told(tracker.fromClient("\r\nBDAT 3 LAST\r\n.\r\nNOOP\r\n", {})),
              "C Body Recipients\nC Command BDAT Recipients\nC Body Recipients\nC Command NOOP Recipients\n");
    EXPECT_EQ(told(tracker.fromServer("250 a\r\n250 b\r\n250 c\r\n", {})),
              "S Reply 250 BDAT Recipients>Chunking\nS Reply 250 . Chunking>Ready\nS Reply 250 NOOP Ready\n");
}

TEST(Tracker, TakesTheOctetsOfARefusedChunkAsWell)
{
    Tracker tracker = trackerAfter(toReady);
    tracker.fromClient("BDAT 5\r\nRSET\n", {});
    tracker.fromServer("503 no\r\n", {});
    EXPECT_EQ(told(tracker.fromClient("RSET\r\n", {})), "C Command RSET Ready\n");
}

TEST(Tracker, KnowsAnAnswerFromACommand)
{
    Tracker tracker = trackerAfter(toReady);
    tracker.fromClient("AUTH LOGIN\r\n", {});
    tracker.fromServer("334 VXNlcm5hbWU6\r\n", {});
    EXPECT_EQ(told(tracker.fromClient("QUIT\r\n", {})), "C Answer answer AuthExchange\n");
    EXPECT_EQ(told(tracker.fromServer("334 UGFzc3dvcmQ6\r\n", {})), "S Reply 334 answer AuthExchange\n");
    EXPECT_EQ(told(tracker.fromClient("*\r\nNOOP\r\n", {})), "C Answer answer AuthExchange\n");
    EXPECT_EQ(told(tracker.fromServer("501 5.7.0 cancelled\r\n", {})),
              "S Reply 501 answer AuthExchange>Ready\nC Command NOOP Ready\n");
}

TEST(Tracker, LeavesAHandshakeAlone)
{
    Tracker tracker = trackerAfter(toReady);
    tracker.fromClient("STARTTLS\r\n\x16\x03\x01", {});
    EXPECT_EQ(told(tracker.fromServer("220 go\r\n\x16\x03\x03", {})),
              "S Reply 220 STARTTLS Ready>TlsHandshake\nC Body TlsHandshake\nS Body TlsHandshake\n");
    EXPECT_EQ(told(tracker.happened(Happening::TlsUp, Outcome::Done, Party::Server, {})),
              "S Happening TLS TlsHandshake>Connected\n");
    EXPECT_FALSE(tracker.machine().met().has(Need::Extended));
    EXPECT_EQ(told(tracker.fromClient("EHLO a\r\n", {})), "C Command EHLO Connected\n");
}
