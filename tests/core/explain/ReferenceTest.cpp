// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/Reference.h"

#include <gtest/gtest.h>

using helolab::explain::reference;

TEST(Reference, KeepsNumbersAndWordsTheRest)
{
    EXPECT_EQ(reference(QStringLiteral("RFC 3207")).toStdString(), "RFC 3207");
    EXPECT_EQ(reference(QStringLiteral("RFC 5321 section 4.1.1")).toStdString(), "RFC 5321 section 4.1.1");
    EXPECT_EQ(reference(QStringLiteral("RFC 821 section 3.4, RFC 5321 appendix F.6")).toStdString(),
              "RFC 821 section 3.4; RFC 5321 appendix F.6");
}
