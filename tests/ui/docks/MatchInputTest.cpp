// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/lab/MatchInput.h"

#include "app/docks/TextBlock.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QWheelEvent>

using namespace helolab;

TEST(MatchInput, TheWheelChangesNoAnswer)
{
    docks::MatchInput input({QStringLiteral("250"), QStringLiteral("354")},
                            {QStringLiteral("done"), QStringLiteral("go-on")}, lab::QuestionText(), nullptr);
    const QList<QComboBox *> letters = input.findChildren<QComboBox *>();
    ASSERT_EQ(letters.size(), 2);
    letters[0]->setCurrentIndex(1);
    QWheelEvent down(QPointF(5, 5), letters[0]->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(letters[0], &down);
    EXPECT_EQ(letters[0]->currentIndex(), 1);
    EXPECT_FALSE(down.isAccepted()) << "the page has to scroll";
    QTest::keyClick(letters[0], Qt::Key_Down);
    EXPECT_EQ(letters[0]->currentIndex(), 2) << "the keys still choose";
}

TEST(MatchInput, TheTickStandsBesideItsLetter)
{
    docks::MatchInput input({QStringLiteral("250")}, {QStringLiteral("done"), QStringLiteral("go-on")},
                            lab::QuestionText(), nullptr);
    input.resize(280, 300);
    input.setGiven({QStringLiteral("250=done")});
    input.showRight({QStringLiteral("250=done")});
    input.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&input));
    const auto *letter = input.findChild<QComboBox *>();
    const auto *tick = input.findChild<docks::TextBlock *>();
    ASSERT_TRUE(tick->isVisible());
    EXPECT_NEAR(tick->geometry().center().y(), letter->geometry().center().y(), 2);
    EXPECT_LE(tick->height(), tick->heightForWidth(tick->width()) + 2) << "the text is as high as its place";
}
