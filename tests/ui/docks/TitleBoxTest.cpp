// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/lab/TitleBox.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace helolab::docks;

namespace {

const QString longTitle = QStringLiteral("Расширенное приветствие: чем EHLO отличается от HELO и зачем оно нужно");

} // namespace

TEST(TitleBox, EndsInAnEllipsisWhatDoesNotFit)
{
    TitleBox box;
    box.addItems({longTitle, QStringLiteral("EHLO")});
    box.resize(200, box.sizeHint().height());
    box.show();
    EXPECT_LE(box.minimumSizeHint().width(), 200) << "a narrow dock stays narrow";
    EXPECT_TRUE(box.shownTitle().endsWith(QChar(0x2026))) << qPrintable(box.shownTitle());
    EXPECT_LT(box.fontMetrics().horizontalAdvance(box.shownTitle()), 200);
    QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&box, &help);
    EXPECT_EQ(QToolTip::text(), longTitle);
    box.setCurrentIndex(1);
    EXPECT_EQ(box.shownTitle(), QStringLiteral("EHLO"));
}

TEST(TitleBox, OpensAListThatIsWideEnough)
{
    TitleBox box;
    box.addItems({longTitle, QStringLiteral("EHLO")});
    box.resize(200, box.sizeHint().height());
    box.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&box));
    box.showPopup();
    EXPECT_GE(box.view()->viewport()->width(), box.fontMetrics().horizontalAdvance(longTitle));
    box.hidePopup();
}
