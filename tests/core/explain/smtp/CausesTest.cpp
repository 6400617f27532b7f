// SPDX-License-Identifier: GPL-3.0-or-later
//
// One code has several causes; the card must name the one that is there.
#include "tests/core/explain/mistakes/MistakeTest.h"

using namespace helolab;
using namespace helolab::tests;

namespace {

/// What is said of the reply to \p line, which comes behind EHLO, and behind MAIL where it is RCPT.
std::string summaryOf(const QByteArray &line, const QByteArray &reply)
{
    Conversation conversation = introduced();
    if (line.startsWith("RCPT"))
        conversation.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
    conversation.client(line).server(reply);
    return explain::explain(conversation.transcript(), conversation.last()).summary.toStdString();
}

} // namespace

TEST(Causes, TellAParameterFromThePath)
{
    const std::string parameter
        = "MAIL is known and the sender behind it is right; a parameter behind the sender is not.";
    EXPECT_EQ(summaryOf("MAIL FROM:<olga@moscow.example> SIZE=big", "501 5.5.4 Syntax error"), parameter);
    EXPECT_EQ(summaryOf("MAIL FROM:<olga@moscow.example> SIZE=1 SIZE=2", "501 5.5.4 Syntax error"), parameter);
    const std::string path = "MAIL is known, but what follows it is not a correct sender.";
    EXPECT_EQ(summaryOf("MAIL FROM:<olga@moscow.example", "501 5.1.7 Syntax error"), path);
    EXPECT_EQ(summaryOf("MAIL FROM: <olga@moscow.example>", "501 5.5.4 Syntax error"), path);
    EXPECT_EQ(summaryOf("MAIL", "501 5.5.4 Syntax error"), path);
    EXPECT_EQ(summaryOf("RCPT TO:<binh@hanoi.example> NOTIFY=", "501 5.5.4 Syntax error"),
              "RCPT is known and the recipient behind it is right; a parameter behind the recipient is not.");
    EXPECT_EQ(summaryOf("RCPT TO:binh@", "501 5.1.3 Syntax error"),
              "RCPT is known, but what follows it is not a correct recipient.");
}

TEST(Causes, GoByTheServerWhereBothAreWrong)
{
    const QByteArray line = "MAIL FROM: <olga@moscow.example> SIZE=big";
    EXPECT_NE(summaryOf(line, "501 5.5.4 Syntax error: a space behind the colon"),
              summaryOf(line, "501 5.5.4 Syntax error in parameter: SIZE=big"));
    EXPECT_EQ(idAfter(line, "501 5.5.4 Syntax error: a space behind the colon"), "space-after-colon");
    EXPECT_EQ(idAfter(line, "501 5.5.4 Syntax error in parameter: SIZE=big"), "bad-parameter");
}

TEST(Causes, AreNotMadeUpWhereTheLineShowsNone)
{
    EXPECT_EQ(summaryOf("MAIL FROM:<an@hanoi.example> SIZE=5", "501 for no reason"),
              "MAIL is known; something behind it is not as the server wants it: the sender, or a parameter.");
    EXPECT_EQ(idAfter("MAIL FROM:<an@hanoi.example> SIZE=5", "501 for no reason"), "none");
}

TEST(Causes, TellAMailboxThatIsNotThereFromRelaying)
{
    const QByteArray line = "RCPT TO:<nobody@hanoi.example>";
    const std::string missing
        = "The server is responsible for that domain, and has no mailbox of that name. It will say "
          "the same tomorrow.";
    const std::string relaying
        = "The mailbox is in another domain, and this server does not pass mail on to others for "
          "you: it would be an open relay, which spammers look for.";
    EXPECT_EQ(summaryOf(line, "550 5.1.1 <nobody@hanoi.example> No such user here"), missing);
    EXPECT_EQ(summaryOf(line, "550 5.7.1 <nobody@hanoi.example> Relaying denied"), relaying);
    EXPECT_EQ(summaryOf(line, "554 5.7.1 <nobody@hanoi.example>: Relay access denied"), relaying);
    EXPECT_EQ(summaryOf(line, "550 relay not permitted"), relaying);
    for (const char *reply : {"550 5.7.1 Blocked by our policy", "550 no"}) {
        EXPECT_NE(summaryOf(line, reply), missing) << "nobody has said so";
        EXPECT_NE(summaryOf(line, reply), relaying) << "nobody has said so";
    }
}

TEST(Causes, OfA504AreValues)
{
    EXPECT_EQ(summaryOf("MAIL FROM:<an@hanoi.example> BODY=9BIT", "504 5.5.4 no"),
              "The sender is right; a parameter behind it, or its value, is none that this server has.");
}

TEST(Causes, OfA500AreMoreThanOneUnknownWord)
{
    const auto told = [](const QByteArray &line) {
        Conversation conversation = introduced();
        conversation.client(line).server("500 5.5.2 no");
        return explain::explain(conversation.transcript(), conversation.last());
    };
    EXPECT_EQ(told("").heading.toStdString(), "500 — no command on the line");
    EXPECT_EQ(told("").summary.toStdString(), "The line was empty; the server waits for a command.");
    EXPECT_EQ(told("FOO").heading.toStdString(), "500 — command not recognised");
    EXPECT_TRUE(told("FOO").summary.startsWith(QStringLiteral("The server knows no command with that first word")));
    EXPECT_EQ(told("NOOP \x01").summary.toStdString(),
              "The server knows the first word, but not the line as a whole: it is too long, or something in it or at "
              "its end is what no command may have.");
    for (const char *line : {"", "FOO", "NOOP \x01"})
        EXPECT_EQ(told(line).digits[2].meaning.toStdString(), "No command was recognised in the line.");
}

TEST(Causes, TellARsetThatDropsATransactionFromOneThatFindsNone)
{
    const std::string nothing = "The server had nothing to forget: no transaction was open. Nothing has changed.";
    EXPECT_EQ(summaryOf("RSET", "250 2.0.0 Reset state"), nothing);
    Conversation early(smtpProtocol());
    early.server("220 mail.hanoi.example ESMTP").client("RSET").server("250 Ok");
    EXPECT_EQ(explain::explain(early.transcript(), early.last()).summary.toStdString(), nothing);
    Conversation open = introduced();
    open.client("MAIL FROM:<an@hanoi.example>").server("250 Ok").client("RSET").server("250 Ok");
    EXPECT_EQ(explain::explain(open.transcript(), open.last()).summary.toStdString(),
              "The server has forgotten sender, recipients and text. It still knows your name.");
}

TEST(Causes, OfA500AreALongLineOnlyWhereItIsLong)
{
    EXPECT_EQ(summaryOf("..dotted", "500 5.5.2 no"),
              "The server knows no command with that first word. What stands behind it was not even looked at.");
    EXPECT_EQ(summaryOf("FOO " + QByteArray(600, 'x'), "500 5.5.2 no"),
              "The line is longer than a server must take: 512 octets with its end.");
}

TEST(Causes, DoNotSayThatAServerKnowsANameThatNobodyGave)
{
    EXPECT_EQ(summaryOf("HELO pc", "250 mail.hanoi.example"),
              "The server has taken your name and answers with its own. You know each other now.");
    for (const char *line : {"HELO", "HELO "})
        EXPECT_EQ(summaryOf(line, "250 mail.hanoi.example"),
                  "The server answers with its name, although you gave none: it is a tolerant one.");
}

TEST(Causes, TellWhyAServerLeavesWhenItHasMetTooManyErrors)
{
    Conversation conversation = introduced();
    conversation.client("FOO").server("500 no").client("BAR").server("421 4.7.0 a.example Too many errors, closing");
    explain::Explanation told = explain::explain(conversation.transcript(), conversation.last());
    EXPECT_EQ(told.heading.toStdString(), "421 — too many errors, closing");
    EXPECT_TRUE(told.summary.startsWith(QStringLiteral("The server has refused one line too many and closes")));
    EXPECT_TRUE(told.summary.contains(QStringLiteral("a program gone wrong")));
    EXPECT_EQ(told.advice.toStdString(),
              "Connect again and start over. Read each refusal before you send the next line.");
    told = explain::explain(conversation.transcript(), conversation.lastOfClient());
    EXPECT_TRUE(told.summary.contains(QStringLiteral("a program gone wrong"))) << "with the line as well";

    EXPECT_TRUE(summaryOf("NOOP", "421 4.3.2 Shutting down").rfind("The server leaves", 0) == 0);
    EXPECT_EQ(summaryOf("NOOP", "421 4.7.0 Too many messages in one session, closing"),
              summaryOf("NOOP", "421 4.3.2 Shutting down"));
}

TEST(Causes, NameHeaderFieldsWhereTheyWereTheErrors)
{
    Conversation conversation = introduced();
    conversation.client("Subject: Hello").server("500 no").client("To: binh@hanoi.example").server("500 no");
    conversation.client("Dear Binh").server("421 4.7.0 Too many errors, closing");
    const explain::Explanation told = explain::explain(conversation.transcript(), conversation.last());
    EXPECT_TRUE(told.summary.contains(QStringLiteral("Among the lines were header fields")));
    EXPECT_TRUE(told.advice.contains(QStringLiteral("only when DATA has been answered with 354")));
}

TEST(Causes, TellAMissingArgumentFromAWrongOne)
{
    EXPECT_EQ(summaryOf("VRFY", "501 5.5.4 Syntax error: VRFY wants a name"),
              "VRFY is known, but the user or mailbox that it shall ask about is missing.");
    EXPECT_EQ(summaryOf("EXPN", "501 5.5.4 Syntax error: EXPN wants a name"),
              "EXPN is known, but the mailing list that it shall ask about is missing.");
    EXPECT_EQ(summaryOf("HELO", "501 5.5.4 Syntax error"),
              "The command is known, but the host name behind it is missing.");
    EXPECT_EQ(summaryOf("AUTH", "501 5.5.4 Syntax error"), summaryOf("BDAT", "501 5.5.4 Syntax error"));
    EXPECT_NE(summaryOf("VRFY \xff", "501 5.5.2 Syntax error"), summaryOf("VRFY", "501 5.5.4 Syntax error"));
    // Nothing is missing behind these.
    EXPECT_EQ(summaryOf("NOOP", "501 no"), summaryOf("DATA x", "501 no"));
    EXPECT_EQ(summaryOf("RSET", "501 no"), summaryOf("RSET x", "501 no"));
}
