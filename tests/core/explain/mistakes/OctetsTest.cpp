// SPDX-License-Identifier: GPL-3.0-or-later
#include "MistakeTest.h"

using namespace helolab;
using namespace helolab::tests;

TEST(OctetMistakes, SeeABackspaceEvenWhereTheServerTookIt)
{
    const explain::Mistake mistake = mistakeAfter("MAIL FROM:<anh\b@hanoi.example>", "250 Ok");
    EXPECT_EQ(mistake.id.toStdString(), "backspace-sent");
    EXPECT_EQ(mistake.correctedLine.toStdString(), "MAIL FROM:<an@hanoi.example>");
    EXPECT_EQ(mistake.begin, 14);
    EXPECT_EQ(mistake.length, 1);
    EXPECT_TRUE(mistake.explanation.contains(QStringLiteral("08")));
    const explain::Mistake erased = mistakeAfter("HELP\x7F\x7FLO a", "500 what?");
    EXPECT_EQ(erased.correctedLine.toStdString(), "HELO a");
    EXPECT_EQ(erased.length, 2);
    EXPECT_TRUE(erased.explanation.contains(QStringLiteral("7F")));
    EXPECT_EQ(mistakeAfter("HELO \xC3\xA9\b"
                           "e",
                           "501 no")
                  .correctedLine.toStdString(),
              "HELO e"); // one character, two octets
}

TEST(OctetMistakes, SeeACursorKey)
{
    const explain::Mistake mistake = mistakeAfter("HELP\x1B[D", "500 what?");
    EXPECT_EQ(mistake.id.toStdString(), "cursor-key-sent");
    EXPECT_EQ(mistake.length, 3);
}

TEST(OctetMistakes, SeeTelnetNegotiation)
{
    const explain::Mistake mistake = mistakeAfter("\xFF\xFB\x1F\xFF\xFB\x20HELP", "500 what?");
    EXPECT_EQ(mistake.id.toStdString(), "telnet-negotiation");
    EXPECT_EQ(mistake.length, 3);
    EXPECT_NE(idAfter("VRFY \xFF", "501 no"), "telnet-negotiation");
    EXPECT_NE(idAfter("VRFY \xFF"
                      "a",
                      "501 no"),
              "telnet-negotiation");
}

TEST(OctetMistakes, SeeATlsHandshake)
{
    EXPECT_EQ(idAfter(QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7), "500 what?"), "tls-to-clear-port");
    EXPECT_NE(idAfter("\x16"
                      "abc",
                      "500 what?"),
              "tls-to-clear-port");
}

TEST(OctetMistakes, SeeAWebBrowser)
{
    EXPECT_EQ(idAfter("GET / HTTP/1.1", "500 what?"), "http-request");
    EXPECT_EQ(idAfter("POST http://mail/ HTTP/1.0", "502 no"), "http-request");
    EXPECT_NE(idAfter("GET", "500 what?"), "http-request");
}

TEST(OctetMistakes, SeeABareLineFeedOnlyWhereItWasNotTaken)
{
    EXPECT_EQ(idAfter("NOOP\n", "500 line ends with LF"), "bare-lf");
    EXPECT_EQ(idAfter("NOOP\n", "250 Ok"), "tolerated");
    EXPECT_EQ(idAfter("NOOP", "250 Ok"), "none");
    Conversation silent = introduced();
    silent.client("NOOP\n");
    EXPECT_EQ(idIn(silent), "bare-lf");
}

TEST(OctetMistakes, SeeABareCarriageReturn)
{
    EXPECT_EQ(idAfter("NOOP\rQUIT", "500 what?"), "bare-cr");
}
