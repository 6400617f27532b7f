// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/Placeholders.h"

#include <gtest/gtest.h>

using namespace helolab::yaml;

TEST(Placeholders, FillsInWhatItKnowsAndLeavesTheRest)
{
    const Values values{{QStringLiteral("a"), QStringLiteral("${b}")}, {QStringLiteral("b"), QStringLiteral("2")}};
    EXPECT_EQ(substituted(QStringLiteral("${a} ${b}${b} ${c} ${ $a ${b"), values),
              QStringLiteral("${b} 22 ${c} ${ $a ${b"));
}
