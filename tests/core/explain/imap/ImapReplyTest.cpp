// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImapExplained.h"

#include "core/explain/Dialect.h"
#include "core/explain/imap/ResponseCodes.h"
#include "core/explain/imap/Untagged.h"
#include "core/explain/imap/Words.h"

#include "tests/support/TokenTree.h"

#include <QSet>

using namespace helolab;
using namespace helolab::tests;

namespace {

/// What is told of the newest reply after \p lines of the server while \p command is under way in a mailbox.
explain::Explanation toldWhile(const char *command, const char *reply)
{
    Conversation conversation = imapSelected();
    if (*command)
        conversation.client(command);
    conversation.server(reply);
    return imapTold(conversation);
}

bool summarySays(const explain::Explanation &told, const char *words)
{
    const bool says = told.summary.contains(QLatin1StringView(words));
    EXPECT_TRUE(says) << told.summary.toStdString();
    return says;
}

} // namespace

TEST(ImapReplies, TellTheThreeWordsApart)
{
    const explain::Explanation done = imapTold("a3 NOOP", "a3 OK NOOP completed");
    EXPECT_EQ(done.heading.toStdString(), "OK — still here");
    EXPECT_EQ(done.code.toStdString(), "OK");
    EXPECT_TRUE(imapMeaning(done, "a3").starts_with("The tag of the command that this ends."));
    EXPECT_TRUE(imapMeaning(done, "OK").starts_with("OK: the command was done."));
    EXPECT_TRUE(imapMeaning(done, "NOOP completed").starts_with("Words for people."));

    const explain::Explanation refused = imapTold("a3 CREATE x", "a3 NO cannot");
    EXPECT_EQ(refused.codeMeaning.toStdString(), "understood, but not done");
    EXPECT_TRUE(summarySays(refused, "450 or 550"));
    const explain::Explanation bad = imapTold("a3 FETCH 1", "a3 BAD what");
    EXPECT_EQ(bad.codeMeaning.toStdString(), "error in the arguments");
    EXPECT_TRUE(summarySays(bad, "501"));
}

TEST(ImapReplies, CompareARefusalWithTheCodesOfSmtp)
{
    EXPECT_TRUE(summarySays(imapTold("a3 XYZZY", "a3 BAD what"), "500"));
    Conversation tunnel = imapGreeted();
    tunnel.client("a1 STARTTLS").server("a1 BAD no");
    EXPECT_TRUE(summarySays(imapTold(tunnel), "502")) << "nothing else is wrong with it";
    EXPECT_TRUE(summarySays(imapTold("a3 STARTTLS", "a3 BAD no"), "503")) << "behind the login";
    EXPECT_TRUE(summarySays(imapTold("a3 LOGIN an secret", "a3 BAD no"), "503"));
    Conversation wrong = imapGreeted();
    wrong.client("a1 LOGIN an guess").server("a1 NO [AUTHENTICATIONFAILED] no");
    EXPECT_TRUE(summarySays(imapTold(wrong), "535"));
    EXPECT_EQ(imapTold(wrong).enhancedCode.toStdString(), "[AUTHENTICATIONFAILED]");
    Conversation early = imapLoggedIn();
    early.client("a2 FETCH 1 FLAGS").server("a2 BAD No mailbox is selected");
    EXPECT_EQ(imapTold(early).codeMeaning.toStdString(), "wrong state");
    EXPECT_EQ(imapTold(early).commandsFirst, QList<QString>{QStringLiteral("SELECT")});
    Conversation readOnly = imapSelected("EXAMINE");
    readOnly.client("a3 STORE 1 +FLAGS (\\Seen)").server("a3 NO [READ-ONLY] no");
    EXPECT_EQ(imapTold(readOnly).codeMeaning.toStdString(), "the mailbox is open to be read only");
    EXPECT_EQ(imapTold("a3 FETCH 9 FLAGS", "a3 BAD no").codeMeaning.toStdString(), "no such message");
    EXPECT_EQ(imapTold("(NOOP", "* BAD no").codeMeaning.toStdString(), "no tag could be read");
}

TEST(ImapReplies, SeeAMissingTagFirst)
{
    for (const char *line : {"NOOP", "LOGIN an secret", "logout", "UID FETCH 1"}) {
        const QByteArray tag = QByteArray(line).split(' ').front();
        const explain::Explanation told = imapTold(line, tag + " BAD no");
        if (!told.mistake || told.mistake->id != QLatin1StringView("tag-missing"))
            ADD_FAILURE() << line;
        if (tag != "UID") { // a FETCH with the tag UID
            EXPECT_EQ(told.codeMeaning.toStdString(), "the tag is missing") << line;
        }
    }
    const explain::Explanation alone = explain::explainLine(imapProtocol(), "LOGIN an secret");
    EXPECT_TRUE(summarySays(alone, "begins with a command's name, where its tag must stand"));
    EXPECT_TRUE(imapMeaning(alone, "LOGIN").starts_with("A command's name, where the tag must stand"));
    EXPECT_EQ(imapMeaning(alone, "an"), "The server takes this word for the command's name.");
    EXPECT_EQ(imapTold("a3", "a3 BAD no").codeMeaning.toStdString(), "a tag and no command");
    EXPECT_TRUE(summarySays(explain::explainLine(imapProtocol(), "a3 XYZZY"), "The word behind the tag is none"));
    EXPECT_EQ(imapTold("a3 XYZZY", "a3 BAD no").codeMeaning.toStdString(), "no such command");
}

TEST(ImapReplies, EachCommandHasItsOwnSuccess)
{
    QSet<QString> titles;
    for (const char *command : {"CAPABILITY",    "NOOP",
                                "LOGOUT",        "ID NIL",
                                "NAMESPACE",     "STATUS INBOX (MESSAGES)",
                                "SELECT INBOX",  "EXAMINE INBOX",
                                "CREATE x",      "DELETE x",
                                "RENAME x y",    "SUBSCRIBE x",
                                "UNSUBSCRIBE x", "FETCH 1 FLAGS",
                                "SEARCH ALL",    "STORE 1 FLAGS ()",
                                "COPY 1 x",      "MOVE 1 x",
                                "EXPUNGE",       "CHECK",
                                "UNSELECT",      "CLOSE"}) {
        const QString title = imapTold(QByteArray("a3 ") + command, "a3 OK done").codeMeaning;
        EXPECT_FALSE(titles.contains(title)) << command << ' ' << title.toStdString();
        EXPECT_NE(title.toStdString(), "done") << command;
        titles.insert(title);
    }
}

TEST(ImapReplies, TellNewsFromAnAnswer)
{
    EXPECT_TRUE(summarySays(toldWhile("a3 SELECT INBOX", "* 18 EXISTS"), "Messages in the mailbox: 18."));
    EXPECT_TRUE(summarySays(toldWhile("a3 NOOP", "* 18 EXISTS"), "News unasked. Messages in the mailbox now: 18."));
    EXPECT_TRUE(summarySays(toldWhile("a3 APPEND INBOX {1+}\r\nx", "* 4 EXISTS"), "What was put into it is counted"));
    EXPECT_TRUE(summarySays(toldWhile("a3 EXPUNGE", "* 4 EXPUNGE"),
                            "Message 4 is gone, and every number behind it has "
                            "moved down by one: what was 5 is 4 now."));
    EXPECT_TRUE(summarySays(toldWhile("a3 NOOP", "* 4 EXPUNGE"), "another session has removed message 4"));
    EXPECT_TRUE(summarySays(toldWhile("a3 FETCH 2 FLAGS", "* 2 FETCH (FLAGS ())"), "what was asked for"));
    EXPECT_TRUE(summarySays(toldWhile("a3 STORE 2 FLAGS ()", "* 2 FETCH (FLAGS ())"), "has now"));
    EXPECT_TRUE(summarySays(toldWhile("a3 NOOP", "* 2 FETCH (FLAGS ())"), "News that no command has asked for"));
    EXPECT_TRUE(summarySays(toldWhile("", "* 2 EXISTS"), "News unasked"));
    EXPECT_TRUE(summarySays(explain::explainLine(imapProtocol(), "* 2 EXISTS"), "Messages in the mailbox: 2."))
        << "a line alone is no news";
}

TEST(ImapReplies, TellWhatAnotherSessionDidFromWhatWasAskedFor)
{
    const char *news = "News that no command has asked for: the flags of message 3 are other ones now.";
    const char *flags = "* 3 FETCH (FLAGS (\\Flagged))";
    for (const char *command :
         {"a3 STORE 1:2 +FLAGS (\\Seen)", "a3 STORE 3 +FLAGS.SILENT (\\Seen)", "a3 FETCH 1:2 FLAGS",
          "a3 FETCH 3 (UID ENVELOPE)", "a3 FETCH 3 BODY[]", "a3 UID FETCH 101 FLAGS", "a3 SEARCH ALL", "a3 NOOP", ""})
        EXPECT_TRUE(summarySays(toldWhile(command, flags), news)) << command;
    EXPECT_TRUE(summarySays(toldWhile("a3 UID FETCH 101:102 FLAGS", "* 3 FETCH (FLAGS () UID 110)"), news));
    for (const char *command : {"a3 FETCH 3 FLAGS", "a3 FETCH 1:* FAST", "a3 FETCH * FLAGS", "a3 FETCH $ FLAGS"})
        EXPECT_TRUE(summarySays(toldWhile(command, flags), "Of message 3: what was asked for")) << command;
    EXPECT_TRUE(summarySays(toldWhile("a3 UID FETCH 110 FLAGS", "* 3 FETCH (FLAGS () UID 110)"), "what was asked for"));
    EXPECT_TRUE(summarySays(toldWhile("a3 UID FETCH * FLAGS", "* 3 FETCH (FLAGS () UID 110)"), "what was asked for"));
    EXPECT_TRUE(summarySays(toldWhile("a3 UID STORE 110 FLAGS ()", "* 3 FETCH (FLAGS () UID 110)"), "has now"));
    EXPECT_TRUE(summarySays(toldWhile("a3 STORE 2:3 FLAGS ()", flags), "The flags that message 3 has now"));
    Conversation twice = imapSelected();
    twice.client("a3 STORE 3 FLAGS ()").server(flags).server(flags);
    EXPECT_TRUE(summarySays(imapTold(twice), news)) << "told once for STORE, and then for what another session did";
    Conversation unknown = imapLoggedIn();
    unknown.client("a2 SELECT INBOX").server("a2 OK done").client("a3 FETCH * FLAGS").server(flags);
    EXPECT_TRUE(summarySays(imapTold(unknown), "what was asked for")) << "nobody has said how many there are";
    Conversation two = imapSelected();
    two.client("a3 FETCH 1 FLAGS").client("a4 STORE 3 FLAGS ()").server(flags);
    EXPECT_TRUE(summarySays(imapTold(two), "The flags that message 3 has now")) << "of two under way, the one it fits";
}

TEST(ImapReplies, NameTheSeenThatFetchingATextSets)
{
    const explain::Explanation both = toldWhile("a3 FETCH 2 BODY[]", "* 2 FETCH (FLAGS (\\Seen) BODY[] {3}\r\nx\r\n)");
    EXPECT_TRUE(summarySays(both, "for which nobody has asked: to fetch a part of a message is to read it"));
    EXPECT_TRUE(both.rfc.startsWith(QStringLiteral("RFC 9051 section 6.4.5"))) << both.rfc.toStdString();
    const explain::Explanation alone = toldWhile("a3 FETCH 2 RFC822.TEXT", "* 2 FETCH (FLAGS (\\Seen))");
    EXPECT_TRUE(summarySays(alone, "this command fetches a part of it, and that marks it \\Seen"));
    const explain::Explanation peeked
        = toldWhile("a3 FETCH 2 BODY.PEEK[]", "* 2 FETCH (FLAGS (\\Seen) BODY[] {3}\r\nx\r\n)");
    EXPECT_TRUE(summarySays(peeked, "Of message 2: what was asked for, each item"));
    EXPECT_TRUE(summarySays(toldWhile("a3 FETCH 2 BODY.PEEK[]", "* 2 FETCH (FLAGS (\\Seen))"), "News"));
    Conversation readOnly = imapSelected("EXAMINE");
    readOnly.client("a3 FETCH 2 BODY[]").server("* 2 FETCH (FLAGS (\\Seen))");
    EXPECT_TRUE(summarySays(imapTold(readOnly), "News")) << "EXAMINE marks nothing";
}

TEST(ImapReplies, SayThatNoFlagLastsWhereNoneIsNamed)
{
    const explain::Explanation none = toldWhile("a3 EXAMINE INBOX", "* OK [PERMANENTFLAGS ()] no permanent flags");
    EXPECT_EQ(none.heading.toStdString(), "* OK — no flag lasts");
    EXPECT_TRUE(summarySays(none, "none can be changed for good"));
    const explain::Explanation some
        = toldWhile("a3 SELECT INBOX", "* OK [PERMANENTFLAGS (\\Seen \\*)] flags permitted");
    EXPECT_EQ(some.heading.toStdString(), "* OK — flags that last");
    EXPECT_EQ(imapMeaning(some, "\\Seen"), "The message has been read.");
}

TEST(ImapReplies, KnowThatCloseRemovesNothingBehindExamine)
{
    EXPECT_TRUE(summarySays(imapTold("a3 CLOSE", "a3 OK done"), "what was marked \\Deleted is gone"));
    Conversation readOnly = imapSelected("EXAMINE");
    readOnly.client("a3 CLOSE").server("a3 OK done");
    EXPECT_TRUE(summarySays(imapTold(readOnly), "EXAMINE had opened it to be read only, so nothing was removed"));
}

TEST(ImapReplies, CannotTellFromABodyWhetherItWasLookedAtOnly)
{
    const char *reply = "* 2 FETCH (BODY[TEXT] \"x\")";
    for (const char *command : {"a3 FETCH 2 BODY.PEEK[TEXT]", "a3 FETCH 2 BODY[TEXT]"})
        EXPECT_EQ(imapMeaning(toldWhile(command, reply), "BODY"),
                  "The text itself, of what the brackets name; empty brackets mean the whole message.");
    const explain::Explanation asked = explain::explainLine(imapProtocol(), "a3 FETCH 2 BODY[TEXT]");
    EXPECT_TRUE(imapMeaning(asked, "BODY").ends_with("the message gets \\Seen by that."));
}

TEST(ImapReplies, TellEachCapabilityInAResponseCode)
{
    for (const char *reply : {"a3 OK [CAPABILITY IMAP4rev1 IDLE] Logged in", "a3 OK [capability IMAP4rev1 IDLE] hi"}) {
        const explain::Explanation told = imapTold("a3 NOOP", reply);
        const explain::Explanation line = explain::explainLine(imapProtocol(), "* CAPABILITY IMAP4rev1 IDLE");
        for (const char *capability : {"IMAP4rev1", "IDLE"})
            EXPECT_EQ(imapMeaning(told, capability), imapMeaning(line, capability));
        expectTree(told.tokens, qstrlen(reply), reply);
    }
}

TEST(ImapReplies, TellOfAStatusWithoutATag)
{
    const explain::Explanation code = toldWhile("a3 SELECT INBOX", "* OK [UIDNEXT 7] next");
    EXPECT_EQ(code.heading.toStdString(), "* OK — the next UID");
    EXPECT_TRUE(imapMeaning(code, "[UIDNEXT 7]").starts_with("The response code"));
    EXPECT_TRUE(summarySays(toldWhile("a3 NOOP", "* NO disk is nearly full"), "may still succeed"));
    EXPECT_TRUE(summarySays(toldWhile("a3 LOGOUT", "* BYE so long"), "about to close"));
    EXPECT_TRUE(
        imapMeaning(toldWhile("a3 LOGOUT", "* BYE so long"), "BYE").starts_with("BYE: the server says goodbye"));
    EXPECT_TRUE(imapMeaning(imapTold(imapGreeted()), "OK").starts_with("OK: the server is ready"));
    EXPECT_TRUE(imapTold(imapGreeted()).heading.startsWith(QStringLiteral("OK — the server is ready")));
    EXPECT_NE(imapMeaning(imapTold(imapGreeted()), "IMAP4rev1"), "no such token");
    Conversation known(imapProtocol());
    known.server("* PREAUTH welcome");
    EXPECT_EQ(imapTold(known).codeMeaning.toStdString(), "logged in already");
}

TEST(ImapReplies, TellWhatThePlusSignWants)
{
    Conversation literal = imapLoggedIn();
    literal.client("a2 APPEND INBOX {5}").server("+ Ready");
    EXPECT_EQ(imapTold(literal).heading.toStdString(), "+ — go on");
    EXPECT_TRUE(summarySays(imapTold(literal), "354"));
    Conversation idle = imapSelected();
    idle.client("a3 IDLE").server("+ idling");
    EXPECT_EQ(imapTold(idle).codeMeaning.toStdString(), "waiting");
    Conversation login = imapGreeted();
    login.client("a1 AUTHENTICATE LOGIN").server("+ VXNlcm5hbWU6");
    EXPECT_EQ(imapTold(login).codeMeaning.toStdString(), "the server's challenge: Username:");
    EXPECT_EQ(imapMeaning(imapTold(login), "VXNlcm5hbWU6"), "Base64. Decoded it says: Username:");
}

TEST(ImapReplies, ReadWhatFetchBrings)
{
    const char *line = "* 2 FETCH (FLAGS (\\Seen) UID 7 RFC822.SIZE 44827 ENVELOPE (\"Wed, 17 Jul 1996\" \"hello\" "
                       "((\"An\" NIL \"an\" \"hanoi.example\")) NIL NIL NIL NIL NIL NIL \"<1@x>\"))";
    const explain::Explanation told = toldWhile("a3 FETCH 2 ALL", line);
    EXPECT_EQ(imapMeaning(told, "\\Seen"), "The message has been read.");
    EXPECT_TRUE(imapMeaning(told, "UID").starts_with("The unique id"));
    EXPECT_EQ(imapMeaning(told, "44827"), "A number of octets.");
    EXPECT_EQ(imapMeaning(told, "7"), "The value of the item before it.");
    EXPECT_TRUE(imapMeaning(told, "\"hello\"").starts_with("The Subject field"));
    EXPECT_TRUE(imapMeaning(told, "((\"An\" NIL \"an\" \"hanoi.example\"))").starts_with("From:"));
    EXPECT_TRUE(imapMeaning(told, "\"<1@x>\"").starts_with("Message-ID"));

    const explain::Explanation parts
        = toldWhile("a3 FETCH 2 BODYSTRUCTURE",
                    "* 2 FETCH (BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1)(\"IMAGE\" \"PNG\" NIL NIL "
                    "NIL \"BASE64\" 9) \"MIXED\"))");
    EXPECT_TRUE(imapMeaning(parts, "(\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9)").starts_with("Part 2:"));
    EXPECT_TRUE(imapMeaning(parts, "\"MIXED\"").starts_with("What kind of multipart"));
    const explain::Explanation text = toldWhile(
        "a3 FETCH 2 BODY", "* 2 FETCH (BODY (\"TEXT\" \"PLAIN\" (\"CHARSET\" \"UTF-8\") NIL NIL \"7BIT\" 5 1))");
    EXPECT_EQ(imapMeaning(text, "1"), "Of a text: how many lines it has.");
}

TEST(ImapReplies, ReadLiterals)
{
    const QByteArray reply = "* 2 FETCH (BODY[HEADER] {13}\r\nSubject: x\r\n) UID 7)\r\n";
    const QByteArray right = "* 2 FETCH (BODY[HEADER] {12}\r\nSubject: x\r\n UID 7)\r\n";
    const explain::Explanation told = toldWhile("a3 FETCH 2 (BODY[HEADER] UID)", right.constData());
    EXPECT_TRUE(imapMeaning(told, "{12}").starts_with("A literal"));
    EXPECT_TRUE(imapMeaning(told, "HEADER").starts_with("The header"));
    EXPECT_TRUE(imapMeaning(told, "UID").starts_with("The unique id")) << "behind the literal the line goes on";
    EXPECT_EQ(told.tokens.back().begin, right.indexOf("7)"));
    toldWhile("a3 FETCH 2 BODY[HEADER]", reply.constData());
}

TEST(ImapReplies, ReadLists)
{
    const explain::Explanation list = toldWhile("a3 LIST \"\" *", "* LIST (\\HasNoChildren \\Sent) \"/\" Sent");
    EXPECT_TRUE(imapMeaning(list, "\\Sent").starts_with("Special use:"));
    EXPECT_TRUE(imapMeaning(list, "\"/\"").starts_with("The character that divides"));
    EXPECT_EQ(imapMeaning(list, "Sent"), "The name of the mailbox.");
    const explain::Explanation status = toldWhile("a3 STATUS INBOX (UNSEEN)", "* STATUS INBOX (MESSAGES 3 UNSEEN 1)");
    EXPECT_EQ(imapMeaning(status, "UNSEEN 1"), "How many messages have not been read.");
    EXPECT_TRUE(imapMeaning(toldWhile("a3 SEARCH ALL", "* SEARCH 2 3"), "3").starts_with("A message that fits"));
    const explain::Explanation extended
        = toldWhile("a3 SEARCH RETURN (COUNT) ALL", "* ESEARCH (TAG \"a3\") UID COUNT 3 ALL 1:3");
    EXPECT_EQ(imapMeaning(extended, "COUNT 3"), "How many were found.");
    EXPECT_TRUE(imapMeaning(toldWhile("a3 NAMESPACE", "* NAMESPACE ((\"\" \"/\")) NIL NIL"), "((\"\" \"/\"))")
                    .starts_with("One's own"));
    EXPECT_NE(imapMeaning(toldWhile("a3 CAPABILITY", "* CAPABILITY IDLE"), "IDLE"), "no such token");
    EXPECT_NE(imapMeaning(toldWhile("a3 ID NIL", "* ID (\"name\" \"x\")"), "\"name\" \"x\""), "no such token");
}

TEST(ImapReplies, KnowEveryResponseCode)
{
    QSet<QByteArray> seen;
    for (const explain::imap::ResponseCodeRow &row : explain::imap::responseCodes()) {
        EXPECT_FALSE(seen.contains(row.code)) << row.code;
        seen.insert(row.code);
        EXPECT_FALSE(row.title.isEmpty()) << row.code;
        const QByteArray reply = QByteArray("a3 NO [") + row.code + " x] no";
        const explain::Explanation told = imapTold("a3 CREATE x", reply);
        EXPECT_EQ(told.enhancedMeaning, row.meaning.translated()) << row.code;
        if (!row.advice.isEmpty()) {
            EXPECT_EQ(told.advice, row.advice.translated()) << row.code;
        }
        EXPECT_TRUE(told.rfc.startsWith(QStringLiteral("RFC "))) << row.code;
    }
    EXPECT_TRUE(imapTold("a3 CREATE x", "a3 NO [X-MINE] no").enhancedMeaning.contains(QStringLiteral("do not list")));
    EXPECT_FALSE(explain::imap::findResponseCode("[]"));
    EXPECT_TRUE(explain::imap::responseCodeIn("[TRYCREATE").isEmpty());
    // What RFC 9051 section 7.1 lists.
    for (const char *code : {"ALERT",
                             "ALREADYEXISTS",
                             "APPENDUID",
                             "AUTHENTICATIONFAILED",
                             "AUTHORIZATIONFAILED",
                             "BADCHARSET",
                             "CANNOT",
                             "CAPABILITY",
                             "CLIENTBUG",
                             "CLOSED",
                             "CONTACTADMIN",
                             "COPYUID",
                             "CORRUPTION",
                             "EXPIRED",
                             "EXPUNGEISSUED",
                             "HASCHILDREN",
                             "INUSE",
                             "LIMIT",
                             "NONEXISTENT",
                             "NOPERM",
                             "OVERQUOTA",
                             "PARSE",
                             "PERMANENTFLAGS",
                             "PRIVACYREQUIRED",
                             "READ-ONLY",
                             "READ-WRITE",
                             "SERVERBUG",
                             "TRYCREATE",
                             "UIDNEXT",
                             "UIDNOTSTICKY",
                             "UIDVALIDITY",
                             "UNAVAILABLE",
                             "UNKNOWN-CTE",
                             "UNSEEN"})
        EXPECT_TRUE(seen.contains(code)) << code;
}

TEST(ImapReplies, KnowEveryWordWithAStar)
{
    for (const explain::imap::UntaggedRow &row : explain::imap::untaggedRows()) {
        const QByteArray line = QByteArray("* ") + (row.numbered ? "4 " : "") + row.name + " x";
        const explain::Explanation told = explain::explainLine(imapProtocol(), line);
        EXPECT_FALSE(told.summary.isEmpty()) << row.name;
        EXPECT_FALSE(told.summary.contains(QLatin1Char('%'))) << row.name;
        EXPECT_FALSE(told.codeMeaning.contains(QLatin1Char('%'))) << row.name;
    }
    EXPECT_TRUE(toldWhile("a3 NOOP", "* XYZZY 1").codeMeaning.contains(QStringLiteral("do not list")));
}

TEST(ImapReplies, AreKnownByTheirFirstWord)
{
    const explain::Dialect &dialect = explain::dialectOf(imapProtocol());
    for (const char *line :
         {"* OK hi", "* 3 EXISTS", "a1 OK done", "a1 BAD [X] no", "+ go on", "+ ", "* LIST () \"/\" x"})
        EXPECT_TRUE(dialect.looksLikeReply(line)) << line;
    for (const char *line :
         {"a1 NOOP", "* LOGIN an secret", "+ LOGIN an secret", "a1 OKAY", "+OK hi", "LOGIN an x", ""})
        EXPECT_FALSE(dialect.looksLikeReply(line)) << line;
    EXPECT_TRUE(dialect.endsReply("a1 OK done"));
    EXPECT_FALSE(dialect.endsReply("* 1 FETCH (BODY[] {12}"));
    EXPECT_TRUE(imapProtocol().parseReply(dialect.greeting(), nullptr).valid);
    EXPECT_EQ(explain::explainLine(imapProtocol(), "hello").heading.toStdString(), "Not a command of IMAP");
}

TEST(ImapReplies, TellWhatTheEndOfTheConnectionMeans)
{
    const auto ended = [](Conversation conversation) {
        conversation.happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, protocol::Party::Server);
        return imapTold(conversation);
    };
    EXPECT_TRUE(summarySays(ended(imapSelected()), "still marked"));
    EXPECT_TRUE(summarySays(ended(imapGreeted()), "No mailbox was open"));
    Conversation left = imapSelected();
    left.client("a3 LOGOUT").server("* BYE so long").server("a3 OK done");
    EXPECT_TRUE(summarySays(ended(left), "as LOGOUT asked for"));
    Conversation hung = imapSelected();
    hung.client("a3 EXPUNGE");
    EXPECT_TRUE(summarySays(ended(hung), "cannot know"));
}
