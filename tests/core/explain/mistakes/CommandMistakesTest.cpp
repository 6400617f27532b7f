// SPDX-License-Identifier: GPL-3.0-or-later
#include "MistakeTest.h"

using namespace helolab;
using namespace helolab::tests;

TEST(OrderMistakes, AreNamedAndToldByTheTable)
{
    Conversation early(smtpProtocol());
    early.server("220 hello").client("MAIL FROM:<an@hanoi.example>").server("503 5.5.1 no");
    EXPECT_EQ(idIn(early), "mail-before-helo");
    EXPECT_TRUE(mistakeIn(early).explanation.startsWith(QStringLiteral("The client has not introduced itself yet")));

    EXPECT_EQ(idAfter("RCPT TO:<binh@hanoi.example>", "503 no"), "rcpt-before-mail");
    EXPECT_EQ(idAfter("DATA", "503 no"), "data-before-rcpt");
    EXPECT_EQ(idAfter("BDAT 10 LAST\r\n0123456789", "503 no"), "none"); // the newest entry is the chunk
    Conversation nested = introduced();
    nested.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
    nested.client("MAIL FROM:<an@hanoi.example>").server("503 nested");
    EXPECT_EQ(idIn(nested), "nested-mail");
    nested.client("DATA").server("554 5.5.1 no recipients");
    EXPECT_EQ(idIn(nested), "data-before-rcpt");
    nested.client("STARTTLS").server("503 not now");
    EXPECT_EQ(idIn(nested), "wrong-order");
}

TEST(OrderMistakes, AreNotSeenInRefusalsForOtherReasons)
{
    EXPECT_EQ(idAfter("MAIL FROM:<an@hanoi.example>", "451 later"), "none");
    EXPECT_EQ(idAfter("MAIL FROM:<an@hanoi.example>", "250 Ok"), "none");
}

TEST(OrderMistakes, TellPolicyFromSyntax)
{
    EXPECT_EQ(idAfter("MAIL FROM:<an@hanoi.example>", "530 5.7.0 Must issue a STARTTLS command first"), "tls-skipped");
    EXPECT_EQ(idAfter("MAIL FROM:<an@hanoi.example>", "530 5.7.0 Authentication required"), "auth-skipped");
}

TEST(OrderMistakes, TellPolicyByWhatWasAnnounced)
{
    const auto refused = [](const char *announced, const char *reply) {
        Conversation conversation(smtpProtocol());
        conversation.server("220 mail.example ESMTP").client("EHLO pc.example").server(announced);
        return idIn(conversation.client("MAIL FROM:<an@hanoi.example>").server(reply));
    };
    const char *auth = "250-mail.example\r\n250 AUTH PLAIN LOGIN";
    const char *tls = "250-mail.example\r\n250 STARTTLS";
    const char *both = "250-mail.example\r\n250-STARTTLS\r\n250 AUTH PLAIN";
    EXPECT_EQ(refused(auth, "530 5.7.0 Log in, TLS or not"), "auth-skipped") << "TLS is not to be had here";
    EXPECT_EQ(refused(auth, "530 \xd0\x9d\xd0\xb5\xd1\x82"), "auth-skipped");
    EXPECT_EQ(refused(tls, "530 5.7.0 Not yet"), "tls-skipped");
    EXPECT_EQ(refused(tls, "530 5.7.57 Not yet"), "auth-skipped") << "the detail says it";
    EXPECT_EQ(refused(both, "530 5.7.10 Not yet"), "tls-skipped");
    EXPECT_EQ(refused(both, "530 5.7.0 Must issue a STARTTLS command first"), "tls-skipped");
    EXPECT_EQ(refused(both, "530 5.7.0 Authentication required"), "auth-skipped");
    EXPECT_EQ(refused(both, "451 4.7.0 Later"), "none");
    EXPECT_EQ(refused("250-STARTTLS\r\n250 AUTH PLAIN", "530 5.7.0 Not yet"), "auth-skipped")
        << "the first line is a name";
}

TEST(CommandMistakes, SeeAHeaderFieldBeforeData)
{
    EXPECT_EQ(idAfter("Subject: Hello", "500 what?"), "header-before-data");
    EXPECT_EQ(idAfter("From: An <an@hanoi.example>", "500 what?"), "header-before-data");
    EXPECT_EQ(mistakeAfter("to:binh", "500 what?").length, 3);
    EXPECT_NE(idAfter("Nonsense: Hello", "500 what?"), "header-before-data");
}

TEST(CommandMistakes, SeeAnEmptyLine)
{
    for (const char *line : {"", " ", "\t "})
        EXPECT_EQ(idAfter(line, "500 5.5.2 what?"), "empty-line");
    EXPECT_EQ(mistakeAfter("", "500 what?").length, 0);
    EXPECT_EQ(idAfter("", "250 never mind"), "none");
    EXPECT_EQ(idAfter(".", "500 what?"), "none");
    EXPECT_EQ(idAfter("NOOP", "500 what?"), "none");
    Conversation text = inData();
    text.client("");
    EXPECT_EQ(idIn(text), "none"); // the line between header and body
    Conversation answer = introduced();
    answer.client("AUTH LOGIN").server("334 VXNlcm5hbWU6").client("").server("501 no");
    EXPECT_NE(idIn(answer), "empty-line"); // an answer may be empty
}

TEST(CommandMistakes, SeeWordsRunTogether)
{
    EXPECT_EQ(mistakeAfter("MAILFROM:<an@hanoi.example>", "500 what?").correctedLine.toStdString(),
              "MAIL FROM:<an@hanoi.example>");
    EXPECT_EQ(idAfter("rcptto:<an@hanoi.example>", "500 what?"), "run-together");
}

TEST(CommandMistakes, SeeAMissingOrImpossibleHostName)
{
    EXPECT_EQ(idAfter("HELO", "501 no name"), "no-host-name");
    EXPECT_EQ(idAfter("HELO", "250 fine"), "tolerated");
    EXPECT_EQ(idAfter("EHLO my computer", "501 no"), "bad-host-name");
    EXPECT_EQ(mistakeAfter("HELO an@hanoi.example", "501 no").correctedLine.toStdString(), "HELO hanoi.example");
    EXPECT_EQ(idAfter("EHLO [192.0.2.1]", "501 no"), "none");
    EXPECT_EQ(idAfter("HELO client.example", "550 5.7.1 not you"), "none");
}

TEST(CommandMistakes, SeeAnArgumentThatHasNoPlace)
{
    const explain::Mistake mistake = mistakeAfter("QUIT now", "501 no");
    EXPECT_EQ(mistake.id.toStdString(), "unexpected-argument");
    EXPECT_EQ(mistake.correctedLine.toStdString(), "QUIT");
    EXPECT_EQ(idAfter("RSET", "250 Ok"), "none");
    EXPECT_EQ(idAfter("NOOP hello", "250 Ok"), "none");
    EXPECT_EQ(idAfter("HELP nonsense", "504 no"), "none");
}

TEST(CommandMistakes, SeeAGreetingThatDropsATransaction)
{
    EXPECT_EQ(idAfter("EHLO client.example", "250 mail"), "none");
    Conversation conversation = introduced();
    conversation.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
    conversation.client("EHLO client.example").server("250 mail");
    EXPECT_EQ(idIn(conversation), "greeting-in-transaction");
    EXPECT_FALSE(mistakeIn(conversation).certain); // it is legal
}

TEST(CommandMistakes, ParametersAreForThoseWhoSaidEhlo)
{
    Conversation conversation(smtpProtocol());
    conversation.server("220 hello").client("HELO client.example").server("250 hello");
    conversation.client("MAIL FROM:<an@hanoi.example> SIZE=10").server("555 5.5.4 Unsupported option");
    EXPECT_EQ(mistakeIn(conversation).id.toStdString(), "bad-parameter");
    EXPECT_EQ(mistakeIn(conversation).correctedLine.toStdString(), "MAIL FROM:<an@hanoi.example>");
    conversation.client("MAIL FROM:<an@hanoi.example> SIZE=10").server("250 a tolerant server");
    EXPECT_EQ(mistakeIn(conversation).id.toStdString(), "none");
}

TEST(CommandMistakes, SeeWhoDoesNotWait)
{
    Conversation hasty(smtpProtocol());
    hasty.server("220 hello").client("EHLO client.example\r\nMAIL FROM:<an@hanoi.example>");
    EXPECT_EQ(idIn(hasty), "did-not-wait");

    Conversation plain(smtpProtocol());
    plain.server("220 hello").client("HELO client.example").server("250 hello");
    plain.client("MAIL FROM:<an@hanoi.example>\r\nRCPT TO:<binh@hanoi.example>");
    EXPECT_EQ(idIn(plain), "did-not-wait"); // nobody has announced PIPELINING

    Conversation pipelined = introduced();
    pipelined.client("MAIL FROM:<an@hanoi.example>\r\nRCPT TO:<binh@hanoi.example>\r\nDATA");
    EXPECT_EQ(idIn(pipelined), "none");
    pipelined.server("250 Ok\r\n250 Ok\r\n354 go ahead");
    EXPECT_EQ(idIn(pipelined), "none");
}

TEST(CommandMistakes, SeeAConnectionThatEndsTooEarly)
{
    using protocol::Happening;
    using protocol::Outcome;
    using protocol::Party;
    Conversation cut = inData();
    cut.client("Hello").happened(Happening::PeerClosed, Outcome::Done, Party::Client);
    EXPECT_EQ(idIn(cut), "dropped-in-data");

    Conversation delivered = inData();
    delivered.client("From: a@b.example\r\nDate: Mon, 1 Jan 2024 00:00:00 +0000\r\n\r\nHi\r\n.").server("250 queued");
    delivered.happened(Happening::PeerClosed, Outcome::Done, Party::Client);
    EXPECT_EQ(idIn(delivered), "quit-forgotten");

    Conversation polite = introduced();
    polite.client("QUIT").server("221 bye").happened(Happening::PeerClosed, Outcome::Done, Party::Client);
    EXPECT_EQ(idIn(polite), "none");

    Conversation idle = introduced();
    idle.happened(Happening::PeerClosed, Outcome::Done, Party::Client);
    EXPECT_EQ(idIn(idle), "none");
}

TEST(AuthMistakes, ReadTheAnswersOfTheClient)
{
    const auto answered = [](const QByteArray &command, const QByteArray &answer, const QByteArray &reply) {
        Conversation conversation = introduced();
        conversation.client(command).server("334 VXNlcm5hbWU6").client(answer).server(reply);
        return idIn(conversation);
    };
    EXPECT_EQ(answered("AUTH LOGIN", "an", "501 not base64"), "auth-not-base64");
    EXPECT_EQ(answered("AUTH LOGIN", "YW4K", "535 no"), "auth-newline"); // "an\n"
    EXPECT_EQ(answered("AUTH LOGIN", "YW46c2VjcmV0", "535 no"), "auth-both-in-one"); // "an:secret"
    EXPECT_EQ(answered("AUTH PLAIN", "YW46c2VjcmV0", "535 no"), "auth-plain-shape");
    EXPECT_EQ(answered("AUTH PLAIN", "AGFuAHNlY3JldA==", "535 no"), "none");
    EXPECT_EQ(answered("AUTH LOGIN", "YW4=", "334 UGFzc3dvcmQ6"), "none");
    EXPECT_EQ(answered("AUTH LOGIN", "*", "501 cancelled"), "none");
}

TEST(Mistakes, AreToldWithTheReplyToo)
{
    Conversation conversation = introduced();
    conversation.client("REPT TO:<a@b.example>").server("500 what?");
    const explain::Explanation told = explain::explain(conversation.transcript(), conversation.last());
    ASSERT_TRUE(told.mistake);
    EXPECT_EQ(told.mistake->id.toStdString(), "misspelt-verb");
    EXPECT_EQ(told.mistake->length, 0);
    EXPECT_FALSE(explain::mistakes::find(conversation.transcript(), conversation.last()));
}
