// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImapExplained.h"
#include "tests/core/imap/Lines.h"
#include "tests/support/TokenTree.h"

#include "core/wire/LiteralMark.h"

#include <algorithm>

using namespace helolab;
using namespace helolab::tests;

namespace {

/// The first line of octets as on the wire.
QByteArray firstLineOf(const std::string &octets)
{
    const QByteArray all = QByteArray::fromStdString(octets);
    const qsizetype end = all.indexOf("\r\n");
    return end < 0 ? all : all.first(end);
}

std::string pieceIn(const char *line, const char *text)
{
    return imapMeaning(explain::explainLine(imapProtocol(), line), text);
}

/// The words of \p line that no token covers.
QByteArray uncovered(const QByteArray &line, const std::vector<explain::Token> &tokens)
{
    QByteArray left = line;
    for (const explain::Token &token : tokens)
        left.replace(token.begin, token.length, QByteArray(token.length, ' '));
    for (const char c : {'(', ')', '[', ']', ',', '.', '<'})
        left.replace(c, ' ');
    return left.trimmed();
}

} // namespace

TEST(ImapCommands, AreTakenApartWordByWord)
{
    std::vector<std::string> lines = imap::test::goodLines();
    lines.insert(lines.end(), imap::test::goodUtf8Lines().begin(), imap::test::goodUtf8Lines().end());
    ASSERT_GT(lines.size(), 100U);
    for (const std::string &octets : lines) {
        const QByteArray line = firstLineOf(octets);
        const explain::Explanation told = explain::explainLine(imapProtocol(), line);
        EXPECT_EQ(uncovered(line, told.tokens).toStdString(), "") << line.toStdString();
        expectTree(told.tokens, line.size(), octets);
    }
}

TEST(ImapCommands, HaveNoMistakeWhereTheyAreRight)
{
    for (const std::string &octets : imap::test::goodLines()) {
        const QByteArray line = firstLineOf(octets);
        if (line.startsWith("LOGIN login"))
            continue; // a tag that is a command's name is no good idea
        const explain::Explanation told = explain::explainLine(imapProtocol(), line);
        EXPECT_FALSE(told.mistake) << line.toStdString() << told.mistake->id.toStdString();
        EXPECT_FALSE(told.heading.isEmpty()) << line.toStdString();
    }
}

TEST(ImapCommands, TellTagNameAndWhoOneIs)
{
    EXPECT_TRUE(pieceIn("a1 NOOP", "a1").starts_with("The tag:"));
    EXPECT_TRUE(pieceIn("a1 uid fetch 1 UID", "uid fetch").starts_with("The command."));
    EXPECT_EQ(pieceIn("a1 XYZZY", "XYZZY"), "No command has this name.");
    EXPECT_EQ(pieceIn("a1 LOGIN an secret", "an"), "The user's name.");
    EXPECT_EQ(pieceIn("a1 LOGIN an secret", "secret"), "no such token") << "a password is not said again";
    EXPECT_TRUE(pieceIn("a1 LOGIN an secret", "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2").starts_with("The password"));
    EXPECT_TRUE(pieceIn("a1 AUTHENTICATE PLAIN AGFuAHNlY3JldA==", "PLAIN").starts_with("Name and password in one"));
    EXPECT_EQ(pieceIn("a1 AUTHENTICATE PLAIN AGFuAHNlY3JldA==", "Fu"), "Base64 of the name: an");
    EXPECT_EQ(pieceIn("a1 AUTHENTICATE PLAIN AGFuAHNlY3JldA==", "HNlY3JldA"), "no such token");
    EXPECT_TRUE(pieceIn("a1 ENABLE IMAP4rev2", "IMAP4rev2").starts_with("The server speaks IMAP as RFC 9051"));
}

TEST(ImapCommands, ReadMailboxNames)
{
    EXPECT_TRUE(pieceIn("a1 SELECT inbox", "inbox").starts_with("The mailbox where new mail arrives."));
    EXPECT_EQ(pieceIn("a1 SELECT Sent", "Sent"), "The name of the mailbox.");
    EXPECT_NE(pieceIn("a1 DELETE &BB8EQAQ4BDIENQRC-", "&BB8EQAQ4BDIENQRC-").find("\xD0\x9F\xD1\x80\xD0\xB8"),
              std::string::npos);
    EXPECT_TRUE(pieceIn("a1 STATUS INBOX (UIDNEXT)", "UIDNEXT").starts_with("The UID that the next message"));
    EXPECT_TRUE(pieceIn("a1 LIST \"\" *", "*").starts_with("A pattern: * fits every name"));
    EXPECT_TRUE(pieceIn("a1 LIST (SUBSCRIBED) \"\" * RETURN (CHILDREN)", "CHILDREN").starts_with("Say whether"));
    EXPECT_TRUE(pieceIn("a1 CREATE Out (USE (\\Sent))", "\\Sent").starts_with("Special use:"));
}

TEST(ImapCommands, ReadSets)
{
    EXPECT_EQ(pieceIn("a1 FETCH 2:4 UID", "2:4"), "Messages 2 to 4.");
    EXPECT_EQ(pieceIn("a1 FETCH 4:2 UID", "4:2"), "Messages 2 to 4.");
    EXPECT_EQ(pieceIn("a1 FETCH * UID", "*"), "The last message.");
    EXPECT_EQ(pieceIn("a1 FETCH 1:* UID", "1:*"), "All messages, from the first to the last.");
    EXPECT_EQ(pieceIn("a1 FETCH 7,3:* UID", "3:*"), "From message 3 to the last.");
    EXPECT_TRUE(pieceIn("a1 FETCH 7,3:* UID", "7").starts_with("Message 7:"));
    EXPECT_EQ(pieceIn("a1 UID FETCH 7 FLAGS", "7"), "The message whose UID is 7.");
    EXPECT_NE(pieceIn("a1 UID FETCH 559:* FLAGS", "559:*").find("the last message is meant all the same"),
              std::string::npos);
    EXPECT_TRUE(pieceIn("a1 SEARCH UID 7", "7").starts_with("The message whose UID"));
    EXPECT_TRUE(pieceIn("a1 UID SEARCH 7", "7").starts_with("Message 7:"))
        << "UID changes the answer, not the question";
    EXPECT_TRUE(pieceIn("a1 UID EXPUNGE $", "$").starts_with("The messages that the last SEARCH"));
}

TEST(ImapCommands, ReadWhatIsFetched)
{
    const char *line = "a1 FETCH 1 (FLAGS BODY.PEEK[2.HEADER.FIELDS (From To)]<0.100> BODY[])";
    EXPECT_EQ(pieceIn(line, "FLAGS"), "The flags of the message.");
    EXPECT_NE(pieceIn(line, "BODY.PEEK").find("\\Seen is not set"), std::string::npos);
    EXPECT_TRUE(pieceIn(line, "2").starts_with("The number of a part"));
    EXPECT_EQ(pieceIn(line, "HEADER.FIELDS"), "Of the header only the fields named.");
    EXPECT_TRUE(pieceIn(line, "(From To)").starts_with("The names of header fields"));
    EXPECT_NE(pieceIn(line, "<0.100>").find("at most 100 octets"), std::string::npos);
    EXPECT_NE(pieceIn(line, "BODY[]").find("gets \\Seen"), std::string::npos);
    EXPECT_TRUE(pieceIn("a1 FETCH 1 FAST", "FAST").starts_with("Short for"));
    EXPECT_TRUE(pieceIn("a1 FETCH 1 BODY[TEXT]<5.1>", "<5.1>").starts_with("Not all of it: from octet 5"));
}

TEST(ImapCommands, ReadSearchKeysAndFlags)
{
    const char *line = "a1 SEARCH RETURN (COUNT) CHARSET UTF-8 OR NOT SEEN SUBJECT \"two words\" SINCE 1-Feb-2026";
    EXPECT_EQ(pieceIn(line, "COUNT"), "How many were found.");
    EXPECT_EQ(pieceIn(line, "UTF-8"), "The character set, by its name.");
    EXPECT_TRUE(pieceIn(line, "OR NOT SEEN SUBJECT \"two words\"").starts_with("One of the two keys"));
    EXPECT_EQ(pieceIn(line, "OR"), "Its name.");
    EXPECT_TRUE(pieceIn(line, "NOT SEEN").starts_with("The opposite"));
    EXPECT_TRUE(pieceIn(line, "SEEN").starts_with("Messages with the flag"));
    EXPECT_TRUE(pieceIn(line, "\"two words\"").starts_with("The text to search for"));
    EXPECT_TRUE(pieceIn(line, "1-Feb-2026").starts_with("A day"));
    EXPECT_EQ(pieceIn("a1 SEARCH HEADER X-Id x", "X-Id"), "The name of a header field.");
    EXPECT_TRUE(pieceIn("a1 STORE 1 -FLAGS.SILENT (\\Seen)", "-FLAGS.SILENT").starts_with("The messages lose"));
    EXPECT_NE(pieceIn("a1 STORE 1 +FLAGS (\\Deleted)", "\\Deleted").find("still there"), std::string::npos);
    EXPECT_TRUE(pieceIn("a1 STORE 1 FLAGS (work)", "work").starts_with("A keyword"));
}

TEST(ImapCommands, TellLiterals)
{
    EXPECT_TRUE(pieceIn("a1 APPEND INBOX (\\Seen) {310}", "{310}").starts_with("A literal: 310 octets follow behind"));
    EXPECT_TRUE(pieceIn("a1 APPEND INBOX (\\Seen) {310}", "\\Seen").starts_with("The message has been read"));
    EXPECT_NE(pieceIn("a1 LOGIN {2+}", "{2+}").find("at once"), std::string::npos);
    EXPECT_TRUE(pieceIn("a1 APPEND Sent {99999999}", "Sent").starts_with("The name of the mailbox"));
}

TEST(ImapCommands, ShowWhereTheServerStopsUnderstanding)
{
    EXPECT_TRUE(pieceIn("a1 FETCH 1 (FLAGS BODYY)", "BODYY").starts_with("Up to here"));
    EXPECT_EQ(pieceIn("a1 FETCH 1 (FLAGS BODYY)", "FLAGS"), "The flags of the message.");
    EXPECT_TRUE(pieceIn("a1 NOOP now", "now").starts_with("Up to here"));
}

TEST(ImapCommands, GoOnBehindALiteral)
{
    Conversation conversation = imapGreeted();
    conversation.client("a1 LOGIN {2}").server("+ go on").client("an secret");
    const explain::Explanation told = imapTold(conversation);
    EXPECT_EQ(told.heading.toStdString(), "Literal");
    EXPECT_TRUE(imapMeaning(told, "an").starts_with("The end of the literal")) << told.tokens.size();
    EXPECT_TRUE(imapMeaning(told, "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2").starts_with("The password"));

    Conversation append = imapLoggedIn();
    append.client("a2 APPEND INBOX {20}").server("+ go on").client("Subject: x");
    EXPECT_TRUE(imapTold(append).summary.startsWith(QStringLiteral("The server counts octets")));
    EXPECT_TRUE(imapTold(append).tokens.empty());
}

TEST(ImapCommands, TellTheAnswersInBetween)
{
    Conversation plain = imapGreeted();
    plain.client("a1 AUTHENTICATE PLAIN").server("+ ").client("AGFuAHNlY3JldA==");
    const explain::Explanation told = imapTold(plain);
    ASSERT_EQ(told.tokens.size(), 5U) << "the answer, and its parts beneath";
    EXPECT_TRUE(told.tokens[2].meaning.contains(QStringLiteral("name: an")));
    for (const explain::Token &token : told.tokens) {
        EXPECT_FALSE(token.meaning.contains(QStringLiteral("secret")));
        EXPECT_FALSE(token.text.contains(QStringLiteral("HNlY3JldA")));
    }

    Conversation idle = imapSelected();
    idle.client("a3 IDLE").server("+ idling").client("DONE");
    EXPECT_TRUE(imapTold(idle).heading.startsWith(QStringLiteral("DONE")));
}

TEST(ImapCommands, BearAnyOctets)
{
    for (const std::string &octets : imap::test::goodLines()) {
        const QByteArray line = firstLineOf(octets);
        constexpr char odd[] = {char(0xFE), '{', '"'};
        for (qsizetype cut = line.size() % 5; cut < line.size(); cut += 5) {
            explain::explainLine(imapProtocol(), line.first(cut));
            QByteArray broken = line;
            broken[cut] = odd[cut % 3];
            const explain::Explanation told = explain::explainLine(imapProtocol(), broken);
            for (const explain::Token &token : told.tokens)
                EXPECT_LE(token.begin + token.length, broken.size());
        }
    }
    explain::explainLine(imapProtocol(), "a1 APPEND x {99999999999999999999}");
    explain::explainLine(imapProtocol(), "* 1 FETCH (BODY[] {99999999999}");
}

TEST(ImapCommands, KnowACommandBehindWhatIsNoTag)
{
    const explain::Explanation told = explain::explainLine(imapProtocol(), "a(1) NOOP");
    EXPECT_EQ(imapMeaning(told, "a(1)"), "No tag can look like this.");
    EXPECT_TRUE(imapMeaning(told, "NOOP").starts_with("The command."));
}

TEST(ImapCommands, SayNoPasswordAgain)
{
    const auto shows = [](const explain::Explanation &told, const char *words) {
        return std::any_of(told.tokens.begin(), told.tokens.end(), [words](const explain::Token &token) {
            return token.text.contains(QLatin1StringView(words)) || token.meaning.contains(QLatin1StringView(words));
        });
    };
    for (const char *line :
         {"a1 LOGIN an hutech123", "a1 LOGIN an \"hutech123\"", "a1 AUTHENTICATE PLAIN AGFuAGh1dGVjaDEyMw=="}) {
        const explain::Explanation told = explain::explainLine(imapProtocol(), line);
        EXPECT_FALSE(shows(told, "hutech123") || shows(told, "AGFuAGh1dGVjaDEyMw")) << line;
        EXPECT_NE(imapMeaning(told, "•••"), "no such token") << line;
    }
    for (const char *mark : {"}", "+}"}) { // waiting for +, and not
        Conversation literals = imapGreeted();
        literals.client(QByteArray("a1 LOGIN {2") + mark);
        if (qstrcmp(mark, "}") == 0)
            literals.server("+ go on");
        literals.client(QByteArray("an {9") + mark);
        EXPECT_NE(imapMeaning(imapTold(literals), "an"), "no such token") << "a name is no secret";
        if (qstrcmp(mark, "}") == 0)
            literals.server("+ go on");
        literals.client("hutech123");
        EXPECT_FALSE(shows(imapTold(literals), "hutech123"));
        EXPECT_TRUE(imapMeaning(imapTold(literals), "•••").starts_with("The password"));
    }
    Conversation wrong = imapGreeted();
    wrong.client("a1 LOGIN {2+}").client("an {9+}").client("hutech123 too much");
    EXPECT_FALSE(shows(imapTold(wrong), "hutech123")) << "no command, but a password all the same";
}
