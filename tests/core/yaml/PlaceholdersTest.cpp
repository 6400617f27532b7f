// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/Placeholders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab::yaml;

TEST(Placeholders, FillsInWhatItKnowsAndLeavesTheRest)
{
    const Values values{{QStringLiteral("a"), QStringLiteral("${b}")}, {QStringLiteral("b"), QStringLiteral("2")}};
    EXPECT_EQ(substituted(QStringLiteral("${a} ${b}${b} ${c} ${ $a ${b"), values),
              QStringLiteral("${b} 22 ${c} ${ $a ${b"));
}

TEST(Placeholders, ThatAreUnknownAreToldWithTheirPlace)
{
    Problems problems;
    checkPlaceholders(QStringLiteral("${known} ${a}\n\n  ${knwon} ${b\n}"), {3, 5}, {QStringLiteral("known")},
                      problems);
    std::vector<std::string> told;
    for (const auto &error : problems.take())
        told.push_back(error.toString().toStdString());
    EXPECT_THAT(told,
                testing::ElementsAre("3:14: Nothing is known of “${a}”. Possible here: known.",
                                     "5:3: Nothing is known of “${knwon}”. Did you mean “known”?",
                                     "5:12: “${” opens a placeholder that “}” never closes."));
}

TEST(Placeholders, ByTheMillionAreReadInTimeThatGrowsWithTheFile)
{
    const QString open = QStringLiteral("${").repeated(1000000);
    EXPECT_EQ(placeholders(open).size(), 1000000u);
    Problems problems;
    checkPlaceholders(QStringLiteral("${a}\n").repeated(500000), {1, 1}, {QStringLiteral("b")}, problems);
    EXPECT_EQ(problems.count(), 500000u);
    EXPECT_EQ(problems.take().back().line, 1000);
    EXPECT_EQ(substituted(QStringLiteral("${a}").repeated(500000), {{QStringLiteral("a"), QStringLiteral("b")}}),
              QString(500000, QLatin1Char('b')));
}
