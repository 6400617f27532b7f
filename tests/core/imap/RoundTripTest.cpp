// SPDX-License-Identifier: GPL-3.0-or-later
// Every form of every command: read, printed, read again.
#include "Lines.h"

#include <gtest/gtest.h>

using namespace helolab::imap;
using namespace helolab::imap::test;

namespace {

void expectRoundTrip(const std::string &line, const Grammar &grammar)
{
    const Command command = commandIn(line, grammar);
    const CommandText printed = print(command);
    const Parsed again = parse(printed, grammar);
    ASSERT_TRUE(again.command()) << line << " was printed as " << toOctets(printed).toStdString();
    EXPECT_TRUE(*again.command() == command) << line << " was printed as " << toOctets(printed).toStdString();
    EXPECT_EQ(toOctets(print(*again.command())), toOctets(printed));
    // And as octets.
    EXPECT_EQ(piecesOf(toOctets(printed).chopped(2).toStdString()), printed) << line;
}

/// What \p line becomes when it is read and printed.
std::string printedFrom(const std::string &line)
{
    return toOctets(print(commandIn(line))).chopped(2).toStdString();
}

} // namespace

TEST(RoundTrip, OfEveryGoodLineGivesTheSameCommand)
{
    for (const std::string &line : goodLines())
        expectRoundTrip(line, {});
}

TEST(RoundTrip, IsTheSameForASessionOfRev2)
{
    Grammar rev2;
    rev2.rev2 = true;
    for (const std::string &line : goodLines())
        expectRoundTrip(line, rev2);
    for (const std::string &line : goodUtf8Lines())
        expectRoundTrip(line, rev2);
    Grammar accept;
    accept.utf8Accept = true;
    for (const std::string &line : goodUtf8Lines())
        expectRoundTrip(line, accept);
}

TEST(RoundTrip, LeavesWhatIsWrittenInTheUsualWayAsItIs)
{
    for (const char *line : {
             "a1 NOOP",
             "a1 LOGIN an secret",
             "a1 LOGIN an \"two words\"",
             "a1 LOGIN an \"a\\\"b\\\\c\"",
             "a1 LOGIN an \"\"",
             "a1 LOGIN an \"NIL\"",
             "a1 ID (\"name\" \"telnet\" \"os\" NIL)",
             "a1 AUTHENTICATE PLAIN =",
             "a1 ENABLE IMAP4rev2 UTF8=ACCEPT",
             "a1 LIST (SUBSCRIBED RECURSIVEMATCH) \"\" (% a*) RETURN (CHILDREN STATUS (MESSAGES SIZE))",
             "a1 LIST \"\" \"\"",
             "a1 LSUB \"\" *",
             "a1 STATUS INBOX (UNSEEN RECENT)",
             "a1 CREATE years/ (USE (\\Sent \\Archive))",
             "a1 APPEND INBOX (\\Seen $Old) \" 7-Jul-1996 02:44:25 -0700\" {2}\r\nhi UTF8 (~{1}\r\n.)",
             "a1 FETCH 5:2,*:9,7 (BODY.PEEK[1.HEADER.FIELDS (To \"a b\")]<5.10> BINARY.SIZE[2] UID)",
             "a1 FETCH $ FULL",
             "a1 UID FETCH 1 BODY[]",
             "a1 SEARCH RETURN (MIN COUNT) CHARSET UTF-8 OR (SEEN 1:3) NOT UID 7 HEADER To \"\" LARGER 5 ON 1-Feb-1994",
             "a1 UID STORE 1 -FLAGS.SILENT (\\Deleted word)",
             "a1 UID EXPUNGE 1:*",
         })
        EXPECT_EQ(printedFrom(line), line);
}

TEST(RoundTrip, PrintsWhatCannotBeQuotedAsALiteral)
{
    EXPECT_EQ(printedFrom("a1 LOGIN {4}\r\na\r\nb {2}\r\n\xc3\xa9"), "a1 LOGIN {4}\r\na\r\nb {2}\r\n\xc3\xa9");
    EXPECT_EQ(printedFrom("a1 LOGIN {2}\r\nan {6}\r\nsecret"), "a1 LOGIN an secret");
    EXPECT_EQ(printedFrom("a1 fetch 1 BODY[header.fields ({3}\r\na\xffz)]"),
              "a1 FETCH 1 BODY[HEADER.FIELDS ({3}\r\na\xffz)]");
}

TEST(RoundTrip, PrintsNoMoreParenthesesThanAreNeeded)
{
    EXPECT_EQ(printedFrom("a1 SEARCH ((SEEN))"), "a1 SEARCH SEEN");
    EXPECT_EQ(printedFrom("a1 SEARCH (SEEN DRAFT)"), "a1 SEARCH SEEN DRAFT");
    EXPECT_EQ(printedFrom("a1 SEARCH OR (SEEN) ((NEW OLD))"), "a1 SEARCH OR SEEN (NEW OLD)");
    EXPECT_EQ(printedFrom("a1 FETCH 1 (FLAGS)"), "a1 FETCH 1 FLAGS");
    EXPECT_EQ(printedFrom("a1 STORE 1 +FLAGS \\Seen word"), "a1 STORE 1 +FLAGS (\\Seen word)");
}

TEST(Print, WritesStringsForResponses)
{
    EXPECT_EQ(writeString("abc"), QByteArray("\"abc\""));
    EXPECT_EQ(writeString(""), QByteArray("\"\""));
    EXPECT_EQ(writeString("a\"b\\c"), QByteArray("\"a\\\"b\\\\c\""));
    EXPECT_EQ(writeString("a\r\nb"), QByteArray("{4}\r\na\r\nb"));
    EXPECT_EQ(writeString("\xc3\xa9"), QByteArray("{2}\r\n\xc3\xa9"));
    EXPECT_EQ(writeString("\xc3\xa9", true), QByteArray("\"\xc3\xa9\""));
    EXPECT_EQ(writeString("\xc3", true), QByteArray("{1}\r\n\xc3"));
    EXPECT_EQ(writeAstring("INBOX"), QByteArray("INBOX"));
    EXPECT_EQ(writeAstring("a]"), QByteArray("a]"));
    EXPECT_EQ(writeAstring("a b"), QByteArray("\"a b\""));
    EXPECT_EQ(writeAstring("nil"), QByteArray("\"nil\""));
    EXPECT_EQ(writeAstring(""), QByteArray("\"\""));
    EXPECT_EQ(writeAstring("\xc3\xa9", true), QByteArray("\"\xc3\xa9\""));
}

TEST(Print, NamesItemsAndSectionsAsResponsesDo)
{
    const auto nameOfItem = [](const std::string &item) {
        return responseName(std::get<Fetch>(commandIn("a1 FETCH 1 " + item).arguments).items.front());
    };
    EXPECT_EQ(nameOfItem("flags"), QByteArray("FLAGS"));
    EXPECT_EQ(nameOfItem("rfc822.size"), QByteArray("RFC822.SIZE"));
    EXPECT_EQ(nameOfItem("BODY"), QByteArray("BODY"));
    EXPECT_EQ(nameOfItem("bodystructure"), QByteArray("BODYSTRUCTURE"));
    EXPECT_EQ(nameOfItem("body.peek[]"), QByteArray("BODY[]"));
    EXPECT_EQ(nameOfItem("BODY[1.2.text]<3.9>"), QByteArray("BODY[1.2.TEXT]<3>"));
    EXPECT_EQ(nameOfItem("body.peek[header.fields (date \"from\")]"), QByteArray("BODY[HEADER.FIELDS (date from)]"));
    EXPECT_EQ(nameOfItem("binary.peek[1]<0.9>"), QByteArray("BINARY[1]<0>"));
    EXPECT_EQ(nameOfItem("binary.size[1.2]"), QByteArray("BINARY.SIZE[1.2]"));
}
