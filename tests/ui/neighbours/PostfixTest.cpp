// SPDX-License-Identifier: GPL-3.0-or-later
//
// SMTP by hand with Debian's Postfix: what is right goes through and finds no fault, each slip is told by its name.

#include "NeighbourConsole.h"

namespace helolab::test {

namespace {

const std::vector<const char *> message{"From: An <an@hue.example>",
                                        "To: Lan <lan@hue.example>",
                                        "Date: Sun, 29 Nov 2026 10:00:00 +0700",
                                        "Message-ID: <1@hue.example>",
                                        "Subject: Hello",
                                        "",
                                        "Hello, Lan."};

constexpr const char *isMissing = "Postfix is not installed, or root is wanted to start it";

} // namespace

TEST_F(NeighbourConsole, PostfixTakesAMessageInTheClear)
{
    if (!has("smtp"))
        GTEST_SKIP() << isMissing;
    connectTo("smtp");
    converse({{"HELO pc.hue.example", "250 — done", "Ready", "", "The server's name for itself."},
              {"MAIL FROM:<an@hue.example>", "250 — done", "Sender"},
              {"RCPT TO:<lan@hue.example>", "250 — done", "Recipients"},
              {"DATA", "354 — start the message", "Data"}});
    write(message);
    converse({{".", "250 — message accepted", "Ready", "", "the server answers for the message"},
              {"NOOP", "250 — done", "Ready"},
              {"RSET", "250 — done", "Ready", "", "no transaction was open"},
              {"EXPN staff", "500 — command not recognised", "Ready", "", "SMTP has this command, this server has not"},
              {"HELP", "500 — command not recognised", "Ready", "", "SMTP has this command, this server has not"},
              {"ETRN hue.example", "459 — not for this domain", "Ready", "", "RFC 1985"},
              {"QUIT", "221 — service closing the connection", "Closed"}});
    expectEverythingKnown();
}

TEST_F(NeighbourConsole, PostfixIsLedIntoATunnelAndRelaysForWhoHasLoggedIn)
{
    if (!has("smtp"))
        GTEST_SKIP() << isMissing;
    connectTo("smtp");
    converse({{"EHLO pc.hue.example", "250 — done", "Ready", "", "STARTTLS"}});
    startTls("STARTTLS", "220 — ready to start TLS");
    converse({{"EHLO pc.hue.example", "250 — done", "Ready"},
              {"AUTH PLAIN AGFuAEdtNCF4", "235 — authentication succeeded", "Ready"},
              {"MAIL FROM:<an@hue.example> SIZE=200 BODY=8BITMIME", "250 — done", "Sender"},
              {"RCPT TO:<friend@far.example> NOTIFY=FAILURE", "250 — done", "Recipients"},
              {"DATA", "354 — start the message", "Data"}});
    write(message);
    converse({{".", "250 — message accepted", "Ready"},
              {"AUTH PLAIN", "503 — bad sequence of commands", "Ready", "wrong-order", "AUTH succeeds at most once"},
              {"STARTTLS", "554 — TLS is up already", "Ready", "", "a second one inside it makes no sense"},
              {"QUIT", "221 — service closing the connection", "Closed"}});
    expectEverythingKnown();
}

TEST_F(NeighbourConsole, PostfixLetsPeopleInByEachOfItsMechanisms)
{
    if (!has("smtp"))
        GTEST_SKIP() << isMissing;
    connectTo("smtps");
    converse({{"EHLO pc", "250 — done", "Ready"},
              {"AUTH LOGIN", "334 — the server's challenge: Username:", "AuthExchange"},
              {"YW4=", "334 — the server's challenge: Password:", "AuthExchange"},
              {"R200IXg=", "235 — authentication succeeded", "Ready"}});
    expectEverythingKnown();
    connectTo("smtp");
    converse({{"EHLO pc", "250 — done", "Ready"}});
    logInByCramMd5("AUTH CRAM-MD5", {"", "235 — authentication succeeded", "Ready"});
    const Told again = say(QStringLiteral("AUTH PLAIN"));
    EXPECT_TRUE(again.reply.wayOn.isEmpty()) << "it is done: " << qPrintable(again.reply.wayOn);
    expectEverythingKnown();
}

TEST_F(NeighbourConsole, PostfixRefusesALoginAndTheReasonIsTold)
{
    if (!has("smtp"))
        GTEST_SKIP() << isMissing;
    connectTo("smtp");
    converse({{"EHLO pc", "250 — done", "Ready"},
              {"AUTH PLAIN AGFuAHdyb25n", "535 — credentials invalid", "Ready"},
              {"AUTH PLAIN YW4=", "535 — credentials invalid", "Ready", "auth-plain-shape"},
              {"AUTH PLAIN an Gm4!x", "501 — not base64", "Ready", "auth-not-base64"},
              {"AUTH LOGIN", "334 — the server's challenge: Username:", "AuthExchange"},
              {"an!", "535 — not base64", "Ready", "auth-not-base64", "Name and password were not looked at"},
              {"AUTH LOGIN", "334 — the server's challenge: Username:", "AuthExchange"},
              {"*", "501 — authentication cancelled", "Ready"},
              {"AUTH GSSAPI", "535 — mechanism not offered", "Ready", "", "Choose one from the AUTH line"},
              {"AUTH", "501 — error in the arguments", "Ready", "auth-no-mechanism"}});
    expectEverythingKnown();
}

TEST_F(NeighbourConsole, PostfixRefusesSlipsAndEachIsNamed)
{
    if (!has("smtp"))
        GTEST_SKIP() << isMissing;
    connectTo("smtp");
    converse({{"HELO", "501 — error in the arguments", "Connected", "no-host-name"},
              {"HELLO pc", "500 — command not recognised", "Connected", "misspelt-verb"},
              {"EHLO pc", "250 — done", "Ready"},
              {"RCPT TO:<lan@hue.example>", "503 — bad sequence of commands", "Ready", "rcpt-before-mail"},
              {"DATA", "503 — bad sequence of commands", "Ready", "data-before-rcpt"},
              {"MAIL FORM:<an@hue.example>", "501 — error in the arguments", "Ready", "misspelt-keyword"},
              {"MAIL FROM an@hue.example", "501 — error in the arguments", "Ready", "no-colon"},
              {"MAIL FROM:<an@hue.example> FOO=1", "555 — parameters not taken", "Ready", "bad-parameter"},
              {"MAIL FROM:<an@hue.example>", "250 — done", "Sender"},
              {"MAIL FROM:<an@hue.example>", "503 — bad sequence of commands", "Sender", "nested-mail"},
              {"DATA", "554 — no valid recipients", "Sender", "data-before-rcpt"}});
    expectEverythingKnown();
    connectTo("smtp"); // ten refusals, and it becomes slow
    converse({{"EHLO pc", "250 — done", "Ready"},
              {"MAIL FROM:<an@hue.example>", "250 — done", "Sender"},
              {"RCPT TO:<nobody@hue.example>", "550 — no such mailbox", "Sender"},
              {"RCPT TO:<friend@far.example>", "554 — relaying denied", "Sender"},
              {"RCPT TO:<lan>", "554 — transaction failed", "Sender", "no-domain"},
              {"RCPT TO:<>", "501 — error in the arguments", "Sender", "bad-address"},
              {"RCPT TO:<lan@hue.example", "501 — error in the arguments", "Sender", "bad-address"},
              {"QUITT", "500 — command not recognised", "Sender", "misspelt-verb"},
              {"BDAT x", "521 — refused, and closing", "Sender"}});
    expectEverythingKnown();
}

TEST_F(NeighbourConsole, PostfixWantsTlsBeforeAnythingElseWhereMailIsSubmitted)
{
    if (!has("submission"))
        GTEST_SKIP() << isMissing;
    connectTo("submission");
    converse({{"EHLO pc", "250 — done", "Ready"},
              {"MAIL FROM:<an@hue.example>", "530 — authentication or TLS required", "Ready", "tls-skipped"},
              {"RCPT TO:<lan@hue.example>", "530 — authentication or TLS required", "Ready", "tls-skipped",
               "First send STARTTLS"}});
    startTls("STARTTLS", "220 — ready to start TLS");
    converse({{"EHLO pc", "250 — done", "Ready"}, {"MAIL FROM:<an@hue.example>", "250 — done", "Sender"}});
    expectEverythingKnown();
}

} // namespace helolab::test
