// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/Variant.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace helolab::lab;

namespace {

std::vector<VariantRule> rules()
{
    VariantRule who{QStringLiteral("who"), VariantRule::Kind::Choice, {QStringLiteral("an"), QStringLiteral("wei")}};
    VariantRule word{QStringLiteral("word"), VariantRule::Kind::RandomWord, {}};
    word.letters = 6;
    VariantRule number{QStringLiteral("number"), VariantRule::Kind::RandomNumber, {}};
    number.least = 5;
    number.most = 7;
    return {who, word, number};
}

} // namespace

TEST(Variant, IsTheSameOnEveryMachine)
{
    const Values values = drawVariant(QStringLiteral("lab"), rules(), QStringLiteral("student-1"));
    // Drawn once and written down: a change here would change what every student was given.
    EXPECT_EQ(values.value(QStringLiteral("variant.word")), QStringLiteral("litule"));
    EXPECT_EQ(values, drawVariant(QStringLiteral("lab"), rules(), QStringLiteral("student-1")));
}

TEST(Variant, DiffersBetweenStudentsAndLabs)
{
    QSet<QString> words;
    for (int i = 0; i < 100; ++i) {
        const Values values = drawVariant(QStringLiteral("lab"), rules(), QString::number(i));
        words.insert(values.value(QStringLiteral("variant.word")));
        const int number = values.value(QStringLiteral("variant.number")).toInt();
        EXPECT_GE(number, 5);
        EXPECT_LE(number, 7);
    }
    EXPECT_GE(words.size(), 99);
    EXPECT_NE(drawVariant(QStringLiteral("a"), rules(), QStringLiteral("x")),
              drawVariant(QStringLiteral("b"), rules(), QStringLiteral("x")));
}
