// SPDX-License-Identifier: GPL-3.0-or-later
#include "MistakeTest.h"

using namespace helolab;
using namespace helolab::tests;

namespace {

/// \p line at its moment behind EHLO, taken by the server.
Conversation taken(const QByteArray &line)
{
    Conversation conversation = introduced();
    if (line.startsWith("RCPT"))
        conversation.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
    return conversation.client(line).server("250 Ok");
}

} // namespace

TEST(ToleratedMistakes, SayWhatAStrictServerWouldAnswerAndHowItIsWritten)
{
    struct Row
    {
        const char *line;
        const char *title;
        const char *corrected;
    };
    const Row rows[] = {
        {"HELO", "The host name is missing: accepted here; a strict server answers 501.", "HELO client.example"},
        {"EHLO my computer", "This is no host name: accepted here; a strict server answers 501.", ""},
        {"MAIL FROM: an@hanoi.example", "A space behind the colon: accepted here; a strict server answers 501.",
         "MAIL FROM:<an@hanoi.example>"},
        {"MAIL FROM:an@hanoi.example SIZE=5",
         "The angle brackets are missing: accepted here; a strict server answers 501.",
         "MAIL FROM:<an@hanoi.example> SIZE=5"},
        {"RCPT TO <an@hanoi.example>", "The colon is missing: accepted here; a strict server answers 501.",
         "RCPT TO:<an@hanoi.example>"},
        {"RCPT TO:<an>", "The domain is missing: accepted here; a strict server answers 501.", ""},
        {"NOOP  x", "A space too many around the command: accepted here; a strict server answers 501.", "NOOP x"},
        {"NOOP\n", "The line ends with LF alone: accepted here; a strict server answers 500.", ""},
    };
    for (const Row &row : rows) {
        const explain::Mistake mistake = mistakeIn(taken(row.line));
        EXPECT_EQ(mistake.id.toStdString(), "tolerated") << row.line;
        EXPECT_EQ(mistake.title.toStdString(), row.title) << row.line;
        EXPECT_EQ(mistake.correctedLine.toStdString(), row.corrected) << row.line;
        EXPECT_TRUE(mistake.isAdvice) << row.line;
    }
    EXPECT_EQ(mistakeIn(taken("MAIL FROM: <an@hanoi.example>")).begin, 10);
}

TEST(ToleratedMistakes, AreToldOnceForEachSlip)
{
    Conversation conversation = taken("MAIL FROM: <an@hanoi.example>");
    EXPECT_EQ(idIn(conversation), "tolerated");
    conversation.client("RCPT TO: <binh@hanoi.example>").server("250 Ok");
    EXPECT_EQ(idIn(conversation), "none");
    conversation.client("RCPT TO: linh@hanoi.example").server("250 Ok"); // a new one beside the old
    EXPECT_TRUE(mistakeIn(conversation).title.startsWith(QStringLiteral("The angle brackets are missing")));
    const explain::Explanation told = explain::explain(conversation.transcript(), conversation.last());
    EXPECT_TRUE(told.mistake && told.mistake->isAdvice) << "with the reply as well";
}

TEST(ToleratedMistakes, AreToldOfHeloThoughEhloHadNoNameEither)
{
    Conversation conversation(smtpProtocol());
    conversation.server("220 mail.hanoi.example ESMTP").client("EHLO").server("250 mail.hanoi.example");
    EXPECT_EQ(mistakeIn(conversation).correctedLine.toStdString(), "EHLO client.example");
    conversation.client("HELO").server("250 mail.hanoi.example");
    EXPECT_EQ(mistakeIn(conversation).correctedLine.toStdString(), "HELO client.example");
    conversation.client("HELO").server("250 mail.hanoi.example");
    EXPECT_EQ(idIn(conversation), "none");
}

TEST(ToleratedMistakes, CountOnlyWhereTheLineWasTaken)
{
    Conversation conversation = introduced();
    conversation.client("MAIL FROM: <an@hanoi.example>").server("451 4.3.0 later");
    EXPECT_EQ(idIn(conversation), "none");
    conversation.client("MAIL FROM: <an@hanoi.example>"); // no answer yet
    EXPECT_EQ(idIn(conversation), "none");
    conversation.server("250 Ok");
    EXPECT_EQ(idIn(conversation), "tolerated") << "the one before was refused, so it was not told";
    EXPECT_FALSE(explain::explainLine(smtpProtocol(), "NOOP").mistake);
}

TEST(ToleratedMistakes, AreNotSeenInLegalLines)
{
    for (const char *line :
         {"HELO pc", "EHLO client.example", "EHLO [192.0.2.1]", "EHLO [IPv6:2001:db8::1]", "HELO client.example ",
          "MAIL FROM:<>", "mail from:<an@hanoi.example> SIZE=100", "MAIL FROM:<\"An Nguyen\"@hanoi.example>",
          "MAIL FROM:<an@hanoi.example>  SIZE=5", "RCPT TO:<postmaster>", "RCPT TO:<Postmaster>",
          "RCPT TO:<@a.example,@b.example:an@hanoi.example>", "RSET", "NOOP a  b", "VRFY an", "HELP", "QUIT",
          "EXPN staff@hanoi.example", "VRFY An Nguyen"})
        EXPECT_EQ(idIn(taken(line)), "none") << line;
}

TEST(ExtraSpaces, AreSeenWhereAStrictServerMindsThem)
{
    EXPECT_EQ(mistakeAfter("NOOP  x", "501 5.5.2 one space").correctedLine.toStdString(), "NOOP x");
    EXPECT_EQ(mistakeAfter(" \tRSET", "501 5.5.2 one space").correctedLine.toStdString(), "RSET");
    EXPECT_EQ(mistakeAfter(" \tRSET", "501 5.5.2 one space").length, 2);
    EXPECT_EQ(idAfter("MAIL  FROM:<an@hanoi.example>", "501 5.5.2 one space"), "extra-spaces");
    EXPECT_EQ(idAfter("MAIL  FROM:<an@hanoi.example>", "451 later"), "none");
    EXPECT_EQ(idAfter("MAIL  FROM:<an@@hanoi.example>", "501 5.1.7 no"), "bad-address");
    EXPECT_EQ(idAfter("NOOP x", "501 no"), "none");
}
