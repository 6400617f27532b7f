// SPDX-License-Identifier: GPL-3.0-or-later
// Reports, worksheets and exams, as the program that a teacher starts: pages need fonts, and so a process of their own.
#include "TestPaths.h"
#include "tests/support/Printing.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

struct LabRun
{
    int code = -1;
    std::string out;
    std::string err;
};

/// `helolab lab …`, with no display and no settings of anybody's.
LabRun lab(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(QString::fromLocal8Bit(HELOLAB_PROGRAM), QStringList{QStringLiteral("lab")} + arguments);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

const QString firstMessage = QStringLiteral("smtp-first-message");

class OnPaper : public testing::Test
{
protected:
    OnPaper()
    {
        QFile solution(QStringLiteral(":/labs/smtp-first-message/solution.session"));
        EXPECT_TRUE(solution.open(QIODevice::ReadOnly));
        write(QStringLiteral("model.session"), solution.readAll());
        EXPECT_EQ(lab({QStringLiteral("record"), firstMessage, path("model.session"), path("an.attempt"),
                       QStringLiteral("--student"), QStringLiteral("42"), QStringLiteral("--name"),
                       QStringLiteral("Nguyễn <i>An</i>")})
                      .code,
                  0);
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray content(const char *name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(OnPaper, AReportGoesToStdoutOrIntoFiles)
{
    const LabRun told = lab({QStringLiteral("report"), path("an.attempt")});
    EXPECT_EQ(told.code, 0) << told.err;
    EXPECT_THAT(told.out,
                AllOf(HasSubstr("<!DOCTYPE html>"), HasSubstr("Nguyễn &lt;i&gt;An&lt;/i&gt;"),
                      HasSubstr("<b>17 / 17</b>"), HasSubstr("</html>")));

    const LabRun filed = lab({QStringLiteral("report"), path("an.attempt"), QStringLiteral("--html"), path("an.html"),
                              QStringLiteral("--pdf"), path("an.pdf")});
    EXPECT_EQ(filed.code, 0) << filed.err;
    EXPECT_EQ(filed.out, "");
    EXPECT_EQ(content("an.html").toStdString(), told.out);
    const QByteArray pdf = content("an.pdf");
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    EXPECT_GE(pdf.count("/Type /Page\n"), 2);
}

TEST_F(OnPaper, AReportSpeaksTheLanguageAskedFor)
{
    const LabRun told
        = lab({QStringLiteral("report"), path("an.attempt"), QStringLiteral("--lang"), QStringLiteral("zh")});
    EXPECT_THAT(
        told.out,
        AllOf(HasSubstr("<html lang=\"zh-Hans\">"), HasSubstr("亲手发出第一封邮件"), Not(HasSubstr("Student id"))));
}

TEST_F(OnPaper, AReportOfAnEditedAttemptSaysSo)
{
    write(QStringLiteral("an.attempt"), content("an.attempt").replace("354 ", "250 "));
    const LabRun told = lab({QStringLiteral("report"), path("an.attempt"), QStringLiteral("--html"), path("an.html")});
    EXPECT_EQ(told.code, 1);
    EXPECT_THAT(told.err, HasSubstr("something else than its replay"));
    EXPECT_THAT(content("an.html").toStdString(), HasSubstr("class=\"box alarm\""));
}

TEST_F(OnPaper, AReportOfDoubtfulLinesSaysSoAsGradingDoes)
{
    QByteArray doubtful = content("an.attempt");
    doubtful.insert(doubtful.indexOf('\n', doubtful.size() / 2) + 1, "who wrote this?\n");
    write(QStringLiteral("an.attempt"), doubtful);
    EXPECT_EQ(lab({QStringLiteral("grade"), path("an.attempt")}).code, 1);
    const LabRun told = lab({QStringLiteral("report"), path("an.attempt"), QStringLiteral("--html"), path("an.html")});
    EXPECT_EQ(told.code, 1);
    EXPECT_THAT(told.err, HasSubstr("could not be read whole"));
    EXPECT_THAT(lab({QStringLiteral("--help")}).out, HasSubstr("doubtful lines"));
}

TEST_F(OnPaper, AReportThatCannotBeMadeSaysWhy)
{
    const QByteArray before = content("an.attempt");
    EXPECT_EQ(lab({QStringLiteral("report"), path("none.attempt")}).code, 2);
    EXPECT_EQ(lab({QStringLiteral("report"), path("model.session")}).code, 2);
    EXPECT_EQ(lab({QStringLiteral("report")}).code, 2);
    const LabRun nowhere
        = lab({QStringLiteral("report"), path("an.attempt"), QStringLiteral("--pdf"), path("no/folder/an.pdf")});
    EXPECT_EQ(nowhere.code, 2);
    EXPECT_THAT(nowhere.err, AllOf(HasSubstr("no/folder/an.pdf"), HasSubstr("cannot be written")));
    const LabRun itself
        = lab({QStringLiteral("report"), path("an.attempt"), QStringLiteral("--html"), path("an.attempt")});
    EXPECT_EQ(itself.code, 2);
    EXPECT_THAT(itself.err, HasSubstr("is the attempt itself"));
    EXPECT_EQ(content("an.attempt"), before);
}

TEST_F(OnPaper, AWorksheetRendersTheTextsAndHidesTheHints)
{
    const LabRun told = lab({QStringLiteral("worksheet"), firstMessage});
    EXPECT_EQ(told.code, 0) << told.err;
    EXPECT_THAT(told.out,
                AllOf(HasSubstr("<b>An</b>"), HasSubstr("<span class=\"code\">HELO</span>"),
                      HasSubstr("<ol start=\"1\">"), HasSubstr("<table class=\"box quote\""),
                      HasSubstr("<p class=\"code\">220 mail.hanoi.example …</p>")));
    EXPECT_THAT(told.out, Not(HasSubstr("Four letters, nothing behind them")));
    EXPECT_THAT(told.out, Not(HasSubstr("**")));
    EXPECT_EQ(lab({QStringLiteral("worksheet"), firstMessage, QStringLiteral("no-lab")}).code, 2);
}

TEST_F(OnPaper, AWorksheetMayBeAStudentsOwnAndOfSeveralLabs)
{
    const LabRun told
        = lab({QStringLiteral("worksheet"), firstMessage, firstMessage, QStringLiteral("--student"),
               QStringLiteral("42"), QStringLiteral("--pdf"), path("w.pdf"), QStringLiteral("--html"), path("w.html")});
    EXPECT_EQ(told.code, 0) << told.err;
    const QByteArray html = content("w.html");
    EXPECT_EQ(html.count("<h1"), 2);
    EXPECT_TRUE(html.contains("<b>42</b>"));
    EXPECT_TRUE(content("w.pdf").startsWith("%PDF-"));
}

TEST_F(OnPaper, ACourseStandsForItsLabs)
{
    const LabRun told = lab({QStringLiteral("worksheet"), QStringLiteral("smtp-in-ninety-minutes"),
                             QStringLiteral("--html"), path("course.html")});
    EXPECT_EQ(told.code, 0) << told.err;
    const QByteArray html = content("course.html");
    EXPECT_GT(html.count("<h1"), 2);
    EXPECT_LT(html.indexOf("class=\"quiet\"><b>"), html.indexOf("<h1"));

    QDir(m_folder.path()).mkpath(QStringLiteral("mine/beside"));
    write(QStringLiteral("mine/beside/lab.yaml"),
          "id: beside\nprotocol: smtp\nlanguages: [en]\nsteps:\n  - {id: a, goal: {command: QUIT}}\n");
    write(QStringLiteral("mine/beside/text.en.md"), "# Beside\n## a: A\nDo it.\n");
    const QString file = path("mine/own.course.yaml");
    write(QStringLiteral("mine/own.course.yaml"),
          "id: own\nlanguages: [en]\ntitle: {en: My course}\nlabs: [beside, smtp-first-message]\n");
    const LabRun exam = lab({QStringLiteral("exam"), file, QStringLiteral("--to"), path("exams")});
    EXPECT_EQ(exam.code, 0) << exam.err;
    EXPECT_TRUE(QFile::exists(path("exams/beside-exam/lab.yaml")));
    EXPECT_TRUE(QFile::exists(path("exams/smtp-first-message-exam/lab.yaml")));

    write(QStringLiteral("mine/own.course.yaml"), "id: own\nlanguages: [en]\ntitle: {en: My course}\nlabs: [none]\n");
    const LabRun broken = lab({QStringLiteral("worksheet"), file});
    EXPECT_EQ(broken.code, 2);
    EXPECT_THAT(broken.err, HasSubstr("own.course.yaml"));
}

TEST_F(OnPaper, TextsFollowNoLinksAndShowNoPictures)
{
    QDir(m_folder.path()).mkdir(QStringLiteral("linked"));
    write(QStringLiteral("linked/lab.yaml"),
          "id: linked\nprotocol: smtp\nlanguages: [en]\nsteps:\n  - {id: a, goal: {command: QUIT}}\n");
    write(QStringLiteral("linked/text.en.md"),
          "# <script>x</script>\n<img src=\"http://a.example/1\">\n![words](file:///etc/passwd)\n"
          "[a link](http://b.example/2)\n\n- one\n  - inner <b>x</b>\n- two\n\n3. three\n4. four\n## a: A\nDo *it*.\n");
    const LabRun told = lab({QStringLiteral("worksheet"), path("linked")});
    EXPECT_EQ(told.code, 0) << told.err;
    for (const char *gone : {"<script", "<img", "file:", "href", "b.example"})
        EXPECT_THAT(told.out, Not(HasSubstr(gone)));
    EXPECT_THAT(told.out,
                AllOf(HasSubstr("a link"), HasSubstr("inner &lt;b&gt;x&lt;/b&gt;"), HasSubstr("<i>it</i>"),
                      HasSubstr("<p class=\"item\">4. four</p>")));
}

TEST_F(OnPaper, AnExamChecksCleanAndIsNotWrittenOver)
{
    const QStringList exam{QStringLiteral("exam"), firstMessage, QStringLiteral("--to"), path("exams")};
    const LabRun told = lab(exam);
    EXPECT_EQ(told.code, 0) << told.err;
    EXPECT_THAT(told.out, AllOf(HasSubstr("smtp-first-message-exam"), HasSubstr("--labs")));
    const LabRun checked = lab({QStringLiteral("check"), path("exams/smtp-first-message-exam")});
    EXPECT_EQ(checked.code, 0) << checked.err;
    EXPECT_THAT(content("exams/smtp-first-message-exam/text.vi.md").toStdString(), Not(HasSubstr("### hint")));
    const LabRun again = lab(exam);
    EXPECT_EQ(again.code, 2);
    EXPECT_THAT(again.err, HasSubstr("not written over"));
    EXPECT_EQ(lab({QStringLiteral("exam"), firstMessage}).code, 2);
}

TEST_F(OnPaper, AnExamWithQuestionsSaysThatTheAnswersAreInIt)
{
    QDir(m_folder.path()).mkdir(QStringLiteral("asking"));
    write(QStringLiteral("asking/lab.yaml"),
          "id: asking\nprotocol: smtp\nlanguages: [en]\nsteps:\n"
          "  - {id: a, questions: [{id: q, number: 42}]}\n");
    write(QStringLiteral("asking/text.en.md"), "# Asking\n## a: A\nDo it.\n### question q: How many?\n");
    const LabRun told = lab({QStringLiteral("exam"), path("asking"), QStringLiteral("--to"), path("exams")});
    EXPECT_EQ(told.code, 0) << told.err;
    EXPECT_THAT(told.out, HasSubstr("still stand in lab.yaml"));
}
