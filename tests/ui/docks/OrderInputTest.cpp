// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/lab/OrderInput.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>

using namespace helolab;

TEST(OrderInput, SaysInAToolTipWhatDoesNotFit)
{
    docks::OrderInput input({QStringLiteral("helo"), QStringLiteral("mail")}, lab::QuestionText(), nullptr);
    const auto *line = input.findChild<QLineEdit *>();
    input.resize(500, 200);
    input.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&input));
    const QString whole = line->placeholderText();
    EXPECT_TRUE(whole.endsWith(QStringLiteral("order"))) << qPrintable(whole);
    EXPECT_TRUE(line->toolTip().isEmpty());
    input.resize(120, 200);
    EXPECT_TRUE(line->placeholderText().endsWith(QStringLiteral("…"))) << qPrintable(line->placeholderText());
    EXPECT_EQ(line->toolTip(), whole);
}
