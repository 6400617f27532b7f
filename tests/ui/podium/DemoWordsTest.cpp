// SPDX-License-Identifier: GPL-3.0-or-later
// Demos in a protocol whose replies are words.
#include "OpenDemo.h"

using namespace helolab;

namespace {

class DemoOfWords : public test::OpenDemo
{
};

} // namespace

TEST_F(DemoOfWords, AsksForOneOfThem)
{
    workbench->demos().ask().setChecked(true);
    play("@ protocol: pop3\nS: +OK *\nC: STAT\nS: -ERR *\nC: QUIT\nS: +OK *\n");
    EXPECT_TRUE(bar().isAsking());
    EXPECT_TRUE(bar().hint().contains(QStringLiteral("type how it begins"))) << qPrintable(bar().hint());
    press({Qt::Key_Space, Qt::Key_Space});
    ASSERT_TRUE(bar().isAsking());
    press(Qt::Key_5);
    EXPECT_EQ(bar().question().guess(), QString()) << "no reply begins so";
    press(Qt::Key_Plus);
    EXPECT_EQ(bar().question().guess(), QStringLiteral("+OK"));
    press(Qt::Key_Minus);
    EXPECT_EQ(bar().question().guess(), QStringLiteral("-ERR"));
    press(Qt::Key_Backspace);
    EXPECT_EQ(bar().question().guess(), QString());
    press({Qt::Key_Minus, Qt::Key_Space});
    EXPECT_TRUE(bar().hint().contains(QStringLiteral("The class said -ERR, the server says -ERR.")))
        << qPrintable(bar().hint());
}
