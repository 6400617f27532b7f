// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pieces of a line as a tree: for every golden session that they nest, for each kind of piece what it says.
#include "tests/support/TokenTree.h"
#include "core/Protocols.h"
#include "core/explain/Explain.h"
#include "core/lab/Help.h"
#include "core/report/EntryJson.h"
#include "core/transcript/SessionFile.h"
#include "tests/support/Conversation.h"

#include <TestPaths.h>

#include <QDirIterator>
#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace helolab;
using namespace helolab::tests;
using transcript::SessionStep;

namespace {

const protocol::Protocol &named(const char *name)
{
    return *findProtocol(QString::fromLatin1(name));
}

explain::Explanation told(const char *protocol, const QByteArray &line)
{
    explain::Explanation said = explain::explainLine(named(protocol), line);
    expectTree(said.tokens, line.size(), line.left(200).toStdString());
    return said;
}

std::string treeOf(const char *protocol, const QByteArray &line)
{
    return tests::treeOf(told(protocol, line));
}

/// What stands at \p step, in the conversation of its connection.
void say(const transcript::SessionFile &file, const SessionStep &step, std::map<int, Conversation> &all)
{
    Conversation &conversation = all.try_emplace(step.connection, file.protocolOf(step.connection)).first->second;
    const QByteArray octets = step.raw ? step.octets : step.octets + "\r\n";
    if (step.kind == SessionStep::Kind::Send)
        conversation.client(octets);
    else if (step.kind == SessionStep::Kind::Expect)
        conversation.server(octets);
}

} // namespace

TEST(TokenTree, NestsInAllGoldenSessions)
{
    QDirIterator files(QStringLiteral(HELOLAB_SOURCE_DIR "/tests/sessions"), {QStringLiteral("*.session")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int deep = 0;
    int sessions = 0;
    while (files.hasNext()) {
        const auto file = transcript::loadSession(files.next());
        if (!file.ok())
            continue; // those that are wrong on purpose
        ++sessions;
        std::map<int, Conversation> all;
        for (const SessionStep &step : file.value().steps)
            say(file.value(), step, all);
        for (const auto &[number, conversation] : all) {
            const auto &entries = conversation.transcript().entries;
            for (qsizetype i = 0; i < conversation.size(); ++i) {
                const QByteArray &bytes = entries[std::size_t(i)].bytes;
                const auto said = explain::explain(conversation.transcript(), i);
                expectTree(said.tokens, bytes.size(), bytes.left(200).toStdString());
                deep += int(std::count_if(said.tokens.begin(), said.tokens.end(),
                                          [](const explain::Token &token) { return token.level > 0; }));
            }
        }
    }
    EXPECT_GT(sessions, 100);
    EXPECT_GT(deep, 1000);
}

TEST(TokenTree, TakesAPathApart)
{
    EXPECT_EQ(treeOf("smtp", "MAIL FROM:<an@hanoi.example> SIZE=500 BODY=8BITMIME"),
              "MAIL\nFROM:\n<an@hanoi.example>\n  an\n  @\n  hanoi.example\nSIZE=500\n  SIZE\n  500\n"
              "BODY=8BITMIME\n  BODY\n  8BITMIME\n");
    EXPECT_EQ(treeOf("smtp", "RCPT TO:<@relay.example:an@[192.0.2.1]>"),
              "RCPT\nTO:\n<@relay.example:an@[192.0.2.1]>\n  @relay.example\n  an\n  @\n  [192.0.2.1]\n");
    EXPECT_EQ(treeOf("smtp", "RCPT TO:<postmaster>"), "RCPT\nTO:\n<postmaster>\n  postmaster\n");
    EXPECT_EQ(treeOf("smtp", "RCPT TO:an@hanoi.example"), "RCPT\nTO:\nan@hanoi.example\n  an\n  @\n  hanoi.example\n");
    const explain::Explanation bare = told("smtp", "RCPT TO:an@hanoi.example");
    EXPECT_EQ(toldOfPiece(bare, "an@hanoi.example", 0), "An address.") << "no brackets are told that are not there";
    EXPECT_TRUE(toldOfPiece(told("smtp", "MAIL FROM:<an@hanoi example>"), "an", 0).starts_with("The local part"));
    EXPECT_EQ(treeOf("smtp", "MAIL FROM:<>"), "MAIL\nFROM:\n<>\n");
    EXPECT_EQ(treeOf("smtp", "VRFY an@hanoi.example"), "VRFY\nan@hanoi.example\n  an\n  @\n  hanoi.example\n");
    const explain::Explanation said = told("smtp", "RCPT TO:<an@[192.0.2.1]>");
    EXPECT_TRUE(toldOfPiece(said, "[192.0.2.1]", 1).starts_with("An address literal"));
    EXPECT_TRUE(toldOfPiece(said, "@", 1).starts_with("The at sign"));
}

TEST(TokenTree, TakesRepliesOfSmtpApart)
{
    const explain::Explanation said = told("smtp", "503 5.5.1 Need MAIL before RCPT");
    EXPECT_EQ(tests::treeOf(said), "503\n  5\n  0\n  3\n5.5.1\n  5\n  5\n  1\nNeed MAIL before RCPT\n");
    EXPECT_EQ(toldOfPiece(said, "0", 1), said.digits[1].meaning.toStdString());
    EXPECT_EQ(toldOfPiece(said, "1", 1), said.enhancedParts[2].meaning.toStdString());

    Conversation ehlo(named("smtp"));
    ehlo.server("220 mx ready").client("EHLO me.example");
    ehlo.server("250-mx.example hello\r\n250-SIZE 1000\r\n250 AUTH PLAIN LOGIN");
    const explain::Explanation answer = explain::explain(ehlo.transcript(), ehlo.last());
    EXPECT_NE(tests::treeOf(answer).find("SIZE 1000\n  SIZE\n  1000\n"), std::string::npos) << tests::treeOf(answer);
    EXPECT_NE(tests::treeOf(answer).find("AUTH PLAIN LOGIN\n  AUTH\n  PLAIN\n  LOGIN\n"), std::string::npos);
    EXPECT_NE(toldOfPiece(answer, "LOGIN", 1), toldOfPiece(answer, "PLAIN", 1)) << "each for itself";
}

TEST(TokenTree, DecodesBase64PieceByPiece)
{
    const explain::Explanation said = told("smtp", "AUTH PLAIN AGFuAHNlY3JldA=="); // NUL an NUL secret
    EXPECT_EQ(tests::treeOf(said), "AUTH\nPLAIN\n•••\n  AG\n  Fu\n  A\n  •••\n");
    EXPECT_TRUE(said.tokens.back().isSecret);

    Conversation cram(named("smtp"));
    cram.server("220 mx ready").client("EHLO a.example").server("250 AUTH CRAM-MD5").client("AUTH CRAM-MD5");
    cram.server("334 PDE4OTZAbXg+").client(QByteArray("tim b913a602c7eda7a495b4e6e7334d3890").toBase64());
    const explain::Explanation answer = explain::explain(cram.transcript(), cram.last());
    ASSERT_GT(answer.tokens.size(), 2U) << "the digest is another piece";
    EXPECT_TRUE(answer.tokens[1].meaning.contains(QStringLiteral("tim")));
    EXPECT_EQ(answer.tokens[1].level, 1);
}

TEST(TokenTree, TakesHeaderLinesApart)
{
    Conversation mail(named("smtp"));
    mail.server("220 mx ready").client("HELO a.example").server("250 mx").client("MAIL FROM:<an@a.example>");
    mail.server("250 ok").client("RCPT TO:<b@b.example>").server("250 ok").client("DATA").server("354 go");
    const auto lineTold = [&](const char *line) {
        mail.client(line);
        return explain::explain(mail.transcript(), mail.last());
    };
    EXPECT_EQ(tests::treeOf(lineTold("From: An <an@a.example>")),
              "From\n:\nAn <an@a.example>\n  An\n  an\n  @\n  a.example\n");
    const explain::Explanation to = lineTold("To: =?utf-8?B?QsOsbmg=?= <binh@b.example>, \"C, D\" <c@d.example>");
    EXPECT_NE(toldOfPiece(to, "=?utf-8?B?QsOsbmg=?=", 2).find("Bình"), std::string::npos) << tests::treeOf(to);
    EXPECT_EQ(toldOfPiece(to, "\"C, D\" <c@d.example>", 1), "An address.");
    EXPECT_NE(toldOfPiece(lineTold("Subject: =?utf-8?Q?Ch=C3=A0o?= An"), "=?utf-8?Q?Ch=C3=A0o?=", 1).find("Chào"),
              std::string::npos);
    EXPECT_EQ(tests::treeOf(lineTold("Date: Mon, 30 Nov 2026 08:15:00 +0700")),
              "Date\n:\nMon, 30 Nov 2026 08:15:00 +0700\n  Mon\n  30\n  Nov\n  2026\n  08:15:00\n  +0700\n");
}

TEST(TokenTree, TakesCommandsOfImapApart)
{
    EXPECT_EQ(treeOf("imap", "a1 FETCH 2:4,7 (FLAGS BODY.PEEK[1.HEADER.FIELDS (From To)]<0.9>)"),
              "a1\nFETCH\n2:4,7\n  2:4\n  7\nFLAGS\nBODY.PEEK[1.HEADER.FIELDS (From To)]<0.9>\n  BODY.PEEK\n  1\n"
              "  HEADER.FIELDS\n  (From To)\n    From\n    To\n  <0.9>\n");
    EXPECT_EQ(treeOf("imap", "a1 SEARCH OR NOT SEEN (FROM an SINCE 1-Feb-2026) UID 3,5"),
              "a1\nSEARCH\nOR NOT SEEN (FROM an SINCE 1-Feb-2026)\n  OR\n  NOT SEEN\n    NOT\n    SEEN\n"
              "  (FROM an SINCE 1-Feb-2026)\n    FROM an\n      FROM\n      an\n    SINCE 1-Feb-2026\n      SINCE\n"
              "      1-Feb-2026\n        1\n        Feb\n        2026\nUID 3,5\n  UID\n  3,5\n    3\n    5\n");
    EXPECT_EQ(treeOf("imap", "a1 SEARCH (NEW 1) (OLD 2)"), "a1\nSEARCH\n(NEW 1)\n  NEW\n  1\n(OLD 2)\n  OLD\n  2\n");
    EXPECT_EQ(treeOf("imap", "a1 STORE 1 +FLAGS (\\Seen \\Deleted)"),
              "a1\nSTORE\n1\n+FLAGS\n(\\Seen \\Deleted)\n  \\Seen\n  \\Deleted\n");
    EXPECT_EQ(treeOf("imap", "a1 APPEND x (\\Seen) \"17-Jul-1996 02:44:25 -0700\" {3}"),
              "a1\nAPPEND\nx\n(\\Seen)\n  \\Seen\n\"17-Jul-1996 02:44:25 -0700\"\n  17\n  Jul\n  1996\n  02:44:25\n"
              "  -0700\n{3}\n");
}

TEST(TokenTree, TakesRepliesOfImapApart)
{
    EXPECT_EQ(treeOf("imap", "* 1 FETCH (FLAGS (\\Seen) INTERNALDATE \"17-Jul-1996 02:44:25 -0700\")"),
              "*\n1\nFETCH\nFLAGS\n(\\Seen)\n  \\Seen\nINTERNALDATE\n\"17-Jul-1996 02:44:25 -0700\"\n  17\n  Jul\n"
              "  1996\n  02:44:25\n  -0700\n");
    const explain::Explanation said
        = told("imap",
               "* 1 FETCH (ENVELOPE (\"Mon, 30 Nov 2026 08:15:00 +0700\" \"=?utf-8?Q?A=C3=A0?=\" "
               "((\"An\" NIL \"an\" \"a.example\")) NIL NIL NIL NIL NIL NIL NIL))");
    EXPECT_EQ(toldOfPiece(said, "Nov", 2).substr(0, 9), "The month") << tests::treeOf(said);
    EXPECT_NE(toldOfPiece(said, "=?utf-8?Q?A=C3=A0?=", 2).find("Aà"), std::string::npos);
    EXPECT_TRUE(toldOfPiece(said, "\"an\"", 3).starts_with("The local part"));
    EXPECT_TRUE(toldOfPiece(said, "\"a.example\"", 3).starts_with("The domain"));
    EXPECT_NE(treeOf("imap", "* 1 FETCH (BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 9 1) \"MIXED\"))")
                  .find("    \"TEXT\"\n    \"PLAIN\"\n"),
              std::string::npos);
    EXPECT_EQ(treeOf("imap", "* STATUS INBOX (MESSAGES 3)"), "*\nSTATUS\nINBOX\nMESSAGES 3\n  MESSAGES\n  3\n");
    EXPECT_EQ(treeOf("imap", "* OK [UIDNEXT 7] next"), "*\nOK\n[UIDNEXT 7]\n  UIDNEXT\n  7\nnext\n");
    EXPECT_EQ(treeOf("imap", "* OK [PERMANENTFLAGS (\\Seen)] ok"),
              "*\nOK\n[PERMANENTFLAGS (\\Seen)]\n  PERMANENTFLAGS\n  (\\Seen)\n    \\Seen\nok\n");
    EXPECT_EQ(treeOf("imap", "* CAPABILITY IMAP4rev1 AUTH=PLAIN"),
              "*\nCAPABILITY\nIMAP4rev1\nAUTH=PLAIN\n  AUTH\n  PLAIN\n");
    EXPECT_EQ(treeOf("imap", "* LIST (\\HasNoChildren) \"/\" Sent"),
              "*\nLIST\n(\\HasNoChildren)\n  \\HasNoChildren\n\"/\"\nSent\n");
}

TEST(TokenTree, TakesLinesOfPop3Apart)
{
    EXPECT_EQ(treeOf("pop3", "USER an@hanoi.example"), "USER\nan@hanoi.example\n  an\n  @\n  hanoi.example\n");
    Conversation talk(named("pop3"));
    talk.server("+OK ready").client("CAPA").server("+OK list\r\nSASL PLAIN CRAM-MD5\r\nUIDL\r\n.");
    EXPECT_NE(tests::treeOf(explain::explain(talk.transcript(), talk.last()))
                  .find("SASL PLAIN CRAM-MD5\n  SASL\n  PLAIN\n  CRAM-MD5\nUIDL\n"),
              std::string::npos);
}

TEST(TokenTree, IsBoundedWhateverComes)
{
    const QByteArray many = QByteArray("a@b,").repeated(2'500'000); // ten million octets
    const QByteArray deep = "a1 SEARCH " + QByteArray("NOT ").repeated(100) + "SEEN";
    const QByteArray nested = "* 1 FETCH (BODYSTRUCTURE " + QByteArray("(").repeated(200'000);
    for (const auto &[protocol, line] : std::map<const char *, QByteArray>{
             {"smtp", "VRFY " + many}, {"imap", deep}, {"pop3", "USER " + many.first(100'000)}})
        EXPECT_LE(told(protocol, line).tokens.size(), 400U) << line.left(30).toStdString();
    EXPECT_LE(told("imap", nested).tokens.size(), 400U);
    EXPECT_LE(told("imap", "* CAPABILITY " + QByteArray("A=B ").repeated(250'000)).tokens.size(), 400U);
    EXPECT_LE(told("imap", "a1 FETCH " + QByteArray("1,").repeated(100'000) + "1 FLAGS").tokens.size(), 400U);
}

TEST(TokenTree, IsIndentedInTextAndHasLevelsInJson)
{
    Conversation talk(named("smtp"));
    talk.server("220 mx ready").client("HELO a.example").server("250 mx").client("MAIL FROM:<an@hanoi.example>");
    const explain::Explanation said = explain::explain(talk.transcript(), talk.last());
    EXPECT_TRUE(explain::toPlainText(said).contains(QStringLiteral("\n  <an@hanoi.example>  —  The path")));
    EXPECT_TRUE(explain::toPlainText(said).contains(QStringLiteral("\n    an  —  The local part")));
    const QJsonArray tokens = report::entryJson(talk.transcript(), talk.last(), report::EntryPlace(), said)
                                  .value(QStringLiteral("tokens"))
                                  .toArray();
    ASSERT_EQ(tokens.size(), 6);
    EXPECT_EQ(tokens[2].toObject().value(QStringLiteral("level")).toInt(-1), 0);
    EXPECT_EQ(tokens[3].toObject().value(QStringLiteral("level")).toInt(-1), 1);
    EXPECT_EQ(tokens[3].toObject().value(QStringLiteral("begin")).toInt(), 11);
}

TEST(TokenTree, TellsNoPieceThatALabWithholds)
{
    const explain::Explanation whole = told("smtp", "503 5.5.1 Need MAIL before RCPT");
    for (const lab::Withheld why : {lab::Withheld::UntilAnswered, lab::Withheld::ByQuestion, lab::Withheld::ByLevel}) {
        lab::Disclosure disclosure;
        disclosure.withheld = why;
        const explain::Explanation said = lab::disclosed(whole, disclosure);
        EXPECT_FALSE(said.tokens.empty());
        for (const explain::Token &token : said.tokens)
            EXPECT_EQ(token.level, 0) << token.text.toStdString();
    }
    lab::Disclosure digits;
    digits.kept = lab::Keep::Digits;
    EXPECT_EQ(tests::treeOf(lab::disclosed(whole, digits)), "503\n5.5.1\nNeed MAIL before RCPT\n");
    EXPECT_EQ(lab::disclosed(whole, {}).tokens.size(), whole.tokens.size());
}

TEST(TokenTree, SaysOnceThatMoreLinesFollow)
{
    const explain::Explanation said = told("smtp", "250-mail.example\r\n250-SIZE 100\r\n250-DSN\r\n250 HELP\r\n");
    std::vector<bool> hyphens;
    for (const explain::Token &token : said.tokens) {
        if (token.text == QStringLiteral("-"))
            hyphens.push_back(token.isRepeated);
        else
            EXPECT_FALSE(token.isRepeated) << token.text.toStdString();
    }
    EXPECT_EQ(hyphens, (std::vector<bool>{false, true, true}));
}
