// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/WriteYaml.h"
#include "core/yaml/ParseYaml.h"

#include <gtest/gtest.h>

using namespace helolab::yaml;

namespace {

std::string rewritten(const QByteArray &yaml)
{
    Problems problems;
    const auto root = parseYaml(yaml, problems);
    EXPECT_TRUE(root) << yaml.constData();
    return root ? written(*root).toStdString() : std::string();
}

} // namespace

TEST(WriteYaml, WritesWhatReadsAsTheSame)
{
    EXPECT_EQ(rewritten("{a: [1, 2], b: {c: d}}"), "a:\n  - 1\n  - 2\nb:\n  c: d\n");
    EXPECT_EQ(rewritten("- {id: x, n: 5}\n- [a]\n- y\n"), "- id: x\n  n: 5\n- - a\n- y\n");
    EXPECT_EQ(rewritten("e: []\nm: {}\nn: ~\n"), "e: []\nm: {}\nn: ~\n");
}

TEST(WriteYaml, QuotesWhatMightReadAsSomethingElse)
{
    EXPECT_EQ(rewritten("a: \"5\"\nb: '.'\nc: ${variant.word}\n"), "a: \"5\"\nb: \".\"\nc: \"${variant.word}\"\n");
    EXPECT_EQ(rewritten("a: 'say \"x\" \\ y: z # no'\n"), "a: \"say \\\"x\\\" \\\\ y: z # no\"\n");
    const QByteArray text("a: \"two\\nlines\\t, Việt \\x7f\"\nb: |\n  one\n  two\n");
    const std::string once = rewritten(text);
    EXPECT_EQ(rewritten(QByteArray::fromStdString(once)), once);
    EXPECT_NE(once.find("Việt"), std::string::npos);
    EXPECT_NE(once.find("\"one\\x0atwo\\x0a\""), std::string::npos) << once;
}
