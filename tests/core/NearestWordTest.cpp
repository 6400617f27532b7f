// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/NearestWord.h"

#include <gtest/gtest.h>

using helolab::nearestWord;

TEST(NearestWord, SeesASlipOfTheFingers)
{
    const QStringList words{QStringLiteral("HELO"), QStringLiteral("RCPT"), QStringLiteral("world")};
    EXPECT_EQ(nearestWord(QStringLiteral("REPT"), words), QStringLiteral("RCPT"));
    EXPECT_EQ(nearestWord(QStringLiteral("HLEO"), words), QStringLiteral("HELO"));
    EXPECT_EQ(nearestWord(QStringLiteral("World"), words), QStringLiteral("world"));
}

TEST(NearestWord, IsSilentWhereNothingIsNear)
{
    EXPECT_TRUE(nearestWord(QStringLiteral("zzzz"), {QStringLiteral("HELO")}).isEmpty());
    EXPECT_TRUE(nearestWord(QString(100'000, QLatin1Char('H')), {QStringLiteral("HELO")}).isEmpty());
    EXPECT_TRUE(nearestWord(QStringLiteral("x"), {}).isEmpty());
}
