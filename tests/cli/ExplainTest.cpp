// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExplainLines.h"
#include "app/cli/ExplainOptions.h"
#include "core/Protocols.h"

#include <TestPaths.h>

#include <QProcess>

#include <gtest/gtest.h>

using namespace helolab;

namespace {

struct ExplainRun
{
    int code = -1;
    QString out;
    QString err;
};

ExplainRun helolabExplain(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QString::fromLocal8Bit(HELOLAB_PROGRAM), QStringList{QStringLiteral("explain")} + arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished());
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all.append(QString::fromUtf8(text));
    return all;
}

QString explained(std::initializer_list<const char *> texts)
{
    const auto text = cli::explainedLines(*findProtocol(u"smtp"), lines(texts));
    return text ? text.value() : QStringLiteral("error: ") + text.error().message;
}

} // namespace

TEST(ExplainCommand, PrintsWhatACodeMeans)
{
    const ExplainRun run = helolabExplain(lines({"503 5.5.1 no"}));
    EXPECT_EQ(run.code, 0);
    EXPECT_TRUE(run.out.startsWith(QStringLiteral("503 — bad sequence of commands\n"))) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(QStringLiteral("\n  3: Wrong order.\n")));
    EXPECT_TRUE(run.err.isEmpty()) << run.err.toStdString();
}

TEST(ExplainCommand, SaysWhatIsWrongWithItsArguments)
{
    for (const QStringList &arguments :
         {QStringList(), lines({"--lang", "xx", "250"}), lines({"--protocol", "gopher", "250"}), lines({"--bogus"}),
          lines({"250", "--lang"}), lines({"C: NOOP", "250"}), lines({"bad \\q escape"})}) {
        const ExplainRun run = helolabExplain(arguments);
        EXPECT_EQ(run.code, 2) << arguments.join(QLatin1Char(' ')).toStdString();
        EXPECT_TRUE(run.err.startsWith(QStringLiteral("helolab explain: "))) << run.err.toStdString();
        EXPECT_TRUE(run.out.isEmpty());
    }
}

TEST(ExplainCommand, HelpsAndReadsTheStandardInput)
{
    EXPECT_TRUE(helolabExplain(lines({"--help"})).out.contains(QStringLiteral("helolab explain [options] LINE")));
    const ExplainRun run = helolabExplain(lines({"-"}), "C: NOOP\r\nS: 250 2.0.0 Ok\r\n");
    EXPECT_EQ(run.code, 0);
    EXPECT_TRUE(run.out.contains(QStringLiteral("NOOP — accepted"))) << run.out.toStdString();
}

TEST(ExplainedLines, ExplainEachLineAlone)
{
    const QString text = explained({"NOOP", "QUIT"});
    EXPECT_TRUE(text.contains(QStringLiteral("──── NOOP\n\nNOOP — command\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("──── QUIT\n")));
}

TEST(ExplainedLines, TakeAMultiLineReplyTogether)
{
    const QString text = explained({"250-mail.example", "250 SIZE 100", "250 Ok"});
    EXPECT_EQ(text.count(QStringLiteral("250 — done")), 2);
    EXPECT_TRUE(text.contains(QStringLiteral("──── 250-mail.example\n──── 250 SIZE 100\n\n")));
}

TEST(ExplainedLines, ExplainAConversationInItsOrder)
{
    const QString text = explained({"C: MAIL FROM:<an@hanoi.example>", "S: 503 5.5.1 Send HELO first"});
    EXPECT_TRUE(text.contains(QStringLiteral("──── C: MAIL FROM:<an@hanoi.example>\n\nMAIL — refused\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("First send HELO; then MAIL will be taken.")));
    EXPECT_TRUE(text.contains(QStringLiteral("MAIL before HELO")));
    EXPECT_FALSE(text.contains(QStringLiteral("──── S: 220")));
    EXPECT_TRUE(explained({"S: 554 go away"}).contains(QStringLiteral("554 — no SMTP service here")));
}

TEST(ExplainedLines, ReadEscapes)
{
    EXPECT_TRUE(explained({"HELPP\\x08 me"}).contains(QStringLiteral("A backspace was sent")));
    EXPECT_TRUE(explained({"a", "b\\q"}).startsWith(QStringLiteral("error: Line 2: ")));
}
