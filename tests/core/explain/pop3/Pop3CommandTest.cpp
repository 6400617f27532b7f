// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pop3Talk.h"

#include "core/explain/Dialect.h"
#include "core/explain/mistakes/Rule.h"

#include <QSet>

using namespace helolab;
using namespace helolab::tests;

namespace {

const pop3::Protocol pop3Lines;

std::string pieceOf(const char *line, const char *text)
{
    return meaningIn(explain::explainLine(pop3Lines, line), text);
}

} // namespace

TEST(Pop3Commands, AreTakenApart)
{
    EXPECT_TRUE(pieceOf("USER an", "an").starts_with("The name of the mailbox."));
    EXPECT_TRUE(pieceOf("PASS two words", "•••").starts_with("The password, in the clear")) << "not said again";
    EXPECT_TRUE(pieceOf("APOP an c4c9334bac560ecc979e58001b3e22fb", "•••").starts_with("The digest: MD5"));
    EXPECT_TRUE(pieceOf("APOP an c4c9334bac560ecc979e58001b3e22fb", "an").starts_with("The name of the mailbox."));
    for (const char *line : {"RETR 7", "DELE 7", "LIST 7", "UIDL 7", "TOP 7 3"})
        EXPECT_TRUE(pieceOf(line, "7").starts_with("The message's number")) << line;
    EXPECT_TRUE(pieceOf("TOP 7 3", "3").starts_with("How many lines of the body"));
    EXPECT_EQ(pieceOf("STAT now", "now"), "This command takes no argument.");
    EXPECT_EQ(pieceOf("FOO", "FOO"), "No command has this name.");
}

TEST(Pop3Mistakes, TellWhatIsWrongWithANumber)
{
    const auto title = [](const char *line) {
        const explain::Explanation told = pop3Told(line, "-ERR no");
        return told.mistake ? told.mistake->title.toStdString() : "none";
    };
    EXPECT_EQ(title("RETR"), "The message number is missing");
    for (const char *line : {"RETR -1", "LIST 1 2", "DELE all"})
        EXPECT_EQ(title(line), "This is no message number") << line;
    EXPECT_EQ(title("TOP 1"), "The number of lines is missing");
    EXPECT_EQ(pop3Told("TOP 1", "-ERR no").mistake->correctedLine, QStringLiteral("TOP 1 0"));
    EXPECT_EQ(title("TOP"), "The message number is missing");
    Conversation zero = pop3LoggedIn();
    zero.client("STAT").server("+OK 2 320").client("RETR 0").server("-ERR numbers begin at 1");
    EXPECT_EQ(pop3MistakeIn(toldOf(zero)), "missing-number") << "nobody has removed it";
}

TEST(Pop3Mistakes, KnowWhatALongerWordIsMeantFor)
{
    const auto meant = [](const char *line) {
        const explain::Explanation told = pop3Told(line, "-ERR no");
        return told.mistake ? told.mistake->correctedLine.toStdString() : "none";
    };
    EXPECT_EQ(meant("RETRIEVE 1"), "RETR 1");
    EXPECT_EQ(meant("DELETE 1"), "DELE 1");
    EXPECT_EQ(meant("NOP"), "NOOP") << "TOP is as near";
}

TEST(Pop3Mistakes, CiteTheirOwnRfc)
{
    for (const char *line : {"NOO\bOP", "NOOP\x1B[A", "\xD0\x9DOOP", "\xD0\xA2\xD0\xA9\xD0\xA9\xD0\x97"}) {
        const explain::Explanation told = pop3Told(line, "-ERR no");
        ASSERT_TRUE(told.mistake) << line;
        EXPECT_EQ(told.mistake->rfc.toStdString(), "RFC 1939 section 3") << told.mistake->id.toStdString();
    }
}

TEST(Pop3Mistakes, NameTheOrderAndTheWayOn)
{
    Conversation conversation = pop3Greeted();
    conversation.client("PASS secret").server("-ERR USER comes before PASS");
    EXPECT_EQ(pop3MistakeIn(toldOf(conversation)), "pass-before-user");
    EXPECT_EQ(toldOf(conversation).commandsFirst, QList<QString>{QStringLiteral("USER")});
    conversation.client("LIST").server("-ERR Log in first");
    EXPECT_EQ(pop3MistakeIn(toldOf(conversation)), "before-login");
    EXPECT_EQ(toldOf(conversation).commandsFirst, (QList<QString>{QStringLiteral("USER"), QStringLiteral("PASS")}));
    EXPECT_EQ(toldOf(conversation).codeMeaning.toStdString(), "out of order");
    EXPECT_EQ(pop3MistakeIn(pop3Told("USER an", "-ERR no")), "wrong-order");
}

TEST(Pop3Mistakes, TellADeletedMessageFromAMissingOne)
{
    Conversation conversation = pop3LoggedIn();
    conversation.client("DELE 1").server("+OK");
    conversation.client("RETR 2").server("-ERR no such message");
    EXPECT_EQ(pop3MistakeIn(toldOf(conversation)), "missing-number");
    conversation.client("RETR 1").server("-ERR no such message");
    EXPECT_EQ(pop3MistakeIn(toldOf(conversation)), "deleted-number");
    EXPECT_EQ(toldOf(conversation).codeMeaning.toStdString(), "message already deleted");
    conversation.client("RSET").server("+OK");
    conversation.client("RETR 1").server("-ERR no such message");
    EXPECT_EQ(pop3MistakeIn(toldOf(conversation)), "missing-number");
    conversation.client("DELE 1").server("-ERR no");
    conversation.client("RETR 1").server("-ERR no");
    EXPECT_EQ(pop3MistakeIn(toldOf(conversation)), "missing-number") << "a refused DELE marks nothing";
}

TEST(Pop3Mistakes, SeeASizeInThePlaceOfANumber)
{
    Conversation conversation = pop3LoggedIn();
    conversation.client("LIST").server("+OK 2 messages\r\n1 498\r\n2 912\r\n.");
    conversation.client("RETR 912").server("-ERR no such message");
    const explain::Explanation told = toldOf(conversation);
    ASSERT_TRUE(told.mistake);
    EXPECT_EQ(told.mistake->id.toStdString(), "missing-number");
    EXPECT_EQ(told.mistake->correctedLine.toStdString(), "RETR 2");
    EXPECT_FALSE(told.mistake->certain);
    EXPECT_FALSE(told.mistake->explanation.contains(QLatin1Char('%')));
}

TEST(Pop3Mistakes, SeeWhatIsWrongBehindTheCommand)
{
    EXPECT_EQ(pop3MistakeIn(pop3Told("RETR", "-ERR which")), "no-number");
    EXPECT_EQ(pop3MistakeIn(pop3Told("DELE one", "-ERR which")), "no-number");
    EXPECT_EQ(pop3MistakeIn(pop3Told("TOP 1", "-ERR which")), "no-number");
    EXPECT_EQ(pop3MistakeIn(pop3Told("STAT 1", "-ERR no argument")), "unexpected-argument");
    EXPECT_EQ(pop3MistakeIn(pop3Told("STAT 1", "+OK 2 320")), "none");
    EXPECT_EQ(pop3MistakeIn(pop3Told("RETR 1", "-ERR [UTF8] no")), "none") << "the code says what it was";
}

TEST(Pop3Mistakes, KnowTheWrongDoorAndAMisspeltWord)
{
    for (const char *line : {"HELO pc", "EHLO pc", "MAIL FROM:<a@b>", "RCPT TO:<a@b>", "DATA", "a1 LOGIN an x"})
        EXPECT_EQ(pop3MistakeIn(pop3Told(line, "-ERR what")), "wrong-door") << line;
    const explain::Explanation told = pop3Told("RERT 1", "-ERR what");
    EXPECT_EQ(pop3MistakeIn(told), "misspelt-verb");
    EXPECT_EQ(told.mistake->correctedLine.toStdString(), "RETR 1");
    EXPECT_TRUE(told.mistake->explanation.contains(QStringLiteral("POP3 says -ERR to both")));
    EXPECT_EQ(pop3MistakeIn(pop3Told("", "-ERR what")), "empty-line");
    EXPECT_EQ(pop3MistakeIn(pop3Told("DELETE 1", "-ERR what")), "misspelt-verb") << "IMAP has it, DELE is nearer";
    EXPECT_EQ(pop3MistakeIn(pop3Told("LOGOUT", "-ERR what")), "wrong-door");
}

TEST(Pop3Mistakes, MissQuitOnlyWhereSomethingIsMarked)
{
    const auto left = [](Conversation conversation) {
        conversation.happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, protocol::Party::Client);
        return pop3MistakeIn(toldOf(conversation));
    };
    Conversation marked = pop3LoggedIn();
    marked.client("DELE 1").server("+OK");
    EXPECT_EQ(left(marked), "dropped-after-dele");
    EXPECT_EQ(left(pop3LoggedIn()), "none");
    Conversation unmarked = marked;
    unmarked.client("RSET").server("+OK");
    EXPECT_EQ(left(unmarked), "none");
    Conversation quit = marked;
    quit.client("QUIT").server("+OK");
    EXPECT_EQ(left(quit), "none");
}

TEST(Pop3Mistakes, HaveATitleAndAnIdEach)
{
    QSet<QByteArray> seen;
    for (const auto *rule : explain::dialectOf(pop3Lines).mistakes()) {
        EXPECT_FALSE(rule->title.isEmpty()) << rule->id;
        EXPECT_FALSE(seen.contains(rule->id)) << rule->id;
        seen.insert(rule->id);
    }
}
