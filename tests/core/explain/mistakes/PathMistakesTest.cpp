// SPDX-License-Identifier: GPL-3.0-or-later
#include "MistakeTest.h"

using namespace helolab;
using namespace helolab::tests;

namespace {

struct PathRow
{
    const char *line;
    const char *id;
    const char *corrected;
};

constexpr PathRow pathRows[] = {
    {"MAIL FROM <an@hanoi.example>", "no-colon", "MAIL FROM:<an@hanoi.example>"},
    {"MAIL FROM :<an@hanoi.example>", "space-before-colon", "MAIL FROM:<an@hanoi.example>"},
    {"MAIL FROM: <an@hanoi.example>", "space-after-colon", "MAIL FROM:<an@hanoi.example>"},
    {"MAIL FROM: <an@hanoi.example> SIZE=5", "space-after-colon", "MAIL FROM:<an@hanoi.example> SIZE=5"},
    {"MAIL FROM: an@hanoi.example", "space-after-colon", "MAIL FROM:<an@hanoi.example>"},
    {"MAIL FROM:an@hanoi.example", "no-brackets", "MAIL FROM:<an@hanoi.example>"},
    {"MAIL FROM:< an@hanoi.example >", "spaces-in-path", "MAIL FROM:<an@hanoi.example>"},
    {"MAIL FROM:<an>", "no-domain", ""},
    {"MAIL FORM:<an@hanoi.example>", "misspelt-keyword", "MAIL FROM:<an@hanoi.example>"},
    {"MAIL FRM:<an@hanoi.example>", "misspelt-keyword", "MAIL FROM:<an@hanoi.example>"},
    {"MAIL TO:<an@hanoi.example>", "swapped-keyword", "MAIL FROM:<an@hanoi.example>"},
    {"RCPT FROM:<an@hanoi.example>", "swapped-keyword", "RCPT TO:<an@hanoi.example>"},
    {"RCPT <an@hanoi.example>", "no-keyword", "RCPT TO:<an@hanoi.example>"},
    {"RCPT an@hanoi.example", "no-keyword", "RCPT TO:<an@hanoi.example>"},
    {"MAIL", "no-keyword", ""},
    {"MAIL FROM:", "bad-address", ""},
    {"MAIL FROM:<an@hanoi.example", "bad-address", "MAIL FROM:<an@hanoi.example>"},
    {"MAIL FROM:an@hanoi.example>", "bad-address", "MAIL FROM:<an@hanoi.example>"},
    {"MAIL FROM:<an@@hanoi.example>", "bad-address", ""},
    {"MAIL FROM:<an @hanoi.example>", "bad-address", ""},
    {"MAIL FROM:An Nguyen <an@hanoi.example>", "name-in-path", "MAIL FROM:<an@hanoi.example>"},
    {"MAIL FROM: \"An\" <an@hanoi.example>", "name-in-path", "MAIL FROM:<an@hanoi.example>"},
    {"RCPT TO:<an@hanoi.example>,<binh@hanoi.example>", "several-recipients", "RCPT TO:<an@hanoi.example>"},
    {"RCPT TO:<an@hanoi.example>, <binh@hanoi.example>", "several-recipients", "RCPT TO:<an@hanoi.example>"},
    {"RCPT TO:<an@hanoi.example,binh@hanoi.example>", "several-recipients", "RCPT TO:<an@hanoi.example>"},
    {"RCPT TO:<an@hanoi.example> <binh@hanoi.example>", "several-recipients", "RCPT TO:<an@hanoi.example>"},
};

/// A conversation in which \p line comes at the right moment.
Conversation rightMoment(const QByteArray &line)
{
    Conversation conversation = introduced();
    if (line.startsWith("RCPT"))
        conversation.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
    return conversation.client(line);
}

} // namespace

TEST(PathMistakes, PointAtTheTokenAndGiveTheLineAsItShouldBe)
{
    for (const PathRow &row : pathRows) {
        const explain::Mistake mistake = mistakeIn(rightMoment(row.line).server("501 5.5.4 Syntax"));
        EXPECT_EQ(mistake.id.toStdString(), row.id) << row.line;
        EXPECT_EQ(mistake.correctedLine.toStdString(), row.corrected) << row.line;
    }
}

TEST(PathMistakes, AreSeenInALineAlone)
{
    for (const PathRow &row : pathRows) {
        const auto mistake = explain::explainLine(smtpProtocol(), row.line).mistake;
        ASSERT_TRUE(mistake) << row.line;
        EXPECT_EQ(mistake->id.toStdString(), row.id) << row.line;
    }
}

TEST(PathMistakes, PointAtTheOctet)
{
    const explain::Mistake mistake = mistakeIn(rightMoment("MAIL FROM: <an@hanoi.example>").server("501 no"));
    EXPECT_EQ(mistake.begin, 10);
    EXPECT_EQ(mistake.length, 1);
}

TEST(PathMistakes, AreNoMistakesWhereTheServerTookTheLine)
{
    for (const PathRow &row : pathRows)
        EXPECT_EQ(idIn(rightMoment(row.line).server("250 Ok")), "none") << row.line;
}

TEST(PathMistakes, DoNotBlameTheFormForARefusalOfTheAddress)
{
    EXPECT_EQ(idIn(rightMoment("RCPT TO: <nobody@hanoi.example>").server("550 5.1.1 no such user")), "none");
    EXPECT_EQ(idIn(rightMoment("MAIL FROM: <an@hanoi.example>").server("452 4.3.1 no room")), "none");
}

TEST(PathMistakes, LeaveLegalPathsAlone)
{
    for (const char *line :
         {"MAIL FROM:<>", "MAIL FROM:<an@hanoi.example>", "mail from:<an@hanoi.example> SIZE=100 BODY=8BITMIME",
          "MAIL FROM:<\"An Nguyen\"@hanoi.example>", "MAIL FROM:<\"a,b@c\"@hanoi.example>",
          "MAIL FROM:<an@[192.0.2.1]>", "MAIL FROM:<an@[IPv6:2001:db8::1]>", "MAIL FROM:<an+tag@hanoi.example>",
          "RCPT TO:<@a.example,@b.example:an@hanoi.example>", "RCPT TO:<postmaster>", "RCPT TO:<Postmaster>",
          "RCPT TO:<an@hanoi.example> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;an@hanoi.example"}) {
        EXPECT_FALSE(explain::explainLine(smtpProtocol(), line).mistake) << line;
        EXPECT_EQ(idIn(rightMoment(line).server("501 5.5.4 for no reason")), "none") << line;
    }
}
