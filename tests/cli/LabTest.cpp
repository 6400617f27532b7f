// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestPaths.h"

#include "app/cli/Commands.h"
#include "app/cli/LabTable.h"
#include "app/cli/Subcommand.h"
#include "core/lab/LabReader.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace helolab;
using testing::HasSubstr;

namespace {

struct Said
{
    int code = 0;
    std::string out;
    std::string err;
};

Said labCommand(const QStringList &arguments)
{
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    Said said;
    said.code = cli::runLab(arguments);
    said.out = testing::internal::GetCapturedStdout();
    said.err = testing::internal::GetCapturedStderr();
    return said;
}

const QString first = QStringLiteral("smtp-first-message");
const QString play = QStringLiteral("play");
const QString check = QStringLiteral("check");

/// A copy of the first lab, to be spoiled.
class CopiedLab
{
public:
    CopiedLab()
    {
        const QDir original(QStringLiteral(HELOLAB_SOURCE_DIR "/labs/smtp-first-message"));
        for (const QString &name : original.entryList(QDir::Files))
            QFile::copy(original.filePath(name), path(name));
    }
    QString path(const QString &name = {}) const { return name.isEmpty() ? m_dir.path() : m_dir.filePath(name); }
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const QByteArray content = file.readAll();
        ASSERT_TRUE(content.contains(before));
        file.resize(0);
        file.seek(0);
        file.write(QByteArray(content).replace(before, after));
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

TEST(LabCommand, IsASubcommand)
{
    ASSERT_NE(cli::findSubcommand("lab"), nullptr);
    EXPECT_EQ(cli::findSubcommand("lab")->run, &cli::runLab);
}

TEST(LabCommand, HelpShowsEveryRowOfItsTables)
{
    const Said said = labCommand({QStringLiteral("--help")});
    EXPECT_EQ(said.code, 0);
    for (const cli::LabCommand &command : cli::labCommands()) {
        EXPECT_THAT(said.out, HasSubstr(std::string("helolab lab ") + command.name));
        EXPECT_THAT(said.out, HasSubstr(command.purpose));
    }
    for (const cli::LabOption &option : cli::labOptions())
        EXPECT_THAT(said.out, HasSubstr(option.purpose));
    EXPECT_THAT(said.out, HasSubstr("helolab lab list                       what labs there are\n"));
    EXPECT_THAT(said.out, HasSubstr("OUT.attempt\n                                       writes the attempt"));
    EXPECT_THAT(said.out, HasSubstr("  --lang en|vi|ru|zh  the language"));
}

TEST(LabCommand, TakesAsManyWordsAsItsRowSays)
{
    const QString word = QStringLiteral("x");
    for (const cli::LabCommand &command : cli::labCommands()) {
        QStringList few{QString::fromLatin1(command.name)};
        for (int i = 1; i < command.least; ++i)
            few.append(word);
        if (command.least > 0) {
            const Said said = labCommand(few);
            EXPECT_EQ(said.code, 2) << command.name;
            EXPECT_THAT(said.err, HasSubstr(std::string("helolab lab ") + command.name)) << command.name;
        }
        if (command.most < 10) {
            const Said said = labCommand(QStringList{few.front()} + QStringList(command.most + 1, word));
            EXPECT_EQ(said.code, 2) << command.name;
            EXPECT_THAT(said.err, HasSubstr(std::string("helolab lab ") + command.name)) << command.name;
        }
    }
    EXPECT_EQ(labCommand({QStringLiteral("exam"), first}).code, 2) << "it must know where to";
    EXPECT_EQ(labCommand({QStringLiteral("nonsense")}).code, 2);
    EXPECT_EQ(labCommand({}).code, 2);
    EXPECT_TRUE(cli::printsPages({QStringLiteral("report"), word}));
    EXPECT_FALSE(cli::printsPages({QStringLiteral("list")}));
}

TEST(LabCommand, ListsTheLabsInTheLanguageAskedFor)
{
    const Said english = labCommand({QStringLiteral("list")});
    EXPECT_EQ(english.code, 0);
    EXPECT_THAT(english.out, HasSubstr("smtp-first-message"));
    EXPECT_THAT(english.out, HasSubstr("Your first message"));
    EXPECT_THAT(labCommand({QStringLiteral("list"), QStringLiteral("--lang"), QStringLiteral("zh")}).out,
                HasSubstr("亲手"));
    EXPECT_LT(english.out.find("smtp-wrong-order"), english.out.find("smtp-error-tour")) << "as in the course";
    EXPECT_LT(english.out.find("smtp-"), english.out.find("pop3-")) << "the courses in their order";
    EXPECT_LT(english.out.find("pop3-"), english.out.find("imap-"));
}

TEST(LabCommand, PlaysTheModelAnswerStepByStep)
{
    const Said said = labCommand({play, first, QStringLiteral("--student"), QStringLiteral("42")});
    EXPECT_EQ(said.code, 0) << said.err;
    EXPECT_THAT(said.out, HasSubstr("✓ 1. The server speaks first"));
    EXPECT_THAT(said.out, HasSubstr("✓ 8. Say goodbye"));
    EXPECT_EQ(said.err, "");
}

TEST(LabCommand, SaysWhichStepsAnAttemptFails)
{
    const QTemporaryDir dir;
    QFile attempt(dir.filePath(QStringLiteral("attempt.session")));
    ASSERT_TRUE(attempt.open(QIODevice::WriteOnly));
    attempt.write("C: HELO pc\nC: MAIL FROM:<an@hanoi.example>\n! predict 250\nC: RCPT TO:<bin@hanoi.example>\n");
    attempt.close();
    const Said said = labCommand({play, first, attempt.fileName()});
    EXPECT_EQ(said.code, 1);
    EXPECT_THAT(said.out, HasSubstr("✓ 2."));
    EXPECT_THAT(said.out, HasSubstr("✕ 4."));
    EXPECT_THAT(said.out, HasSubstr("Seen: This line was answered: RCPT TO:<bin@hanoi.example>"));
    EXPECT_THAT(said.out, HasSubstr("Expected: each of these\n      ○ A message arrives in the mailbox of "));
}

TEST(LabCommand, ChecksAFolderAndNamesThePlaceOfEachMistake)
{
    const CopiedLab copy;
    EXPECT_EQ(labCommand({check, copy.path()}).code, 0);

    copy.replace(QStringLiteral("lab.yaml"), "minutes:", "minuts:");
    copy.replace(QStringLiteral("text.vi.md"), "## quit:", "## quti:");
    ASSERT_TRUE(QFile::remove(copy.path(QStringLiteral("text.ru.md"))));
    const Said said = labCommand({check, copy.path()});
    EXPECT_EQ(said.code, 1);
    const std::string folder = copy.path().toStdString();
    EXPECT_THAT(said.err,
                HasSubstr(folder + "/lab.yaml:9:1: “minuts” is no key of “lab.yaml”. Did you mean “minutes”?"));
    EXPECT_THAT(said.err, HasSubstr(folder + "/text.ru.md: This file is missing"));
    EXPECT_THAT(said.err, testing::ContainsRegex("/text.vi.md:[0-9]+:4: lab.yaml has no step"));
    EXPECT_EQ(labCommand({play, copy.path()}).code, 2);
}

TEST(LabCommand, NotesThatNobodyHasProvedALabSolvable)
{
    const CopiedLab copy;
    EXPECT_EQ(labCommand({check, copy.path()}).err, "");
    QFile lab(copy.path(QStringLiteral("lab.yaml")));
    ASSERT_TRUE(lab.open(QIODevice::ReadWrite));
    const QByteArray content = lab.readAll();
    lab.resize(content.indexOf("\nsolution:") + 1);
    lab.close();
    const Said said = labCommand({check, copy.path()});
    EXPECT_EQ(said.code, 0);
    EXPECT_THAT(said.err, HasSubstr(copy.path().toStdString() + "/lab.yaml:1:1: note: Nothing shows that"));
    EXPECT_THAT(said.out, HasSubstr("nothing is wrong"));
}

TEST(LabCommand, AModelAnswerThatNoLongerHoldsIsNoSuccess)
{
    const CopiedLab copy;
    copy.replace(QStringLiteral("solution.session"), "S: 354 *", "S: 250 *");
    const Said said = labCommand({play, copy.path()});
    EXPECT_EQ(said.code, 1);
    EXPECT_THAT(said.err, HasSubstr("solution.session:"));
}

TEST(LabCommand, WritesANewLabWithWhichNothingIsWrong)
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("Bài số 1: đầu tiên"));
    const Said made = labCommand({QStringLiteral("new"), folder});
    EXPECT_EQ(made.code, 0) << made.err;
    EXPECT_THAT(made.out, HasSubstr("lab.yaml"));
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).join(QLatin1Char(' ')).toStdString(),
              "lab.yaml solution.session text.en.md wrong-word.session");
    const Said checked = labCommand({check, folder});
    EXPECT_EQ(checked.code, 0) << checked.err;
    const lab::ReadLab read = lab::readLab(folder);
    ASSERT_TRUE(read.script);
    EXPECT_EQ(read.script->id.toStdString(), "bai-so-1-dau-tien");
    const auto has
        = [&read](auto &&part) { return std::any_of(read.script->steps.begin(), read.script->steps.end(), part); };
    EXPECT_TRUE(has([](const lab::Step &step) { return step.predict.has_value(); }));
    EXPECT_TRUE(has([](const lab::Step &step) { return step.explain.has_value(); }));
    EXPECT_TRUE(has([](const lab::Step &step) { return !step.questions.empty(); }));
    EXPECT_FALSE(read.script->variant.empty());
    EXPECT_FALSE(read.script->wrong.empty());
}

TEST(LabCommand, WritesANewLabInTheLanguagesAskedFor)
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("four"));
    ASSERT_EQ(labCommand({QStringLiteral("new"), folder, QStringLiteral("--lang"), QStringLiteral("en,vi,ru,zh"),
                          QStringLiteral("--id"), QStringLiteral("my-own")})
                  .code,
              0);
    const Said checked = labCommand({check, folder});
    EXPECT_EQ(checked.code, 0) << checked.err;
    const lab::ReadLab read = lab::readLab(folder);
    ASSERT_TRUE(read.script);
    EXPECT_EQ(read.script->id.toStdString(), "my-own");
    EXPECT_EQ(read.script->texts.size(), 4);
}

TEST(LabCommand, ChecksInAnyLanguageAndComparesFeedbackInEnglish)
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("lab"));
    const QString lang = QStringLiteral("--lang");
    const QString chinese = QStringLiteral("zh");
    ASSERT_EQ(labCommand({QStringLiteral("new"), folder}).code, 0);
    EXPECT_EQ(labCommand({check, folder, lang, chinese}).code, 0) << "“does not contain” is what English students read";
    QFile wrong(folder + QStringLiteral("/wrong-word.session"));
    ASSERT_TRUE(wrong.open(QIODevice::WriteOnly));
    wrong.write("S: 221 *\n");
    wrong.close();
    const Said said = labCommand({check, folder, lang, chinese});
    EXPECT_EQ(said.code, 1);
    EXPECT_THAT(said.err, HasSubstr("/lab.yaml:50:45: "));
    EXPECT_THAT(said.err, testing::Not(HasSubstr("expected")));
}

TEST(LabCommand, WritesNoNewLabOverWhatIsThere)
{
    const QTemporaryDir dir;
    QFile hidden(dir.filePath(QStringLiteral(".hidden")));
    ASSERT_TRUE(hidden.open(QIODevice::WriteOnly));
    hidden.close();
    const QString verb = QStringLiteral("new");
    const Said refused = labCommand({verb, dir.path()});
    EXPECT_EQ(refused.code, 2);
    EXPECT_THAT(refused.err, HasSubstr("not empty"));
    EXPECT_TRUE(QDir(dir.path()).entryList(QDir::Files).isEmpty());
    EXPECT_EQ(labCommand({verb, hidden.fileName()}).code, 2);
    EXPECT_EQ(labCommand({verb, hidden.fileName() + QStringLiteral("/below")}).code, 2);
    const QString fresh = dir.filePath(QStringLiteral("fresh"));
    EXPECT_EQ(labCommand({verb, fresh, QStringLiteral("--id"), QStringLiteral("No Id")}).code, 2);
    EXPECT_EQ(labCommand({verb, fresh, QStringLiteral("--lang"), QStringLiteral("en,xx")}).code, 2);
    EXPECT_FALSE(QDir(fresh).exists());
    EXPECT_EQ(labCommand({verb}).code, 2);
}

TEST(LabCommand, RefusesWhatItDoesNotUnderstand)
{
    EXPECT_EQ(labCommand({}).code, 2);
    EXPECT_EQ(labCommand({QStringLiteral("lits")}).code, 2);
    EXPECT_EQ(labCommand({QStringLiteral("list"), QStringLiteral("--lang"), QStringLiteral("xx")}).code, 2);
    EXPECT_EQ(labCommand({QStringLiteral("list"), QStringLiteral("--bogus")}).code, 2);
    const Said unknown = labCommand({play, QStringLiteral("smtp-first-mesage")});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_THAT(unknown.err, HasSubstr("Did you mean “smtp-first-message”?"));
    EXPECT_EQ(labCommand({play, first, QStringLiteral("/nonexistent.session")}).code, 2);
    EXPECT_EQ(labCommand({QStringLiteral("--help")}).code, 0);
}
