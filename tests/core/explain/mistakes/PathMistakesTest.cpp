// SPDX-License-Identifier: GPL-3.0-or-later
#include "MistakeTest.h"
#include "core/smtp/Parameters.h"

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

TEST(PathMistakes, PointAtWhatPartsASourceRouteAndKeepIt)
{
    struct Row
    {
        const char *path;
        qsizetype at; ///< in the path
        const char *id;
    };
    const Row rows[] = {
        {"<@a.example:@b.example:olga@moscow.example>", 11, "bad-address"},
        {"<@a.example;@b.example:olga@moscow.example>", 11, "bad-address"},
        {"<@a.example @b.example:olga@moscow.example>", 11, "bad-address"},
        {"<@a.example: @b.example:olga@moscow.example>", 11, "bad-address"},
        {"<@a.example,@b.example,olga@moscow.example>", 22, "bad-address"},
        {"<@a.example:@b.example,olga@moscow.example>", 11, "bad-address"}, // both are put right
        {"<@a.example, @b.example:olga@moscow.example>", 12, "spaces-in-path"},
        {"<@a.example,@b.example: olga@moscow.example>", 23, "spaces-in-path"},
        {"<@a.example,@b.example:olga@moscow.example", 42, "bad-address"},
    };
    for (const Row &row : rows) {
        const QByteArray keyword = "RCPT TO:";
        const explain::Mistake mistake = mistakeIn(rightMoment(keyword + row.path).server("501 5.1.3 Syntax"));
        EXPECT_EQ(mistake.id.toStdString(), row.id) << row.path;
        EXPECT_EQ(mistake.correctedLine.toStdString(), "RCPT TO:<@a.example,@b.example:olga@moscow.example>")
            << row.path;
        if (row.path[row.at] != '\0') {
            EXPECT_EQ(mistake.begin, keyword.size() + row.at) << row.path;
            EXPECT_EQ(mistake.length, 1) << row.path;
        }
    }
    const char *kept = "MAIL FROM:<@a.example:olga@moscow.example> SIZE=5";
    EXPECT_EQ(mistakeIn(rightMoment("MAIL FROM: <@a.example:olga@moscow.example> SIZE=5").server("501 no"))
                  .correctedLine.toStdString(),
              kept);
    EXPECT_EQ(mistakeIn(rightMoment("MAIL FROM: <@a.example:olga@moscow.example> SIZE=5").server("250 ok"))
                  .correctedLine.toStdString(),
              kept);
    const auto titleOf = [](const QByteArray &line) {
        return mistakeIn(rightMoment(line).server("501 5.1.3 Syntax")).title.toStdString();
    };
    EXPECT_EQ(titleOf("RCPT TO:<@a.example:@b.example:olga@moscow.example>"), "The source route is malformed");
    EXPECT_EQ(titleOf("RCPT TO:<@moscow.example>"), "The address is malformed") << "a route is not what was meant";
    // No mailbox can be made up.
    EXPECT_EQ(mistakeIn(rightMoment("RCPT TO:<@a.example,@b.example>").server("501 no")).correctedLine.toStdString(),
              "");
}

TEST(PathMistakes, AreAtMostAdviceWhereTheServerTookTheLine)
{
    for (const PathRow &row : pathRows) {
        const explain::Mistake mistake = mistakeIn(rightMoment(row.line).server("250 Ok"));
        EXPECT_TRUE(mistake.isAdvice || mistake.id == QStringLiteral("none")) << row.line;
    }
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

TEST(ParameterMistakes, NameTheParameterAndWhatIsWrongWithIt)
{
    struct Row
    {
        const char *line;
        const char *culprit;
        const char *said; ///< in the explanation
        const char *corrected;
    };
    const Row rows[] = {
        {"MAIL FROM:<a@b.example> SIZE=big", "SIZE=big", "SIZE=1*20DIGIT", ""},
        {"MAIL FROM:<a@b.example> SIZE=big", "SIZE=big", "a whole number of at most 20 digits", ""},
        {"MAIL FROM:<a@b.example> SIZE=1 SIZE=2", "SIZE=2", "only once", "MAIL FROM:<a@b.example> SIZE=1"},
        {"MAIL FROM:<a@b.example> SMTPUTF8=yes", "SMTPUTF8=yes", "alone", ""},
        {"MAIL FROM:<a@b.example> BODY=9BIT", "BODY=9BIT", "8BITMIME", ""},
        {"MAIL FROM:<a@b.example> NOTIFY=NEVER SIZE=1", "NOTIFY=NEVER", "belongs behind RCPT, not behind MAIL",
         "MAIL FROM:<a@b.example> SIZE=1"},
        {"MAIL FROM:<a@b.example> COLOUR=red", "COLOUR=red", "no parameter that this server knows",
         "MAIL FROM:<a@b.example>"},
        {"MAIL FROM:<a@b.example> RET=FULL", "RET=FULL", "the extension DSN", "MAIL FROM:<a@b.example>"},
        {"RCPT TO:<a@b.example> ORCPT=a@b.example", "ORCPT=a@b.example", "addr-type", ""},
    };
    for (const Row &row : rows) {
        Conversation conversation(smtpProtocol());
        conversation.server("220 hello").client("EHLO client.example");
        conversation.server(QByteArray(row.line).startsWith("RCPT")
                                ? "250-mail\r\n250 DSN"
                                : "250-mail\r\n250-SIZE\r\n250-SMTPUTF8\r\n250 8BITMIME");
        if (QByteArray(row.line).startsWith("RCPT"))
            conversation.client("MAIL FROM:<a@b.example>").server("250 Ok");
        conversation.client(row.line).server("555 5.5.4 no");
        const explain::Mistake mistake = mistakeIn(conversation);
        EXPECT_EQ(mistake.id.toStdString(), "bad-parameter") << row.line;
        EXPECT_EQ(QByteArray(row.line).mid(mistake.begin, mistake.length).toStdString(), row.culprit) << row.line;
        EXPECT_TRUE(mistake.explanation.contains(QLatin1String(row.said))) << mistake.explanation.toStdString();
        EXPECT_EQ(mistake.correctedLine.toStdString(), row.corrected) << row.line;
    }
}

TEST(ParameterMistakes, HaveTheFormOfEveryValueInWords)
{
    for (const smtp::ParameterRule &rule : smtp::parameterRules())
        EXPECT_EQ(rule.form.isEmpty(), !rule.extension || *rule.value == '\0') << rule.keyword;
}

TEST(ParameterMistakes, AreOnlySeenInRefusalsThatMeanThem)
{
    const QByteArray line = "MAIL FROM:<an@hanoi.example> SIZE=big";
    EXPECT_EQ(idAfter(line, "250 Ok"), "none");
    EXPECT_EQ(idAfter(line, "451 later"), "none");
    EXPECT_EQ(idAfter(line, "552 5.3.4 too large"), "none");
    EXPECT_EQ(idAfter("MAIL FROM:<an@hanoi.example> HOLDFOR=60", "455 4.5.4 not now"), "none"); // no mistake of theirs
    EXPECT_EQ(idAfter("RCPT TO:<an@hanoi.example> SIZE=big", "503 5.5.1 no"), "rcpt-before-mail");
    EXPECT_EQ(explain::explainLine(smtpProtocol(), line).mistake->id.toStdString(), "bad-parameter");
    // Some server somewhere may know it.
    EXPECT_FALSE(explain::explainLine(smtpProtocol(), "MAIL FROM:<an@hanoi.example> COLOUR=red").mistake);
}
