// SPDX-License-Identifier: GPL-3.0-or-later
//
// POP3 by hand with Debian's Dovecot.

#include "NeighbourConsole.h"

namespace helolab::test {

namespace {

constexpr const char *isMissing = "Dovecot is not installed";
constexpr const char *ready = "Transaction";

} // namespace

TEST_F(NeighbourConsole, DovecotGivesTheMailByPop3InTheClear)
{
    if (!has("pop3"))
        GTEST_SKIP() << isMissing;
    connectTo("pop3");
    converse({{"CAPA", "+OK — the capabilities follow", "Authorization"},
              {"USER an", "+OK — the name is taken", "Password"},
              {"PASS Gm4!x", "+OK — logged in", ready},
              {"STAT", "+OK — how many, and how large", ready},
              {"LIST", "+OK — the list follows", ready},
              {"LIST 1", "+OK — number and size", ready},
              {"UIDL 1", "+OK — number and unique id", ready},
              {"TOP 1 0", "+OK — the beginning of the message follows", ready},
              {"RETR 1", "+OK — the message follows", ready},
              {"DELE 1", "+OK — marked as deleted", ready},
              {"RETR 1", "-ERR — message already deleted", ready, "deleted-number"},
              {"RSET", "+OK — no marks any more", ready},
              {"NOOP", "+OK — still here", ready},
              {"QUIT", "+OK — goodbye", "Update"}});
    EXPECT_TRUE(shown().contains(QStringLiteral("Hello, An.")));
    expectEverythingKnown();
}

TEST_F(NeighbourConsole, DovecotLetsPeopleIntoTheirMaildropByEachOfItsMechanisms)
{
    if (!has("pop3"))
        GTEST_SKIP() << isMissing;
    connectTo("pop3");
    startTls("STLS", "+OK — begin TLS now");
    converse({{"CAPA", "+OK — the capabilities follow", "Authorization"},
              {"AUTH PLAIN", "+ — the server waits for an answer", "AuthExchange"},
              {"AGFuAEdtNCF4", "+OK — logged in", ready},
              {"STLS", "-ERR — out of order", ready, "wrong-order"},
              {"LAST", "-ERR — not offered", ready}});
    expectEverythingKnown();
    connectTo("pop3s");
    converse({{"AUTH", "+OK — the mechanisms follow", "Authorization"}});
    logInByCramMd5("AUTH CRAM-MD5", {"", "+OK — logged in", ready});
    connectTo("pop3s");
    converse({{"AUTH LOGIN", "+ — the server's challenge: Username:", "AuthExchange"},
              {"YW4=", "+ — the server's challenge: Password:", "AuthExchange"},
              {"R200IXg=", "+OK — logged in", ready}});
    expectEverythingKnown();
}

TEST_F(NeighbourConsole, DovecotRefusesAPop3LoginAndTheReasonIsTold)
{
    if (!has("pop3"))
        GTEST_SKIP() << isMissing;
    connectTo("pop3");
    converse({{"PASS Gm4!x", "-ERR — out of order", "Authorization", "pass-before-user"},
              {"STAT", "-ERR — out of order", "Authorization", "before-login"},
              {"APOP an 00000000000000000000000000000000", "-ERR — APOP is not offered", "Authorization"},
              {"AUTH GSSAPI", "-ERR — mechanism not offered", "Authorization", "", "AUTH alone lists the mechanisms"},
              {"AUTH PLAIN AGFuAHdyb25n", "-ERR — login failed", "Authorization"},
              {"USER an", "+OK — the name is taken", "Password"},
              {"PASS wrong", "-ERR — login failed", "Authorization"},
              {"QUIT", "+OK — goodbye", "Closed"}});
    expectEverythingKnown();
    connectTo("pop3");
    converse({{"AUTH LOGIN", "+ — the server's challenge: Username:", "AuthExchange"},
              {"an!", "-ERR — not base64", "Authorization", "auth-not-base64"},
              {"AUTH PLAIN", "+ — the server waits for an answer", "AuthExchange"},
              {"*", "-ERR — authentication cancelled", "Authorization"},
              {"USRE an", "-ERR — no such command", "Authorization", "misspelt-verb"},
              {"HELO pc", "-ERR — no such command", "Authorization", "wrong-door"}});
    expectEverythingKnown();
}

TEST_F(NeighbourConsole, DovecotRefusesSlipsInTheMaildropAndEachIsNamed)
{
    if (!has("pop3"))
        GTEST_SKIP() << isMissing;
    connectTo("pop3");
    converse({{"USER an", "+OK — the name is taken", "Password"},
              {"PASS Gm4!x", "+OK — logged in", ready},
              {"RETR", "-ERR — error in the arguments", ready, "no-number"},
              {"RETR x", "-ERR — error in the arguments", ready, "no-number"},
              {"RETR 9", "-ERR — no such message", ready, "missing-number"},
              {"TOP 1", "-ERR — error in the arguments", ready, "no-number", "The number of lines is missing"},
              {"TOP 1 x", "-ERR — error in the arguments", ready, "no-number", "This is no number of lines"},
              {"LSIT", "-ERR — no such command", ready, "misspelt-verb"},
              {"USER an", "-ERR — out of order", ready, "wrong-order"},
              {"GET / HTTP/1.1", "-ERR — no such command", ready, "http-request"}});
    expectEverythingKnown();
}

} // namespace helolab::test
