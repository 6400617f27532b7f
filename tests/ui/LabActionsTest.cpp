// SPDX-License-Identifier: GPL-3.0-or-later
// The Lab menu: an attempt goes on on another machine, and is handed in as a page.
#include "app/LabActions.h"

#include "app/docks/LabDock.h"
#include "app/docks/lab/LabAttempt.h"
#include "app/docks/lab/ReportAction.h"
#include "app/editor/LabEditor.h"
#include "core/lab/LabReader.h"
#include "tests/ui/OpenWorkbench.h"

using namespace helolab;

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
    EXPECT_TRUE(workbench->labActions().saveAttempt(file("no/such/folder/x.attempt")));
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
