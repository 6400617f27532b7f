// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions with servers of other makers, wrong and right, as beginners have them. Behind a line of the client stands
// `? mistake: id` or `? advice: id`; a line without has none. Behind a line of the server may stand `? heading: …`,
// what its explanation is headed by, and behind that `? state: …`, where the conversation stands then.
#include "TestPaths.h"
#include "core/report/EntryJson.h"
#include "core/transcript/PlainText.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

using namespace helolab;
using transcript::PlainConversation;
using transcript::PlainText;

namespace {

const QString foreignFolder = QStringLiteral(HELOLAB_SOURCE_DIR "/tests/sessions/foreign/");

struct ForeignSession
{
    QByteArray text; // without what is expected
    std::map<int, std::string> expected; // by line
    std::map<int, std::string> headings; // of replies
    std::map<int, std::string> states; // behind them
};

ForeignSession readForeign(const std::string &name)
{
    QFile file(foreignFolder + QString::fromStdString(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    ForeignSession session;
    int line = 0;
    int spoke = 0;
    for (const QByteArray &each : file.readAll().split('\n')) {
        if (each.startsWith("? heading: ")) {
            session.headings[line] = each.mid(11).toStdString();
            continue;
        }
        if (each.startsWith("? state: ")) {
            session.states[line] = each.mid(9).toStdString();
            continue;
        }
        if (each.startsWith("? ")) {
            session.expected[spoke] = each.mid(2).toStdString();
            continue;
        }
        ++line;
        if (!each.startsWith("S:"))
            spoke = line;
        session.text += each + '\n';
    }
    return session;
}

/// What \p key of the explanation says, by the line of the reply.
std::map<int, std::string> toldOfReplies(const PlainText &text, const char *key)
{
    std::map<int, std::string> told;
    for (const PlainConversation &each : text.conversations) {
        explain::Gathered past = explain::nothingGathered(*each.watched.transcript.protocol);
        for (std::size_t i = 0; i < each.watched.lines.size(); ++i) {
            const int line = each.watched.lines[i];
            const QJsonObject object
                = report::entryJson(each.watched.transcript, qsizetype(i), {each.connection, line, line == 0}, past);
            told[line] = object.value(QLatin1StringView(key)).toString().toStdString();
        }
    }
    return told;
}

std::map<int, std::string> foundIn(const PlainText &text)
{
    std::map<int, std::string> found;
    for (const PlainConversation &each : text.conversations) {
        explain::Gathered past = explain::nothingGathered(*each.watched.transcript.protocol);
        for (std::size_t i = 0; i < each.watched.lines.size(); ++i) {
            const int line = each.watched.lines[i];
            const QJsonObject object
                = report::entryJson(each.watched.transcript, qsizetype(i), {each.connection, line, line == 0}, past);
            const QJsonObject mistake = object.value(QStringLiteral("mistake")).toObject();
            if (mistake.isEmpty())
                continue;
            EXPECT_NE(object.value(QStringLiteral("direction")), QStringLiteral("server"));
            std::string &told = found[line];
            EXPECT_EQ(told, "") << "two for line " << line;
            told = (mistake.value(QStringLiteral("advice")).toBool() ? "advice: " : "mistake: ")
                + mistake.value(QStringLiteral("id")).toString().toStdString();
        }
    }
    return found;
}

std::vector<std::string> foreignFiles()
{
    std::vector<std::string> names;
    for (const QString &name : QDir(foreignFolder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

} // namespace

class Foreign : public testing::TestWithParam<std::string>
{
};

TEST_P(Foreign, IsToldTheMistakesThatWereMadeAndNoOthers)
{
    const ForeignSession session = readForeign(GetParam());
    const Result<PlainText> text = transcript::readPlainText(session.text, QString::fromStdString(GetParam()));
    ASSERT_TRUE(text) << text.error().toString().toStdString();
    EXPECT_TRUE(text.value().remarks.empty());
    const std::map<int, std::string> found = foundIn(text.value());
    const QList<QByteArray> lines = session.text.split('\n');
    const auto lineAt = [&](int line) { return line > 0 ? lines.value(line - 1).toStdString() : "the end"; };
    for (const auto &[line, told] : session.expected) {
        EXPECT_EQ(found.count(line) > 0 ? found.at(line) : "nothing", told) << line << ": " << lineAt(line);
    }
    for (const auto &[line, told] : found)
        EXPECT_TRUE(session.expected.count(line) > 0) << told << " at " << line << ": " << lineAt(line);
    std::map<int, std::string> headings = toldOfReplies(text.value(), "heading");
    for (const auto &[line, heading] : session.headings)
        EXPECT_EQ(headings[line], heading) << line << ": " << lineAt(line);
    std::map<int, std::string> states = toldOfReplies(text.value(), "stateAfter");
    for (const auto &[line, state] : session.states)
        EXPECT_EQ(states[line], state) << line << ": " << lineAt(line);
    if (GetParam().rfind("correct-", 0) == 0) {
        for (const auto &[line, told] : found)
            EXPECT_EQ(told.rfind("mistake", 0), std::string::npos) << told;
    }
}

INSTANTIATE_TEST_SUITE_P(Sessions, Foreign, testing::ValuesIn(foreignFiles()), [](const auto &row) {
    std::string name = row.param.substr(0, row.param.find('.'));
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(ForeignSessions, AreManyWrongOnesAndSomeRightOnes)
{
    int right = 0;
    for (const std::string &name : foreignFiles())
        right += name.rfind("correct-", 0) == 0 ? 1 : 0;
    EXPECT_GE(right, 15);
    EXPECT_GE(int(foreignFiles().size()) - right, 40);
}
