// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Tracker.h"
#include "core/Protocols.h"
#include "core/imap/Table.h"
#include "tests/support/Dialog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::protocol;
using support::Dialog;

namespace {

Tracker imapTracker()
{
    return Tracker(*findProtocol(u"imap"));
}

std::string imapSummary(const std::vector<Entry> &entries)
{
    return support::summary(imap::table(), entries);
}

std::string placeOf(const Tracker &tracker)
{
    return tracker.machine().info().name;
}

Tracker imapTrackerSelected()
{
    Tracker tracker = imapTracker();
    tracker.fromServer("* OK hello\r\n", {});
    tracker.fromClient("a LOGIN x y\r\nb SELECT INBOX\r\n", {});
    tracker.fromServer("a OK\r\nb OK [READ-WRITE] done\r\n", {});
    return tracker;
}

const Dialog imapDialog(R"(
    S: * OK [CAPABILITY IMAP4rev1] ready
    C: a1 LOGIN {2}
    S: + go on
    C: an {9}
    S: + go on
    C: hutech123
    S: a1 OK logged in
    C: a2 SELECT INBOX
    S: * 2 EXISTS
    S: * OK [UIDVALIDITY 1] fine {5}
    S: a2 OK [READ-WRITE] selected
    C: a3 FETCH 1 BODY[]
    S: * 1 FETCH (BODY[] {14}
    S: a3 OK no
    S: no
    S:  UID 1)
    S: a3 OK fetched
    C: a4 APPEND INBOX {12+}
    C: Subject: x
    C:
    S: a4 OK appended
    C: a5 IDLE
    S: + idling
    S: * 3 EXISTS
    C: DONE
    S: a5 OK idled
    C: a6 SELECT nowhere
    S: a6 NO no such mailbox
    C: a7 LOGOUT
    S: * BYE
    S: a7 OK bye
)");

constexpr const char *imapDialogSummary = "S Reply greeting NotAuthenticated\n"
                                          "C Command LOGIN NotAuthenticated\n"
                                          "S Reply LOGIN NotAuthenticated\n"
                                          "C Body literal NotAuthenticated\n"
                                          "S Reply LOGIN NotAuthenticated\n"
                                          "C Body literal NotAuthenticated\n"
                                          "S Reply LOGIN NotAuthenticated>Authenticated\n"
                                          "C Command SELECT Authenticated\n"
                                          "S Reply Authenticated\n"
                                          "S Reply Authenticated\n"
                                          "S Reply SELECT Authenticated>Selected\n"
                                          "C Command FETCH Selected\n"
                                          "S Reply Selected\n"
                                          "S Reply FETCH Selected\n"
                                          "C Command APPEND Selected\n"
                                          "C Body Selected\n"
                                          "C Body literal Selected\n"
                                          "S Reply APPEND Selected\n"
                                          "C Command IDLE Selected\n"
                                          "S Reply IDLE Selected>SelectedIdle\n"
                                          "S Reply SelectedIdle\n"
                                          "C Answer DONE SelectedIdle\n"
                                          "S Reply DONE SelectedIdle>Selected\n"
                                          "C Command SELECT Selected\n"
                                          "S Reply SELECT Selected>Authenticated\n"
                                          "C Command LOGOUT Authenticated\n"
                                          "S Reply service closing Authenticated>Logout\n"
                                          "S Reply LOGOUT Logout\n";

} // namespace

TEST(ImapTracker, FollowsAWholeConversation)
{
    Tracker tracker = imapTracker();
    EXPECT_EQ(imapSummary(support::feed(tracker, imapDialog, 1'000'000)), imapDialogSummary);
    tracker.happened(Happening::PeerClosed, Outcome::Done, Party::Server, {});
    EXPECT_EQ(placeOf(tracker), "Closed");
}

TEST(ImapTracker, KnowsByTheWordsWhichOfTwoCommandsWithOneTagIsMeant)
{
    Tracker tracker = imapTracker();
    const auto entries = support::feed(tracker, Dialog(R"(
        S: * PREAUTH ready
        C: a1 SELECT INBOX
        S: a1 OK selected
        C: g1 SEARCH ALL
        C: g1 NOOP
        S: g1 OK NOOP completed
        S: g1 OK fine
    )"),
                                       1'000'000);
    EXPECT_THAT(imapSummary(entries), testing::HasSubstr("S Reply NOOP Selected\nS Reply SEARCH Selected\n"));
}

TEST(ImapTracker, TakesAGoodbyeThatWasAskedForAsNews)
{
    const auto outcomeOf = [](const char *dialog) {
        Tracker tracker = imapTracker();
        return support::feed(tracker, Dialog(dialog), 1'000'000).back().outcome;
    };
    EXPECT_EQ(outcomeOf("S: * OK ready\nC: a1 LOGOUT\nS: * BYE see you\n"), std::nullopt);
    EXPECT_EQ(outcomeOf("S: * OK ready\nC: a1 NOOP\nS: * BYE power failure\n"), Outcome::Failed);
}

TEST(ImapTracker, SeesTheSameOctetByOctet)
{
    Tracker tracker = imapTracker();
    const auto entries = support::feed(tracker, imapDialog, 1);
    EXPECT_EQ(imapSummary(entries), imapDialogSummary);
    EXPECT_EQ(support::octetsOf(entries, Party::Server), imapDialog.said(Party::Server));
    EXPECT_EQ(support::octetsOf(entries, Party::Client), imapDialog.said(Party::Client));
}

TEST(ImapTracker, ShowsALiteralAndWhatFollowsItAsItWasTyped)
{
    Tracker tracker = imapTracker();
    const auto entries = support::feed(tracker, imapDialog, 1);
    ASSERT_GT(entries.size(), 7u);
    EXPECT_EQ(entries[1].bytes, "a1 LOGIN {2}\r\n");
    EXPECT_EQ(entries[3].bytes, "an {9}\r\n");
    EXPECT_EQ(entries[5].bytes, "hutech123\r\n");
    // Each answer answers one line.
    EXPECT_EQ(entries[2].token, entries[1].token);
    EXPECT_EQ(entries[4].token, entries[3].token);
    EXPECT_EQ(entries[6].token, entries[5].token);
    EXPECT_EQ(entries[2].outcome, Outcome::More);
    EXPECT_EQ(entries[6].outcome, Outcome::Done);
}

TEST(ImapTracker, FindsTheCommandOfARepliesTagWhateverTheOrder)
{
    Tracker tracker = imapTrackerSelected();
    const auto sent = tracker.fromClient("c SEARCH ALL\r\nd NOOP\r\ne SELECT other\r\n", {});
    const auto said = tracker.fromServer("d OK\r\n* SEARCH 1\r\nc OK\r\ne NO\r\n", {});
    ASSERT_EQ(sent.size(), 3u);
    ASSERT_EQ(said.size(), 4u);
    EXPECT_EQ(said[0].token, sent[1].token);
    EXPECT_EQ(said[1].token, 0u);
    EXPECT_FALSE(said[1].outcome);
    EXPECT_EQ(said[2].token, sent[0].token);
    EXPECT_EQ(said[3].token, sent[2].token);
    EXPECT_EQ(placeOf(tracker), "Authenticated");
    EXPECT_FALSE(tracker.awaitsReply());
}

TEST(ImapTracker, ARefusedLiteralIsNotSent)
{
    Tracker tracker = imapTrackerSelected();
    tracker.fromClient("c APPEND INBOX {999}\r\n", {});
    tracker.fromServer("c NO [TOOBIG] no\r\n", {});
    EXPECT_EQ(tracker.eventOf("d NOOP"), Event(imap::Verb::Noop));
    EXPECT_EQ(imapSummary(tracker.fromClient("d NOOP\r\n", {})), "C Command NOOP Selected\n");
}

TEST(ImapTracker, WaitsForThePlusBeforeItTakesOctetsForALiteral)
{
    Tracker tracker = imapTrackerSelected();
    tracker.fromClient("c APPEND INBOX {4}\r\n", {});
    EXPECT_TRUE(tracker.fromClient("d NO", {}).empty()) << "only the reply tells what this is";
    const auto said = tracker.fromServer("* 3 EXISTS\r\n+ go\r\n", {});
    ASSERT_EQ(said.size(), 2u);
    EXPECT_EQ(tracker.pendingFromClient(), "d NO");
    EXPECT_EQ(imapSummary(tracker.fromClient("OP\r\n", {})), "C Body literal Selected\n");
    EXPECT_EQ(imapSummary(tracker.fromServer("c OK\r\n", {})), "S Reply APPEND Selected\n");
}

TEST(ImapTracker, ACommandMayBeRefusedWhileItsLiteralIsStillComing)
{
    Tracker tracker = imapTrackerSelected();
    tracker.fromClient("c APPEND INBOX {8+}\r\n1234", {});
    EXPECT_EQ(imapSummary(tracker.fromServer("c NO [TOOBIG] no\r\n", {})), "S Reply APPEND Selected\n");
    EXPECT_EQ(imapSummary(tracker.fromClient("5678\r\nd NOOP\r\n", {})),
              "C Body literal Selected\nC Command NOOP Selected\n");
    EXPECT_EQ(imapSummary(tracker.fromServer("d OK\r\n", {})), "S Reply NOOP Selected\n");
}

TEST(ImapTracker, FollowsAnExchangeByTheTagOfItsCommand)
{
    Tracker tracker = imapTracker();
    tracker.fromServer("* OK\r\n", {});
    tracker.fromClient("c AUTHENTICATE PLAIN\r\n", {});
    EXPECT_EQ(imapSummary(tracker.fromServer("+ \r\n", {})), "S Reply AUTHENTICATE NotAuthenticated>AuthExchange\n");
    EXPECT_EQ(imapSummary(tracker.fromClient("AGFuAGh1dGVjaDEyMw==\r\n", {})), "C Answer answer AuthExchange\n");
    EXPECT_EQ(imapSummary(tracker.fromServer("c NO no\r\n", {})), "S Reply answer AuthExchange>NotAuthenticated\n");
    tracker.fromClient("d AUTHENTICATE PLAIN AGFuAGh1dGVjaDEyMw==\r\n", {});
    tracker.fromServer("d OK\r\n", {});
    EXPECT_EQ(placeOf(tracker), "Authenticated");
}

TEST(ImapTracker, CommandsMayFollowDoneAtOnce)
{
    Tracker tracker = imapTrackerSelected();
    tracker.fromClient("c IDLE\r\nDONE\r\nd NOOP\r\n", {});
    EXPECT_EQ(imapSummary(tracker.fromServer("+ idling\r\n* 9 EXISTS\r\nc OK\r\nd OK\r\n", {})),
              "S Reply IDLE Selected>SelectedIdle\nC Answer DONE SelectedIdle\nC Command NOOP SelectedIdle\n"
              "S Reply SelectedIdle\nS Reply DONE SelectedIdle>Selected\n"
              "S Reply NOOP Selected\n");
}

TEST(ImapTracker, KnowsGreetingsThatAreUnusual)
{
    Tracker known = imapTracker();
    known.fromServer("* PREAUTH welcome back\r\n", {});
    EXPECT_EQ(placeOf(known), "Authenticated");
    Tracker refused = imapTracker();
    refused.fromServer("* BYE too many\r\n", {});
    EXPECT_EQ(placeOf(refused), "Logout");
}

TEST(ImapTracker, ABadWithoutATagAnswersTheLineWithoutOne)
{
    Tracker tracker = imapTrackerSelected();
    const auto sent = tracker.fromClient("c NOOP\r\n+\r\n", {});
    const auto said = tracker.fromServer("* NO disk nearly full\r\n* BAD no tag\r\nc OK\r\n", {});
    ASSERT_EQ(said.size(), 3u);
    EXPECT_EQ(said[0].token, 0u);
    EXPECT_EQ(said[1].token, sent[1].token);
    EXPECT_EQ(said[1].outcome, Outcome::Bad);
    EXPECT_EQ(said[2].token, sent[0].token);
}

TEST(ImapTracker, HoldsNoMoreOfAnEndlessLiteralThanItMay)
{
    Tracker tracker = imapTrackerSelected();
    tracker.fromServer("* 1 FETCH (BODY[] {9000000}\r\n", {});
    const QByteArray part(9000, 'x');
    qsizetype given = 0;
    for (int i = 0; i < 1000; ++i) {
        for (const Entry &piece : tracker.fromServer(part, {}))
            given += piece.bytes.size();
        ASSERT_LE(tracker.pendingFromServer().size(), Tracker::heldAtMost);
    }
    EXPECT_GT(given, 8'000'000);
    EXPECT_EQ(tracker.fromServer(")\r\n", {}).size(), 1u);

    tracker.fromClient("c APPEND INBOX {9000000+}\r\n", {});
    for (int i = 0; i < 1000; ++i) {
        tracker.fromClient(part, {});
        ASSERT_LE(tracker.pendingFromClient().size(), 2 * Tracker::heldAtMost);
    }
    EXPECT_EQ(tracker.fromClient("\r\n", {}).size(), 1u);
}
