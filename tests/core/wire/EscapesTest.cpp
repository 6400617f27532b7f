// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Escapes.h"

#include <gtest/gtest.h>

#include <random>

using namespace helolab;
using namespace helolab::wire;

TEST(Escapes, LeaveWhatCanBeSeen)
{
    EXPECT_EQ(escaped("MAIL FROM:<an@hanoi.example>"), "MAIL FROM:<an@hanoi.example>");
    EXPECT_EQ(escaped("Xin chào, привет, 你好"), "Xin chào, привет, 你好");
}

TEST(Escapes, ShowWhatWouldHide)
{
    EXPECT_EQ(escaped("HEK\x08LO\r\n"), "HEK\\x08LO\\r\\n");
    EXPECT_EQ(escaped(QByteArrayView("a\0b", 3)), "a\\x00b");
    EXPECT_EQ(escaped("C:\\mail"), "C:\\\\mail");
    EXPECT_EQ(escaped("DATA "), "DATA\\x20");
    EXPECT_EQ(escaped("MAIL\xC2\xA0"
                      "FROM"),
              "MAIL\\xC2\\xA0"
              "FROM")
        << "a space without a break";
    EXPECT_EQ(escaped("\xE2\x80\xAE"), "\\xE2\\x80\\xAE") << "turns the reading direction";
    EXPECT_EQ(escaped("\xFF\xFB\x01"), "\\xFF\\xFB\\x01") << "no UTF-8 at all";
    EXPECT_EQ(escaped("\xC3"), "\\xC3") << "a character cut in two";
}

TEST(Escapes, ReadBackWhateverTheyWrote)
{
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        QByteArray octets(qsizetype(random() % 12), '\0');
        for (char &octet : octets)
            octet = char(random() % 256);
        const auto back = unescaped(escaped(octets));
        ASSERT_TRUE(back.ok());
        ASSERT_EQ(back.value(), octets);
    }
}

TEST(Escapes, SayWhereTheyAreWrong)
{
    const auto unknown = unescaped("chào \\q");
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(unknown.error().column, 6);
    EXPECT_FALSE(unescaped("\\x4").ok());
    EXPECT_FALSE(unescaped("\\xZZ").ok());
    EXPECT_EQ(unescaped("end\\").error().column, 4);
    EXPECT_EQ(unescaped("2\\*3").value(), "2*3");
}
