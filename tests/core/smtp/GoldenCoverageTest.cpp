// SPDX-License-Identifier: GPL-3.0-or-later
//
// The golden sessions stand for the tables: every row that a client can meet has to be met in one of them.
#include "TestPaths.h"
#include "core/smtp/Conditions.h"
#include "core/smtp/Extensions.h"
#include "core/smtp/Parameters.h"
#include "core/smtp/Table.h"
#include "core/world/World.h"

#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace helolab;

namespace {

/// All lines of the goldens that begin with \p prefix, one string.
QByteArray goldenLines(const char *prefix)
{
    QByteArray lines;
    QDirIterator files(QStringLiteral(HELOLAB_SOURCE_DIR "/tests/sessions/smtp"), {QStringLiteral("*.session")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(prefix))
                lines += line + '\n';
        }
    }
    return lines;
}

} // namespace

TEST(SmtpGoldens, MeetEveryReplyCode)
{
    const QByteArray said = goldenLines("S: ");
    for (const char *code : {"211", "214", "220", "221", "235", "250", "251", "252", "334", "354", "421",
                             "432", "450", "451", "452", "454", "455", "500", "501", "502", "503", "504",
                             "530", "534", "535", "550", "551", "552", "553", "554", "555"})
        EXPECT_TRUE(said.contains(QByteArray("S: ") + code)) << code;
}

TEST(SmtpGoldens, MeetEveryCommandAndEveryRefusalOfTheTable)
{
    const QByteArray sent = goldenLines("C").toUpper();
    const QByteArray said = goldenLines("S: ");
    const smtp::Extensions offered{world::World{}};
    for (const protocol::CommandRule &rule : smtp::table().rules) {
        EXPECT_TRUE(sent.contains(QByteArray(": ") + rule.name)) << rule.name;
        if (!offered.offers(static_cast<smtp::Verb>(rule.verb.value)))
            continue;
        for (const protocol::Refusal &refusal : rule.refusals)
            EXPECT_TRUE(said.contains(refusal.say)) << rule.name << ": " << refusal.say;
    }
}

TEST(SmtpGoldens, MeetEveryConditionOfAnAccount)
{
    const QByteArray said = goldenLines("S: ");
    for (const smtp::ConditionRow &row : smtp::conditionRows())
        EXPECT_TRUE(said.contains(row.say)) << row.say;
}

TEST(SmtpGoldens, MeetEveryParameterAndExtension)
{
    const QByteArray sent = goldenLines("C").toUpper();
    const QByteArray said = goldenLines("S: ");
    for (const smtp::ParameterRule &rule : smtp::parameterRules())
        EXPECT_TRUE(sent.contains(QByteArray(" ") + rule.keyword)) << rule.keyword;
    for (const smtp::ExtensionRow &row : smtp::extensionRows())
        EXPECT_TRUE(said.contains(QByteArray("250-") + row.keyword) || said.contains(QByteArray("250 ") + row.keyword))
            << row.keyword;
}

TEST(SmtpGoldens, PlayInBothManners)
{
    EXPECT_TRUE(goldenLines("@ manner: strict").size() > 0);
    EXPECT_TRUE(goldenLines("@ world: textbook").size() > 0);
}
