// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenDemo.h"

#include "app/console/Annotations.h"
#include "app/docks/LabDock.h"
#include "app/docks/explanation/ExplanationDock.h"
#include "app/docks/explanation/ExplanationView.h"
#include "app/docks/lab/LabAttempt.h"
#include "app/window/LookMenus.h"

#include <QFileDialog>
#include <QLineEdit>

using namespace helolab;

namespace {

class Demo : public test::OpenDemo
{
protected:
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
};

} // namespace

TEST_F(Demo, IsChosenInADialogByKeys)
{
    EXPECT_FALSE(workbench->demos().open(written("broken")));
    written(test::refusedSession, QStringLiteral("refused.session")); // in the same folder, where the dialog begins
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = workbench->window().findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    ASSERT_TRUE(name);
    QTest::keyClicks(name, text("refused.session"));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(until([this] { return workbench->console().count() == 2; }));
    EXPECT_EQ(workbench->console().tabText(1), text("Demo: refused"));
    EXPECT_EQ(demo().count(), 7);
    EXPECT_TRUE(shown().isEmpty()) << "nothing is shown before a key is pressed";
    EXPECT_TRUE(bar().hint().contains(text("Space"))) << qPrintable(bar().hint());
}

TEST_F(Demo, GoesOnByALineOrAReplyAtEachSpace)
{
    play(test::refusedSession);
    press(Qt::Key_Space);
    EXPECT_TRUE(lastLine().startsWith(text("220 "))) << qPrintable(shown());
    press(Qt::Key_Space);
    EXPECT_EQ(lastLine(), text("HELO a.example"));
    press(Qt::Key_Space);
    EXPECT_TRUE(lastLine().startsWith(text("250 ")));
    EXPECT_TRUE(state().startsWith(text("State: Ready"))) << qPrintable(state());
    pressSpace(2);
    EXPECT_TRUE(lastLine().startsWith(text("503 5.5.1")));
    EXPECT_TRUE(lastNote().contains(text("MAIL"))) << "annotated as in any conversation";
    pressSpace(2);
    EXPECT_TRUE(shown().contains(text("221 ")));
    const QString all = shown();
    pressSpace(3);
    EXPECT_EQ(shown(), all) << "behind the end there is nothing";
    EXPECT_TRUE(bar().hint().contains(text("That was all")));
}

TEST_F(Demo, IsExplainedAsItGoesOn)
{
    play(test::refusedSession);
    pressSpace(5);
    EXPECT_EQ(workbench->selection().conversation(), &page().conversation());
    EXPECT_EQ(workbench->selection().entry(), 4);
    auto *dock = workbench->window().findChild<docks::ExplanationDock *>();
    EXPECT_TRUE(until([dock] { return dock->view()->accessibleName().contains(QStringLiteral("503")); }))
        << qPrintable(dock->view()->accessibleName());
    press(Qt::Key_Backspace);
    EXPECT_EQ(workbench->selection().entry(), 3);
    EXPECT_TRUE(until([dock] { return dock->view()->accessibleName().contains(QStringLiteral("RCPT")); }))
        << qPrintable(dock->view()->accessibleName());
}

TEST_F(Demo, TypesALineLetterByLetter)
{
    workbench->demos().setTypingInterval(1);
    play("C: HELO a.example\n");
    pressSpace(1);
    ASSERT_TRUE(lastLine().startsWith(text("220 ")));
    QStringList seen;
    QObject::connect(&input(), &QLineEdit::textChanged, &bar(), [&seen](const QString &now) { seen.append(now); });
    press(Qt::Key_Space);
    EXPECT_TRUE(bar().isTyping());
    EXPECT_FALSE(shown().contains(text("HELO"))) << "not sent yet";
    ASSERT_TRUE(until([this] { return lastLine() == text("HELO a.example"); }));
    EXPECT_EQ(seen.value(0), text("H"));
    EXPECT_EQ(seen.value(3), text("HELO"));
    EXPECT_EQ(seen.value(13), text("HELO a.example"));
    EXPECT_EQ(seen.last(), QString());
    EXPECT_FALSE(bar().isTyping());
}

TEST_F(Demo, SpaceEndsTheTypingAndBackspaceTakesItBack)
{
    workbench->demos().setTypingInterval(600'000);
    play("C: HELO a.example\nC: QUIT\n");
    pressSpace(2);
    EXPECT_EQ(input().text(), text("H"));
    press(Qt::Key_Space);
    EXPECT_EQ(lastLine(), text("HELO a.example"));
    EXPECT_TRUE(input().text().isEmpty());
    pressSpace(2);
    EXPECT_EQ(input().text(), text("Q"));
    press(Qt::Key_Backspace);
    EXPECT_TRUE(input().text().isEmpty());
    EXPECT_FALSE(bar().isTyping());
    EXPECT_TRUE(lastLine().startsWith(text("250 ")));
}

TEST_F(Demo, TypesALongLineInTwoSeconds)
{
    workbench->demos().setTypingInterval(600'000);
    play("C: HELO " + QByteArray(500, 'a') + "\n");
    pressSpace(2);
    EXPECT_EQ(input().text().size(), 11) << "of 505 letters, in fifty steps";
}

TEST_F(Demo, GoesBackAndForwardAgainToTheSamePicture)
{
    play(test::refusedSession);
    QStringList pictures{shown()};
    for (int i = 0; i < 7; ++i) {
        press(Qt::Key_Space);
        pictures.append(shown() + state() + lastNote());
    }
    for (int i = 6; i > 0; --i) {
        press(i % 2 ? Qt::Key_Backspace : Qt::Key_Left);
        EXPECT_EQ(shown() + state() + lastNote(), pictures[i]) << i;
    }
    press(Qt::Key_Backspace);
    EXPECT_EQ(shown(), QString());
    press(Qt::Key_Backspace);
    EXPECT_EQ(demo().position(), 0);
    pressSpace(7);
    EXPECT_EQ(shown() + state() + lastNote(), pictures[7]);
}

TEST_F(Demo, ANoteGoesWithItsLine)
{
    play(test::refusedSession);
    pressSpace(5);
    console::TranscriptView &view = page().transcript();
    const auto noteLines = [&view] {
        long lines = 0;
        for (unsigned long line = 0; line < 20; ++line)
            lines += view.SendScintilla(QsciScintillaBase::SCI_ANNOTATIONGETLINES, line);
        return lines;
    };
    const long noted = noteLines();
    EXPECT_GT(noted, 0);
    press(Qt::Key_Backspace);
    EXPECT_EQ(noteLines(), 0);
    press(Qt::Key_Space);
    EXPECT_EQ(noteLines(), noted);
}

TEST_F(Demo, HomeAndEndLeadToTheBeginningAndToTheEnd)
{
    play(test::refusedSession);
    press(Qt::Key_End);
    EXPECT_EQ(demo().position(), 7);
    EXPECT_TRUE(shown().contains(text("221 ")));
    press(Qt::Key_Home);
    EXPECT_EQ(demo().position(), 0);
    EXPECT_EQ(shown(), QString());
    EXPECT_EQ(state(), text("Not connected"));
}

TEST_F(Demo, KeysWorkOverTheTranscriptToo)
{
    play(test::refusedSession);
    pressSpace(5);
    press(Qt::Key_Up);
    EXPECT_TRUE(page().transcript().hasFocus());
    EXPECT_EQ(workbench->selection().entry(), 3) << "an earlier line can be explained";
    press(Qt::Key_Space);
    EXPECT_EQ(demo().position(), 6);
    EXPECT_TRUE(bar().hasFocus());
    press({Qt::Key_Up, Qt::Key_Backspace});
    EXPECT_EQ(demo().position(), 5);
}

TEST_F(Demo, AsksWhichCodeComesNextAndHoldsTheReplyBack)
{
    play(test::refusedSession);
    press(Qt::Key_F9);
    EXPECT_TRUE(bar().isAsking()) << "the greeting is a reply as well";
    pressSpace(4);
    EXPECT_EQ(lastLine(), text("RCPT TO:<binh@hanoi.example>"));
    ASSERT_TRUE(bar().isAsking());
    EXPECT_TRUE(bar().question().isVisible());
    press({Qt::Key_6, Qt::Key_5, Qt::Key_7, Qt::Key_5, Qt::Key_0});
    EXPECT_EQ(bar().question().guess(), text("550")) << "no code begins with 6, or has 7 in the middle";
    press({Qt::Key_Backspace, Qt::Key_3});
    EXPECT_EQ(bar().question().guess(), text("553"));
    EXPECT_EQ(demo().position(), 4) << "the reply is held back";
    press(Qt::Key_Space);
    EXPECT_TRUE(lastLine().startsWith(text("503 ")));
    EXPECT_FALSE(bar().isAsking());
    EXPECT_FALSE(bar().question().isVisible());
    EXPECT_TRUE(bar().hint().contains(text("553")) && bar().hint().contains(text("503"))) << qPrintable(bar().hint());
    pressSpace(1);
    EXPECT_TRUE(bar().question().guess().isEmpty()) << "each question begins anew";
    press(Qt::Key_2);
    press({Qt::Key_Backspace, Qt::Key_Backspace});
    EXPECT_EQ(demo().position(), 5) << "the first took back the guess, the second the line";
    press(Qt::Key_F9);
    pressSpace(2);
    EXPECT_EQ(demo().position(), 7) << "nobody is asked any more";
}

TEST_F(Demo, TellsNothingOfTheReplyWhileItAsks)
{
    play(test::refusedSession);
    press(Qt::Key_F9);
    pressSpace(3);
    auto *view = workbench->window().findChild<docks::ExplanationDock *>()->view();
    ASSERT_TRUE(until([view] { return view->accessibleName().contains(QStringLiteral("250")); }));
    press(Qt::Key_Space);
    ASSERT_TRUE(bar().isAsking());
    QApplication::processEvents();
    EXPECT_TRUE(view->accessibleName().contains(text("250"))) << qPrintable(view->accessibleName());
    press(Qt::Key_PageUp, Qt::ControlModifier); // to another tab, and back
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(workbench->selection().conversation(), &demo());
    EXPECT_EQ(workbench->selection().entry(), 2);
    press(Qt::Key_Space);
    EXPECT_TRUE(until([view] { return view->accessibleName().contains(QStringLiteral("503")); }));
}

TEST_F(Demo, ShowsTheConnectionThatSpeaksAndNamesItsNumber)
{
    play("S: 220 *\nC: HELO a.example\nS: 250 *\nS<2>: 220 *\nC: EHLO b.example\nS: 250-*\nC<1>: NOOP\nS: 250 *\n");
    pressSpace(3);
    EXPECT_TRUE(page().banner().text().contains(text("number 1"))) << qPrintable(page().banner().text());
    pressSpace(2);
    EXPECT_TRUE(page().banner().text().contains(text("number 2"))) << qPrintable(page().banner().text());
    EXPECT_TRUE(shown().contains(text("EHLO b.example")));
    EXPECT_FALSE(shown().contains(text("HELO a.example"))) << qPrintable(shown());
    pressSpace(2);
    EXPECT_TRUE(page().banner().text().contains(text("number 1")));
    EXPECT_EQ(lastLine(), text("NOOP"));
    EXPECT_TRUE(shown().contains(text("HELO a.example"))) << "what was said before is there again";
    press({Qt::Key_Backspace, Qt::Key_Backspace});
    EXPECT_EQ(lastLine(), text("EHLO b.example"));
}

TEST_F(Demo, AsksAboutTheConnectionInView)
{
    play("S: 220 *\nC: HELO a.example\nS<2>: 220 *\nS<1>: 250 *\n");
    press(Qt::Key_F9);
    pressSpace(2);
    EXPECT_FALSE(bar().isAsking()) << "the next to speak is another connection";
    press(Qt::Key_Space);
    EXPECT_TRUE(bar().isAsking());
    EXPECT_TRUE(page().banner().text().contains(text("number 2")));
    EXPECT_EQ(demo().position(), 2);
    press(Qt::Key_Space);
    EXPECT_TRUE(lastLine().startsWith(text("220 ")));
}

TEST_F(Demo, ShowsWhatHappensWithoutOctets)
{
    play("S: 220 *\nC: HELO a.example\nS: 250 *\n! wait 2m\n! wait 90s\nC: NOOP\nS: 250 *\n! drop\n");
    pressSpace(5);
    EXPECT_TRUE(shown().contains(text("Nothing is sent for 2 minutes."))) << qPrintable(shown());
    EXPECT_TRUE(shown().contains(text("Nothing is sent for 90 seconds.")));
    press(Qt::Key_Backspace);
    EXPECT_TRUE(shown().contains(text("2 minutes")));
    EXPECT_FALSE(shown().contains(text("90 seconds")));
    press(Qt::Key_Backspace);
    EXPECT_TRUE(lastLine().startsWith(text("250 ")));
    press(Qt::Key_End);
    EXPECT_TRUE(shown().contains(text("2 minutes")) && shown().contains(text("90 seconds")));
    EXPECT_TRUE(shown().contains(text("plug")));
    EXPECT_TRUE(shown().contains(text("The client has closed the connection.")));
    const QString end = shown();
    press(Qt::Key_Backspace);
    EXPECT_FALSE(shown().contains(text("plug")));
    EXPECT_TRUE(lastLine().startsWith(text("250 ")));
    press(Qt::Key_Space);
    EXPECT_EQ(shown(), end);
}

TEST_F(Demo, ShowsHostileLinesAndTypesNothingIntoTheMessageOfTheUser)
{
    input().setText(text("MAIL FROM:<half"));
    play("C: HELO a.example\nC: NO\\x00OP\\x1b[A\nC: \\xff\\xfe\nC-: QUIT\\n\n");
    press(Qt::Key_End);
    press(Qt::Key_Home);
    pressSpace(8);
    EXPECT_EQ(workbench->settings().values().unsentText, text("MAIL FROM:<half"));
    page().propose(text("QUIT"));
    EXPECT_TRUE(input().text().isEmpty()) << "nobody may type here";
}

TEST_F(Demo, SaysFileAndLineOfAMistakeAndOpensNothing)
{
    EXPECT_FALSE(workbench->demos().open(written("C: HELO a\nX: what\n")));
    EXPECT_TRUE(status().contains(text("a.session:2"))) << qPrintable(status());
    EXPECT_FALSE(workbench->demos().open(folder.filePath(QStringLiteral("missing.session"))));
    EXPECT_TRUE(status().contains(text("missing.session"))) << qPrintable(status());
    EXPECT_FALSE(workbench->demos().open(written("@ world: nowhere\nC: NOOP\n")));
    EXPECT_FALSE(workbench->demos().open(written("# nothing\n")));
    EXPECT_EQ(workbench->console().count(), 1);
}

TEST_F(Demo, SaysWhereTheServerAnswersOtherwise)
{
    play("S: 220 *\nC: DATA\nS: 354 *\n");
    EXPECT_EQ(workbench->console().count(), 2);
    EXPECT_TRUE(status().contains(text("a.session:3"))) << qPrintable(status());
    press(Qt::Key_End);
    EXPECT_TRUE(shown().contains(text("503 "))) << "what is shown is what the server says";
}

TEST_F(Demo, PlaysTheModelAnswerOfTheLabInHandAndTheLabDoesNotCountIt)
{
    auto *lab = workbench->window().findChild<docks::LabDock *>();
    QTest::mouseClick(lab->resetButton(), Qt::LeftButton); // whatever was passed before
    QTest::mouseClick(lab->confirmResetButton(), Qt::LeftButton);
    const auto passed = [lab] {
        return int(lab->attempt()->runner().progressOf(0).goalReached) + lab->attempt()->runner().passedCount();
    };
    ASSERT_TRUE(until([&passed] { return passed() == 1; })) << "the server has greeted";
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(workbench->console().count(), 2) << qPrintable(status());
    EXPECT_EQ(workbench->console().tabText(1), text("Model answer: smtp-first-message"));
    press(Qt::Key_End);
    const QString word = lab->attempt()->runner().values().value(QStringLiteral("variant.word"));
    EXPECT_TRUE(shown().contains(word)) << "the student's own variant";
    EXPECT_FALSE(shown().contains(text("${")));
    EXPECT_TRUE(shown().contains(text("221 ")));
    EXPECT_TRUE(status().isEmpty()) << qPrintable(status());
    EXPECT_EQ(passed(), 1);
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(workbench->console().count(), 1);
}

TEST_F(Demo, SaysThatNoLabIsOpen)
{
    podium::Demos demos(
        workbench->console(), workbench->selection(), workbench->settings(), [] { return nullptr; },
        &workbench->window());
    QSignalSpy problem(&demos, &podium::Demos::problem);
    EXPECT_FALSE(demos.openModelAnswer());
    EXPECT_EQ(problem.size(), 1);
}

TEST_F(Demo, IsOpenedFromTheCommandLine)
{
    Workbench::Options options;
    options.settingsFile = folder.filePath(QStringLiteral("other.json"));
    options.ports = test::anyPorts();
    options.language = QStringLiteral("en");
    options.demo = written(test::refusedSession);
    Workbench other(options);
    other.start();
    EXPECT_EQ(other.console().count(), 2);
    EXPECT_FALSE(other.console().current()->conversation().isReal());
}

TEST_F(Demo, SpeaksTheLanguageOfTheWindowAndIsHeardByAScreenReader)
{
    play("S: 220 *\nC: HELO a.example\nS<2>: 220 *\nS<1>: 250 *\n");
    press(Qt::Key_F9);
    const auto texts = [this] {
        QStringList told{bar().hint(),
                         bar().accessibleName(),
                         bar().question().accessibleName(),
                         bar().question().accessibleDescription(),
                         page().banner().text(),
                         page().title(),
                         workbench->demos().ask().text(),
                         workbench->demos().ask().toolTip()};
        for (const QToolButton *button : bar().findChildren<QToolButton *>())
            told.append(button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
        return told;
    };
    const QStringList english = texts();
    for (int language = 1; language <= 3; ++language) {
        workbench->languageMenu().actions().at(language)->trigger();
        QApplication::processEvents();
        const QStringList told = texts();
        for (qsizetype i = 0; i < told.size(); ++i) {
            EXPECT_FALSE(told[i].isEmpty());
            EXPECT_NE(told[i], english[i]);
        }
    }
    EXPECT_TRUE(workbench->console().tabText(1).endsWith(text("a"))) << qPrintable(workbench->console().tabText(1));
    for (const QToolButton *button : bar().findChildren<QToolButton *>())
        EXPECT_NE(button->focusPolicy(), Qt::NoFocus);
}
