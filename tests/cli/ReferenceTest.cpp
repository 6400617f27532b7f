// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Language.h"

#include <TestPaths.h>

#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace helolab;

namespace {

struct ReferenceRun
{
    int code = -1;
    QString out;
    QString err;
};

ReferenceRun helolabReference(const char *arguments)
{
    QProcess process;
    process.start(QString::fromLocal8Bit(HELOLAB_PROGRAM),
                  QStringList{QStringLiteral("reference")}
                      + QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    EXPECT_TRUE(process.waitForFinished());
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

TEST(ReferenceCommand, PrintsMarkdownOfTheProtocolNamed)
{
    const ReferenceRun run = helolabReference("pop3 --lang en");
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_TRUE(run.out.startsWith(QStringLiteral("# Reference of the mail protocols")));
    EXPECT_TRUE(run.out.contains(QStringLiteral("#### RETR")));
    EXPECT_FALSE(run.out.contains(QStringLiteral("smtp/")));
}

TEST(ReferenceCommand, PrintsAPageOfAllProtocols)
{
    const ReferenceRun run = helolabReference("--format html --lang en");
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_TRUE(run.out.startsWith(QStringLiteral("<!DOCTYPE html>")));
    for (const char *anchor : {"smtp/command/mail", "pop3/command/retr", "imap/fetch-item/envelope"})
        EXPECT_TRUE(run.out.contains(QStringLiteral("id=\"") + QLatin1StringView(anchor) + QLatin1Char('"'))) << anchor;
}

TEST(ReferenceCommand, SpeaksEveryLanguageAndLeavesNoPlaceOpen)
{
    static const QRegularExpression place(QStringLiteral("%[0-9n]"));
    QStringList titles;
    for (const settings::Language &language : settings::languages()) {
        const QByteArray arguments = QByteArray("--lang ") + language.code;
        const ReferenceRun run = helolabReference(arguments.constData());
        EXPECT_EQ(run.code, 0) << language.code;
        EXPECT_FALSE(run.out.contains(place)) << language.code;
        EXPECT_TRUE(run.out.contains(QStringLiteral("MAIL FROM:<reverse-path>"))) << language.code;
        titles.append(run.out.section(QLatin1Char('\n'), 0, 0));
    }
    EXPECT_EQ(titles.removeDuplicates(), 0);
}

TEST(ReferenceCommand, SaysWhichArgumentIsWrong)
{
    for (const char *arguments : {"ftp", "--lang xx", "--format pdf", "--nonsense"}) {
        const ReferenceRun run = helolabReference(arguments);
        EXPECT_EQ(run.code, 2) << arguments;
        EXPECT_TRUE(run.out.isEmpty()) << arguments;
        EXPECT_TRUE(run.err.startsWith(QStringLiteral("helolab reference: "))) << qPrintable(run.err);
    }
    const ReferenceRun help = helolabReference("--help --lang en");
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.out.contains(QStringLiteral("helolab reference "))) << qPrintable(help.out);
    EXPECT_TRUE(help.out.contains(QStringLiteral("--format")));
}
