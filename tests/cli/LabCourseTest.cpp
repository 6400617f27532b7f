// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestPaths.h"

#include "app/cli/Commands.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace helolab;
using testing::HasSubstr;
using testing::Not;

namespace {

struct CourseTold
{
    int code = 0;
    std::string out;
    std::string err;
};

CourseTold courseCommand(const QStringList &arguments)
{
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    CourseTold told;
    told.code = cli::runLab(arguments);
    told.out = testing::internal::GetCapturedStdout();
    told.err = testing::internal::GetCapturedStderr();
    return told;
}

const QString courseVerb = QStringLiteral("course");

/// A shelf with a course of three labs, the first of which is the program's, and a student's attempts.
class CourseFolder
{
public:
    CourseFolder()
    {
        QDir(path()).mkpath(QStringLiteral("second"));
        QDir(path()).mkpath(QStringLiteral("third"));
        for (const QByteArray id : {"second", "third"}) {
            const QString folder = QString::fromLatin1(id) + QLatin1Char('/');
            write(folder + QStringLiteral("lab.yaml"),
                  "id: " + id + "\nprotocol: smtp\nminutes: 7\nlanguages: [en]\nsteps:\n"
                      + "  - {id: noop, goal: {command: NOOP}}\n  - {id: rset, goal: {command: RSET}}\n");
            write(folder + QStringLiteral("text.en.md"),
                  "# The " + id + " lab\n## noop: T\nDo it.\n## rset: T\nDo it.\n");
        }
        writeCourse("[smtp-first-message]");
    }
    void writeCourse(const QByteArray &needs) const
    {
        write(QStringLiteral("small.course.yaml"),
              "id: small\ntitle: {en: Small, vi: Nhỏ, ru: Малый, zh: 小}\nlabs:\n  - smtp-first-message\n"
              "  - {lab: second, needs: "
                  + needs + "}\n  - {lab: third, needs: [second]}\n");
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// The model answer of the first lab, or what stands in \p session of another.
    void attempt(const QString &lab, const QByteArray &session = {}) const
    {
        QString file = QStringLiteral(HELOLAB_SOURCE_DIR "/labs/smtp-first-message/solution.session");
        if (!session.isEmpty()) {
            file = path(QStringLiteral("typed.session"));
            write(QStringLiteral("typed.session"), session);
        }
        QDir(path()).mkpath(QStringLiteral("attempts/") + lab);
        const CourseTold recorded
            = courseCommand({QStringLiteral("record"), lab, file,
                             path(QStringLiteral("attempts/%1/1.attempt").arg(lab)), QStringLiteral("--labs"), path()});
        EXPECT_EQ(recorded.code, 0) << recorded.err;
    }
    QString path(const QString &name = {}) const { return name.isEmpty() ? m_dir.path() : m_dir.filePath(name); }
    QStringList options() const
    {
        return {QStringLiteral("--labs"), path(), QStringLiteral("--attempts"), path(QStringLiteral("attempts"))};
    }
    CourseTold tell(const QStringList &more) const { return courseCommand(QStringList{courseVerb} + more + options()); }

private:
    QTemporaryDir m_dir;
};

} // namespace

TEST(LabCourseCommand, ListsTheCourses)
{
    const CourseFolder folder;
    folder.attempt(QStringLiteral("smtp-first-message"));
    const CourseTold told = folder.tell({});
    EXPECT_EQ(told.code, 0) << told.err;
    EXPECT_THAT(told.out, HasSubstr("small                     Small  (1 of 3 labs done)"));
    folder.writeCourse("[frist]");
    EXPECT_EQ(folder.tell({}).code, 1);
    EXPECT_THAT(folder.tell({}).out, HasSubstr("small: has mistakes, see: helolab lab check"));
}

TEST(LabCourseCommand, TellsWhatIsDoneNextAndWaiting)
{
    const CourseFolder folder;
    CourseTold told = folder.tell({QStringLiteral("small")});
    EXPECT_EQ(told.code, 0) << told.err;
    EXPECT_THAT(told.out, HasSubstr("▶ next  Your first message, by hand"));
    EXPECT_THAT(told.out,
                HasSubstr("… later  The second lab\n      second · about 7 min\n"
                          "      Builds on: Your first message, by hand\n"));
    EXPECT_THAT(told.out, HasSubstr("Builds on: The second lab"));
    EXPECT_THAT(told.out, HasSubstr("0 of 3 labs are done."));

    folder.attempt(QStringLiteral("smtp-first-message"));
    folder.attempt(QStringLiteral("second"), "C: NOOP\n");
    told = folder.tell({QStringLiteral("small")});
    EXPECT_THAT(told.out, HasSubstr("✓ done  Your first message, by hand"));
    EXPECT_THAT(told.out, HasSubstr("▶ next  The second lab\n      second · about 7 min · 1 of 2 steps\n"));
    EXPECT_THAT(told.out, Not(HasSubstr("Builds on: Your first message, by hand")));
    EXPECT_THAT(told.out, HasSubstr("1 of 3 labs are done."));
}

TEST(LabCourseCommand, TakesAFileAndALanguage)
{
    const CourseFolder folder;
    const CourseTold told
        = courseCommand({courseVerb, folder.path(QStringLiteral("small.course.yaml")), QStringLiteral("--attempts"),
                         folder.path(QStringLiteral("attempts")), QStringLiteral("--lang"), QStringLiteral("zh")});
    EXPECT_EQ(told.code, 0) << told.err;
    EXPECT_THAT(told.out, testing::StartsWith("小\n"));
    EXPECT_THAT(told.out, HasSubstr("The second lab")); // which speaks English only
    courseCommand({QStringLiteral("list"), QStringLiteral("--lang"), QStringLiteral("en")});
}

TEST(LabCourseCommand, NamesTheNearestCourse)
{
    const CourseFolder folder;
    const CourseTold told = folder.tell({QStringLiteral("smal")});
    EXPECT_EQ(told.code, 2);
    EXPECT_THAT(told.err, HasSubstr("“smal” is neither a course's id nor its file. Did you mean “small”?"));
    folder.writeCourse("[third]");
    const CourseTold wrong = folder.tell({QStringLiteral("small")});
    EXPECT_EQ(wrong.code, 2);
    EXPECT_THAT(wrong.err, HasSubstr("second → third → second"));
}

TEST(LabCourseCommand, ChecksACourse)
{
    const CourseFolder folder;
    const QString file = folder.path(QStringLiteral("small.course.yaml"));
    const QString check = QStringLiteral("check");
    CourseTold told = courseCommand({check, file});
    EXPECT_EQ(told.code, 0) << told.err;
    EXPECT_THAT(told.out, HasSubstr("small.course.yaml: nothing is wrong."));
    folder.writeCourse("[frist]");
    told = courseCommand({check, file});
    EXPECT_EQ(told.code, 1);
    EXPECT_THAT(told.err, HasSubstr("small.course.yaml:5:27: The course has no lab “frist”."));
    EXPECT_EQ(courseCommand({check, folder.path(QStringLiteral("none.course.yaml"))}).code, 1);
}
