// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Base64.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::wire;

namespace {

struct Slip
{
    const char *text;
    int column;
    const char *word; ///< of what is said
};

} // namespace

TEST(ReadBase64, TakesWhatIsRight) // RFC 4648 section 10
{
    for (const auto &[text, octets] : std::initializer_list<std::pair<const char *, const char *>>{
             {"", ""}, {"Zg==", "f"}, {"Zm8=", "fo"}, {"Zm9v", "foo"}, {"Zm9vYg==", "foob"}, {"Zm9vYmFy", "foobar"}}) {
        const auto read = readBase64(text);
        ASSERT_TRUE(read.ok()) << text;
        EXPECT_EQ(read.value(), octets);
    }
}

TEST(ReadBase64, SaysWhatIsWrongAndWhere)
{
    const Slip slips[] = {
        {"Zm9v!mFy", 5, "!"},      {"Zm9v\nYmFy", 5, "LF"},   {"Zm9v YmFy", 5, "SP"},   {"Zm9-", 4, "base64url"},
        {"Zm=v", 3, "at the end"}, {"Zm9vY", 5, "left over"}, {"Zm9", 4, "1 ="},        {"Zg=", 4, "1 ="},
        {"Zg", 3, "2 ="},          {"Zm9v=", 5, "too many"},  {"Zg===", 5, "too many"}, {"====", 1, "too many"},
        {"Zh==", 2, "Zg=="},       {"Zm9=", 3, "Zm8="},       {"\xC3\xA9==", 1, "C3"},
    };
    for (const Slip &slip : slips) {
        const auto read = readBase64(slip.text);
        ASSERT_FALSE(read.ok()) << slip.text;
        EXPECT_EQ(read.error().column, slip.column) << slip.text;
        EXPECT_TRUE(read.error().message.contains(QLatin1StringView(slip.word)))
            << slip.text << ": " << qPrintable(read.error().message);
    }
}

TEST(ReadBase64, RefusesMoreThanTheServerDoes)
{
    for (const char *text : {"Zm9", "Zm=v", "Zm9v!mFy", "Zg===", "=", "===="})
        EXPECT_EQ(fromBase64(text).has_value(), readBase64(text).ok()) << text;
}
