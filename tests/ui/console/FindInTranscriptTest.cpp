// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/FindInTranscript.h"

#include "app/console/OpenActions.h"
#include "app/docks/LabDock.h"
#include "app/docks/explanation/ExplanationDock.h"
#include "app/docks/explanation/ExplanationView.h"
#include "app/docks/reference/ReferenceDock.h"
#include "tests/ui/OpenWorkbench.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>

using namespace helolab;

namespace {

using Base = QsciScintillaBase;

constexpr const char *talk = "S: 220 mail.foreign.example ready\n"
                             "C: EHLO me\n"
                             "S: 250-mail.foreign.example\n"
                             "S: 250 SIZE\n"
                             "C: MAIL FROM:<an@hanoi.example>\n"
                             "S: 250 fine\n"
                             "C: RCPT TO:<nobody@hanoi.example>\n"
                             "S: 550 5.1.1 no such mailbox\n"
                             "C: RCPT TO:<binh@hanoi.example>\n"
                             "S: 250 fine\n"
                             "C: RCPT TO:<wei@beijing.example>\n"
                             "S: 550 5.7.1 relay denied\n"
                             "C: QUIT\n"
                             "S: 221 bye\n";

/// A transcript that was opened, and the keys of someone who looks for something in it.
class FindInTranscriptTest : public test::OpenWorkbench
{
protected:
    FindInTranscriptTest()
    {
        EXPECT_TRUE(QTest::qWaitForWindowActive(&workbench->window()));
        workbench->lab().closeLab();
        QFile file(folder.filePath(QStringLiteral("talk.txt")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(talk);
        file.close();
        EXPECT_TRUE(workbench->openActions().open(file.fileName()));
    }
    console::FindInTranscript &bar() const { return page().findBar(); }
    console::TranscriptView &view() const { return page().transcript(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void look(const char *words) const
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(words));
    }
    /// The text of the line that the caret is in.
    QString line() const
    {
        const auto caret = static_cast<unsigned long>(view().SendScintilla(Base::SCI_GETCURRENTPOS));
        const long line = view().SendScintilla(Base::SCI_LINEFROMPOSITION, caret);
        return shown().split(QLatin1Char('\n')).value(line);
    }
    /// The lines that are not hidden, the first left out: that one never is.
    QStringList linesLeft() const
    {
        const QStringList all = shown().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QStringList left;
        for (qsizetype i = 1; i < all.size(); ++i) {
            if (view().SendScintilla(Base::SCI_GETLINEVISIBLE, static_cast<unsigned long>(i)))
                left << all[i];
        }
        return left;
    }
    QString explained() const
    {
        return workbench->window().findChild<docks::ExplanationDock *>()->view()->accessibleName();
    }
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_F(FindInTranscriptTest, GoesFromLineToLineAndSelectsTheirEntries)
{
    EXPECT_FALSE(bar().isVisible());
    look("rcpt");
    ASSERT_TRUE(bar().isVisible());
    EXPECT_EQ(bar().said(), text("3 lines")) << "letters of either size";
    press(Qt::Key_Return);
    EXPECT_EQ(line(), text("RCPT TO:<nobody@hanoi.example>"));
    EXPECT_EQ(bar().said(), text("1 of 3 lines"));
    EXPECT_TRUE(until([this] { return explained().startsWith(text("RCPT")); })) << qPrintable(explained());
    press(Qt::Key_Return);
    EXPECT_EQ(line(), text("RCPT TO:<binh@hanoi.example>"));
    press(Qt::Key_F3);
    EXPECT_EQ(line(), text("RCPT TO:<wei@beijing.example>"));
    press(Qt::Key_F3);
    EXPECT_EQ(line(), text("RCPT TO:<nobody@hanoi.example>")) << "round the end";
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(line(), text("RCPT TO:<wei@beijing.example>"));
    EXPECT_EQ(bar().said(), text("3 of 3 lines"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(view().hasFocus()) << "F1 and the arrows go on from there";
    EXPECT_EQ(line(), text("RCPT TO:<wei@beijing.example>"));
}

TEST_F(FindInTranscriptTest, ShowsCommandsAndRepliesTogetherAndHidesTheOthers)
{
    look("550");
    EXPECT_EQ(bar().said(), text("2 lines"));
    bar().onlyThese()->click();
    EXPECT_EQ(linesLeft(),
              QStringList({text("RCPT TO:<nobody@hanoi.example>"), text("550 5.1.1 no such mailbox"),
                           text("RCPT TO:<wei@beijing.example>"), text("550 5.7.1 relay denied")}));
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(bar().input(), text("ehlo"));
    EXPECT_EQ(linesLeft(), QStringList({text("EHLO me"), text("250-mail.foreign.example"), text("250 SIZE")}));

    view().setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(line(), text("250-mail.foreign.example")) << "the arrows go past what is hidden";
    press(Qt::Key_Down);
    EXPECT_EQ(line(), text("250 SIZE"));

    bar().input()->setFocus();
    press(Qt::Key_Escape);
    EXPECT_EQ(linesLeft().size(), 13) << "nothing stays hidden behind a search that is closed";
}

TEST_F(FindInTranscriptTest, SaysWhatIsNotThere)
{
    press(Qt::Key_F3);
    ASSERT_TRUE(bar().input()->hasFocus()) << "there is nothing to go on with";
    QTest::keyClicks(bar().input(), text("starttls"));
    EXPECT_EQ(bar().said(), text("Not in this conversation."));
    press(Qt::Key_Return);
    EXPECT_EQ(bar().said(), text("Not in this conversation."));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_EQ(bar().said(), QString());
}

TEST_F(FindInTranscriptTest, LooksThroughWhatComesNext)
{
    workbench->console().setCurrentIndex(0);
    ASSERT_TRUE(untilShown("220 "));
    look("250");
    bar().onlyThese()->click();
    EXPECT_EQ(bar().said(), text("Not in this conversation."));
    page().focusInput();
    type("NOOP");
    EXPECT_TRUE(until([this] { return bar().said() == text("1 line"); })) << qPrintable(bar().said());
    type("EXPN nobody-here");
    EXPECT_TRUE(untilShown("EXPN nobody-here\n5"));
    EXPECT_EQ(linesLeft().size(), 2) << qPrintable(linesLeft().join(QLatin1Char('|')));
    EXPECT_EQ(linesLeft().value(0), text("NOOP"));
}

TEST_F(FindInTranscriptTest, GoesThroughALongTranscriptInPieces)
{
    QByteArray long_ = "S: 220 mail.foreign.example ready\nC: HELO me\nS: 250 hi\n";
    for (int i = 0; i < 5000; ++i)
        long_ += "C: VRFY user" + QByteArray::number(i) + "\nS: 252 try it\n";
    QFile file(folder.filePath(QStringLiteral("long.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(long_);
    file.close();
    ASSERT_TRUE(workbench->openActions().open(file.fileName()));
    look("user49");
    EXPECT_TRUE(until([this] { return bar().said() == text("111 lines"); })) << qPrintable(bar().said());
    bar().onlyThese()->click();
    EXPECT_TRUE(until([this] { return linesLeft().size() == 222; })) << linesLeft().size();
    press(Qt::Key_F3);
    EXPECT_TRUE(line().startsWith(text("VRFY user49"))) << qPrintable(line());
    bar().onlyThese()->click();
    EXPECT_TRUE(until([this] { return linesLeft().size() == 10'003; })) << linesLeft().size();
}

TEST_F(FindInTranscriptTest, LeavesTheKeyToTheReferenceWhereThatIsRead)
{
    page().transcript().setFocus();
    press(Qt::Key_F1);
    QWidget *reference = workbench->window().findChild<docks::ReferenceDock *>();
    ASSERT_TRUE(reference);
    EXPECT_TRUE(until([reference] { return reference->isVisible(); }));
    reference->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(reference->isAncestorOf(QApplication::focusWidget()));
    EXPECT_FALSE(bar().isVisible());
}
