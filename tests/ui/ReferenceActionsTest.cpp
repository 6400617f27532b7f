// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ReferenceActions.h"

#include "OpenWorkbench.h"
#include "app/docks/LabDock.h"
#include "app/docks/diagram/DiagramDock.h"
#include "app/docks/diagram/DiagramView.h"
#include "app/docks/explanation/ExplanationDock.h"
#include "app/docks/explanation/ExplanationView.h"
#include "app/docks/explanation/TokenList.h"
#include "app/docks/reference/ReferenceDock.h"
#include "app/window/LookMenus.h"

#include <QMenu>

using namespace helolab;

namespace {

class ReferenceTest : public test::OpenWorkbench
{
protected:
    ReferenceTest()
    {
        workbench->lab().closeLab();
        workbench->window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&workbench->window()));
    }

    docks::ReferenceDock &dock() const { return workbench->referenceActions().dock(); }
    QString pageText() const { return dock().view()->toPlainText(); }
    QWidget *focus() const { return QApplication::focusWidget(); }

    void greet()
    {
        ASSERT_TRUE(untilShown("220 "));
        QTest::keyClicks(&input(), QStringLiteral("RCPT TO:<an@hanoi.example>"));
        QTest::keyClick(&input(), Qt::Key_Return);
        ASSERT_TRUE(untilShown("503 5.5.1"));
    }

    void putCaretAt(const char *text)
    {
        console::TranscriptView &view = page().transcript();
        const qsizetype at = view.shownText().toUtf8().indexOf(text);
        ASSERT_GE(at, 0);
        view.setFocus();
        view.SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(at));
    }

    void pressF1() const { QTest::keyClick(focus() ? focus() : &workbench->window(), Qt::Key_F1); }
};

} // namespace

TEST_F(ReferenceTest, OpensFromTheHelpMenu)
{
    EXPECT_FALSE(dock().isVisible());
    QMenu *menu = nullptr;
    for (QAction *action : workbench->window().helpMenu().actions())
        menu = action->menu() ? action->menu() : menu;
    ASSERT_TRUE(menu);
    menu->actions().at(3)->trigger();
    EXPECT_TRUE(dock().isVisible());
    EXPECT_EQ(dock().anchor(), QStringLiteral("imap"));
    EXPECT_TRUE(pageText().contains(QStringLiteral("Keys of SEARCH"))) << qPrintable(pageText());
    menu->actions().at(0)->trigger();
    EXPECT_TRUE(pageText().contains(QStringLiteral("Header fields")));
}

TEST_F(ReferenceTest, FindsAsOneTypesAndGoesBack)
{
    dock().open(QStringLiteral("smtp"));
    QTest::keyClick(dock().view(), Qt::Key_F, Qt::ControlModifier);
    ASSERT_EQ(focus(), dock().searchField());
    QTest::keyClicks(dock().searchField(), QStringLiteral("rcp"));
    ASSERT_GT(dock().hits()->count(), 0);
    EXPECT_TRUE(dock().hits()->isVisible());
    EXPECT_TRUE(dock().hits()->item(0)->text().startsWith(QStringLiteral("RCPT")));
    QTest::keyClick(dock().searchField(), Qt::Key_Return);
    EXPECT_EQ(dock().anchor(), QStringLiteral("smtp/command/rcpt"));
    EXPECT_TRUE(pageText().contains(QStringLiteral("RCPT TO:<forward-path>")));
    QTest::keyClick(dock().view(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(dock().anchor(), QStringLiteral("smtp"));
    EXPECT_FALSE(dock().backButton()->isEnabled() && dock().anchor().isEmpty());
    QTest::mouseClick(dock().forwardButton(), Qt::LeftButton);
    EXPECT_EQ(dock().anchor(), QStringLiteral("smtp/command/rcpt"));
    QTest::keyClicks(dock().searchField(), QStringLiteral("<b>nothing"));
    ASSERT_EQ(dock().hits()->count(), 1);
    EXPECT_EQ(dock().hits()->item(0)->flags(), Qt::NoItemFlags);
    QTest::keyClick(dock().searchField(), Qt::Key_Escape);
    EXPECT_TRUE(dock().view()->isVisible());
    QTest::keyClick(dock().view(), Qt::Key_Escape);
    EXPECT_EQ(focus(), &input());
}

TEST_F(ReferenceTest, LooksUpWhatIsUnderTheCursorOfTheTranscript)
{
    greet();
    putCaretAt("503 5.5.1");
    pressF1();
    EXPECT_EQ(dock().anchor(), QStringLiteral("smtp/code/503"));
    EXPECT_TRUE(pageText().contains(QStringLiteral("bad sequence of commands")));
    EXPECT_TRUE(dock().isVisible());
    putCaretAt("5.5.1");
    pressF1();
    EXPECT_EQ(dock().anchor(), QStringLiteral("smtp/enhanced-code/x.5.1"));
    putCaretAt("RCPT TO");
    pressF1();
    EXPECT_EQ(dock().anchor(), QStringLiteral("smtp/command/rcpt"));
}

TEST_F(ReferenceTest, LooksUpWhatIsBeingTyped)
{
    ASSERT_TRUE(untilShown("220 "));
    QTest::keyClicks(&input(), QStringLiteral("MAIL FROM:<an@hanoi.example> SIZE=9"));
    pressF1();
    EXPECT_EQ(dock().anchor(), QStringLiteral("smtp/parameter/size"));
    const auto *explanation = workbench->window().findChild<docks::ExplanationDock *>();
    EXPECT_TRUE(explanation->visibleRegion().isEmpty()) << "the reference stands before it";
    QTest::keyClick(dock().view(), Qt::Key_Escape);
    EXPECT_TRUE(until([explanation] { return !explanation->visibleRegion().isEmpty(); })) << "it comes back";
    QTest::keyClick(&input(), Qt::Key_Home);
    pressF1();
    EXPECT_EQ(dock().anchor(), QStringLiteral("smtp/command/mail"));
    EXPECT_EQ(input().text(), QStringLiteral("MAIL FROM:<an@hanoi.example> SIZE=9")); // nothing unsent is lost
}

TEST_F(ReferenceTest, LooksUpTheChosenPieceOfTheExplanation)
{
    greet();
    auto *explanation = workbench->window().findChild<docks::ExplanationDock *>();
    ASSERT_TRUE(explanation);
    docks::TokenLine *line = explanation->view()->tokens()->line();
    ASSERT_TRUE(until([line] { return line->text().startsWith(QStringLiteral("503")); })) << "not the line before it";
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_Right); // over the digits of the code
    pressF1();
    EXPECT_EQ(dock().anchor(), QStringLiteral("smtp/enhanced-code/x.5.1"));
}

TEST_F(ReferenceTest, LooksUpTheStateOrTheCommandThatIsChosenInTheDiagram)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO an.example", "250 ");
    QTest::keyClick(&workbench->window(), Qt::Key_1, Qt::AltModifier);
    const docks::DiagramView &diagram = workbench->window().findChild<docks::DiagramDock *>()->view();
    ASSERT_TRUE(until([&] { return diagram.hasFocus() && diagram.focused(); }));
    EXPECT_EQ(diagram.focused()->label, nullptr) << "it begins at the state";
    pressF1();
    EXPECT_EQ(dock().anchor(), QStringLiteral("smtp/state/Ready"));
    EXPECT_TRUE(dock().isVisible());
    EXPECT_TRUE(pageText().contains(QStringLiteral("Each line of the client is a command."))) << qPrintable(pageText());

    QTest::keyClick(dock().view(), Qt::Key_Escape);
    workbench->window().findChild<docks::DiagramDock *>()->view().setFocus(Qt::TabFocusReason);
    while (!diagram.focused()->label || !diagram.focused()->label->event.isVerb())
        QTest::keyClick(focus(), Qt::Key_Tab); // to what is legal now
    const protocol::Table &table = page().conversation().transcript().protocol->table();
    const QString command = QString::fromLatin1(table.rule(diagram.focused()->label->event.verb()).name);
    pressF1();
    EXPECT_EQ(dock().anchor(), QStringLiteral("smtp/command/") + command.toLower());
    EXPECT_TRUE(pageText().contains(command));
}

TEST_F(ReferenceTest, LooksUpTheStateThatWasClickedInTheDiagramOfTheTabInFront)
{
    workbench->console().connectTo(QStringLiteral("127.0.0.1"), port("pop3"));
    ASSERT_TRUE(untilShown("+OK"));
    QTest::keyClick(&workbench->window(), Qt::Key_1, Qt::AltModifier);
    const docks::DiagramView &diagram = workbench->window().findChild<docks::DiagramDock *>()->view();
    ASSERT_TRUE(until([&] { return diagram.hasFocus(); }));
    const auto &targets = diagram.targets(); // states come first, in the order of the table
    const auto &states = page().conversation().transcript().protocol->table().states;
    for (std::size_t i = 0; i < states.size(); ++i) {
        QTest::mouseClick(diagram.viewport(), Qt::LeftButton, {},
                          diagram.placeOf(targets[i]).topLeft() + QPoint(6, 6)); // no word stands there
        pressF1();
        EXPECT_EQ(dock().anchor(), QStringLiteral("pop3/state/") + QString::fromLatin1(states[i].name));
    }
}

TEST_F(ReferenceTest, SpeaksTheLanguageOfTheProgram)
{
    dock().open(QStringLiteral("smtp/code/503"));
    const QString english = pageText();
    for (QAction *action : workbench->languageMenu().actions()) {
        if (action->data().toString() == QLatin1StringView("ru"))
            action->trigger();
    }
    EXPECT_TRUE(until([&] { return pageText() != english; }));
    EXPECT_EQ(dock().anchor(), QStringLiteral("smtp/code/503"));
    EXPECT_TRUE(pageText().contains(QStringLiteral("503")));
    EXPECT_NE(dock().windowTitle(), QStringLiteral("Reference"));
}

TEST_F(ReferenceTest, IsAsLargeAsTheText)
{
    dock().open(QStringLiteral("smtp/command/mail"));
    const qreal before = dock().view()->document()->defaultFont().pointSizeF();
    workbench->settings().change([](settings::Values &values) { values.textSize = 30; });
    EXPECT_GT(dock().view()->document()->defaultFont().pointSizeF(), before);
}
