// SPDX-License-Identifier: GPL-3.0-or-later
// The Tab key leads through a dock at the bottom, and out again.
#include "app/docks/LabDock.h"
#include "app/docks/mailboxes/MailboxesDock.h"
#include "app/docks/mailboxes/MessageView.h"
#include "app/docks/mailboxes/RawView.h"
#include "tests/ui/OpenWorkbench.h"

#include <QTabBar>
#include <QTreeView>

#include <set>

using namespace helolab;

namespace {

class BottomByKeys : public test::OpenWorkbench
{
protected:
    BottomByKeys()
    {
        EXPECT_TRUE(untilShown("220 "));
        workbench->lab().closeLab();
        EXPECT_TRUE(until([this] { return shown().count(QStringLiteral("220 ")) == 2; })) << "a fresh conversation";
        workbench->window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&workbench->window()));
    }

    /// What the Tab key comes by from where the focus is, up to the input line.
    std::set<QWidget *> round() const
    {
        std::set<QWidget *> seen;
        for (int i = 0; i < 100 && seen.count(&input()) == 0; ++i) { // a diagram has many places of its own
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            seen.insert(QApplication::focusWidget());
        }
        return seen;
    }
};

} // namespace

TEST_F(BottomByKeys, TheTabKeyReachesEverySideOfAMessage)
{
    QTest::keyClick(&workbench->window(), Qt::Key_3, Qt::AltModifier);
    const auto *mailboxes = workbench->window().findChild<docks::MailboxesDock *>();
    ASSERT_TRUE(until([&] { return qobject_cast<QTreeView *>(QApplication::focusWidget()) != nullptr; }))
        << "who opens it by its key is in the accounts";
    QWidget *accounts = QApplication::focusWidget();
    ASSERT_TRUE(mailboxes->isAncestorOf(accounts));
    if (!mailboxes->messageView()->isVisible())
        QTest::keyClick(accounts, Qt::Key_Down);
    ASSERT_TRUE(until([&] { return mailboxes->messageView()->isVisible(); }));
    const std::set<QWidget *> reached = round();
    EXPECT_TRUE(reached.count(mailboxes->messageView()->findChild<QTabBar *>()));
    EXPECT_TRUE(reached.count(mailboxes->messageView()->raw()));
    EXPECT_TRUE(reached.count(mailboxes->messageView()->alone()));
    EXPECT_TRUE(reached.count(&input())) << "and out of the dock again";
}

TEST_F(BottomByKeys, TheTabKeyLeadsOutOfEveryDock)
{
    typeAndSee("HELO an.example", "250 ");
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7}) {
        input().setFocus();
        QTest::keyClick(&workbench->window(), key, Qt::AltModifier);
        ASSERT_TRUE(until([&] { return !input().hasFocus(); })) << key - Qt::Key_0;
        EXPECT_TRUE(round().count(&input())) << "Alt+" << key - Qt::Key_0;
    }
}
