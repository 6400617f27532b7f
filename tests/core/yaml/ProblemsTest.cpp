// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/Problems.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::yaml;
using testing::ElementsAre;

TEST(Problems, AreToldFileByFileAndByPlace)
{
    Problems problems;
    EXPECT_TRUE(problems.isEmpty());
    problems.setFile(QStringLiteral("b"));
    problems.add({2, 3}, QStringLiteral("third"));
    problems.add({2, 1}, QStringLiteral("second"));
    problems.setFile(QStringLiteral("a"));
    problems.add({1, 1}, QStringLiteral("fourth"));
    problems.add({QStringLiteral("first"), QStringLiteral("b")});
    EXPECT_EQ(problems.count(), 4u);
    std::vector<std::string> told;
    for (const Error &error : problems.take())
        told.push_back(error.toString().toStdString());
    EXPECT_THAT(told, ElementsAre("b: first", "b:2:1: second", "b:2:3: third", "a:1:1: fourth"));
    EXPECT_TRUE(problems.isEmpty());
}

TEST(Problems, OfAFileThatIsNothingElseAreBounded)
{
    Problems problems;
    const QString endless(100000, QLatin1Char('x'));
    for (int i = 0; i < 5000; ++i)
        problems.add({i, 1}, endless);
    EXPECT_EQ(problems.count(), 5000u);
    const auto kept = problems.take();
    EXPECT_EQ(kept.size(), 1000u);
    EXPECT_LT(kept.front().message.size(), 1010);
}

TEST(Problems, SuggestTheNearestOrAllThatIsPossible)
{
    const QStringList words{QStringLiteral("accounts"), QStringLiteral("lists")};
    const QString message = QStringLiteral("No.");
    EXPECT_EQ(withSuggestion(message, QStringLiteral("acounts"), words),
              QStringLiteral("No. Did you mean “accounts”?"));
    EXPECT_EQ(withSuggestion(message, QStringLiteral("xyz"), words),
              QStringLiteral("No. Possible here: accounts, lists."));
    EXPECT_EQ(withSuggestion(message, QStringLiteral("xyz"), {}), message);
}

TEST(Problems, OfYamlAreToldByCharacters)
{
    Problems problems;
    problems.setFile(QStringLiteral("a"));
    problems.setYaml({"x", "ế中x"});
    problems.setFile(QStringLiteral("b"));
    EXPECT_EQ(problems.shown({2, 7}).column, 7) << "no YAML";
    problems.setFile(QStringLiteral("a"));
    EXPECT_EQ(problems.shown({2, 7}).column, 3);
    EXPECT_EQ(problems.shown({2, 9}).column, 5) << "behind the end of the line";
    EXPECT_EQ(problems.shown({3, 1}).column, 1);
    EXPECT_EQ(problems.shown({}).column, 0);
}
