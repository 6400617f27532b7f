// SPDX-License-Identifier: GPL-3.0-or-later
// The Lab menu: an attempt goes on on another machine, and is handed in as a page.
#include "app/LabActions.h"

#include "app/dialogs/UnsavedDialog.h"
#include "app/docks/LabDock.h"
#include "app/docks/lab/LabAttempt.h"
#include "app/docks/lab/ReportAction.h"
#include "app/editor/LabEditor.h"
#include "core/lab/LabReader.h"
#include "tests/ui/OpenWorkbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QTimer>

using namespace helolab;
using Choice = dialogs::UnsavedDialog::Choice;

namespace {

class LabMenu : public test::OpenWorkbench
{
protected:
    const lab::LabRunner &runner() const
    {
        return workbench->window().findChild<docks::LabDock *>()->attempt()->runner();
    }
    /// As on a computer where nobody has worked yet.
    void moveToAnotherMachine()
    {
        workbench.reset();
        QDir(folder.filePath(QStringLiteral("attempts"))).removeRecursively();
        QFile::remove(settingsFile());
        open();
    }
    QString file(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    const docks::LabAttempt &attempt() const { return *workbench->lab().attempt(); }
    static QByteArray contentOf(const QString &path)
    {
        QFile read(path);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << qPrintable(path);
        return read.readAll();
    }

    /// The folder of attempts goes, and cannot be made anew: a file is in its way.
    void blockAttempts() const
    {
        ASSERT_TRUE(QDir(file("attempts")).removeRecursively());
        QFile block(file("attempts"));
        ASSERT_TRUE(block.open(QIODevice::WriteOnly));
    }
    void unblockAttempts() const { ASSERT_TRUE(QFile::remove(file("attempts"))); }

    /// Chooses these in the dialogs that come, one after the other; \p target in the one that asks for a file.
    void choose(QList<Choice> choices, const QString &target = {})
    {
        QTimer::singleShot(0, &workbench->window(), [this, choices, target]() mutable {
            auto *dialog = qobject_cast<dialogs::UnsavedDialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            said = dialog->informativeText();
            const Choice choice = choices.takeFirst();
            if (!choices.isEmpty())
                choose(choices, target);
            if (choice == Choice::Elsewhere)
                QTimer::singleShot(0, &workbench->window(), [target] { chooseFile(target); });
            dialog->button(choice)->click();
        });
    }
    static void chooseFile(const QString &target)
    {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        dialog->selectFile(target);
        QMetaObject::invokeMethod(dialog, "accept");
    }
    bool closeAndChoose(const QList<Choice> &choices)
    {
        choose(choices);
        return workbench->window().close();
    }

    QString said; // by the last dialog
};

} // namespace

TEST_F(LabMenu, AnAttemptGoesOnOnAnotherMachine)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO pc.hanoi.example", "Hello");
    ASSERT_TRUE(until([this] { return runner().progressOf(1).passed; }));
    const QString student = workbench->settings().values().student;
    EXPECT_FALSE(workbench->labActions().saveAttempt(file("mine.attempt")));
    moveToAnotherMachine();
    ASSERT_TRUE(untilShown("220 "));
    EXPECT_NE(workbench->settings().values().student, student);
    const auto problem = workbench->labActions().openAttempt(file("mine.attempt"));
    EXPECT_FALSE(problem) << qPrintable(problem->toString());
    EXPECT_EQ(workbench->settings().values().student, student);
    EXPECT_TRUE(runner().progressOf(1).passed) << "the variant and the progress of whoever began it";
}

TEST_F(LabMenu, SaysWhatIsNoAttempt)
{
    const auto problem = workbench->labActions().openAttempt(settingsFile());
    ASSERT_TRUE(problem);
    EXPECT_FALSE(problem->message.isEmpty());

    const settings::Values before = workbench->settings().values();
    ASSERT_TRUE(until([this] { return QFile::exists(attempt().journal().path()); }));
    QByteArray elsewhere = attempt().journal().text();
    QFile foreign(file("foreign.attempt"));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write(elsewhere.replace("smtp-first-message", "no-such-lab").replace(before.student.toUtf8(), "other"));
    foreign.close();
    EXPECT_TRUE(workbench->labActions().openAttempt(file("foreign.attempt")));
    EXPECT_EQ(workbench->settings().values(), before) << "nothing has changed";
    EXPECT_EQ(workbench->lab().labId(), QStringLiteral("smtp-first-message"));
    EXPECT_TRUE(workbench->labActions().saveAttempt(file("no/such/folder/x.attempt")));
}

TEST_F(LabMenu, SavesWhatWaitsInMemoryAsWell)
{
    ASSERT_TRUE(untilShown("220 "));
    blockAttempts();
    typeAndSee("HELO pc.hanoi.example", "Hello");
    EXPECT_GT(attempt().waitingLines(), 0);
    EXPECT_FALSE(workbench->labActions().saveAttempt(file("mine.attempt")));
    EXPECT_TRUE(contentOf(file("mine.attempt")).contains("HELO pc.hanoi.example"));
    EXPECT_EQ(contentOf(file("mine.attempt")), attempt().journal().text());
}

TEST_F(LabMenu, ClosingTheWindowAsksWhatToDoWithLinesThatCouldNotBeSaved)
{
    ASSERT_TRUE(untilShown("220 "));
    blockAttempts();
    typeAndSee("HELO pc.hanoi.example", "Hello");
    EXPECT_FALSE(closeAndChoose({Choice::Stay})) << "the window stays";
    EXPECT_FALSE(closeAndChoose({Choice::TryAgain, Choice::Stay})) << "it asks again";
    EXPECT_TRUE(said.contains(QStringLiteral("Your attempt could not be saved"))) << qPrintable(said);
    unblockAttempts();
    EXPECT_TRUE(workbench->window().close()) << "what can be saved now is saved without a question";
    EXPECT_TRUE(contentOf(attempt().journal().path()).contains("HELO pc.hanoi.example"));
}

TEST_F(LabMenu, ALabIsNotLeftWithLinesThatCouldNotBeSavedUnlessTheStudentSaysSo)
{
    ASSERT_TRUE(untilShown("220 "));
    blockAttempts();
    typeAndSee("HELO pc.hanoi.example", "Hello");
    choose({Choice::Stay});
    EXPECT_FALSE(workbench->lab().openLab(QStringLiteral("smtp-ehlo")));
    EXPECT_EQ(workbench->lab().labId(), QStringLiteral("smtp-first-message"));
    choose({Choice::Elsewhere}, file("elsewhere.attempt"));
    EXPECT_TRUE(workbench->lab().openLab(QStringLiteral("smtp-ehlo")));
    EXPECT_TRUE(contentOf(file("elsewhere.attempt")).contains("HELO pc.hanoi.example"));
    ASSERT_TRUE(until([this] { return attempt().waitingLines() > 0; }));
    EXPECT_TRUE(closeAndChoose({Choice::Without}));
}

TEST_F(LabMenu, WhoIsAskedIsToldWhyTheSavingFailed)
{
    ASSERT_TRUE(untilShown("220 "));
    blockAttempts();
    typeAndSee("HELO pc.hanoi.example", "Hello");
    QString why;
    workbench->lab().setLeaving([&why](docks::LabAttempt &, const Error &problem) {
        why = problem.toString();
        return false;
    });
    EXPECT_FALSE(workbench->lab().mayLeave());
    EXPECT_TRUE(why.contains(QStringLiteral("could not be saved"))) << qPrintable(why);
    unblockAttempts();
    why.clear();
    EXPECT_TRUE(workbench->lab().mayLeave());
    EXPECT_TRUE(why.isEmpty()) << "nothing is asked where it could";
}

TEST_F(LabMenu, TheReportOfTheAttemptInHandIsWrittenAsPdf)
{
    ASSERT_TRUE(untilShown("220 "));
    EXPECT_FALSE(workbench->labActions().report().save(file("report.pdf")));
    QFile pdf(file("report.pdf"));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
}

TEST_F(LabMenu, TheOpenLabBecomesAWorksheetAndAnExam)
{
    PaperActions &papers = workbench->labActions().papers();
    EXPECT_TRUE(papers.worksheet().isEnabled());
    EXPECT_FALSE(papers.saveWorksheet(file("sheet.pdf")));
    QFile pdf(file("sheet.pdf"));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    const auto nowhere = papers.saveWorksheet(file("no/such/sheet.html"));
    ASSERT_TRUE(nowhere);
    EXPECT_TRUE(nowhere->file.endsWith(QStringLiteral("sheet.html")));

    const auto exam = papers.saveExam(file("exams"));
    ASSERT_TRUE(exam.ok()) << qPrintable(exam.error().toString());
    EXPECT_TRUE(lab::readLab(exam.value()).script);
    const auto again = papers.saveExam(file("exams"));
    ASSERT_FALSE(again.ok()) << "it is there already";
    EXPECT_TRUE(again.error().message.contains(QStringLiteral("not written over")))
        << qPrintable(again.error().toString());
    EXPECT_FALSE(papers.saveExam(file("sheet.pdf")).ok()) << "no folder";

    workbench->lab().closeLab();
    EXPECT_FALSE(papers.worksheet().isEnabled());
    EXPECT_FALSE(papers.exam().isEnabled());
}

TEST_F(LabMenu, ANewLabIsWrittenAndOpenedInTheEditor)
{
    const auto problem = workbench->labActions().beginLab(file("Bài số 1"));
    ASSERT_FALSE(problem) << qPrintable(problem->toString());
    ASSERT_NE(workbench->labActions().editor(), nullptr);
    EXPECT_EQ(workbench->labActions().editor()->folder(), file("Bài số 1"));
    const lab::ReadLab read = lab::readLab(file("Bài số 1"));
    ASSERT_TRUE(read.script);
    EXPECT_EQ(read.script->id, QStringLiteral("bai-so-1"));
    EXPECT_TRUE(workbench->labActions().beginLab(file("Bài số 1"))) << "nothing is written over";
}
