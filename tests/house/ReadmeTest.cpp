// SPDX-License-Identifier: GPL-3.0-or-later
// What the README files promise: that every reply code can be met as they say, and that what they name exists.
#include "SourceTree.h"
#include "TestPaths.h"
#include "core/Protocols.h"
#include "core/replay/MemoryEndpoint.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QRegularExpression>

#include <set>

using namespace helolab;
using namespace helolab::house;

namespace {

struct CodeRow
{
    QByteArray code;
    QString after;
    QByteArrayList lines;
    int times = 1; ///< the lines are typed so often
};

QString readmeText()
{
    for (const SourceFile &file : sourceFilesIn(QStringLiteral("README.md")))
        return file.text;
    return {};
}

/// The rows of the table of codes. An empty code span, two backticks, is an empty line.
std::vector<CodeRow> codeRows()
{
    static const QRegularExpression row(QStringLiteral(R"(^\| (\d{3}) \| (\w*) ?\| (.*?) ?\| .* \|$)"),
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression span(QStringLiteral("`([^`]*)`"));
    static const QRegularExpression times(QStringLiteral(R"((\d+) times)"));
    std::vector<CodeRow> rows;
    auto found = row.globalMatch(readmeText());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        CodeRow next{match.captured(1).toLatin1(), match.captured(2), {}, 1};
        auto spans = span.globalMatch(match.captured(3));
        while (spans.hasNext())
            next.lines.append(spans.next().captured(1).toUtf8());
        if (const auto often = times.match(match.captured(3)); often.hasMatch())
            next.times = often.captured(1).toInt();
        rows.push_back(next);
    }
    return rows;
}

QByteArrayList wayTo(const QString &after)
{
    const QByteArrayList way
        = {"EHLO client.example", "MAIL FROM:<alice@london.example>", "RCPT TO:<an@hanoi.example>"};
    if (after.isEmpty())
        return {};
    return way.first(after == QLatin1StringView("EHLO") ? 1 : after == QLatin1StringView("MAIL") ? 2 : 3);
}

/// The last reply's code after \p lines in a fresh default world.
QByteArray lastCodeAfter(const QByteArrayList &lines)
{
    auto world = world::loadWorld(QStringLiteral("default"));
    if (!world)
        return world.error().toString().toUtf8();
    const protocol::Protocol *smtp = findProtocol(u"smtp");
    replay::MemoryEndpoint endpoint(world.value(), TimePoint(std::chrono::hours(500'000)), "127.0.0.1");
    if (const auto error = world::fillStore(world.value(), endpoint.store()))
        return error->toString().toUtf8();
    endpoint.open(1, *smtp);
    QByteArray said = endpoint.receive(1);
    for (const QByteArray &line : lines) {
        endpoint.send(1, line + "\r\n");
        said += endpoint.received(1);
    }
    return said.trimmed().split('\n').last().first(3);
}

} // namespace

TEST(Readme, SaysHowToMeetEveryCode)
{
    const QByteArrayList codes = {"211", "214", "220", "221", "250", "251", "252", "354", "421", "450", "451", "452",
                                  "455", "500", "501", "502", "503", "504", "550", "551", "552", "553", "554", "555"};
    std::set<QByteArray> promised;
    for (const CodeRow &row : codeRows())
        promised.insert(row.code);
    for (const QByteArray &code : codes)
        EXPECT_TRUE(promised.contains(code)) << code.constData();
}

TEST(Readme, KeepsWhatItSaysAboutCodes)
{
    for (const CodeRow &row : codeRows()) {
        QByteArrayList lines = wayTo(row.after);
        for (int i = 0; i < row.times; ++i)
            lines += row.lines;
        EXPECT_EQ(lastCodeAfter(lines).toStdString(), row.code.toStdString()) << lines.join(" | ").constData();
    }
}

TEST(Readme, NamesOnlyWhatExists)
{
    // `a/folder/` or `a/file.h` in a code span, or the target of a [link](README.md).
    static const QRegularExpression named(
        QStringLiteral("`((?:\\.\\./)?[A-Za-z0-9._-]+/(?:[A-Za-z0-9._-]+/)*(?:[A-Za-z0-9_-]+\\.[a-z]+)?)`"
                       "|\\]\\(([^) ]+)\\)"));
    const QDir root(QStringLiteral(HELOLAB_SOURCE_DIR));
    for (const SourceFile &file : sourceFiles()) {
        if (!file.path.endsWith(QLatin1StringView("README.md")))
            continue;
        auto found = named.globalMatch(file.text);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            const QString name = match.captured(1) + match.captured(2);
            const bool exists = root.exists(file.folder() + QLatin1Char('/') + name) || root.exists(name);
            EXPECT_TRUE(exists || name.startsWith(QLatin1StringView("build/")))
                << qPrintable(file.path) << " names " << qPrintable(name);
        }
    }
}
