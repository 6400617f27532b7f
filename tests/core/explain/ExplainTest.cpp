// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/Explain.h"

#include "core/smtp/Protocol.h"
#include "tests/support/Conversation.h"

#include <gtest/gtest.h>

using namespace helolab;
using helolab::explain::Explanation;
using helolab::tests::Conversation;
using protocol::Happening;
using protocol::Outcome;
using protocol::Party;

namespace {

const helolab::smtp::Protocol smtpProtocol;

Conversation greeted()
{
    Conversation conversation(smtpProtocol);
    conversation.server("220 mail.hanoi.example ESMTP ready");
    return conversation;
}

Conversation introduced()
{
    Conversation conversation = greeted();
    conversation.client("EHLO client.example");
    conversation.server("250-mail.hanoi.example\r\n250-PIPELINING\r\n250-SIZE 1000\r\n250 HELP");
    return conversation;
}

Explanation newest(const Conversation &conversation)
{
    return explain::explain(conversation.transcript(), conversation.last());
}

Explanation newestOfClient(const Conversation &conversation)
{
    return explain::explain(conversation.transcript(), conversation.lastOfClient());
}

std::string meaningOf(const Explanation &explanation, const char *text)
{
    for (const explain::Token &token : explanation.tokens) {
        if (token.text == QLatin1String(text))
            return token.meaning.toStdString();
    }
    return "no such token";
}

} // namespace

TEST(Explain, TellsA503DigitByDigitWithTheReasonAndTheWayOn)
{
    Conversation conversation = introduced();
    conversation.client("RCPT TO:<binh@hanoi.example>").server("503 5.5.1 Need MAIL before RCPT");
    for (const Explanation &told : {newest(conversation), newestOfClient(conversation)}) {
        EXPECT_EQ(told.whyRefused.toStdString(),
                  "No mail transaction is open. MAIL opens one by naming the sender; recipients come after it.");
        EXPECT_EQ(told.wayOn.toStdString(), "First send MAIL; then RCPT will be taken.");
        EXPECT_EQ(told.commandsFirst, QList<QString>{QStringLiteral("MAIL")});
        EXPECT_EQ(told.stateBefore.name, QStringLiteral("Ready"));
        EXPECT_EQ(told.stateAfter.name, QStringLiteral("Ready"));
    }
    const Explanation reply = newest(conversation);
    EXPECT_EQ(reply.heading.toStdString(), "503 — bad sequence of commands");
    ASSERT_EQ(reply.digits.size(), 3u);
    EXPECT_EQ(reply.digits[0].meaning.toStdString(),
              "Permanent: as things stand, the same line will be refused again.");
    EXPECT_EQ(
        reply.digits[1].meaning.toStdString(),
        "About the command line itself: its spelling, its place in the order, or whether the server has it at all; "
        "not about a mailbox.");
    EXPECT_EQ(reply.digits[2].meaning.toStdString(), "Wrong order.");
    EXPECT_EQ(reply.enhancedCode, QStringLiteral("5.5.1"));
    EXPECT_EQ(reply.enhancedParts.size(), 3u);
    EXPECT_EQ(newestOfClient(conversation).heading.toStdString(), "RCPT — refused");
}

TEST(Explain, AdvisesByWhatWasRefusedOutOfOrder)
{
    const char *missing = "Send what is missing first, then this line again.";
    Conversation early = introduced();
    early.client("RCPT TO:<binh@hanoi.example>").server("503 5.5.1 Need MAIL before RCPT");
    EXPECT_EQ(newest(early).advice.toStdString(), missing);

    Conversation nested = introduced();
    nested.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
    nested.client("MAIL FROM:<binh@hanoi.example>").server("503 5.5.1 Nested MAIL command");
    for (const Explanation &told : {newest(nested), newestOfClient(nested)}) {
        EXPECT_EQ(told.advice.toStdString(),
                  "If the sender is right as it stands, go on with RCPT. If it shall be another, send RSET and then "
                  "this line again.");
    }

    Conversation greetedTwice = introduced(); // ours takes it, RFC 5321 section 4.1.4 wants that
    greetedTwice.client("HELO client.example").server("503 5.5.1 Duplicate HELO/EHLO");
    EXPECT_EQ(newest(greetedTwice).advice.toStdString(),
              "You are introduced: leave this line out and go on where you were.");
    EXPECT_TRUE(newest(greetedTwice).summary.startsWith(QStringLiteral("You have introduced yourself before, and")));
    Conversation notYet(smtpProtocol);
    notYet.server("220 mail").client("EHLO client.example").server("503 5.5.1 STARTTLS first");
    EXPECT_EQ(newest(notYet).advice.toStdString(),
              "If you have introduced yourself before, go on with MAIL: some servers take HELO and EHLO only once.");

    Conversation closed(smtpProtocol);
    closed.server("554 no service").client("HELO client.example").server("503 5.5.1 Only QUIT is taken");
    EXPECT_EQ(newest(closed).advice.toStdString(), "Leave with QUIT.");
}

TEST(Explain, KnowsTheReasonAlsoWhereAnotherServerRefusesWithAnotherCode)
{
    Conversation conversation = introduced();
    conversation.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
    conversation.client("DATA").server("503 valid RCPT command must precede DATA"); // Exim; ours says 554
    EXPECT_FALSE(newest(conversation).whyRefused.isEmpty());
    EXPECT_EQ(newest(conversation).wayOn.toStdString(), "First send RCPT; then DATA will be taken.");
}

TEST(Explain, DoesNotBlameTheOrderForARefusalWithAnotherReason)
{
    Conversation conversation = introduced();
    conversation.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
    conversation.client("RCPT TO:<nobody@hanoi.example>").server("550 5.1.1 No such user here");
    EXPECT_TRUE(newest(conversation).whyRefused.isEmpty());
    EXPECT_TRUE(newest(conversation).wayOn.isEmpty());
    EXPECT_FALSE(newest(conversation).mistake);
}

TEST(Explain, LeadsThroughTlsWhereTheServerInsistsOnIt)
{
    Conversation conversation = introduced();
    conversation.client("MAIL FROM:<an@hanoi.example>").server("530 5.7.0 Must issue a STARTTLS command first");
    const Explanation told = newest(conversation);
    EXPECT_TRUE(told.whyRefused.startsWith(QStringLiteral("This server talks about mail only inside a TLS tunnel")));
    EXPECT_EQ(told.commandsFirst, (QList<QString>{QStringLiteral("STARTTLS"), QStringLiteral("HELO")}));
    EXPECT_EQ(told.wayOn.toStdString(), "First send STARTTLS, then HELO; after that MAIL will be taken.");
}

TEST(Explain, ExplainsTheRightThingForPipelinedCommands)
{
    Conversation conversation = introduced();
    conversation.client("MAIL FROM:<an@hanoi.example>\r\nRCPT TO:<binh@hanoi.example>\r\nRSET");
    conversation.server("250 sender\r\n250 recipient\r\n250 reset");
    const qsizetype rcpt = 4; // greeting, EHLO, its answer, MAIL, RCPT
    const Explanation told = explain::explain(conversation.transcript(), rcpt);
    EXPECT_EQ(told.heading.toStdString(), "RCPT — accepted");
    EXPECT_EQ(told.stateBefore.name, QStringLiteral("Sender"));
    EXPECT_EQ(told.stateAfter.name, QStringLiteral("Recipients"));
    EXPECT_FALSE(told.mistake);
}

TEST(Explain, TakesAPathApart)
{
    Conversation conversation = introduced();
    conversation.client("MAIL FROM:<@relay.example:an@hanoi.example> SIZE=500").server("250 Ok");
    const Explanation told = newestOfClient(conversation);
    EXPECT_EQ(meaningOf(told, "an").substr(0, 14), "The local part");
    EXPECT_EQ(meaningOf(told, "hanoi.example").substr(0, 10), "The domain");
    EXPECT_EQ(meaningOf(told, "@relay.example").substr(0, 14), "A source route");
    EXPECT_EQ(meaningOf(told, "SIZE=500").substr(0, 23), "The size of the message");
    EXPECT_EQ(meaningOf(told, "FROM:").substr(0, 10), "The sender");
    for (const explain::Token &token : told.tokens) {
        const QByteArray &bytes = conversation.transcript().entries[3].bytes;
        EXPECT_EQ(bytes.mid(token.begin, token.length).toStdString(), token.text.toStdString());
    }
}

TEST(Explain, ExplainsTheNullPath)
{
    Conversation conversation = introduced();
    conversation.client("MAIL FROM:<>").server("250 Ok");
    EXPECT_EQ(meaningOf(newestOfClient(conversation), "<>").substr(0, 21), "The null reverse-path");
}

TEST(Explain, SaysWhatATolerantServerOverlooked)
{
    Conversation conversation = introduced();
    conversation.client("MAIL FROM: an@hanoi.example").server("250 Ok");
    const Explanation told = newestOfClient(conversation);
    EXPECT_TRUE(told.tolerance.contains(QStringLiteral("no space behind the colon"))) << told.tolerance.toStdString();
    EXPECT_TRUE(told.tolerance.contains(QStringLiteral("angle brackets")));
    EXPECT_TRUE(told.mistake && told.mistake->isAdvice);
    EXPECT_EQ(newest(conversation).tolerance, told.tolerance);
}

TEST(Explain, ListsTheExtensionsOfAnEhloAnswer)
{
    const Conversation conversation = introduced();
    const Explanation told = newest(conversation);
    EXPECT_EQ(meaningOf(told, "PIPELINING").substr(0, 16), "Several commands");
    EXPECT_EQ(meaningOf(told, "SIZE 1000").substr(0, 11), "The largest");
    EXPECT_EQ(meaningOf(told, "mail.hanoi.example"), "The server's name for itself.");
    EXPECT_EQ(told.stateAfter.name, QStringLiteral("Ready"));
}

TEST(Explain, ReadsTheMessageLineByLine)
{
    Conversation conversation = introduced();
    conversation.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
    conversation.client("RCPT TO:<binh@hanoi.example>").server("250 Ok");
    conversation.client("DATA").server("354 go ahead");
    EXPECT_EQ(newest(conversation).stateAfter.name, QStringLiteral("Data"));
    conversation.client("Subject: Hello");
    EXPECT_EQ(meaningOf(newest(conversation), "Subject").substr(0, 9), "What the ");
    conversation.client("");
    EXPECT_TRUE(newest(conversation).summary.startsWith(QStringLiteral("The empty line")));
    conversation.client("Subject: not a header any more");
    EXPECT_TRUE(newest(conversation).summary.startsWith(QStringLiteral("A line of the body")));
    conversation.client(".").server("250 2.0.0 Ok: queued");
    EXPECT_EQ(newest(conversation).heading.toStdString(), "250 — message accepted");
    EXPECT_EQ(newestOfClient(conversation).heading.toStdString(), "End of the message");
    EXPECT_EQ(newest(conversation).stateAfter.name, QStringLiteral("Ready"));
}

TEST(Explain, TellsWhatA421MeansForTheState)
{
    Conversation conversation = introduced();
    conversation.client("NOOP").server("421 4.3.2 Shutting down");
    const Explanation told = newest(conversation);
    EXPECT_EQ(told.stateAfter.name, QStringLiteral("Closed"));
    EXPECT_TRUE(told.stateChange.contains(QStringLiteral("closing the connection")));
}

TEST(Explain, TellsAHappening)
{
    Conversation conversation = introduced();
    conversation.happened(Happening::PeerClosed, Outcome::Done, Party::Server);
    EXPECT_EQ(newest(conversation).heading.toStdString(), "Connection closed");
    EXPECT_EQ(newest(conversation).stateAfter.name, QStringLiteral("Closed"));
}

TEST(Explain, TellsOfACommandThatWasNeverAnswered)
{
    Conversation conversation = introduced();
    conversation.client("MAIL FROM:<an@hanoi.example>");
    conversation.happened(Happening::PeerClosed, Outcome::Done, Party::Server);
    EXPECT_EQ(newest(conversation).heading.toStdString(), "Hung up without an answer");
    EXPECT_TRUE(newest(conversation).summary.contains(QStringLiteral("before it had answered MAIL")));
    EXPECT_EQ(newest(conversation).rfc.toStdString(), "RFC 5321 section 3.8");
}

TEST(Explain, SpeaksOfMailOnlyWhereTheUnansweredCommandConcernsMail)
{
    const auto summaryBehind = [](const QByteArray &line) {
        Conversation conversation = introduced();
        conversation.client("MAIL FROM:<an@hanoi.example>").server("250 ok");
        conversation.client("RCPT TO:<an@hanoi.example>").server("250 ok");
        conversation.client(line).happened(Happening::PeerClosed, Outcome::Done, Party::Server);
        return newest(conversation).summary;
    };
    for (const char *line : {"RCPT TO:<binh@hanoi.example>", "DATA"})
        EXPECT_TRUE(summaryBehind(line).contains(QStringLiteral("answered 451"))) << line;
    for (const char *line : {"VRFY an", "EXPN all", "NOOP", "HELP", "RSET", "QUIT", "FOO"}) {
        EXPECT_FALSE(summaryBehind(line).contains(QStringLiteral("451"))) << line;
        EXPECT_TRUE(summaryBehind(line).contains(QStringLiteral("carries no mail"))) << line;
    }
}

TEST(Explain, DoesNotShowTheSecretThatWasNeverAnswered)
{
    Conversation conversation = introduced();
    conversation.client("AUTH LOGIN").server("334 VXNlcm5hbWU6").client("YW4=").server("334 UGFzc3dvcmQ6");
    conversation.client("c2VjcmV0").happened(Happening::PeerClosed, Outcome::Done, Party::Server);
    const Explanation told = newest(conversation);
    EXPECT_EQ(told.heading.toStdString(), "Hung up without an answer");
    EXPECT_TRUE(told.summary.contains(QStringLiteral("before it had judged the answer")));
    EXPECT_FALSE(explain::toPlainText(told).contains(QStringLiteral("c2VjcmV0")));
}

TEST(Explain, NamesTheWordThatWasNeverAnsweredThoughNobodyKnowsIt)
{
    Conversation conversation = introduced();
    conversation.client("FOO bar");
    conversation.happened(Happening::PeerClosed, Outcome::Done, Party::Server);
    EXPECT_TRUE(newest(conversation).summary.contains(QStringLiteral("before it had answered FOO")));
}

TEST(Explain, TellsOfAMessageThatWasNeverAnswered)
{
    Conversation conversation = introduced();
    conversation.client("MAIL FROM:<>").server("250 ok").client("RCPT TO:<an@hanoi.example>").server("250 ok");
    conversation.client("DATA").server("354 go on").client("Hello").client(".");
    conversation.happened(Happening::PeerClosed, Outcome::Done, Party::Server);
    EXPECT_TRUE(newest(conversation).summary.contains(QStringLiteral("have a message twice")));
}

TEST(Explain, DoesNotCallALeavingClientAServerThatHangsUp)
{
    Conversation conversation = introduced();
    conversation.client("NOOP");
    conversation.happened(Happening::PeerClosed, Outcome::Done, Party::Client);
    EXPECT_EQ(newest(conversation).heading.toStdString(), "Connection closed");
}

TEST(Explain, KeepsSilentBeyondTheTranscript)
{
    const Conversation conversation = greeted();
    EXPECT_TRUE(explain::explain(conversation.transcript(), 1).heading.isEmpty());
    EXPECT_TRUE(explain::explain(conversation.transcript(), -1).heading.isEmpty());
    EXPECT_TRUE(explain::explain(transcript::Transcript{}, 0).heading.isEmpty());
}

TEST(ExplainLine, ExplainsACommandAlone)
{
    const Explanation told = explain::explainLine(smtpProtocol, "mail from:<an@hanoi.example>");
    EXPECT_EQ(told.heading.toStdString(), "MAIL — command");
    EXPECT_EQ(told.syntax.toStdString(), "MAIL FROM:<reverse-path> [ SP parameters ]");
    EXPECT_FALSE(told.purpose.isEmpty());
    EXPECT_FALSE(told.mistake);
    EXPECT_TRUE(told.stateBefore.name.isEmpty());
}

TEST(ExplainLine, ExplainsCodesThatAreInNoTableByTheirDigits)
{
    for (const char *line : {"299 whatever", "259 whatever"}) {
        const Explanation told = explain::explainLine(smtpProtocol, line);
        ASSERT_EQ(told.digits.size(), 3u);
        EXPECT_EQ(told.digits[0].meaning.toStdString(), "Success: the command was done.");
        EXPECT_TRUE(told.heading.endsWith(QStringLiteral("a code that the RFCs do not list")));
    }
}

TEST(ExplainLine, SaysThatANumberIsNoReplyCode)
{
    for (const char *line : {"999 no", "099 no", "600 no", "199 no"}) {
        const Explanation told = explain::explainLine(smtpProtocol, line);
        EXPECT_TRUE(told.heading.endsWith(QStringLiteral("not a reply code of SMTP"))) << line;
        EXPECT_EQ(told.digits.size(), 3u) << line;
    }
}

TEST(ExplainLine, ReadsAMultiLineReply)
{
    const Explanation told = explain::explainLine(smtpProtocol, "250-mail.example\r\n250-8BITMIME\r\n250 HELP");
    EXPECT_EQ(meaningOf(told, "8BITMIME").substr(0, 12), "Message text");
    EXPECT_EQ(meaningOf(told, "-"), "A hyphen: more lines of this reply follow.");
}

TEST(ExplainLine, TellsHistoricCommands)
{
    const Explanation told = explain::explainLine(smtpProtocol, "TURN");
    EXPECT_TRUE(told.purpose.startsWith(QStringLiteral("Swapped the roles")));
}

TEST(ExplainLine, SurvivesAnything)
{
    for (const QByteArray &line :
         {QByteArray(), QByteArray(" "), QByteArray("\0\0", 2), QByteArray("\xFF\xFD\x01"), QByteArray("25"),
          QByteArray("250"), QByteArray("250-"), QByteArray("2500"), QByteArray(100000, 'x'), QByteArray("MAIL"),
          QByteArray("RCPT TO:<"), QByteArray("MAIL FROM:"), QByteArray("\xD0"), QByteArray("\n\n\n"),
          QByteArray("250 5.1.1"), QByteArray("334 !!!")}) {
        const Explanation told = explain::explainLine(smtpProtocol, line);
        EXPECT_FALSE(told.heading.isEmpty()) << line.left(20).toHex().toStdString();
        EXPECT_FALSE(explain::toPlainText(told).isEmpty());
    }
}

TEST(Sections, StandInReadingOrderAndLeaveOutWhatIsEmpty)
{
    const auto sections = explain::sections(explain::explainLine(smtpProtocol, "503 5.5.1 no"));
    ASSERT_GE(sections.size(), 3u);
    EXPECT_EQ(sections[0].kind, explain::Section::Kind::Heading);
    EXPECT_EQ(sections[1].kind, explain::Section::Kind::Summary);
    for (const explain::Section &section : sections) {
        EXPECT_NE(section.kind, explain::Section::Kind::State);
        for (const QString &paragraph : section.paragraphs)
            EXPECT_FALSE(paragraph.isEmpty());
    }
}
