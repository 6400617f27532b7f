// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/LiteralMark.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab::wire;

TEST(LiteralMark, IsReadAtTheEndOfALine)
{
    EXPECT_EQ(literalMarkOf("a1 LOGIN {5}"), (LiteralMark{5, false, false, 9}));
    EXPECT_EQ(literalMarkOf("a1 LOGIN {5+}"), (LiteralMark{5, true, false, 9}));
    EXPECT_EQ(literalMarkOf("a1 APPEND x ~{310}"), (LiteralMark{310, false, true, 12}));
    EXPECT_EQ(literalMarkOf("a1 APPEND x ~{310+}"), (LiteralMark{310, true, true, 12}));
    EXPECT_EQ(literalMarkOf("{0}"), (LiteralMark{0, false, false, 0}));
    EXPECT_EQ(literalMarkOf("~{007}"), (LiteralMark{7, false, true, 0}));
    EXPECT_EQ(literalMarkOf("({3}"), (LiteralMark{3, false, false, 1}));
}

TEST(LiteralMark, IsNothingElse)
{
    for (const char *line : {"",     "}",     "+}",   "{}",   "{+}",  "{5",    "5}",   "{5} ", "{5}\r", "{-5}",
                             "{5-}", "{5++}", "{ 5}", "{5 }", "{+5}", "{0x5}", "{5,}", "(5)",  "5+}",   "a1 NOOP"})
        EXPECT_EQ(literalMarkOf(line), std::nullopt) << line;
}

TEST(LiteralMark, OfAnyLengthIsBounded)
{
    EXPECT_EQ(literalMarkOf("{281474976710656}")->octets, mostLiteralOctets);
    EXPECT_EQ(literalMarkOf("{281474976710655}")->octets, mostLiteralOctets - 1);
    EXPECT_EQ(literalMarkOf("{99999999999999999999999999}")->octets, mostLiteralOctets);
    EXPECT_EQ(literalMarkOf('{' + QByteArray(100'000, '9') + "+}")->octets, mostLiteralOctets);
    EXPECT_EQ(literalMarkOf('{' + QByteArray(100'000, '0') + "8}")->octets, 8);
}

TEST(LiteralMark, IsWrittenAsItIsRead)
{
    for (const char *mark : {"{5}", "{5+}", "~{310}", "~{0+}"})
        EXPECT_EQ(writeLiteralMark(*literalMarkOf(mark)), QByteArray(mark));
}
