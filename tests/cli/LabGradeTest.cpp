// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Csv.h"
#include "tests/support/Printing.h"

#include "TestPaths.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace helolab;
using testing::HasSubstr;
using testing::Not;

namespace {

struct Told
{
    int code = 0;
    std::string out;
    std::string err;
};

Told labCommand(const QStringList &arguments)
{
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    Told told;
    told.code = cli::runLab(arguments);
    told.out = testing::internal::GetCapturedStdout();
    told.err = testing::internal::GetCapturedStderr();
    return told;
}

/// A folder of attempts that students have handed in.
class HandedIn
{
public:
    HandedIn()
    {
        QFile solution(QStringLiteral(":/labs/smtp-first-message/solution.session"));
        EXPECT_TRUE(solution.open(QIODevice::ReadOnly));
        write(QStringLiteral("model.session"), solution.readAll());
        write(QStringLiteral("short.session"), "C: HELO pc\nC: RCPT TO:<binh@hanoi.example>\n");
    }

    QString path(const QString &name = {}) const { return name.isEmpty() ? m_dir.path() : m_dir.filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        QByteArray text = content(name);
        ASSERT_TRUE(text.contains(before));
        write(name, text.replace(before, after));
    }
    /// Records \p session as the attempt \p name.
    Told record(const QString &session, const QString &name, const QString &student, const QString &fullName = {}) const
    {
        return labCommand({QStringLiteral("record"), QStringLiteral("smtp-first-message"), path(session), path(name),
                           QStringLiteral("--student"), student, QStringLiteral("--name"), fullName});
    }
    Told grade(QStringList arguments = {}) const
    {
        if (arguments.isEmpty())
            arguments = {path()};
        return labCommand(QStringList{QStringLiteral("grade")} + arguments);
    }

private:
    QTemporaryDir m_dir;
};

const QString model = QStringLiteral("model.session");
const QString an = QStringLiteral("an.attempt");

} // namespace

TEST(LabRecord, WritesTheAttemptOfWhoTypesASession)
{
    const HandedIn folder;
    const Told told = folder.record(model, an, QStringLiteral("42"), QStringLiteral("Nguyễn Văn An"));
    EXPECT_EQ(told.code, 0) << told.err;
    EXPECT_THAT(told.out, HasSubstr("steps passed 8"));
    const QByteArrayList lines = folder.content(an).split('\n');
    EXPECT_TRUE(lines.first().startsWith("{\"helolab-attempt\":1,\"lab\":\"smtp-first-message\""));
    EXPECT_TRUE(lines.first().contains("\"student\":\"42\",\"name\":\"Nguyễn Văn An\""));
    EXPECT_TRUE(folder.content(an).contains("\"event\":\"predicted\",\"step\":\"recipient\",\"code\":250}"));
    EXPECT_TRUE(folder.content(an).contains("\"event\":\"answered\",\"step\":\"data\",\"question\":\"explain\""));

    EXPECT_EQ(folder.record(model, an, QStringLiteral("43")).code, 2) << "nothing is written over";
    EXPECT_EQ(folder.content(an).split('\n'), lines);
    EXPECT_EQ(folder.record(QStringLiteral("none.session"), QStringLiteral("b.attempt"), {}).code, 2);
}

TEST(LabGrade, TellsALineAnAttempt)
{
    const HandedIn folder;
    folder.record(model, an, QStringLiteral("42"), QStringLiteral("Nguyễn Văn An"));
    QDir(folder.path()).mkdir(QStringLiteral("group"));
    folder.record(QStringLiteral("short.session"), QStringLiteral("group/binh.attempt"), QStringLiteral("43"));
    const Told told = folder.grade();
    EXPECT_EQ(told.code, 0) << told.err;
    EXPECT_EQ(told.err, "");
    EXPECT_THAT(told.out,
                HasSubstr("an.attempt: Nguyễn Văn An (42), smtp-first-message: points 17 of 17, steps 8 of 8, hints 0, "
                          "tries 8, minutes 0, differences 0, doubtful lines 0\n"));
    EXPECT_THAT(told.out, HasSubstr("binh.attempt: 43, smtp-first-message: points 3 of 17, steps 2 of 8"));
    EXPECT_THAT(folder.grade({folder.path(an), QStringLiteral("--lang"), QStringLiteral("vi")}).out,
                Not(HasSubstr("points")));
}

TEST(LabGrade, TellsWhereAFileSaysSomethingElseThanItsReplay)
{
    const HandedIn folder;
    folder.record(QStringLiteral("short.session"), an, QStringLiteral("42"));
    folder.replace(an, "503 5.5.1", "250 2.1.5");
    folder.write(an, folder.content(an) + "{\"t\":5000,\"event\":\"passed\",\"step\":\"recipient\"}\n{\"t\":50");
    const Told told = folder.grade();
    EXPECT_EQ(told.code, 1);
    EXPECT_THAT(told.out,
                testing::ContainsRegex("points 3 of 17, steps 2 of 8, .*, differences 2, doubtful lines 1\n"));
    EXPECT_THAT(told.err, testing::ContainsRegex("an.attempt:[0-9]+: Connection 1: in the file the server says"));
    EXPECT_THAT(told.err, HasSubstr("The file says that the step “recipient” was passed"));
    EXPECT_THAT(told.err, HasSubstr("The last line is cut off"));
}

TEST(LabGrade, TellsTheFirstDifferencesAndAllWhereThatIsWanted)
{
    const HandedIn folder;
    folder.record(model, an, QStringLiteral("42"));
    QByteArrayList lines = folder.content(an).split('\n');
    lines.removeIf([](const QByteArray &line) { return line.contains("\"sent\""); });
    folder.write(an, lines.join('\n'));
    EXPECT_THAT(folder.grade().err, HasSubstr("; --details tells them all."));
    const Told all = folder.grade({folder.path(), QStringLiteral("--details")});
    EXPECT_THAT(all.err, Not(HasSubstr("--details")));
    EXPECT_THAT(all.err, HasSubstr("the step “quit” was passed"));
}

TEST(LabGrade, GradesTheOthersWhereOneCannotBe)
{
    const HandedIn folder;
    folder.record(model, an, QStringLiteral("42"));
    folder.write(QStringLiteral("empty.attempt"), "");
    folder.write(QStringLiteral("newer.attempt"), "{\"helolab-attempt\":9}\n");
    folder.write(QStringLiteral("other.attempt"),
                 folder.content(an).replace("smtp-first-message", "smtp-last-message"));
    folder.write(QStringLiteral("notes.txt"), "no attempt");
    const Told told = folder.grade({folder.path(), folder.path(QStringLiteral("missing.attempt"))});
    EXPECT_EQ(told.code, 1);
    EXPECT_THAT(told.out, HasSubstr("points 17 of 17"));
    EXPECT_THAT(told.err, HasSubstr("empty.attempt:1: This is no attempt at a lab"));
    EXPECT_THAT(told.err, HasSubstr("newer Helolab (format 9)"));
    EXPECT_THAT(told.err, HasSubstr("other.attempt: There is no lab “smtp-last-message” here."));
    EXPECT_THAT(told.err, HasSubstr("missing.attempt: This file cannot be read"));
    EXPECT_THAT(told.err, Not(HasSubstr("notes.txt")));

    const HandedIn none;
    EXPECT_EQ(none.grade().code, 1);
    EXPECT_EQ(labCommand({QStringLiteral("grade")}).code, 2);
}

TEST(LabGrade, WritesATable)
{
    const HandedIn folder;
    folder.record(model, an, QStringLiteral("42"), QStringLiteral("=HYPERLINK(\"http://x\",\"An\")"));
    folder.write(QStringLiteral("broken.attempt"), "");
    const Told told = folder.grade({folder.path(), QStringLiteral("--csv"), folder.path(QStringLiteral("grades.csv"))});
    EXPECT_EQ(told.code, 1);
    const QByteArrayList rows = folder.content(QStringLiteral("grades.csv")).split('\n');
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[0],
              "\xEF\xBB\xBF"
              "file,student,name,lab,begun,points,possible,to_judge,steps_passed,steps,hints,shown,tries,minutes,"
              "differences,doubtful_lines,copies,problem\r");
    const std::string row = rows[1].toStdString();
    EXPECT_THAT(row,
                testing::StartsWith(folder.path(an).toStdString()
                                    + ",42,\"'=HYPERLINK(\"\"http://x\"\",\"\"An\"\")\",smtp-first-message,20"));
    EXPECT_THAT(row, testing::EndsWith("Z,17,17,0,8,8,0,0,8,0,0,0,,\r"));
    EXPECT_TRUE(rows[2].contains("broken.attempt,,,,,,,,,,,,,,,,,"));
    EXPECT_TRUE(rows[2].contains("This is no attempt"));
    EXPECT_EQ(rows[3], "");

    EXPECT_EQ(folder.grade({folder.path(an), QStringLiteral("--csv"), folder.path(QStringLiteral("no/such.csv"))}).code,
              2);
}

TEST(LabGrade, CountsWhatTheReaderLeavesOut)
{
    const HandedIn folder;
    folder.record(model, an, QStringLiteral("42"));
    const QByteArray whole = folder.content(an);
    const QString csv = folder.path(QStringLiteral("grades.csv"));
    const struct
    {
        const char *what;
        QByteArray text;
    } cases[] = {
        {"a line that cannot be read", whole + "{\"t\":-1,\"event\":\"away\"}\n"},
        {"the last line cut off", whole.chopped(5)},
        {"a time that falls", whole + "{\"t\":0,\"event\":\"away\"}\n"},
        {"an event of the future", whole + "{\"t\":99999999,\"event\":\"dreamt\"}\n"},
    };
    for (const auto &each : cases) {
        folder.write(an, each.text);
        const Told told = folder.grade({folder.path(an), QStringLiteral("--csv"), csv});
        EXPECT_EQ(told.code, 1) << each.what;
        EXPECT_THAT(told.out, HasSubstr("differences 0, doubtful lines 1\n")) << each.what;
        EXPECT_THAT(folder.content(QStringLiteral("grades.csv")).toStdString(), HasSubstr(",0,1,,\r\n")) << each.what;
    }
}

TEST(LabGrade, NamesFilesOfDifferentStudentsWithTheSameTimes)
{
    const HandedIn folder;
    const QString binh = QStringLiteral("binh.attempt");
    folder.record(model, an, QStringLiteral("42"));
    folder.write(binh, folder.content(an).replace("\"student\":\"42\"", "\"student\":\"43\""));
    folder.record(QStringLiteral("short.session"), QStringLiteral("chi.attempt"), QStringLiteral("44"));
    folder.write(QStringLiteral("chi-again.attempt"), folder.content(QStringLiteral("chi.attempt")));
    const Told told = folder.grade({folder.path(), QStringLiteral("--csv"), folder.path(QStringLiteral("grades.csv"))});
    EXPECT_EQ(told.code, 1);
    EXPECT_THAT(told.out, testing::ContainsRegex("an.attempt: a copy, or copied: .* as .*/binh.attempt of"));
    EXPECT_THAT(told.out, testing::ContainsRegex("binh.attempt: a copy, or copied: .* as .*/an.attempt of"));
    EXPECT_THAT(told.out, Not(testing::ContainsRegex("chi[^\n]*a copy"))) << "handed in twice by the same student";
    EXPECT_THAT(folder.content(QStringLiteral("grades.csv")).toStdString(),
                HasSubstr("," + folder.path(binh).toStdString() + ",\r\n"));
}

TEST(LabGrade, WritesNoControlCharactersIntoATable)
{
    const HandedIn folder;
    folder.record(model, an, QStringLiteral("42\x1b[2J"), QStringLiteral("An\u202E\u200F") + QChar(0));
    folder.grade({folder.path(), QStringLiteral("--csv"), folder.path(QStringLiteral("grades.csv"))});
    const QByteArray table = folder.content(QStringLiteral("grades.csv"));
    for (const char *turned : {"\x1b", "\u202E", "\u200F"})
        EXPECT_FALSE(table.contains(turned)) << turned;
    EXPECT_FALSE(table.contains('\0'));
    EXPECT_TRUE(table.contains("42\uFFFD[2J"));
}

TEST(LabGrade, FailsWhereItsOutputCannotBeWritten)
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        GTEST_SKIP() << "there is no device that is always full";
    const HandedIn folder;
    folder.record(model, an, QStringLiteral("42"));
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("grade"), folder.path(an)}, QStringList{QStringLiteral("list")}}) {
        QProcess process;
        process.setStandardOutputFile(full);
        process.start(QStringLiteral(HELOLAB_PROGRAM), QStringList{QStringLiteral("lab")} + arguments);
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 2);
        EXPECT_THAT(process.readAllStandardError().toStdString(), HasSubstr("No space left on device"));
    }
}

TEST(LabGrade, LetsNoNameMoveTheCursor)
{
    const HandedIn folder;
    folder.record(model, an, QStringLiteral("42\x1b[2J"), QStringLiteral("An\r\n\u202Enbsp"));
    const std::string out = folder.grade().out;
    EXPECT_EQ(std::count(out.begin(), out.end(), '\n'), 1);
    EXPECT_THAT(out, Not(HasSubstr("\x1b")));
    EXPECT_THAT(out, Not(HasSubstr("\u202E")));
}

TEST(Csv, QuotesAndDefuses)
{
    EXPECT_EQ(cli::csvRecord({QStringLiteral("a"), QString(), QStringLiteral("b c")}), "a,,b c\r\n");
    EXPECT_EQ(cli::csvRecord({QStringLiteral("a,b"), QStringLiteral("\"q\""), QStringLiteral("x\r\ny")}),
              "\"a,b\",\"\"\"q\"\"\",\"x\r\ny\"\r\n");
    EXPECT_EQ(cli::csvRecord({QStringLiteral("=1+1"), QStringLiteral("+1"), QStringLiteral("-1"), QStringLiteral("@a"),
                              QStringLiteral("\ta"), QStringLiteral("\ra"), QStringLiteral("＝1")}),
              "'=1+1,'+1,'-1,'@a,\"'\ta\",\"'\ra\",'＝1\r\n");
    EXPECT_EQ(cli::csvRecord({QStringLiteral("王伟"), QStringLiteral("Nguyễn")}), QByteArray("王伟,Nguyễn\r\n"));
}
