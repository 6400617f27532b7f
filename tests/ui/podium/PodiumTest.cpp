// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenDemo.h"

#include "app/console/Annotations.h"
#include "app/docks/TextBlock.h"
#include "app/docks/explanation/WayOn.h"
#include "app/podium/PodiumView.h"
#include "app/window/LookMenus.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QToolBar>

#include <algorithm>
#include <utility>

using namespace helolab;

namespace {

class Podium : public test::OpenDemo
{
protected:
    window::MainWindow &window() const { return workbench->window(); }
    QDockWidget &dock(const char *name) const { return *window().findChild<QDockWidget *>(QString::fromLatin1(name)); }
    /// Where everything is, as one can see it.
    std::string picture() const
    {
        QStringList lines{QString::fromLatin1(window().saveState().toBase64()), describe(window())};
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            if (!widget->visibleRegion().isEmpty()) // Qt parks tab bars that it does not need out of sight
                lines.append(describe(*widget));
        }
        lines.append(QString::number(page().transcript().textSize()));
        lines.sort(); // whatever was raised over its neighbours
        return lines.join(QLatin1Char('\n')).toStdString();
    }
    /// The same once the layouts have settled.
    std::string settledPicture() const
    {
        std::string last;
        until([this, &last] { return std::exchange(last, picture()) == last; });
        return last;
    }
    void expectPicture(const std::string &wanted) const
    {
        if (!until([this, &wanted] { return picture() == wanted; })) {
            EXPECT_EQ(picture(), wanted);
        }
    }
    static QString describe(const QWidget &widget)
    {
        const QRect at = widget.geometry();
        return QStringLiteral("%1 %2 %3,%4 %5x%6 %7pt")
            .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName())
            .arg(at.x())
            .arg(at.y())
            .arg(at.width())
            .arg(at.height())
            .arg(widget.font().pointSizeF());
    }
    long linesOnScreen() const
    {
        QApplication::processEvents();
        return page().transcript().SendScintilla(QsciScintillaBase::SCI_LINESONSCREEN);
    }
};

} // namespace

TEST_F(Podium, ShowsConsoleAndExplanationAndNothingElse)
{
    press(Qt::Key_3, Qt::AltModifier);
    ASSERT_TRUE(dock("mailboxes").isVisible());
    const int points = page().transcript().textSize();
    const double uiPoints = window().font().pointSizeF();
    press(Qt::Key_F11);
    EXPECT_TRUE(workbench->podium().isOn());
    EXPECT_TRUE(window().windowState() & Qt::WindowFullScreen);
    EXPECT_TRUE(page().transcript().isVisible());
    EXPECT_TRUE(dock("explanation").isVisible());
    for (const char *name : {"lab", "mailboxes", "sessions"})
        EXPECT_FALSE(dock(name).isVisible()) << name;
    EXPECT_FALSE(window().menuBar()->isVisible());
    EXPECT_FALSE(window().toolBar().isVisible());
    EXPECT_FALSE(window().statusBar()->isVisible());
    EXPECT_GT(page().transcript().textSize(), points);
    EXPECT_GT(dock("explanation").widget()->font().pointSizeF(), uiPoints * 1.15);
    EXPECT_GT(page().stateLine().font().pointSizeF(), uiPoints * 1.15);
    EXPECT_EQ(workbench->settings().values().textSize, 0) << "the size that the user has chosen stays";
}

TEST_F(Podium, EscapeBringsEverythingBackToWhereItWas)
{
    window().resize(1180, 700);
    press(Qt::Key_3, Qt::AltModifier);
    ASSERT_TRUE(dock("mailboxes").isVisible());
    window().resizeDocks({&dock("explanation"), &dock("lab")}, {333, 277}, Qt::Horizontal);
    const std::string before = settledPicture();
    for (const Qt::Key leave : {Qt::Key_Escape, Qt::Key_F11}) {
        press(Qt::Key_F11);
        ASSERT_TRUE(workbench->podium().isOn());
        ASSERT_NE(picture(), before);
        window().resize(1024, 768); // a projector of another size
        QApplication::processEvents();
        press(leave);
        EXPECT_FALSE(workbench->podium().isOn());
        expectPicture(before);
    }
}

TEST_F(Podium, BringsBackWhatWasHiddenOrFloating)
{
    dock("explanation").hide();
    dock("lab").setFloating(true);
    const std::string before = settledPicture();
    press(Qt::Key_F11);
    EXPECT_TRUE(dock("explanation").isVisible());
    EXPECT_FALSE(dock("lab").isVisible());
    press(Qt::Key_Escape);
    expectPicture(before);
}

TEST_F(Podium, HasFourteenLinesAndMoreOnAnOldProjector)
{
    play(test::refusedSession);
    press({Qt::Key_F9, Qt::Key_F11});
    window().setWindowState(Qt::WindowNoState); // the screen of this test is another
    window().resize(1024, 768);
    ASSERT_TRUE(until([this] { return window().size() == QSize(1024, 768); }))
        << window().minimumSizeHint().width() << "x" << window().minimumSizeHint().height();
    pressSpace(4);
    ASSERT_TRUE(bar().isAsking());
    EXPECT_GE(linesOnScreen(), 14);
    EXPECT_GE(page().transcript().textSize(), 16);
    EXPECT_TRUE(bar().question().isVisible());
    EXPECT_GE(dock("explanation").width(), 300);
}

TEST_F(Podium, ServesALiveConsoleAsWell)
{
    press(Qt::Key_F11);
    EXPECT_TRUE(input().hasFocus());
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO an.hanoi.example", "Hello");
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(workbench->console().count(), 2) << "the keys of the hidden menus work";
    EXPECT_EQ(page().transcript().textSize(), workbench->console().page(0)->transcript().textSize());
    press(Qt::Key_Escape);
    EXPECT_FALSE(workbench->podium().isOn());
    EXPECT_EQ(page().transcript().textSize(), workbench->console().page(0)->transcript().textSize());
}

TEST_F(Podium, SaysWhatGoesWrong)
{
    press(Qt::Key_F11);
    EXPECT_FALSE(workbench->demos().open(written("X: what\n")));
    EXPECT_TRUE(window().statusBar()->isVisible());
    EXPECT_TRUE(status().contains(QStringLiteral("a.session:1")));
    for (const QToolButton *button : window().statusBar()->findChildren<QToolButton *>()) {
        EXPECT_FALSE(button->isVisible() && button->parent() == window().statusBar()) << "under the message";
    }
    window().statusBar()->clearMessage();
    EXPECT_FALSE(window().statusBar()->isVisible());
    EXPECT_FALSE(workbench->demos().open(written("X: what\n")));
    press(Qt::Key_Escape);
    EXPECT_TRUE(status().isEmpty());
}

TEST_F(Podium, MakesWhatComesLaterLargeAsWellAndSmallAgain)
{
    press(Qt::Key_F11);
    play(test::refusedSession);
    pressSpace(5);
    const qreal large = page().stateLine().font().pointSizeF();
    const auto sizes = [this] {
        QSet<qreal> found;
        for (const QPushButton *button : dock("explanation").findChildren<QPushButton *>()) {
            if (button->isVisible())
                found.insert(button->font().pointSizeF());
        }
        for (const QToolButton *button : bar().findChildren<QToolButton *>())
            found.insert(button->font().pointSizeF());
        return found;
    };
    ASSERT_TRUE(until([this] { return dock("explanation").findChild<docks::WayOn *>()->isVisible(); }));
    EXPECT_EQ(sizes(), QSet<qreal>{large});
    press(Qt::Key_Escape);
    const qreal usual = window().menuBar()->font().pointSizeF();
    EXPECT_GT(large, usual);
    EXPECT_EQ(sizes(), QSet<qreal>{usual});
}

TEST_F(Podium, IsNotWhatTheProgramStartsWithNextTime)
{
    window().resize(1111, 666);
    press(Qt::Key_F11);
    window().resize(800, 600);
    QApplication::processEvents();
    const QString copy = folder.filePath(QStringLiteral("killed.json"));
    workbench->settings().save();
    ASSERT_TRUE(QFile::copy(settingsFile(), copy)); // as if the program were killed here
    window().close();
    workbench.reset();
    for (const QString &left : {settingsFile(), copy}) {
        if (left == copy) {
            ASSERT_TRUE(QFile::remove(settingsFile()));
            ASSERT_TRUE(QFile::copy(copy, settingsFile()));
        }
        open();
        EXPECT_TRUE(window().toolBar().isVisible());
        EXPECT_TRUE(dock("lab").isVisible());
        EXPECT_EQ(window().size(), QSize(1111, 666));
        EXPECT_FALSE(window().windowState() & Qt::WindowFullScreen);
    }
}

TEST_F(Podium, KeepsItsSizeWhenTheLanguageIsSwitched)
{
    const double usual = page().stateLine().font().pointSizeF();
    press(Qt::Key_F11);
    const double points = page().stateLine().font().pointSizeF();
    workbench->languageMenu().actions().at(3)->trigger();
    QApplication::processEvents();
    EXPECT_EQ(workbench->settings().values().language, QStringLiteral("zh"));
    EXPECT_EQ(page().stateLine().font().pointSizeF(), points);
    press(Qt::Key_Escape);
    EXPECT_EQ(page().stateLine().font().pointSizeF(), usual);
}

TEST_F(Podium, LeavesNoGapsBetweenTheParagraphsOfAnExplanation)
{
    open(QStringLiteral("vi"));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    workbench->demos().setTypingInterval(0);
    play("S: 220 *\nC: EHLO a.example\nS: 250-*\nC: RCPT TO:<binh@hanoi.example>\nS: 503 *\n");
    press({Qt::Key_F11, Qt::Key_F9});
    window().setWindowState(Qt::WindowNoState);
    window().resize(1920, 1080);
    for (int i = 0; i < 5; ++i) {
        settledPicture();
        press(Qt::Key_Space);
    }
    const QList<docks::TextBlock *> blocks = dock("explanation").findChildren<docks::TextBlock *>();
    ASSERT_TRUE(until([&blocks] {
        return std::any_of(blocks.begin(), blocks.end(), [](const docks::TextBlock *block) {
            return block->isVisible() && block->text().startsWith(QStringLiteral("5.5.1"));
        });
    }));
    settledPicture();
    for (const docks::TextBlock *block : blocks) {
        if (block->isVisible() && block->width() > block->sizeHint().width()) {
            EXPECT_LE(block->height(), block->sizeHint().height()) << qPrintable(block->text());
        }
    }
}

TEST_F(Podium, RemembersWhetherItAsks)
{
    play(test::refusedSession);
    press(Qt::Key_F9);
    EXPECT_TRUE(workbench->settings().values().asksForCodes);
    open(QStringLiteral("vi"));
    EXPECT_TRUE(workbench->demos().ask().isChecked());
    play(test::refusedSession);
    EXPECT_TRUE(bar().isAsking());
    workbench->demos().ask().trigger();
    EXPECT_FALSE(workbench->settings().values().asksForCodes);
}
