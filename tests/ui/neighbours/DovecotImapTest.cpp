// SPDX-License-Identifier: GPL-3.0-or-later
//
// IMAP by hand with Debian's Dovecot.

#include "NeighbourConsole.h"

namespace helolab::test {

namespace {

constexpr const char *isMissing = "Dovecot is not installed";
constexpr const char *before = "NotAuthenticated";
constexpr const char *selected = "Selected";

} // namespace

TEST_F(NeighbourConsole, DovecotShowsMailboxesByImapInTheClear)
{
    if (!has("imap"))
        GTEST_SKIP() << isMissing;
    connectTo("imap");
    converse(
        {{"a1 CAPABILITY", "OK — the capabilities are told", before},
         {"a2 LOGIN an Gm4!x", "OK — logged in", "Authenticated"},
         {"a3 LIST \"\" \"*\"", "OK — listed", "Authenticated"},
         {"a4 ID NIL", "OK — names exchanged", "Authenticated"},
         {"a5 NAMESPACE", "OK — namespaces told", "Authenticated"},
         {"a6 SELECT INBOX", "OK — the mailbox is open", selected},
         {"a7 FETCH 1 (FLAGS ENVELOPE)", "OK — fetched", selected},
         {"a8 FETCH 1 BODY[]", "OK — fetched", selected},
         {"a9 STORE 1 +FLAGS (\\Flagged)", "OK — flags changed", selected},
         {"b1 SEARCH FLAGGED", "OK — searched", selected},
         {"b2 ENABLE CONDSTORE", "OK — extensions switched on", selected},
         {"b3 STATUS INBOX (MESSAGES)", "OK — status told", selected, "", "of that one the server tells by itself"},
         {"b4 EXAMINE INBOX", "OK — the mailbox is open to be read", selected},
         {"b5 STORE 1 -FLAGS (\\Flagged)", "OK — taken, and nothing is changed", selected},
         {"b6 EXPUNGE", "OK — taken, and nothing is changed", selected},
         {"b7 UNSELECT", "OK — the mailbox is left", "Authenticated"},
         {"b8 LOGOUT", "OK — goodbye", "Logout"}});
    EXPECT_TRUE(shown().contains(QStringLiteral("Hello, An.")));
    expectEverythingKnown();
}

TEST_F(NeighbourConsole, DovecotLetsPeopleIntoTheirMailboxesByEachOfItsMechanisms)
{
    if (!has("imap"))
        GTEST_SKIP() << isMissing;
    connectTo("imap");
    startTls("a1 STARTTLS", "OK — begin TLS now");
    converse({{"a2 AUTHENTICATE PLAIN", "+ — a challenge", "AuthExchange"},
              {"AGFuAEdtNCF4", "OK — logged in", "Authenticated"},
              {"a3 STARTTLS", "BAD — wrong state", "Authenticated", "wrong-order"}});
    expectEverythingKnown();
    connectTo("imaps");
    logInByCramMd5("a1 AUTHENTICATE CRAM-MD5", {"", "OK — logged in", "Authenticated"});
    connectTo("imaps");
    converse({{"a1 AUTHENTICATE LOGIN", "+ — the server's challenge: Username:", "AuthExchange"},
              {"YW4=", "+ — the server's challenge: Password:", "AuthExchange"},
              {"R200IXg=", "OK — logged in", "Authenticated"}});
    expectEverythingKnown();
}

TEST_F(NeighbourConsole, DovecotTellsOfMailThatComesWhileOneWaits)
{
    if (!has("imap"))
        GTEST_SKIP() << isMissing;
    connectTo("imap");
    console::Conversation &waiting = page().conversation();
    converse({{"a1 LOGIN an Gm4!x", "OK — logged in", "Authenticated"},
              {"a2 SELECT INBOX", "OK — the mailbox is open", selected},
              {"a3 IDLE", "+ — waiting", "SelectedIdle"}});
    connectTo("imaps");
    converse({{"a1 LOGIN an Gm4!x", "OK — logged in", "Authenticated"},
              {"a2 APPEND INBOX {14}", "+ — go on", "Authenticated"}});
    write({"Subject: new"});
    converse({{"", "OK — the message is in the mailbox", "Authenticated"}});
    workbench->console().bringToFront(&waiting);
    EXPECT_TRUE(until([&] { return shown().count(QStringLiteral(" EXISTS")) == 2; }))
        << "untold: " << qPrintable(shown());
    converse({{"DONE", "OK — waiting is over", selected}});
    expectEverythingKnown();
}

TEST_F(NeighbourConsole, DovecotRefusesAnImapLoginAndTheReasonIsTold)
{
    if (!has("imap"))
        GTEST_SKIP() << isMissing;
    connectTo("imap");
    converse({{"LOGIN an Gm4!x", "BAD — the tag is missing", before, "tag-missing"},
              {"a1 LOGIN an", "BAD — error in the arguments", before, "missing-argument"},
              {"a2 LOGIN an wrong", "NO — login failed", before, "", "Name or password is not right"},
              {"a3 AUTHENTICATE PLAIN AGFuAHdyb25n", "NO — login failed", before},
              {"a4 AUTHENTICATE GSSAPI", "NO — mechanism not offered", before}});
    expectEverythingKnown();
    connectTo("imap"); // three lines that are wrong, and it leaves
    converse({{"a1 SELECT INBOX", "BAD — wrong state", before, "wrong-order"},
              {"a2 LOGN an Gm4!x", "BAD — no such command", before, "misspelt-verb"},
              {"a3 AUTHENTICATE LOGIN", "+ — the server's challenge: Username:", "AuthExchange"},
              {"an!", "NO — not base64", before, "auth-not-base64"},
              {"a4 AUTHENTICATE PLAIN", "+ — a challenge", "AuthExchange"},
              {"*", "BAD — authentication cancelled", before}});
    expectEverythingKnown();
}

TEST_F(NeighbourConsole, DovecotRefusesSlipsInMailboxesAndEachIsNamed)
{
    if (!has("imap"))
        GTEST_SKIP() << isMissing;
    connectTo("imap");
    converse({{"a1 LOGIN an Gm4!x", "OK — logged in", "Authenticated"},
              {"a2 FETCH 1 FLAGS", "BAD — wrong state", "Authenticated", "wrong-order"},
              {"a3 SELECT Nowhere", "NO — no such mailbox", "Authenticated"},
              {"a4 STATUS Nowhere (MESSAGES)", "NO — no such mailbox", "Authenticated"},
              {"a5 DELETE Nowhere", "NO — no such mailbox", "Authenticated"},
              {"a6 CREATE INBOX", "NO — it exists already", "Authenticated"},
              {"a7 SELECT", "BAD — error in the arguments", "Authenticated", "missing-argument"},
              {"a8 SELECT INBOX", "OK — the mailbox is open", selected},
              {"a9 FETCH 9 FLAGS", "BAD — no such message", selected, "missing-number"},
              {"b1 FETCH 1 FLAG", "BAD — error in the arguments", selected, "unknown-item"},
              {"b2 SELECT \"INBOX", "BAD — error in the arguments", selected, "open-quote"},
              {"b3 COPY 1 Nowhere", "NO — not copied", selected, "", "The mailbox that the messages shall go to"},
              {"a8 NOOP", "OK — still here", selected, "tag-reused"},
              {"b4 IDLE", "+ — waiting", "SelectedIdle"},
              {"b5 NOOP", "BAD — only DONE ends waiting", selected, "done-forgotten"},
              {"DONE", "BAD — a tag and no command", selected, "not-idling"},
              {"HELO pc", "BAD — no such command", selected, "wrong-door"}});
    expectEverythingKnown();
}

} // namespace helolab::test
