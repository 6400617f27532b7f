// SPDX-License-Identifier: GPL-3.0-or-later
// Slips of those who write YAML by hand: none goes unnoticed, and each is told in plain words, with its place.
#include "core/yaml/ParseYaml.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::yaml;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

std::string slipOf(const QByteArray &yaml)
{
    Problems problems;
    const auto root = parseYaml(yaml, problems);
    std::string all;
    for (const Error &error : problems.take())
        all += QStringLiteral("%1:%2 %3\n").arg(error.line).arg(error.column).arg(error.message).toStdString();
    EXPECT_EQ(root.has_value(), all.empty()) << yaml.constData();
    return all;
}

} // namespace

TEST(YamlSlip, NothingStandsBehindTheEnd)
{
    EXPECT_EQ(slipOf("---\na: 1\n"), "");
    EXPECT_EQ(slipOf("a: 1\n...\n# a comment\n"), "");
    EXPECT_THAT(slipOf("a: 1\n---\nb: 2\n"), HasSubstr("2:1 The file ends before this"));
    EXPECT_THAT(slipOf("a: 1\n...\nb: 2\n"), HasSubstr("3:1 The file ends before this"));
    EXPECT_THAT(slipOf(""), HasSubstr("This file is empty"));
    EXPECT_THAT(slipOf("# a comment\n\n"), HasSubstr("This file is empty"));
}

TEST(YamlSlip, AQuotationEndsInItsLine)
{
    EXPECT_EQ(slipOf("a: \"one \\\" two\" # isn't\nb: 'it''s'\nc: |\n  one \"\n  two\nd: isn't\n"), "");
    EXPECT_THAT(slipOf("a: \"one\nb: 2\nc: \"three\"\n"),
                HasSubstr("1:4 This quotation begins in line 1 and ends only in line 3"));
    EXPECT_THAT(slipOf("x: 0\na: {b: 'one}\nc: 'two'\n"), HasSubstr("2:8 This quotation begins in line 2 and ends"));
    EXPECT_THAT(slipOf("x: 0\na: \"one\nb: 2\n"), HasSubstr("2:4 This quotation begins in line 2 and does not end"));
    EXPECT_THAT(slipOf("x: 0\na: 'one\n"), HasSubstr("2:4 This quotation begins in line 2 and does not end"));
}

TEST(YamlSlip, SaysWhatStandsThere)
{
    EXPECT_THAT(slipOf("a:\n\t- 1\n"), HasSubstr("2:1 A tab stands here; use spaces."));
    EXPECT_THAT(slipOf("a:\n  b: 1\n\tc: 2\n"), HasSubstr("3:1 A tab stands here; use spaces."));
    EXPECT_THAT(slipOf("a: one: two\n"), HasSubstr("1:7 A second colon stands here"));
    EXPECT_THAT(slipOf("- {a: 1, b: one: two}\n"), HasSubstr("1:16 A second colon stands here"));
    EXPECT_THAT(slipOf("a: @hanoi.example\n"), HasSubstr("1:4 A text that begins with “@”"));
    EXPECT_THAT(slipOf("a: {b: 1\nc: 2\n"), HasSubstr("not valid YAML")) << "in the parser's words";
}
