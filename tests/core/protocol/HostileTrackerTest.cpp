// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrackerDialogs.h"

#include <gtest/gtest.h>

#include <random>

using namespace helolab;
using namespace helolab::protocol;
using namespace helolab::trackertest;

TEST(HostileTracker, SeesTheServerLeave)
{
    Tracker tracker = trackerAfter(toReady);
    tracker.fromClient("NOOP\r\nNOOP\r\n", {});
    EXPECT_EQ(told(tracker.fromServer("421 4.3.2 shutting down\r\n", {})),
              "S Reply 421 service closing Ready>Closed\n");
    EXPECT_FALSE(tracker.awaitsReply());
    EXPECT_EQ(told(tracker.fromClient("NOOP\r\n", {})), "C Command NOOP Closed\n");
    EXPECT_FALSE(tracker.awaitsReply()) << "nobody is there to answer";

    Tracker busy = smtpTracker();
    EXPECT_EQ(told(busy.fromServer("421 busy\r\n", {})), "S Reply 421 service closing Connected>Closed\n");
}

TEST(HostileTracker, SeesThatThereIsNoService)
{
    Tracker tracker = smtpTracker();
    EXPECT_EQ(told(tracker.fromServer("554 no SMTP service here\r\n", {})),
              "S Reply 554 greeting Connected>NoService\n");
}

TEST(HostileTracker, TakesTheFirstReplyForTheGreetingThoughTheClientCouldNotWait)
{
    Tracker tracker = smtpTracker();
    tracker.fromClient("HELO a\r\n", {});
    EXPECT_EQ(told(tracker.fromServer("220 hello\r\n250 a\r\n", {})),
              "S Reply 220 greeting Connected\nS Reply 250 HELO Connected>Ready\n");
}

TEST(HostileTracker, MakesAnEntryOfAnUnknownCommand)
{
    Tracker tracker = trackerAfter(toReady);
    EXPECT_EQ(told(tracker.fromClient("GET / HTTP/1.0\r\n\r\n\xFF\xFB\x01\r\n", {})),
              "C Command Ready\nC Command Ready\nC Command Ready\n");
    tracker.fromServer("500 a\r\n500 b\r\n500 c\r\n", {});
    EXPECT_FALSE(tracker.awaitsReply());
    EXPECT_EQ(stateOf(tracker), "Ready");
}

TEST(HostileTracker, SurvivesAServerThatSpeaksNonsense)
{
    Tracker tracker = trackerAfter(toReady);
    tracker.fromClient("MAIL FROM:<a@b>\r\n", {});
    EXPECT_EQ(tracker.fromServer("hello there\r\n\r\n\xFF\xFF\r\n2\r\n", {}).size(), 4u);
    EXPECT_TRUE(tracker.awaitsReply()) << "none of these was a reply";
    EXPECT_EQ(stateOf(tracker), "Ready");
    EXPECT_EQ(told(tracker.fromServer("250 ok\r\n", {})), "S Reply 250 MAIL Ready>Sender\n");
    EXPECT_EQ(tracker.fromServer("250 who asked\r\n", {}).size(), 1u);
    EXPECT_EQ(stateOf(tracker), "Sender");
    tracker.fromClient("RCPT TO:<c@d>\r\n", {});
    const auto odd = tracker.fromServer("999 what\r\n", {});
    ASSERT_EQ(odd.size(), 1u);
    EXPECT_FALSE(odd[0].outcome.has_value());
    EXPECT_EQ(stateOf(tracker), "Sender");
}

TEST(HostileTracker, CutsAnOverLongLineAndSaysSo)
{
    Tracker tracker = trackerAfter(toReady);
    const QByteArray longLine(Tracker::heldAtMost * 4, 'x');
    std::vector<Entry> entries = tracker.fromClient("NOOP ", {});
    for (int i = 0; i < 4; ++i)
        EXPECT_TRUE(tracker.fromClient(longLine, {}).empty());
    EXPECT_LE(tracker.pendingFromClient().size(), Tracker::heldAtMost);
    entries = tracker.fromClient("\r\n", {});
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_TRUE(entries[0].truncated);
    EXPECT_LE(entries[0].bytes.size(), Tracker::heldAtMost);
    EXPECT_EQ(told(tracker.fromServer("250 ok\r\n", {})), "S Reply 250 NOOP Ready\n");

    tracker.fromServer("250 ", {});
    tracker.fromServer(longLine, {});
    EXPECT_LE(tracker.pendingFromServer().size(), Tracker::heldAtMost);
    entries = tracker.fromServer("\r\n", {});
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_TRUE(entries[0].truncated);
}

TEST(HostileTracker, HandsAnEndlessReplyOnInPieces)
{
    Tracker tracker = trackerAfter(toReady);
    const auto asked = tracker.fromClient("HELP\r\n", {});
    const QByteArray line = "214-" + QByteArray(1000, 'x') + "\r\n";
    qsizetype octets = 0;
    std::size_t pieces = 0;
    for (int i = 0; i < 1000; ++i) {
        for (const Entry &entry : tracker.fromServer(line, {})) {
            EXPECT_FALSE(entry.outcome.has_value());
            octets += entry.bytes.size();
            ++pieces;
        }
        ASSERT_LE(tracker.pendingFromServer().size(), Tracker::heldAtMost);
    }
    EXPECT_GT(pieces, 10u);
    const auto last = tracker.fromServer("214 end\r\n", {});
    ASSERT_EQ(last.size(), 1u);
    EXPECT_EQ(last[0].outcome, Outcome::Done);
    EXPECT_EQ(last[0].token, asked[0].token);
    EXPECT_EQ(octets + last[0].bytes.size(), line.size() * 1000 + 9) << "and nothing is lost";
}

TEST(HostileTracker, StaysInStepWithMoreCommandsThanItRemembers)
{
    Tracker tracker = trackerAfter(toReady);
    constexpr int many = 20'000;
    for (int i = 0; i < many; ++i)
        tracker.fromClient("NOOP\r\n", {});
    for (int i = 0; i < many; ++i)
        tracker.fromServer("250 ok\r\n", {});
    EXPECT_FALSE(tracker.awaitsReply());
    tracker.fromClient("MAIL FROM:<a@b>\r\n", {});
    EXPECT_EQ(told(tracker.fromServer("250 ok\r\n", {})), "S Reply 250 MAIL Ready>Sender\n");
}

TEST(HostileTracker, MakesEntriesOfWhatIsLeftWhenThePeerIsGone)
{
    Tracker tracker = trackerAfter(toData);
    tracker.fromClient("half a li", {});
    EXPECT_EQ(told(tracker.happened(Happening::PeerClosed, Outcome::Done, Party::Client, {})),
              "C Happening closed Data>Closed\n");

    Tracker server = trackerAfter(toReady);
    server.fromClient("NOOP\r\nRS", {});
    server.fromServer("250-one\r\n250 t", {});
    const auto left = server.happened(Happening::PeerClosed, Outcome::Done, Party::Server, {});
    EXPECT_EQ(told(left), "C Command Ready\nS Reply Ready\nS Happening closed Ready>Closed\n");
    EXPECT_EQ(left[0].bytes, "RS");
    EXPECT_EQ(left[1].bytes, "250-one\r\n250 t");
    EXPECT_EQ(server.lastTransition(), smtp::table().find(smtp::State::Ready, Happening::PeerClosed, Outcome::Done));
}

TEST(HostileTracker, NeverLosesAnOctetOfRandomTalk)
{
    static constexpr const char *words[] = {"HELO a",        "EHLO a", "MAIL FROM:<a@b>",
                                            "RCPT TO:<c@d>", "DATA",   "BDAT 9",
                                            "BDAT 4 LAST",   ".",      "QUIT",
                                            "AUTH PLAIN",    "RSET",   "text",
                                            "STARTTLS",      "220 a",  "250 b",
                                            "250-c",         "354 d",  "334 e",
                                            "421 f",         "503 g",  "550-h",
                                            "\xFF\xFE",      "999",    "-"};
    std::mt19937 random(20260105);
    const auto octets = [&random] {
        QByteArray made;
        for (unsigned i = random() % 4; i > 0; --i) {
            if (random() % 8 == 0)
                made += char(random() % 256);
            else
                made += words[random() % std::size(words)];
            made += random() % 10 == 0 ? "\n" : random() % 10 == 0 ? "\r" : "\r\n";
        }
        return made;
    };
    for (int round = 0; round < 300; ++round) {
        Tracker tracker = smtpTracker();
        QByteArray client, server;
        std::vector<Entry> entries;
        for (int i = 0; i < 60; ++i) {
            const bool fromClient = random() % 2 == 0;
            const QByteArray piece = octets();
            (fromClient ? client : server) += piece;
            auto more = fromClient ? tracker.fromClient(piece, {}) : tracker.fromServer(piece, {});
            std::move(more.begin(), more.end(), std::back_inserter(entries));
        }
        auto rest = tracker.happened(Happening::PeerClosed, Outcome::Done, Party::Client, {});
        std::move(rest.begin(), rest.end(), std::back_inserter(entries));
        ASSERT_EQ(support::octetsOf(entries, Party::Client), client) << "round " << round;
        ASSERT_EQ(support::octetsOf(entries, Party::Server), server) << "round " << round;
        ASSERT_EQ(stateOf(tracker), "Closed");
        StateId state = smtp::table().start;
        for (const Entry &entry : entries) {
            ASSERT_EQ(entry.before, state) << "round " << round << ": entries join without a gap";
            state = entry.after;
        }
    }
}
