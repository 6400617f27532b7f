// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/Prepare.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab;
using sasl::prepared;

TEST(Prepare, DoesWhatTheRfcShows) // RFC 4013 section 3
{
    EXPECT_EQ(prepared("I\u00adX"), "IX");
    EXPECT_EQ(prepared("user"), "user");
    EXPECT_EQ(prepared("USER"), "USER");
    EXPECT_EQ(prepared("\u00aa"), "a");
    EXPECT_EQ(prepared("\u2168"), "IX");
    EXPECT_EQ(prepared("\a"), std::nullopt);
    EXPECT_EQ(prepared("\u0627"
                       "1"),
              std::nullopt);
}

TEST(Prepare, BringsLettersToOneForm)
{
    EXPECT_EQ(prepared("Nguye\u0302\u0303n"), "Nguy\u1ec5n"); // as macOS writes it
    EXPECT_EQ(prepared("mật\u00a0khẩu"), "mật khẩu");
    EXPECT_EQ(prepared("пароль"), "пароль");
    EXPECT_EQ(prepared("密码"), "密码");
    EXPECT_EQ(prepared("ａｎ"), "an"); // full-width
    EXPECT_EQ(prepared(""), "");
    EXPECT_EQ(prepared("\u0627\u0628"), "\u0627\u0628");
    EXPECT_EQ(prepared("a\U0001F600"), "a\U0001F600");
}

TEST(Prepare, RefusesWhatNobodyCanType)
{
    for (const QByteArray &text :
         {QByteArray("\0", 1), QByteArray("a\nb"), QByteArray("\x7f"), QByteArray("\xff\xfe"), QByteArray("\xc3"),
          QByteArray("\u202egnp"), QByteArray("\ue000"), QByteArray("\U000E0041"), QByteArray("\xed\xa0\x80")})
        EXPECT_EQ(prepared(text), std::nullopt) << text.toHex().toStdString();
    EXPECT_EQ(sasl::preparedOrRaw("a\nb"), "a\nb");
}
