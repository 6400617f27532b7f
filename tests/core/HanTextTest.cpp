// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/HanText.h"

#include <gtest/gtest.h>

using namespace helolab;

TEST(HanText, SentencesStandBehindOneAnotherAsTheirLanguageWantsIt)
{
    EXPECT_EQ(behindOneAnother({}), QString());
    EXPECT_EQ(behindOneAnother({QStringLiteral("One.")}), QStringLiteral("One."));
    EXPECT_EQ(behindOneAnother({QStringLiteral("One."), QStringLiteral("Two.")}), QStringLiteral("One. Two."));
    EXPECT_EQ(behindOneAnother({QStringLiteral("一。"), QStringLiteral("二：2。"), QStringLiteral("三")}),
              QStringLiteral("一。二：2。三"));
}
