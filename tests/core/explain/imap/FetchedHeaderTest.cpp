// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImapExplained.h"

using namespace helolab;
using namespace helolab::tests;

TEST(ImapReply, TakesTheHeaderInALiteralApart)
{
    const QByteArray text = "From: An <an@hanoi.example>\r\nDate: Wed, 17 Jul 1996 02:23:25 -0700\r\n (folded)\r\n\r\n"
                            "To: nobody@lund.example\r\n folded\r\n";
    const auto told = [&text](const QByteArray &item) {
        const QByteArray size = QByteArray::number(text.size());
        return imapTold("a3 FETCH 2 " + item, "* 2 FETCH (" + item + " {" + size + "}\r\n" + text + " UID 102)");
    };
    for (const char *item : {"BODY[]", "BODY[]<0>", "BODY[HEADER]", "BODY[HEADER.FIELDS (FROM DATE)]", "BODY[2.HEADER]",
                             "BODY[1.2.MIME]", "RFC822", "RFC822.HEADER"}) {
        const explain::Explanation header = told(item);
        EXPECT_TRUE(imapMeaning(header, "From").starts_with("The author")) << item;
        EXPECT_TRUE(imapMeaning(header, "hanoi.example").starts_with("The domain")) << item;
        EXPECT_TRUE(imapMeaning(header, "Wed").starts_with("The day of the week")) << item;
        EXPECT_TRUE(imapMeaning(header, " (folded)").starts_with("Goes on from the line above")) << item;
        EXPECT_EQ(imapMeaning(header, ""), "The empty line: the header ends, the body begins.") << item;
        EXPECT_EQ(imapMeaning(header, "To"), "no such token") << "a line of the body that looks like a header";
        EXPECT_NE(imapMeaning(header, "UID"), "no such token") << "what stands behind the literal";
    }
    for (const char *item : {"BODY[TEXT]", "BODY[1]", "BODY[2.TEXT]", "BODY[]<100>", "RFC822.TEXT"})
        EXPECT_EQ(imapMeaning(told(item), "From"), "no such token") << item;
}
