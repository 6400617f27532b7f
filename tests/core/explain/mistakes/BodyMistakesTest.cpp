// SPDX-License-Identifier: GPL-3.0-or-later
#include "MistakeTest.h"

using namespace helolab;
using namespace helolab::tests;

namespace {

/// \p lines typed one after another behind a complete header; the mistake in the last.
std::string typed(std::initializer_list<QByteArray> lines)
{
    Conversation conversation = inData();
    conversation.client("From: an@hanoi.example").client("Date: Mon, 1 Jan 2024 00:00:00 +0000").client("");
    for (const QByteArray &line : lines)
        conversation.client(line);
    return idIn(conversation);
}

} // namespace

TEST(BodyMistakes, NoticeACommandTypedInsideTheMessage)
{
    for (const char *line : {"QUIT", "quit", "RSET", "MAIL FROM:<an@hanoi.example>", "RCPT TO:<a@b.example>",
                             "HELO client.example", "DATA"})
        EXPECT_EQ(typed({"Hello", line}), "dot-forgotten") << line;
    for (const char *line : {"Quit smoking!", "Data are plural.", "help", "mail me", "HELO, Binh!", "Reset it", " QUIT",
                             "I quit", "EHLO my friend"})
        EXPECT_EQ(typed({"Hello", line}), "none") << line;
}

TEST(BodyMistakes, LeaveAWholeMessageThatQuotesASessionAlone)
{
    EXPECT_EQ(typed({"HELO client.example\r\nMAIL FROM:<an@hanoi.example>\r\nQUIT\r\nThat is how it goes.\r\n"}),
              "none");
    EXPECT_EQ(typed({"QUIT\r\n.\r\n"}), "none");
}

TEST(BodyMistakes, NoticeADotThatDoesNotEndTheMessage)
{
    for (const char *line : {". ", " .", "\".\"", "<CRLF>.<CRLF>", "\t."})
        EXPECT_EQ(typed({"Hello", line}), "dot-not-alone") << line;
    EXPECT_EQ(typed({"Hello", ".."}), "none"); // a line with one dot, stuffed as it should be
    EXPECT_EQ(typed({"Hello."}), "none");
    EXPECT_EQ(typed({"Hello", "."}), "none");
    for (const char *line : {"\u3002", "\uFF0E", "ю", "Ю"})
        EXPECT_EQ(typed({"Hello", line}), "wrong-dot") << line;
    EXPECT_EQ(typed({"Hello", "юла"}), "none");
}

TEST(BodyMistakes, NoticeADotBetweenBareLineFeeds)
{
    EXPECT_EQ(typed({"Hello\n", ".\n"}), "bare-lf-dot");
    EXPECT_EQ(typed({"Hello\n", ".\r\n"}), "bare-lf-dot");
    EXPECT_EQ(typed({"Hello\r\n", ".\n"}), "bare-lf-dot");
    EXPECT_EQ(typed({"Hello\n"}), "none");
}

TEST(BodyMistakes, NoticeADotThatWillBeTakenOff)
{
    EXPECT_EQ(typed({".hidden"}), "leading-dot");
    EXPECT_EQ(typed({"..shown"}), "none");
    EXPECT_EQ(typed({"...three"}), "none");
    EXPECT_EQ(typed({"a.b"}), "none");
}

TEST(BodyMistakes, NoticeAMissingEmptyLine)
{
    Conversation conversation = inData();
    conversation.client("Subject: Hello");
    EXPECT_EQ(idIn(conversation), "none");
    conversation.client("Dear Binh,");
    EXPECT_EQ(idIn(conversation), "no-empty-line");
    conversation.client("how are you?");
    EXPECT_EQ(idIn(conversation), "none"); // said once

    Conversation folded = inData();
    folded.client("Subject: Hello").client("\tagain").client("").client("Dear Binh,");
    EXPECT_EQ(idIn(folded), "none");
    Conversation whole = inData();
    whole.client("Subject: Hello\r\nDear Binh,\r\nhow are you?");
    EXPECT_EQ(idIn(whole), "no-empty-line");
    EXPECT_EQ(mistakeIn(whole).begin, 16);
}

TEST(BodyMistakes, NoticeAHeaderThatLacksWhatIsRequired)
{
    Conversation none = inData();
    none.client("Hello").client(".");
    EXPECT_EQ(idIn(none), "none"); // not yet answered
    none.server("250 queued");
    EXPECT_EQ(idIn(none), "incomplete-header");

    Conversation noDate = inData();
    noDate.client("From: a@b.example\r\n\r\nHi\r\n.").server("250 queued");
    EXPECT_TRUE(mistakeIn(noDate).explanation.contains(QStringLiteral("lacks Date:")));
    EXPECT_EQ(mistakeIn(noDate).title.toStdString(), "The header has no Date; RFC 5322 wants From and Date.");
    EXPECT_TRUE(mistakeIn(noDate).isAdvice);
    EXPECT_EQ(mistakeIn(noDate).length, 0) << "nothing is wrong with the dot";
    Conversation noFrom = inData();
    noFrom.client("Date: Mon, 1 Jan 2024 00:00:00 +0000\r\n\r\nHi\r\n.").server("250 queued");
    EXPECT_TRUE(mistakeIn(noFrom).explanation.contains(QStringLiteral("lacks From:")));

    Conversation complete = inData();
    complete.client("From: a@b.example\r\ndate: Mon, 1 Jan 2024 00:00:00 +0000\r\n\r\nHi\r\n.").server("250 queued");
    EXPECT_EQ(idIn(complete), "none");
    Conversation refused = inData();
    refused.client("Hi\r\n.").server("554 no");
    EXPECT_EQ(idIn(refused), "none");
}

TEST(BodyMistakes, TellTheSameLackOnce)
{
    const QByteArray date = "Date: Mon, 1 Jan 2024 00:00:00 +0000\r\n";
    const QByteArray from = "From: an@hanoi.example\r\n";
    const auto next = [](Conversation &conversation, const QByteArray &header, const QByteArray &answer) {
        conversation.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
        conversation.client("RCPT TO:<binh@hanoi.example>").server("250 Ok");
        conversation.client("DATA").server("354 go ahead");
        conversation.client(header + "\r\nHi\r\n.").server(answer);
        return idIn(conversation);
    };
    Conversation conversation = introduced();
    EXPECT_EQ(next(conversation, from, "554 no"), "none");
    EXPECT_EQ(next(conversation, from, "250 queued"), "incomplete-header") << "the first was not accepted, so not told";
    EXPECT_EQ(next(conversation, from, "250 queued"), "none");
    EXPECT_EQ(next(conversation, date + from, "250 queued"), "none");
    EXPECT_EQ(next(conversation, from, "250 queued"), "none");
    EXPECT_EQ(next(conversation, date, "250 queued"), "incomplete-header") << "another lack";
    EXPECT_EQ(next(conversation, "Subject: x\r\n", "250 queued"), "none") << "both told";
}

TEST(BodyMistakes, DoNotBlameTheHeaderForAnEmptyLineThatIsMissing)
{
    Conversation conversation = inData();
    conversation.client("Subject: Hello").client("Dear Binh,").client("From: an@hanoi.example");
    conversation.client(".").server("250 queued");
    EXPECT_EQ(idIn(conversation), "none") << "no-empty-line was told with its line";
}

TEST(BodyMistakes, KeepToTheirOwnMessage)
{
    Conversation two = inData();
    two.client("From: a@b.example\r\nDate: Mon, 1 Jan 2024 00:00:00 +0000\r\n\r\nHi\r\n.").server("250 queued");
    two.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
    two.client("RCPT TO:<binh@hanoi.example>").server("250 Ok");
    two.client("DATA").server("354 go ahead");
    two.client("Hi\r\n.").server("250 queued");
    EXPECT_EQ(idIn(two), "incomplete-header");
}

TEST(BodyMistakes, LookForBareLineFeedsWhereTheMessageWasRefused)
{
    Conversation conversation = inData();
    conversation.client("From: a@b.example\r\n\r\nHi\nthere\r\n.").server("550 5.6.0 bare LF");
    EXPECT_EQ(idIn(conversation), "bare-lf-in-text");
}

TEST(BodyMistakes, HaveNothingToSayOfAChunk)
{
    Conversation conversation = introduced();
    conversation.client("MAIL FROM:<an@hanoi.example>").server("250 Ok");
    conversation.client("RCPT TO:<binh@hanoi.example>").server("250 Ok");
    conversation.client("BDAT 7 LAST\r\n.dot\r\n\n").server("250 Ok");
    EXPECT_EQ(idIn(conversation), "none");
}
