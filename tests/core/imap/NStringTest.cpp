// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/NString.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab::imap;

TEST(NString, IsNilForNothingOnly)
{
    EXPECT_EQ(writeNString(std::nullopt), "NIL");
    EXPECT_EQ(writeNString(""), "\"\"");
    EXPECT_EQ(writeNString("NIL"), "\"NIL\"");
}

TEST(NString, IsQuotedOrALiteral)
{
    EXPECT_EQ(writeNString("a \"b\" \\c"), R"("a \"b\" \\c")");
    EXPECT_EQ(writeNString("a\nb"), "{3}\r\na\nb");
    EXPECT_EQ(writeNString("\xC4\x83"), "{2}\r\n\xC4\x83");
    EXPECT_EQ(writeNString("\xC4\x83", true), "\"\xC4\x83\"");
    EXPECT_EQ(writeNString("\xC4", true), "{1}\r\n\xC4");
    EXPECT_EQ(writeNString(QByteArray("a\0b", 3)), "\"ab\"");
}

TEST(Literal, CountsItsOctets)
{
    EXPECT_EQ(writeLiteral(""), "{0}\r\n");
    EXPECT_EQ(writeLiteral("a\r\n"), "{3}\r\na\r\n");
    EXPECT_EQ(writeLiteral(QByteArray("a\0b", 3)),
              "{3}\r\na\x80"
              "b");
}

TEST(Literal8, IsForOctetsWithNul)
{
    EXPECT_EQ(writeBinary("ab"), "{2}\r\nab");
    EXPECT_EQ(writeBinary(QByteArray("a\0b", 3)), QByteArray("~{3}\r\na\0b", 9));
}
