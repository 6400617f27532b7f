// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every line of IMAP's golden sessions, explained where it stands.
#include "ImapExplained.h"

#include "core/transcript/SessionFile.h"
#include "tests/support/TokenTree.h"

#include <TestPaths.h>

#include <QDir>

#include <map>

using namespace helolab;
using namespace helolab::tests;
using transcript::SessionStep;

namespace {

QStringList imapGoldens()
{
    QStringList paths;
    const QDir sessions(QStringLiteral(HELOLAB_SOURCE_DIR "/tests/sessions"));
    for (const QString &name : QDir(sessions.filePath(QStringLiteral("imap"))).entryList({QStringLiteral("*.session")}))
        paths.append(sessions.filePath(QStringLiteral("imap/") + name));
    const QDir mistakes(sessions.filePath(QStringLiteral("mistakes")));
    for (const QString &name : mistakes.entryList({QStringLiteral("imap-*.session")}))
        paths.append(mistakes.filePath(name));
    return paths;
}

/// What was said on each connection of \p file, with the words that the file has.
std::map<int, Conversation> conversationsIn(const transcript::SessionFile &file)
{
    std::map<int, Conversation> all;
    for (const SessionStep &step : file.steps) {
        Conversation &conversation = all.try_emplace(step.connection, imapProtocol()).first->second;
        const QByteArray octets = step.raw ? step.octets : step.octets + "\r\n";
        if (step.kind == SessionStep::Kind::Send)
            conversation.client(octets);
        else if (step.kind == SessionStep::Kind::Expect)
            conversation.server(octets);
    }
    return all;
}

void expectWhole(const explain::Explanation &told, const protocol::Entry &entry)
{
    const std::string line = entry.bytes.toStdString();
    EXPECT_FALSE(told.heading.isEmpty()) << line;
    for (const QString &text : {told.heading, told.summary, told.advice, told.codeMeaning})
        EXPECT_FALSE(text.contains(QStringLiteral("%1")) || text.contains(QStringLiteral("%2"))) << line;
    expectTree(told.tokens, entry.bytes.size(), line);
    if (entry.kind == protocol::Entry::Kind::Reply) {
        EXPECT_FALSE(told.summary.isEmpty()) << line;
        EXPECT_FALSE(told.rfc.isEmpty()) << line;
    }
}

} // namespace

TEST(ImapSessions, AreExplainedLineByLine)
{
    const QStringList paths = imapGoldens();
    ASSERT_GT(paths.size(), 20);
    for (const QString &path : paths) {
        auto file = transcript::loadSession(path);
        ASSERT_TRUE(file.ok()) << path.toStdString();
        for (const auto &[number, conversation] : conversationsIn(file.value())) {
            for (qsizetype i = 0; i < conversation.size(); ++i)
                expectWhole(explain::explain(conversation.transcript(), i),
                            conversation.transcript().entries[std::size_t(i)]);
        }
    }
}
