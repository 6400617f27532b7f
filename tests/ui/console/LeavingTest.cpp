// SPDX-License-Identifier: GPL-3.0-or-later
// Before anything is typed to a host outside this machine for the first time.
#include "app/docks/LabDock.h"
#include "app/net/ThisMachine.h"
#include "tests/ui/OpenWorkbench.h"

#include <QPushButton>

using namespace helolab;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class LeavingTest : public test::OpenWorkbench
{
protected:
    LeavingTest()
    {
        workbench->lab().closeLab();
        EXPECT_TRUE(untilShown("220 "));
    }
    QString banner() const { return page().banner().text(); }
    QStringList tabs() const
    {
        QStringList titles;
        for (int i = 0; i < workbench->console().count(); ++i)
            titles << workbench->console().tabText(i);
        return titles;
    }
};

} // namespace

TEST(ThisMachine, IsWhereOctetsDoNotLeaveIt)
{
    for (const char *host : {"localhost", "LocalHost", "mail.localhost", "127.0.0.1", "127.9.9.9", "::1"})
        EXPECT_TRUE(net::isThisMachine(text(host))) << host;
    for (const char *host : {"mail.invalid", "localhost.invalid", "192.0.2.7", "2001:db8::1", "", "notlocalhost"})
        EXPECT_FALSE(net::isThisMachine(text(host))) << host;
}

TEST_F(LeavingTest, IsAskedAboutAndNothingHappensBeforeTheAnswer)
{
    const QStringList before = tabs();
    type("telnet 192.0.2.7 25");
    EXPECT_TRUE(banner().contains(text("192.0.2.7:25 is another computer"))) << qPrintable(banner());
    EXPECT_EQ(tabs(), before);
    EXPECT_EQ(page().live()->link(), console::LiveConversation::Link::Open) << "the conversation goes on";
    typeAndSee("EHLO pc.example", "250 HELP");
    EXPECT_TRUE(banner().contains(text("192.0.2.7")));

    QTest::keyClick(page().banner().refusalButton(), Qt::Key_Space);
    EXPECT_TRUE(banner().isEmpty()) << qPrintable(banner());
    EXPECT_EQ(tabs(), before);
    EXPECT_EQ(page().live()->link(), console::LiveConversation::Link::Open);
    EXPECT_TRUE(workbench->settings().values().warned.isEmpty()) << "it will be asked again";
}

TEST_F(LeavingTest, IsAskedOnceForEachHost)
{
    type("telnet mail.invalid 2525");
    ASSERT_TRUE(banner().contains(text("mail.invalid:2525"))) << qPrintable(banner());
    QTest::keyClick(page().banner().button(), Qt::Key_Space);
    EXPECT_TRUE(tabs().join(QLatin1Char('|')).contains(text("mail.invalid")))
        << qPrintable(tabs().join(QLatin1Char('|')));
    EXPECT_EQ(workbench->settings().values().warned, QStringList(text("mail.invalid")));
    page().live()->close();

    type("telnet MAIL.invalid 110");
    EXPECT_FALSE(banner().contains(text("another computer"))) << qPrintable(banner());
    type("telnet other.invalid 110");
    EXPECT_TRUE(banner().contains(text("other.invalid:110 is another computer"))) << qPrintable(banner());
}

TEST_F(LeavingTest, IsNotAskedAboutOnThisMachine)
{
    type(("telnet 127.0.0.1 " + QByteArray::number(port("pop3"))).constData());
    EXPECT_TRUE(untilShown("+OK "));
    EXPECT_TRUE(banner().isEmpty());
    EXPECT_TRUE(workbench->settings().values().warned.isEmpty());
}
