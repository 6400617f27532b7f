// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/lab/CheckCard.h"

#include <gtest/gtest.h>

#include <QTextBlock>

using namespace helolab;

namespace {

lab::Check checkThatFailed(const QString &expected)
{
    lab::Check check;
    check.status = lab::Status::Failed;
    check.expected = expected;
    return check;
}

} // namespace

TEST(CheckCard, GivesWhatFailedOneSign)
{
    docks::CheckCard whole;
    whole.setCheck(checkThatFailed(QStringLiteral("The server greets you.")), false);
    docks::CheckCard parted;
    lab::Check check = checkThatFailed(QStringLiteral("A message arrives. It is long."));
    check.demands = {{lab::Status::Passed, QStringLiteral("A message arrives.")},
                     {lab::Status::Failed, QStringLiteral("It is long.")}};
    parted.setCheck(check, false);
    EXPECT_TRUE(whole.text().startsWith(QStringLiteral("✕ "))) << qPrintable(whole.text());
    EXPECT_TRUE(parted.text().contains(QStringLiteral("\n✕ It is long."))) << qPrintable(parted.text());
}

TEST(CheckCard, WhatWrapsStandsBelowTheWordsAndAListWithinAListFurtherIn)
{
    docks::CheckCard card;
    card.setCheck(checkThatFailed(QStringLiteral("All of this:\n– One of these:\n    – You send HELO.\nAnd no more.")),
                  false);
    const auto *text = card.findChild<docks::TextBlock *>();
    std::vector<double> margins;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        margins.push_back(block.blockFormat().leftMargin());
        EXPECT_EQ(block.blockFormat().textIndent(), -margins.back()) << "the sign hangs out";
    }
    ASSERT_EQ(margins.size(), 4u);
    EXPECT_GT(margins[0], 0);
    EXPECT_GT(margins[1], 0);
    EXPECT_GT(margins[2], margins[1]);
    EXPECT_EQ(margins[3], 0);
}
