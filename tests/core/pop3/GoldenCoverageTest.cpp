// SPDX-License-Identifier: GPL-3.0-or-later
//
// The golden sessions stand for the table: every row that a client can meet has to be met in one of them.
#include "TestPaths.h"
#include "core/pop3/Table.h"

#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace helolab;

namespace {

/// All lines of the goldens that begin with \p prefix, one string.
QByteArray pop3GoldenLines(const char *prefix)
{
    QByteArray lines;
    QDirIterator files(QStringLiteral(HELOLAB_SOURCE_DIR "/tests/sessions/pop3"), {QStringLiteral("*.session")},
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

TEST(Pop3Goldens, MeetEveryCommandAndEveryRefusalOfTheTable)
{
    const QByteArray sent = pop3GoldenLines("C").toUpper();
    const QByteArray said = pop3GoldenLines("S: ");
    for (const protocol::CommandRule &rule : pop3::table().rules) {
        EXPECT_TRUE(sent.contains(QByteArray(": ") + rule.name)) << rule.name;
        for (const protocol::Refusal &refusal : rule.refusals)
            EXPECT_TRUE(said.contains(QByteArray("S: -ERR ") + refusal.say + '\n')) << rule.name << refusal.say;
    }
}

TEST(Pop3Goldens, MeetEveryResponseCodeAndEveryState)
{
    const QByteArray said = pop3GoldenLines("S: ");
    // [IN-USE] takes two connections: MaildropTest has them.
    for (const char *code : {"AUTH", "SYS/TEMP", "SYS/PERM", "UTF8"})
        EXPECT_TRUE(said.contains(QByteArray("-ERR [") + code + ']')) << code;
    const QByteArray states = pop3GoldenLines("= pop3.");
    for (const char *state : {"Authorization", "Password", "Transaction", "Closed"})
        EXPECT_TRUE(states.contains(state)) << state;
}

TEST(Pop3Goldens, PlayInBothManners)
{
    EXPECT_TRUE(pop3GoldenLines("@ manner: strict").size() > 0);
}
