// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/lab/CourseView.h"

#include "app/docks/LabDock.h"
#include "app/docks/lab/CourseLabCard.h"
#include "app/docks/lab/LabChooser.h"
#include "app/docks/lab/LabPage.h"
#include "app/docks/lab/StepBar.h"
#include "core/lab/CourseReader.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace helolab;
using namespace helolab::docks;
using State = attempt::Standing::State;
using testing::HasSubstr;
using testing::Not;

namespace {

const QString en = QStringLiteral("en");
const QString vi = QStringLiteral("vi");

lab::Course smallCourse()
{
    lab::Course course;
    course.id = QStringLiteral("small");
    course.titles = {{en, QStringLiteral("A small course")}, {vi, QStringLiteral("Khóa học nhỏ")}};
    course.abouts = {{en, QStringLiteral("Three labs.")}, {vi, QStringLiteral("Ba bài.")}};
    const QString first = QStringLiteral("first");
    course.labs = {{first, {}},
                   {QStringLiteral("digits"), {first}},
                   {QStringLiteral("order"), {first}},
                   {QStringLiteral("tour"), {QStringLiteral("digits"), QStringLiteral("order")}}};
    return course;
}

class CourseViewTest : public testing::Test
{
protected:
    CourseViewTest()
    {
        view.setLabs({{QStringLiteral("first"),
                       {{{en, QStringLiteral("The first message")}, {vi, QStringLiteral("Bức thư đầu tiên")}}, 1, 20}},
                      {QStringLiteral("digits"), {{{en, QStringLiteral("Three digits")}}, 2, 0}},
                      {QStringLiteral("order"), {{{en, QStringLiteral("The wrong order")}}, 2, 15}}});
        view.setCourses({smallCourse()});
        view.setStanding([this](const QString &lab) {
            asked.append(lab);
            return standings.value(lab);
        });
        view.resize(280, 400);
        view.show();
        view.refresh();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
    }

    void setStanding(const char *lab, const attempt::Standing &standing)
    {
        standings.insert(QString::fromLatin1(lab), standing);
        view.refresh();
    }
    void finish(const char *lab) { setStanding(lab, {State::Done, 4, 4, {3.5, 4, 0}}); }
    std::string cardText(std::size_t index) const { return view.cards()[index]->text().toStdString(); }

    QMap<QString, attempt::Standing> standings;
    QStringList asked;
    CourseView view;
};

} // namespace

TEST_F(CourseViewTest, LeadsOnFromTheLabThatIsDone)
{
    const auto after = [this](const char *lab) { return view.nextAfter(QString::fromUtf8(lab)).toStdString(); };
    EXPECT_EQ(after("first"), "digits");
    finish("first");
    EXPECT_EQ(after("digits"), "order");
    EXPECT_EQ(after("order"), "digits") << "none behind it is open: the first that is";
    finish("digits");
    EXPECT_EQ(after("order"), "tour");

    lab::Course course = smallCourse();
    for (lab::CourseLab &each : course.labs)
        each.needs.clear();
    view.setCourses({course});
    standings.clear();
    EXPECT_EQ(after("digits"), "order") << "not back to the first, though that is not done";
    EXPECT_EQ(after("tour"), "first");
}

TEST_F(CourseViewTest, SaysInWordsWhatIsNextAndWhatWaits)
{
    ASSERT_EQ(view.cards().size(), 4u);
    EXPECT_EQ(view.text().toStdString(), "A small course\nThree labs.\n0 of 4 labs done");
    EXPECT_EQ(cardText(0), "▶ Next\n1. The first message\nLevel 1 · about 20 min");
    EXPECT_EQ(cardText(1), "… Later\n2. Three digits\nLevel 2\nBuilds on: The first message");
    EXPECT_EQ(cardText(3), "… Later\n4. tour\nBuilds on: Three digits · The wrong order");
}

TEST_F(CourseViewTest, SaysHowFarTheStudentIs)
{
    finish("first");
    setStanding("digits", {State::Begun, 2, 5, {2, 7, 0}});
    EXPECT_EQ(cardText(0), "✓ Done\n1. The first message\nLevel 1 · about 20 min · 3.5 of 4 points");
    EXPECT_EQ(cardText(1), "▶ Next\n2. Three digits\nLevel 2 · 2 of 5 steps");
    EXPECT_EQ(cardText(2), "○ Open\n3. The wrong order\nLevel 2 · about 15 min");
    EXPECT_THAT(view.text().toStdString(), HasSubstr("1 of 4 labs done"));
    EXPECT_THAT(view.text().toStdString(), Not(HasSubstr("Well done")));

    for (const char *lab : {"digits", "order", "tour"})
        finish(lab);
    EXPECT_THAT(view.text().toStdString(), HasSubstr("All labs of this course are done. Well done!"));
}

TEST_F(CourseViewTest, LetsOnlyTheNextLabStandOutWithAButton)
{
    finish("first");
    for (const CourseLabCard *card : view.cards())
        EXPECT_EQ(card->button()->isHidden(), card->facts().turn != lab::Turn::Next) << card->facts().number;
    EXPECT_EQ(view.cards()[1]->button()->text(), QStringLiteral("Begin this lab"));
    setStanding("digits", {State::Begun, 0, 5, {}});
    EXPECT_EQ(view.cards()[1]->button()->text(), QStringLiteral("Go on with this lab"));
    QSignalSpy chosen(&view, &CourseView::labChosen);
    QTest::mouseClick(view.cards()[1]->button(), Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("digits"));
}

TEST_F(CourseViewTest, OpensALabByKeys)
{
    QSignalSpy chosen(&view, &CourseView::labChosen);
    finish("first");
    view.focusNext();
    EXPECT_TRUE(view.cards()[1]->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End); // later, and opens all the same
    EXPECT_GT(view.verticalScrollBar()->value(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // nowhere to go
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QStringList ids;
    for (const auto &arguments : chosen)
        ids.append(arguments[0].toString());
    EXPECT_EQ(ids.join(QLatin1Char(' ')), QStringLiteral("digits order first tour order"));
}

TEST_F(CourseViewTest, OpensALabByAClickOnItsWords)
{
    QSignalSpy chosen(&view, &CourseView::labChosen);
    CourseLabCard *card = view.cards()[3];
    view.ensureWidgetVisible(card);
    const QPoint there = card->mapTo(view.window(), card->rect().center());
    QTest::mouseClick(view.window()->windowHandle(), Qt::LeftButton, Qt::NoModifier, there);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("tour"));
}

TEST_F(CourseViewTest, SaysToThoseWhoCannotSee)
{
    EXPECT_EQ(view.cards()[0]->accessibleName(), QStringLiteral("Next: 1. The first message"));
    EXPECT_EQ(view.cards()[1]->accessibleName(), QStringLiteral("Later: 2. Three digits"));
    EXPECT_THAT(view.cards()[1]->accessibleDescription().toStdString(), HasSubstr("Builds on: The first message"));
}

TEST_F(CourseViewTest, SpeaksTheLanguageOfTheMoment)
{
    view.setLanguage(vi);
    EXPECT_THAT(view.text().toStdString(), HasSubstr("Khóa học nhỏ\nBa bài."));
    EXPECT_THAT(cardText(0), HasSubstr("Bức thư đầu tiên"));
    EXPECT_THAT(cardText(1), HasSubstr("Three digits")); // which speaks no Vietnamese
}

TEST_F(CourseViewTest, OffersAChoiceOfSeveralCourses)
{
    EXPECT_TRUE(view.chooser()->isHidden());
    lab::Course other;
    other.id = QStringLiteral("other");
    other.titles = {{en, QStringLiteral("Another")}};
    other.labs = {{QStringLiteral("order"), {}}};
    view.setCourses({other, smallCourse()});
    EXPECT_EQ(view.courseId(), QStringLiteral("small")); // which was shown, and stays
    EXPECT_FALSE(view.chooser()->isHidden());
    EXPECT_EQ(view.chooser()->currentText(), QStringLiteral("A small course"));
    finish("order");
    asked.clear();
    view.chooser()->setFocus();
    QTest::keyClick(view.chooser(), Qt::Key_Up);
    EXPECT_EQ(view.courseId(), QStringLiteral("other"));
    EXPECT_EQ(asked, QStringList{QStringLiteral("order")});
    ASSERT_EQ(view.cards().size(), 1u);
    EXPECT_THAT(cardText(0), HasSubstr("✓ Done\n1. The wrong order"));
    EXPECT_FALSE(view.showCourse(QStringLiteral("none")));
    EXPECT_EQ(view.courseId(), QStringLiteral("other"));
}

TEST_F(CourseViewTest, ScrollingDoesNotChooseAnotherCourse)
{
    lab::Course other = smallCourse();
    other.id = QStringLiteral("other");
    view.setCourses({smallCourse(), other});
    const QPointF middle = view.chooser()->rect().center();
    QWheelEvent down(middle, view.chooser()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.chooser(), &down);
    EXPECT_EQ(view.courseId(), QStringLiteral("small"));
}

TEST_F(CourseViewTest, SaysWhatToDoWhereThereIsNoCourse)
{
    view.setCourses({});
    EXPECT_FALSE(view.hasCourses());
    EXPECT_THAT(view.text().toStdString(), HasSubstr("NAME.course.yaml"));
    view.setCourses({}, {{QStringLiteral("wrong"), QStringLiteral("a.course.yaml"), 3, 1}});
    EXPECT_TRUE(view.hasCourses());
    EXPECT_THAT(view.text().toStdString(), HasSubstr("a.course.yaml:3:1: wrong"));
}

TEST_F(CourseViewTest, IsNoWiderThanItsDock)
{
    lab::Course course = smallCourse();
    course.titles[en] = QString(300, QLatin1Char('W'));
    course.abouts[en] = QString(300, QLatin1Char('W'));
    view.setCourses({course, smallCourse()});
    view.setLabs({{QStringLiteral("first"), {{{en, QString(300, QLatin1Char('W'))}}, 4, 600}}});
    QCoreApplication::processEvents();
    EXPECT_LE(view.widget()->width(), view.viewport()->width());
    for (const CourseLabCard *card : view.cards())
        EXPECT_LE(card->geometry().right(), view.viewport()->width());
}

namespace {

/// A dock with the program's labs and one course.
class CourseInDockTest : public testing::Test
{
protected:
    CourseInDockTest()
    {
        write("small.course.yaml",
              "id: small\nlanguages: [en]\ntitle: {en: Small}\nlabs: [smtp-first-message, {lab: second, needs: "
              "[smtp-first-message]}]\n");
        QDir(shelf.path()).mkpath(QStringLiteral("second"));
        write("second/lab.yaml",
              "id: second\nprotocol: smtp\nlanguages: [en]\nminutes: 7\nlevel: 3\n"
              "steps: [{id: noop, goal: {command: NOOP}}]\n");
        write("second/text.en.md", "# The second lab\n## noop: T\nDo it.\n");
        labs.refresh();
        dock.listLabs();
        EXPECT_TRUE(dock.openLab(QStringLiteral("smtp-first-message")));
        dock.resize(280, 640);
        dock.show();
        dock.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dock));
    }

    void write(const char *name, const QByteArray &content) const
    {
        const QString path = shelf.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    const QTemporaryDir shelf;
    const QTemporaryDir progress;
    settings::LanguageSwitch languages;
    console::Guidance guidance;
    console::Selection selection;
    attempt::LabShelf labs{{shelf.path(), lab::ownShelf()}};
    LabDock dock{selection, guidance, languages, labs, nullptr, progress.path()};
};

} // namespace

TEST_F(CourseInDockTest, ShowsTheCourseAndGoesBackByKeys)
{
    ASSERT_TRUE(dock.courseButton()->isVisible());
    dock.courseButton()->setFocus();
    QTest::keyClick(dock.courseButton(), Qt::Key_Space);
    EXPECT_TRUE(dock.courseView()->isVisible());
    EXPECT_FALSE(dock.page()->isVisible());
    EXPECT_FALSE(dock.stepBar()->isVisible());
    EXPECT_FALSE(dock.nextButton()->isVisible());
    ASSERT_EQ(dock.courseView()->cards().size(), 2u);
    EXPECT_TRUE(dock.courseView()->cards()[0]->hasFocus());
    EXPECT_EQ(dock.courseView()->cards()[1]->facts().title, QStringLiteral("The second lab"));
    EXPECT_EQ(dock.courseView()->cards()[1]->facts().level, 3);
    EXPECT_EQ(dock.courseView()->cards()[1]->facts().minutes, 7);
    QTest::keyClick(dock.courseButton(), Qt::Key_Space);
    EXPECT_TRUE(dock.page()->isVisible());
    EXPECT_TRUE(dock.stepBar()->isVisible());
}

TEST_F(CourseInDockTest, TheListOfLabsGoesAsTheCoursesDo)
{
    EXPECT_EQ(dock.chooser()->itemText(0), QStringLiteral("Free practice, no lab"));
    EXPECT_TRUE(dock.chooser()->itemText(1).startsWith(QStringLiteral("Your first message")));
    EXPECT_EQ(dock.chooser()->itemText(2), QStringLiteral("The second lab"));
}

TEST_F(CourseInDockTest, OpensTheLabThatIsChosen)
{
    dock.courseButton()->click();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(dock.labId(), QStringLiteral("second"));
    EXPECT_TRUE(dock.page()->isVisible());
    EXPECT_FALSE(dock.courseButton()->isChecked());
}

TEST_F(CourseInDockTest, OffersTheNextLabOnceOneIsDone)
{
    QDir(shelf.path()).mkpath(QStringLiteral("asks"));
    write("small.course.yaml", "id: small\nlanguages: [en]\ntitle: {en: Small}\nlabs: [asks, second]\n");
    write("asks/lab.yaml",
          "id: asks\nprotocol: smtp\nlanguages: [en]\n"
          "steps: [{id: one, questions: [{id: q, choice: [a, b], answer: a}]}]\n");
    write("asks/text.en.md", "# Asks\n## one: One\nDo it.\n### question q: Which?\n- a: A\n- b: B\n");
    labs.refresh();
    dock.listLabs();
    ASSERT_TRUE(dock.openLab(QStringLiteral("asks")));
    EXPECT_FALSE(dock.page()->nextLabButton()->isVisible());
    QSignalSpy toConsole(&dock, &LabDock::consoleWanted);
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    ASSERT_TRUE(dock.showAsked());
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    ASSERT_TRUE(dock.attempt()->runner().isFinished());
    EXPECT_TRUE(dock.page()->praise().contains(QStringLiteral("The second lab"))) << qPrintable(dock.page()->praise());
    EXPECT_EQ(QApplication::focusWidget(), dock.page()->nextLabButton());
    press(Qt::Key_Q);
    EXPECT_EQ(toConsole.count(), 1) << "a letter is the first of a line, QUIT perhaps, whose Enter is to open nothing";
    dock.stepBar()->setFocus();
    EXPECT_TRUE(dock.showAsked()) << "F7 goes there";
    EXPECT_EQ(QApplication::focusWidget(), dock.page()->nextLabButton());
    press(Qt::Key_Return);
    EXPECT_EQ(dock.labId(), QStringLiteral("second"));
    EXPECT_EQ(toConsole.count(), 2);
    EXPECT_FALSE(dock.page()->nextLabButton()->isVisible());

    ASSERT_TRUE(dock.openLab(QStringLiteral("asks")));
    EXPECT_TRUE(dock.page()->nextLabButton()->isVisible()) << "it is still done";
}

TEST_F(CourseInDockTest, HasNoButtonWhereThereAreNoCourses)
{
    const QTemporaryDir empty;
    attempt::LabShelf none{{empty.path()}};
    LabDock other{selection, guidance, languages, none, nullptr, progress.path()};
    other.listLabs();
    other.show();
    EXPECT_FALSE(other.courseButton()->isVisible());
}
