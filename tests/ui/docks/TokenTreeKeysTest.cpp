// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of a line are a tree, and gone through by keys as any tree.
#include "app/docks/LabDock.h"
#include "app/docks/explanation/ExplanationDock.h"
#include "app/docks/explanation/ExplanationView.h"
#include "app/docks/explanation/TokenList.h"
#include "tests/ui/OpenWorkbench.h"

#include <QAccessible>

using namespace helolab;
using docks::TokenRow;

namespace {

class TokenTreeKeys : public test::OpenWorkbench
{
protected:
    TokenTreeKeys()
    {
        workbench->lab().closeLab();
        workbench->window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&workbench->window()));
        EXPECT_TRUE(untilShown("220 "));
        typeAndSee("EHLO an.example", "250 ");
        typeAndSee("MAIL FROM:<an@hanoi.example> SIZE=500", "2.1.0");
        const auto &entries = page().conversation().transcript().entries;
        workbench->selection().select(qsizetype(entries.size()) - 2);
        EXPECT_TRUE(until([&] { return tokens().rows().size() == 9; })) << "three pieces in the path, two in SIZE=500";
    }

    docks::TokenList &tokens() const
    {
        return *workbench->window().findChild<docks::ExplanationDock *>()->view()->tokens();
    }
    TokenRow *row(std::size_t number) const { return tokens().rows().at(number); }
    /// What the row with the keys begins with; where the keys are in no row, what has them.
    std::string here() const
    {
        const auto *row = qobject_cast<TokenRow *>(QApplication::focusWidget());
        const QWidget *focus = QApplication::focusWidget();
        return row  ? row->text().section(QStringLiteral("  "), 0, 0).toStdString()
            : focus ? std::string("focus in ") + focus->metaObject()->className()
                    : "no focus";
    }
    std::string press(Qt::Key key) const
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        return here();
    }
    /// From the line above, as the Tab key goes.
    void enter() const
    {
        tokens().line()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(tokens().line(), Qt::Key_Tab);
    }
    static QAccessible::State accessible(TokenRow *row) { return QAccessible::queryAccessibleInterface(row)->state(); }
};

} // namespace

TEST_F(TokenTreeKeys, TabLeadsToOneRowAndOutAgain)
{
    enter();
    EXPECT_EQ(here(), "MAIL");
    EXPECT_TRUE(row(0)->isLit());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(here().substr(0, 8), "focus in") << "not through nine rows";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(here(), "MAIL");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_TRUE(tokens().line()->hasFocus());
}

TEST_F(TokenTreeKeys, UpAndDownGoFromRowToRowAndLightIt)
{
    enter();
    EXPECT_EQ(press(Qt::Key_Down), "FROM:");
    EXPECT_EQ(press(Qt::Key_Down), "<an@hanoi.example>");
    EXPECT_EQ(press(Qt::Key_Down), "an");
    EXPECT_EQ(workbench->selection().lit(), (console::Selection::Piece{11, 2})) << "in every view";
    EXPECT_EQ(press(Qt::Key_End), "500");
    EXPECT_EQ(press(Qt::Key_Down), "500");
    EXPECT_EQ(press(Qt::Key_Up), "SIZE");
    EXPECT_EQ(press(Qt::Key_Home), "MAIL");
    EXPECT_EQ(press(Qt::Key_Up), "MAIL");
    EXPECT_EQ(tokens().rows().size(), 9U) << "nothing was folded or unfolded by that";
}

TEST_F(TokenTreeKeys, LeftFoldsAndGoesOutRightUnfoldsAndGoesIn)
{
    enter();
    EXPECT_EQ(press(Qt::Key_Left), "MAIL") << "it has no pieces";
    EXPECT_EQ(press(Qt::Key_Right), "MAIL");
    press(Qt::Key_Down);
    EXPECT_EQ(press(Qt::Key_Down), "<an@hanoi.example>");
    EXPECT_EQ(press(Qt::Key_Right), "an");
    EXPECT_EQ(press(Qt::Key_Left), "<an@hanoi.example>") << "out to what it is a piece of";
    EXPECT_EQ(press(Qt::Key_Left), "<an@hanoi.example>");
    EXPECT_EQ(row(2)->fold(), TokenRow::Fold::Closed);
    EXPECT_EQ(tokens().rows().size(), 6U);
    EXPECT_EQ(press(Qt::Key_Down), "SIZE=500") << "over what is folded away";
    EXPECT_EQ(press(Qt::Key_Up), "<an@hanoi.example>");
    EXPECT_EQ(row(2)->fold(), TokenRow::Fold::Closed) << "to come by does not unfold";
    EXPECT_EQ(press(Qt::Key_Right), "<an@hanoi.example>");
    EXPECT_EQ(row(2)->fold(), TokenRow::Fold::Open);
    EXPECT_EQ(tokens().rows().size(), 9U);
    press(Qt::Key_Space);
    EXPECT_EQ(row(2)->fold(), TokenRow::Fold::Closed);
    press(Qt::Key_Return);
    EXPECT_EQ(row(2)->fold(), TokenRow::Fold::Open);
}

TEST_F(TokenTreeKeys, BeginWhereTheMouseHasClicked)
{
    QTest::mouseClick(row(2), Qt::LeftButton, {}, {3, 3});
    EXPECT_EQ(here(), "<an@hanoi.example>");
    EXPECT_EQ(row(2)->fold(), TokenRow::Fold::Closed);
    EXPECT_EQ(press(Qt::Key_Right), "<an@hanoi.example>");
    EXPECT_EQ(row(2)->fold(), TokenRow::Fold::Open);
}

TEST_F(TokenTreeKeys, AScreenReaderHearsAnItemThatIsFoldedOrNot)
{
    enter();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    TokenRow *path = row(2);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(path);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->role(), QAccessible::TreeItem);
    EXPECT_TRUE(told->text(QAccessible::Name).startsWith(QStringLiteral("<an@hanoi.example>")));
    EXPECT_TRUE(accessible(path).focused);
    EXPECT_TRUE(accessible(path).expandable && accessible(path).expanded && !accessible(path).collapsed);
    press(Qt::Key_Left);
    EXPECT_TRUE(accessible(path).collapsed && !accessible(path).expanded);
    EXPECT_FALSE(accessible(row(0)).expandable);
}

TEST_F(TokenTreeKeys, TheRowWithTheKeysIsSeen)
{
    enter();
    TokenRow *first = row(0);
    const QImage with = first->grab().toImage();
    tokens().line()->setFocus(Qt::OtherFocusReason);
    EXPECT_TRUE(first->isLit());
    EXPECT_NE(first->grab().toImage(), with);
}

TEST_F(TokenTreeKeys, AreNotLostWhereTheNextLineIsShorter)
{
    enter();
    EXPECT_EQ(press(Qt::Key_End), "500");
    workbench->selection().select(1); // EHLO and its name
    ASSERT_TRUE(until([&] { return tokens().rows().size() < 5; }));
    EXPECT_TRUE(tokens().isAncestorOf(QApplication::focusWidget())) << here();
    press(Qt::Key_Home);
    EXPECT_EQ(here(), "EHLO");
}
