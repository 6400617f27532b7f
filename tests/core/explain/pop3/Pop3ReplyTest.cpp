// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pop3Talk.h"

#include "core/explain/Dialect.h"
#include "core/explain/pop3/Capabilities.h"
#include "core/explain/pop3/ResponseCodes.h"

#include <QSet>

using namespace helolab;
using namespace helolab::tests;

TEST(Pop3Replies, TellTheTwoNumbersOfStat)
{
    const explain::Explanation told = pop3Told("STAT", "+OK 2 320");
    EXPECT_EQ(told.heading.toStdString(), "+OK — how many, and how large");
    EXPECT_EQ(meaningIn(told, "2"), "How many messages there are.");
    EXPECT_EQ(meaningIn(told, "320"), "How many octets they have together, with CR and LF of every line.");
    EXPECT_TRUE(told.digits.empty());
    EXPECT_EQ(told.code.toStdString(), "+OK");
    EXPECT_EQ(told.rfc.toStdString(), "RFC 1939 section 5");
}

TEST(Pop3Replies, TellAListFromALine)
{
    const explain::Explanation list = pop3Told("LIST", "+OK 2 messages\r\n1 498\r\n2 912\r\n.");
    EXPECT_EQ(list.codeMeaning.toStdString(), "the list follows");
    EXPECT_EQ(meaningIn(list, "498"), "Its size in octets, with CR and LF of every line.");
    EXPECT_EQ(meaningIn(list, "."), "A dot alone on its line ends the reply. It is no part of it.");
    const explain::Explanation line = pop3Told("LIST 2", "+OK 2 912");
    EXPECT_EQ(line.codeMeaning.toStdString(), "number and size");
    EXPECT_EQ(meaningIn(line, "2"), "The message's number.");
}

TEST(Pop3Replies, SeeTheDoubledDotAndTheLoneOne)
{
    const explain::Explanation told = pop3Told("RETR 1", "+OK 20 octets\r\nSubject: x\r\n\r\n..hidden\r\n.");
    EXPECT_EQ(told.codeMeaning.toStdString(), "the message follows");
    EXPECT_NE(meaningIn(told, "..").find("dot-stuffing"), std::string::npos);
    EXPECT_EQ(told.tokens.back().text.toStdString(), ".");
    EXPECT_EQ(told.tokens.back().begin, QByteArray("+OK 20 octets\r\nSubject: x\r\n\r\n..hidden\r\n").size());
}

TEST(Pop3Reply, TakesTheHeaderOfAMessageApart)
{
    for (const char *command : {"RETR 1", "TOP 1 5"}) {
        const explain::Explanation told
            = pop3Told(command,
                       "+OK\r\nFrom: An <an@hanoi.example>\r\nSubject: =?utf-8?B?Q2jDoG8=?=\r\n more\r\n\r\n"
                       "To: nobody@lund.example\r\n folded\r\n..x\r\n.");
        EXPECT_TRUE(meaningIn(told, "From").starts_with("The author")) << command;
        EXPECT_TRUE(meaningIn(told, "hanoi.example").starts_with("The domain"));
        EXPECT_TRUE(meaningIn(told, "=?utf-8?B?Q2jDoG8=?=").starts_with("Its value")) << "and in it the word";
        EXPECT_TRUE(meaningIn(told, " more").starts_with("Goes on from the line above"));
        EXPECT_EQ(meaningIn(told, ""), "The empty line: the header ends, the body begins.");
        EXPECT_EQ(meaningIn(told, "To"), "no such token") << "a line of the body that looks like a header";
        EXPECT_EQ(meaningIn(told, " folded"), "no such token");
        EXPECT_TRUE(meaningIn(told, "..").starts_with("One dot in the message"));
    }
    const explain::Explanation list = pop3Told("LIST", "+OK\r\nFrom: an@hanoi.example\r\n.");
    EXPECT_EQ(meaningIn(list, ":"), "no such token") << "no message";
    const explain::Explanation none = pop3Told("RETR 1", "+OK\r\n folded: x\r\nTo: a@b\r\n.");
    EXPECT_EQ(meaningIn(none, ":"), "no such token") << "nothing to go on from, so there is no header";
}

TEST(Pop3Replies, CompareARefusalWithTheCodesOfSmtp)
{
    const auto smtpCode = [](const QByteArray &command, const QByteArray &reply, const char *code) {
        const explain::Explanation told = pop3Told(command, reply);
        return told.summary.contains(QLatin1StringView(code)) ? std::string("told") : told.summary.toStdString();
    };
    EXPECT_EQ(smtpCode("FOO", "-ERR what", "500"), "told");
    EXPECT_EQ(smtpCode("RETR one", "-ERR what", "501"), "told");
    EXPECT_EQ(smtpCode("STLS", "-ERR no", "503"), "told") << "behind the login";
    Conversation tunnel = pop3Greeted();
    tunnel.client("STLS").server("-ERR no");
    EXPECT_TRUE(toldOf(tunnel).summary.contains(QStringLiteral("502"))) << "nothing else is wrong with it";
    EXPECT_EQ(smtpCode("USER an", "-ERR no", "503"), "told");
    Conversation wrong = pop3Greeted();
    wrong.client("USER an").server("+OK").client("PASS guess").server("-ERR no");
    EXPECT_TRUE(toldOf(wrong).summary.contains(QStringLiteral("535")));
    EXPECT_EQ(toldOf(wrong).codeMeaning.toStdString(), "login failed");
    Conversation known = pop3Greeted();
    known.client("USER an").server("+OK").client("PASS guess").server("-ERR [AUTH] no");
    EXPECT_EQ(toldOf(known).codeMeaning.toStdString(), "login failed");
}

TEST(Pop3Replies, TellAMessageThatWasThereFromOneThatNeverWas)
{
    for (const char *counted : {"+OK 2 500", "+OK 2 messages\r\n1 200\r\n2 300\r\n."}) {
        Conversation talk = pop3LoggedIn();
        talk.client(QByteArray(counted).contains('\n') ? "LIST" : "STAT").server(counted);
        talk.client("RETR 2").server("-ERR it is gone");
        EXPECT_EQ(toldOf(talk).codeMeaning.toStdString(), "message gone");
        EXPECT_EQ(pop3MistakeIn(toldOf(talk)), "none");
        talk.client("RETR 3").server("-ERR no");
        EXPECT_EQ(toldOf(talk).codeMeaning.toStdString(), "no such message");
        EXPECT_EQ(pop3MistakeIn(toldOf(talk)), "missing-number");
    }
}

TEST(Pop3Replies, ReadTheResponseCode)
{
    Conversation conversation = pop3Greeted();
    conversation.client("USER an").server("+OK").client("PASS secret").server("-ERR [in-use] try later");
    const explain::Explanation told = toldOf(conversation);
    EXPECT_EQ(told.enhancedCode.toStdString(), "[in-use]");
    EXPECT_EQ(told.codeMeaning.toStdString(), "no login now");
    EXPECT_TRUE(told.enhancedMeaning.contains(QStringLiteral("another session")));
    EXPECT_TRUE(told.advice.contains(QStringLiteral("wait until it is over")));
    EXPECT_EQ(told.rfc.toStdString(), "RFC 2449 section 8.1.2");
    EXPECT_TRUE(pop3Told("STAT", "-ERR [X-MINE] hm").enhancedMeaning.contains(QStringLiteral("do not list")));
    EXPECT_TRUE(pop3Told("STAT", "+OK [AUTH] 2").enhancedCode.isEmpty()) << "only -ERR has them here";
}

TEST(Pop3Replies, KnowEveryResponseCodeAndCapability)
{
    for (const char *code : {"[IN-USE]", "[LOGIN-DELAY]", "[AUTH]", "[SYS/TEMP]", "[SYS/PERM]", "[UTF8]"})
        EXPECT_TRUE(explain::pop3::findResponseCode(code)) << code;
    EXPECT_FALSE(explain::pop3::findResponseCode("[]"));
    EXPECT_TRUE(explain::pop3::responseCodeIn("[AUTH").isEmpty());
    EXPECT_TRUE(explain::pop3::responseCodeIn("[] no").isEmpty());
    for (const char *keyword : {"TOP", "UIDL", "USER", "SASL", "RESP-CODES", "AUTH-RESP-CODE", "PIPELINING", "EXPIRE",
                                "LOGIN-DELAY", "IMPLEMENTATION", "STLS", "utf8"})
        EXPECT_FALSE(explain::pop3::capabilityMeaning(keyword).isEmpty()) << keyword;
    EXPECT_TRUE(explain::pop3::capabilityMeaning("X-NONSUCH").isEmpty());
    const explain::Explanation told = pop3Told("CAPA", "+OK\r\nEXPIRE NEVER\r\nXYZ\r\n.");
    EXPECT_NE(meaningIn(told, "EXPIRE NEVER").find("How many days"), std::string::npos);
    EXPECT_EQ(meaningIn(told, "XYZ"), "A capability of this server.");
}

TEST(Pop3Replies, EachCommandHasItsOwnSuccess)
{
    QSet<QString> seen;
    for (const char *command :
         {"CAPA", "STAT", "LIST 1", "RETR 1", "TOP 1 0", "UIDL 1", "DELE 1", "RSET", "NOOP", "LAST", "QUIT"}) {
        const bool hasText = qstrcmp(command, "CAPA") == 0 || QByteArray(command).startsWith("RETR")
            || QByteArray(command).startsWith("TOP");
        const explain::Explanation told = pop3Told(command, hasText ? "+OK\r\n." : "+OK");
        EXPECT_FALSE(seen.contains(told.codeMeaning)) << command << ' ' << told.codeMeaning.toStdString();
        seen.insert(told.codeMeaning);
    }
}

TEST(Pop3Replies, AreKnownByTheirWord)
{
    static const pop3::Protocol protocol;
    const explain::Dialect &dialect = explain::dialectOf(protocol);
    EXPECT_TRUE(dialect.looksLikeReply("+OK"));
    EXPECT_TRUE(dialect.looksLikeReply("-ERR [AUTH] no"));
    EXPECT_FALSE(dialect.looksLikeReply("+OKAY"));
    EXPECT_FALSE(dialect.looksLikeReply("250 Ok"));
    EXPECT_FALSE(dialect.looksLikeReply("STAT"));
    const explain::Explanation alone = explain::explainLine(protocol, "-ERR [SYS/TEMP] later");
    EXPECT_EQ(alone.heading.toStdString(), "-ERR — refused");
    EXPECT_EQ(alone.enhancedCode.toStdString(), "[SYS/TEMP]");
    EXPECT_TRUE(explain::explainLine(protocol, "+OK 2 320").heading.startsWith(QStringLiteral("+OK — done")));
}

TEST(Pop3Replies, TellWhatTheEndOfTheConnectionMeans)
{
    Conversation open = pop3LoggedIn();
    open.happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, protocol::Party::Server);
    EXPECT_TRUE(toldOf(open).summary.contains(QStringLiteral("nothing is removed")));
    Conversation quit = pop3LoggedIn();
    quit.client("QUIT");
    quit.happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, protocol::Party::Server);
    EXPECT_TRUE(toldOf(quit).summary.contains(QStringLiteral("answered QUIT")));
    Conversation complete = pop3LoggedIn();
    complete.client("QUIT").server("+OK bye");
    complete.happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, protocol::Party::Server);
    EXPECT_TRUE(toldOf(complete).summary.contains(QStringLiteral("has been removed")));
}
