// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/ShownOctets.h"

#include <gtest/gtest.h>

using helolab::docks::shownOctets;
using helolab::docks::shownText;

TEST(ShownOctets, LeavesOrdinaryTextAlone)
{
    EXPECT_EQ(shownOctets("MAIL FROM:<an@hanoi.example>").toStdString(), "MAIL FROM:<an@hanoi.example>");
    EXPECT_EQ(shownOctets("Xin chào, привет, 你好, 🙂").toStdString(),
              "Xin chào, привет, 你好, 🙂");
}

TEST(ShownOctets, NamesControlOctetsInLetters)
{
    EXPECT_EQ(shownOctets(QByteArrayView("HELO\x08\x08\x7f\0", 8)).toStdString(), "HELO‹BS›‹BS›‹DEL›‹NUL›");
    EXPECT_EQ(shownOctets("a\nb\rc").toStdString(), "a‹LF›b‹CR›c") << "a bare LF or CR is no line ending";
    EXPECT_EQ(shownOctets("a\r\nb"), QStringLiteral("a") + QChar::LineSeparator + QLatin1Char('b'));
}

TEST(ShownOctets, SpellsOctetsThatAreNoUtf8)
{
    EXPECT_EQ(shownOctets("caf\xe9!").toStdString(), "caf\\xE9!");
    EXPECT_EQ(shownOctets("\xf0\x9f\x99").toStdString(), "\\xF0\\x9F\\x99") << "cut off in the middle";
    EXPECT_EQ(shownOctets("\xc0\xaf").toStdString(), "\\xC0\\xAF") << "an over-long form";
    EXPECT_EQ(shownOctets("\xed\xa0\x80").toStdString(), "\\xED\\xA0\\x80") << "a surrogate";
}

TEST(ShownOctets, ShowsWhatWouldHideOtherText)
{
    EXPECT_EQ(shownOctets("a\u202Eb").toStdString(), "a\\u202eb");
    EXPECT_EQ(shownText(QStringLiteral("a\u200Bb\x08")).toStdString(), "a\\u200bb‹BS›");
}
