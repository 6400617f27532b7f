// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImapExplained.h"

#include "core/explain/Dialect.h"
#include "core/explain/mistakes/Rule.h"

#include <TestPaths.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace helolab;
using namespace helolab::tests;

namespace {

std::string correctedIn(const QByteArray &line, const QByteArray &reply)
{
    return imapMistake(line, reply).correctedLine.toStdString();
}

QByteArray imapSessions()
{
    QByteArray all;
    const QDir folder(QStringLiteral(HELOLAB_SOURCE_DIR "/tests/sessions/mistakes"));
    for (const QString &name : folder.entryList({QStringLiteral("imap-*.session")})) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        all += file.readAll() + '\n';
    }
    return all;
}

} // namespace

TEST(ImapMistakes, MissTheTag)
{
    for (const char *line : {"LOGIN an secret", "noop", "UID FETCH 1 FLAGS x", "LIST \"\" *"})
        EXPECT_EQ(imapMistakeId(line, "* BAD no"), "tag-missing") << line;
    EXPECT_EQ(correctedIn("FETCH 1 FLAGS", "FETCH BAD no"), "a3 FETCH 1 FLAGS");
    EXPECT_EQ(correctedIn("LOGNI an secret", "LOGNI BAD no"), "a3 LOGIN an secret");
    EXPECT_FALSE(imapMistake("LOGNI an secret", "LOGNI BAD no").certain);
    EXPECT_EQ(imapMistakeId("UID FETCH 1 FLAGS", "UID OK done"), "tag-missing") << "the tag is UID, the command FETCH";
    EXPECT_EQ(imapMistakeId("LOGIN NOOP", "LOGIN OK done"), "none") << "an odd tag is a tag";
    EXPECT_EQ(imapMistakeId("abcd XYZZY", "abcd BAD no"), "none");
}

TEST(ImapMistakes, CiteTheirOwnRfc)
{
    for (const char *line : {"a3 NOO\bOP", "a3 NOOP\x1B[A", "a3 \xD0\x9DOOP", "a3 \xD0\xA2\xD0\xA9\xD0\xA9\xD0\x97"}) {
        const explain::Mistake mistake = imapMistake(line, "a3 BAD no");
        EXPECT_EQ(mistake.rfc.toStdString(), "RFC 9051 section 9") << mistake.id.toStdString();
    }
    EXPECT_TRUE(imapMistake("a3 QUIT", "a3 BAD no").explanation.contains(QStringLiteral("SMTP / POP3")));
    EXPECT_EQ(imapMistake("EHLO pc", "EHLO BAD no").rfc.toStdString(), "RFC 5321 section 4.1.1.1") << "at home there";
}

TEST(ImapMistakes, SeeWhatCannotBeATag)
{
    EXPECT_EQ(correctedIn("* NOOP", "* BAD no"), "a3 NOOP");
    EXPECT_EQ(imapMistakeId("* NOOP", "* BAD no"), "bad-tag");
    EXPECT_EQ(imapMistakeId("+ NOOP", "* BAD no"), "bad-tag");
    EXPECT_EQ(imapMistakeId("a(1) NOOP", "* BAD no"), "bad-tag");
    EXPECT_EQ(imapMistakeId("a1.x NOOP", "a1.x OK no"), "none");
}

TEST(ImapMistakes, SayThatDoneWasForgottenWhateverBecameOfTheWaiting)
{
    Conversation idle = imapSelected();
    idle.client("a3 IDLE").server("+ idling").client("a4 NOOP").server("a3 BAD DONE was expected");
    EXPECT_EQ(imapMistake(idle).title.toStdString(), "DONE was forgotten");
    EXPECT_EQ(imapMistake(idle).correctedLine.toStdString(), "")
        << "the waiting is over: DONE would be the next mistake";
    Conversation early = imapSelected();
    early.client("a3 IDLE").server("+ idling").client("a4 NOOP");
    EXPECT_EQ(imapMistake(early).correctedLine.toStdString(), "DONE");
}

TEST(ImapMistakes, AdviseAnotherTag)
{
    EXPECT_EQ(imapMistakeId("a1 NOOP", "a1 OK done"), "tag-reused");
    EXPECT_TRUE(imapMistake("a1 NOOP", "a1 OK done").isAdvice);
    EXPECT_EQ(imapMistake("a1 NOOP", "a1 OK done").begin, 0) << "at the tag";
    EXPECT_EQ(imapMistake("a1 NOOP", "a1 OK done").length, 2);
    EXPECT_EQ(imapMistakeId("a1 NOOP", "a1 BAD no"), "none") << "advice waits for success";
    EXPECT_EQ(imapMistakeId("A1 NOOP", "A1 OK done"), "none") << "tags differ by case";
    EXPECT_EQ(imapMistakeId("a3 NOOP", "a3 OK done"), "none");
    Conversation mended = imapSelected();
    mended.client("a3 NOPO").server("a3 BAD no").client("a3 NOOP").server("a3 OK done");
    EXPECT_EQ(imapMistake(mended).id.toStdString(), "none") << "the same line once more";
    Conversation again = imapSelected();
    again.reconnect().server("* OK ready").client("a1 NOOP").server("a1 OK done");
    EXPECT_EQ(imapMistake(again).id.toStdString(), "none") << "tags belong to one connection";
}

TEST(ImapMistakes, CountSpaces)
{
    EXPECT_EQ(correctedIn("a3  NOOP", "a3 BAD no"), "a3 NOOP");
    EXPECT_EQ(correctedIn("a3 FETCH  1   FLAGS", "a3 BAD no"), "a3 FETCH 1 FLAGS");
    EXPECT_EQ(correctedIn(" a3 NOOP", "* BAD no"), "a3 NOOP");
    EXPECT_EQ(correctedIn("a3 NOOP ", "a3 BAD no"), "a3 NOOP");
    EXPECT_EQ(imapMistakeId("a3\tNOOP", "* BAD no"), "extra-spaces");
    EXPECT_EQ(imapMistakeId("a3 SELECT \"two  words\"", "a3 NO no"), "none");
    EXPECT_EQ(imapMistakeId("a3 NOOP ", "a3 OK fine"), "none") << "a tolerant server";
}

TEST(ImapMistakes, FindTheNearestCommandBehindTheTag)
{
    EXPECT_EQ(correctedIn("a3 FECTH 1 FLAGS", "a3 BAD no"), "a3 FETCH 1 FLAGS");
    EXPECT_EQ(correctedIn("a3 UID FECTH 1 FLAGS", "a3 BAD no"), "a3 UID FETCH 1 FLAGS");
    EXPECT_EQ(imapMistakeId("a3 SELCET INBOX", "a3 BAD no"), "misspelt-verb");
    EXPECT_EQ(imapMistakeId("a3 XYZZY", "a3 BAD no"), "none");
}

TEST(ImapMistakes, NoticeTheWrongDoor)
{
    for (const char *line : {"HELO pc", "EHLO pc", "MAIL FROM:<a@b>", "USER an", "RETR 1", "QUIT", "a3 QUIT", "a3 STAT",
                             "a3 RCPT TO:<a@b>", "LHLO pc"})
        EXPECT_EQ(imapMistakeId(line, "a3 BAD no"), "wrong-door") << line;
    EXPECT_TRUE(
        imapMistake("a3 RETR 1", "a3 BAD no").explanation.startsWith(QStringLiteral("RETR is a command of POP3")));
    EXPECT_TRUE(imapMistake("QUIT", "* BAD no").explanation.contains(QStringLiteral("IMAP answers at this port")));
}

TEST(ImapMistakes, SeeOctetsBehindATag)
{
    EXPECT_EQ(correctedIn("a3 NOOPP\b", "a3 BAD no"), "a3 NOOP");
    EXPECT_EQ(imapMistakeId("a3 NOO\x7FOP", "a3 BAD no"), "backspace-sent");
    EXPECT_EQ(imapMistakeId("a3 NOOP\n", "a3 BAD no"), "bare-lf");
    EXPECT_EQ(imapMistakeId("a3 NOOP\n", "a3 OK fine"), "none");
    EXPECT_EQ(imapMistakeId("GET / HTTP/1.1", "GET BAD no"), "http-request");
    EXPECT_EQ(imapMistakeId("", "* BAD no"), "empty-line");
    EXPECT_EQ(correctedIn("a3 SELECT \xE2\x80\x9CSent Items\xE2\x80\x9D", "a3 BAD no"), "a3 SELECT \"Sent Items\"");
    EXPECT_EQ(imapMistakeId("\xD0\xB0\x33 NOOP", "* BAD no"), "look-alike") << "a Cyrillic a in the tag";
    EXPECT_EQ(imapMistakeId("a3 SELECT \"\xC4\x90\xC3\xA3 g\xE1\xBB\xADi\"", "a3 OK done"), "none");
    const explain::Mistake layout = imapMistake("\xD1\x84\x33 \xD1\x82\xD1\x89\xD1\x89\xD0\xB7", "* BAD no"); // ф3 тщщз
    EXPECT_EQ(layout.id.toStdString(), "other-layout");
    EXPECT_EQ(layout.correctedLine.toStdString(), "a3 noop");
}

TEST(ImapMistakes, NameTheOrderAndTheWayOn)
{
    Conversation early = imapLoggedIn();
    early.client("a2 FETCH 1 FLAGS").server("a2 BAD No mailbox is selected");
    EXPECT_EQ(imapMistake(early).id.toStdString(), "wrong-order");
    EXPECT_EQ(imapMistakeId("a3 LOGIN an secret", "a3 BAD You are logged in already"), "wrong-order");
}

TEST(ImapMistakes, SeeTooLittleAndTooMuch)
{
    EXPECT_EQ(imapMistakeId("a3 SELECT", "a3 BAD no"), "missing-argument");
    EXPECT_EQ(imapMistakeId("a3 FETCH 1", "a3 BAD no"), "missing-argument");
    EXPECT_EQ(imapMistakeId("a3 STORE 1 +FLAGS", "a3 BAD no"), "missing-argument");
    EXPECT_EQ(correctedIn("a3 LIST", "a3 BAD no"), "a3 LIST \"\" \"*\"");
    EXPECT_EQ(correctedIn("a3 LIST *", "a3 BAD no"), "a3 LIST \"\" *");
    EXPECT_EQ(correctedIn("a3 LIST INBOX", "a3 BAD no"), "a3 LIST \"\" INBOX");
    EXPECT_EQ(correctedIn("a3 EXPUNGE 1", "a3 BAD no"), "a3 EXPUNGE");
    EXPECT_EQ(imapMistakeId("a3 EXPUNGE 1", "a3 BAD no"), "unexpected-argument");
}

TEST(ImapMistakes, LookAtQuotes)
{
    EXPECT_EQ(correctedIn("a3 SELECT \"Sent Items", "a3 BAD no"), "a3 SELECT \"Sent Items\"");
    EXPECT_EQ(imapMistakeId("a3 LOGIN \"an secret", "a3 BAD no"), "wrong-order") << "and that comes first";
    EXPECT_EQ(correctedIn("a3 SELECT 'Sent Items'", "a3 BAD no"), "a3 SELECT \"Sent Items\"");
    EXPECT_EQ(correctedIn("a3 SELECT Sent Items", "a3 BAD no"), "a3 SELECT \"Sent Items\"");
    EXPECT_EQ(correctedIn("a3 COPY 1 Sent Items", "a3 BAD no"), "a3 COPY 1 \"Sent Items\"");
    EXPECT_EQ(correctedIn("a3 STATUS Sent Items (MESSAGES)", "a3 BAD no"), "a3 STATUS \"Sent Items\" (MESSAGES)");
    EXPECT_EQ(correctedIn("a3 APPEND Sent Items {5}", "a3 BAD no"), "a3 APPEND \"Sent Items\" {5}");
    EXPECT_EQ(imapMistakeId("a3 SELECT O'Neill's", "a3 NO no"), "none");

    Conversation login = imapGreeted();
    login.client("a1 LOGIN an my secret").server("a1 BAD no");
    const explain::Mistake mistake = imapMistake(login);
    EXPECT_EQ(mistake.id.toStdString(), "unquoted-space");
    EXPECT_TRUE(mistake.correctedLine.isEmpty()) << "a password is not said again";
    Conversation open = imapGreeted();
    open.client("a1 LOGIN \"an secret").server("a1 BAD no");
    EXPECT_EQ(imapMistake(open).id.toStdString(), "open-quote");
}

TEST(ImapMistakes, LookAtSetsAndParentheses)
{
    EXPECT_EQ(correctedIn("a3 FETCH 1-3 FLAGS", "a3 BAD no"), "a3 FETCH 1:3 FLAGS");
    EXPECT_EQ(correctedIn("a3 FETCH 1, 3 FLAGS", "a3 BAD no"), "a3 FETCH 1,3 FLAGS");
    EXPECT_EQ(correctedIn("a3 FETCH 1;3 FLAGS", "a3 BAD no"), "a3 FETCH 1,3 FLAGS");
    EXPECT_EQ(correctedIn("a3 FETCH 1 FLAGS UID", "a3 BAD no"), "a3 FETCH 1 (FLAGS UID)");
    EXPECT_EQ(correctedIn("a3 FETCH 1 FLAGS, UID", "a3 BAD no"), "a3 FETCH 1 (FLAGS UID)");
    EXPECT_EQ(correctedIn("a3 FETCH 1 (FLAGS,ENVELOPE)", "a3 BAD no"), "a3 FETCH 1 (FLAGS ENVELOPE)");
    EXPECT_EQ(correctedIn("a3 FETCH 1 (FLAGS UID", "a3 BAD no"), "a3 FETCH 1 (FLAGS UID)");
    EXPECT_EQ(correctedIn("a3 FETCH 1 (FAST)", "a3 BAD no"), "a3 FETCH 1 FAST");
    EXPECT_EQ(correctedIn("a3 STORE 1 (+FLAGS \\Seen)", "a3 BAD no"), "a3 STORE 1 +FLAGS \\Seen");
    EXPECT_EQ(correctedIn("a3 STORE 1 +FLAGS(\\Seen)", "a3 BAD no"), "a3 STORE 1 +FLAGS (\\Seen)");
    EXPECT_EQ(correctedIn("a3 STATUS INBOX MESSAGES", "a3 BAD no"), "a3 STATUS INBOX (MESSAGES)");
    EXPECT_EQ(correctedIn("a3 APPEND INBOX \\Seen {5}", "a3 BAD no"), "a3 APPEND INBOX (\\Seen) {5}");
    EXPECT_EQ(imapMistakeId("a3 FETCH 1 FLAGS", "a3 NO no"), "none");
    EXPECT_EQ(imapMistakeId("a3 FETCH 1 XYZZY", "a3 BAD no"), "none");
    EXPECT_EQ(imapMistakeId("a3 FETCH 0 FLAGS", "a3 BAD no"), "number-zero");
    EXPECT_EQ(imapMistakeId("a3 FETCH 0:3 FLAGS", "a3 BAD no"), "number-zero");
    EXPECT_EQ(imapMistakeId("a3 FETCH 10 FLAGS", "a3 BAD no"), "missing-number");
}

TEST(ImapMistakes, TellNumbersFromUids)
{
    Conversation conversation = imapSelected();
    conversation.client("a3 FETCH 1:* UID");
    conversation.server("* 1 FETCH (UID 101)").server("* 2 FETCH (UID 102)").server("* 3 FETCH (UID 110)");
    conversation.server("a3 OK done");
    Conversation byUid = conversation;
    byUid.client("a4 FETCH 102 FLAGS").server("a4 BAD no");
    EXPECT_EQ(imapMistake(byUid).id.toStdString(), "uid-as-number");
    EXPECT_EQ(imapMistake(byUid).correctedLine.toStdString(), "a4 UID FETCH 102 FLAGS");
    EXPECT_FALSE(imapMistake(byUid).certain);
    Conversation beyond = conversation;
    beyond.client("a4 FETCH 10 FLAGS").server("a4 BAD no");
    EXPECT_EQ(imapMistake(beyond).id.toStdString(), "missing-number") << "10 only begins as 102 does";
    EXPECT_TRUE(imapMistake(beyond).explanation.contains(QStringLiteral("the mailbox has 3")));

    Conversation number = conversation;
    number.client("a4 UID FETCH 2 FLAGS").server("a4 OK done");
    EXPECT_EQ(imapMistake(number).id.toStdString(), "number-as-uid");
    EXPECT_EQ(imapMistake(number).correctedLine.toStdString(), "a4 FETCH 2 FLAGS");
    Conversation right = conversation;
    right.client("a4 UID FETCH 102 FLAGS").server("* 2 FETCH (UID 102 FLAGS ())").server("a4 OK done");
    EXPECT_EQ(imapMistake(right).id.toStdString(), "none");
    Conversation silent = conversation;
    silent.client("a4 UID STORE 2 +FLAGS.SILENT (\\Seen)").server("a4 OK done");
    EXPECT_EQ(imapMistake(silent).id.toStdString(), "none") << "nobody can see what it did";

    Conversation gone = conversation;
    gone.client("a4 NOOP").server("* 1 EXPUNGE").server("a4 OK done");
    gone.client("a5 FETCH 3 FLAGS").server("a5 BAD no");
    EXPECT_EQ(imapMistake(gone).id.toStdString(), "missing-number") << "one is gone, so there are two";
}

TEST(ImapMistakes, SeeFlagsWithoutABackslash)
{
    EXPECT_EQ(correctedIn("a3 STORE 1 +FLAGS (Deleted)", "a3 OK done"), "a3 STORE 1 +FLAGS (\\Deleted)");
    EXPECT_EQ(correctedIn("a3 STORE 1 +FLAGS (/Seen)", "a3 OK done"), "a3 STORE 1 +FLAGS (\\Seen)");
    EXPECT_EQ(correctedIn("a3 APPEND INBOX (seen) {5}", "+ go on"), "a3 APPEND INBOX (\\seen) {5}");
    EXPECT_FALSE(imapMistake("a3 STORE 1 +FLAGS (Seen)", "a3 OK done").certain);
    EXPECT_EQ(imapMistakeId("a3 STORE 1 +FLAGS ($Forwarded work)", "a3 OK done"), "none");
    EXPECT_EQ(imapMistakeId("a3 STORE 1 +FLAGS (\\Seen)", "a3 OK done"), "none");
}

TEST(ImapMistakes, KnowThatMarkedIsNotGone)
{
    Conversation marked = imapSelected();
    marked.client("a3 STORE 2 +FLAGS (\\Deleted)").server("* 2 FETCH (FLAGS (\\Deleted))").server("a3 OK done");
    const auto after = [](Conversation conversation, const QByteArray &command) {
        conversation.client("b1 " + command);
        if (command == "LOGOUT")
            conversation.server("* BYE so long");
        return imapMistake(conversation.server("b1 OK done")).id.toStdString();
    };
    EXPECT_EQ(after(marked, "LOGOUT"), "marked-not-gone");
    EXPECT_EQ(after(marked, "UNSELECT"), "marked-not-gone");
    EXPECT_EQ(after(marked, "SELECT Sent"), "marked-not-gone");
    EXPECT_EQ(after(marked, "CLOSE"), "close-expunged");
    EXPECT_EQ(after(marked, "EXPUNGE"), "none");
    EXPECT_EQ(after(marked, "NOOP"), "none");
    EXPECT_EQ(after(imapSelected(), "LOGOUT"), "none");
    EXPECT_EQ(after(imapSelected(), "CLOSE"), "none");

    Conversation removed = marked;
    removed.client("a4 EXPUNGE").server("* 2 EXPUNGE").server("a4 OK done");
    EXPECT_EQ(after(removed, "LOGOUT"), "none");
    Conversation unmarked = marked;
    unmarked.client("a4 STORE 2 -FLAGS (\\Deleted)").server("a4 OK done");
    EXPECT_EQ(after(unmarked, "LOGOUT"), "none");
    Conversation refused = imapSelected();
    refused.client("a3 STORE 2 +FLAGS (\\Deleted)").server("a3 NO no");
    EXPECT_EQ(after(refused, "LOGOUT"), "none");
    Conversation left = marked;
    left.client("a4 UNSELECT").server("a4 OK done").client("a5 SELECT INBOX").server("a5 OK done");
    EXPECT_EQ(after(left, "UNSELECT"), "none") << "told once";

    Conversation dropped = marked;
    dropped.happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, protocol::Party::Client);
    EXPECT_EQ(imapMistake(dropped).id.toStdString(), "marked-not-gone");
}

TEST(ImapMistakes, CountLiterals)
{
    Conversation brief = imapLoggedIn();
    brief.client("a2 APPEND INBOX {5}").server("+ go on").client("Subject: x").server("a2 BAD no");
    EXPECT_EQ(imapMistake(brief).id.toStdString(), "literal-too-short");
    EXPECT_TRUE(imapMistake(brief).explanation.contains(QStringLiteral("at least 10")));
    EXPECT_EQ(imapMistake(brief).begin, 5);
    Conversation right = imapLoggedIn();
    right.client("a2 APPEND INBOX {10}").server("+ go on").client("Subject: x").server("a2 OK done");
    EXPECT_EQ(imapMistake(right).id.toStdString(), "none");
    Conversation login = imapGreeted();
    login.client("a1 LOGIN {2}").server("+ go on").client("an secret").server("a1 NO no");
    EXPECT_EQ(imapMistake(login).id.toStdString(), "none");

    Conversation much = imapLoggedIn();
    much.client("a2 APPEND INBOX {100}").server("+ go on").client("Subject: x").client("").client("hello");
    EXPECT_EQ(imapMistake(much).id.toStdString(), "none");
    much.client("a3 LOGOUT");
    EXPECT_EQ(imapMistake(much).id.toStdString(), "literal-too-long");
    EXPECT_FALSE(imapMistake(much).certain);

    Conversation open = imapLoggedIn();
    open.client("a2 APPEND INBOX {12}").server("+ go on").client("Subject: x");
    EXPECT_EQ(imapMistake(open).id.toStdString(), "none");
    open.client("a3 LOGOUT").server("a2 BAD no");
    EXPECT_EQ(imapMistake(open).id.toStdString(), "line-not-ended");
    EXPECT_TRUE(imapMistake(open).explanation.contains(QStringLiteral("a3 LOGOUT")));
}

TEST(ImapMistakes, KnowWhereDoneBelongs)
{
    EXPECT_EQ(imapMistakeId("DONE", "* BAD no"), "not-idling");
    Conversation idle = imapSelected();
    idle.client("a3 IDLE").server("+ idling");
    Conversation done = idle;
    EXPECT_EQ(imapMistake(done.client("DONE").server("a3 OK done")).id.toStdString(), "none");
    Conversation other = idle;
    EXPECT_EQ(imapMistake(other.client("a4 NOOP").server("a3 BAD no")).id.toStdString(), "done-forgotten");
    Conversation tagged = idle;
    EXPECT_EQ(imapMistake(tagged.client("a3 DONE").server("a3 BAD no")).title.toStdString(), "DONE has no tag");
}

TEST(ImapMistakes, LookAtBase64)
{
    const auto answered = [](const char *answer) {
        Conversation plain = imapGreeted();
        plain.client("a1 AUTHENTICATE PLAIN").server("+ ").client(answer).server("a1 NO no");
        return imapMistake(plain).id.toStdString();
    };
    EXPECT_EQ(answered("an secret"), "auth-not-base64");
    EXPECT_EQ(answered("YW4="), "auth-plain-shape");
    EXPECT_EQ(answered("AGFuAHNlY3JldA=="), "none");
    EXPECT_EQ(answered("*"), "none");
}

TEST(ImapMistakeRules, HaveAGoldenSessionEach)
{
    const QByteArray sessions = imapSessions();
    for (const auto *rule : explain::dialectOf(imapProtocol()).mistakes())
        EXPECT_TRUE(sessions.contains(QByteArray("? mistake: ") + rule->id + '\n')) << rule->id;
}

TEST(ImapMistakeRules, HaveStableIdsAndATitle)
{
    static const QRegularExpression kebab(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    QSet<QByteArray> seen;
    for (const auto *rule : explain::dialectOf(imapProtocol()).mistakes()) {
        EXPECT_TRUE(kebab.match(QString::fromLatin1(rule->id)).hasMatch()) << rule->id;
        EXPECT_FALSE(seen.contains(rule->id)) << rule->id;
        EXPECT_FALSE(rule->title.isEmpty()) << rule->id;
        seen.insert(rule->id);
    }
}
