// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of the tree keeps to.
#include "SourceTree.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace helolab::house;

namespace {

constexpr int longFile = 400;

/// Files that are longer, and why they are worth it: tests/house/longFiles.txt, `path reason`.
QHash<QString, QString> longFiles()
{
    QHash<QString, QString> reasons;
    for (const SourceFile &file : sourceFilesIn(QStringLiteral("tests/house/longFiles.txt"))) {
        for (const QString &line : file.lines()) {
            if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
                reasons.insert(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
        }
    }
    return reasons;
}

bool isCode(const SourceFile &file)
{
    return file.isCpp() || file.isScript() || file.suffix() == QLatin1StringView("py")
        || file.suffix() == QLatin1StringView("cmake") || file.path.endsWith(QLatin1StringView("CMakeLists.txt"));
}

/// The line of \p text that \p at is in, counted from 1.
int lineAt(const QString &text, qsizetype at)
{
    return int(QStringView(text).first(at).count(QLatin1Char('\n'))) + 1;
}

// Written in two halves, or this file would hold what it looks for.
const QStringList unfinished = {
    QStringLiteral("TO") + QStringLiteral("DO"),
    QStringLiteral("FIX") + QStringLiteral("ME"),
    QStringLiteral("not yet implemen") + QStringLiteral("ted"),
    QStringLiteral("DISABLED") + QStringLiteral("_"),
    QStringLiteral("lorem") + QStringLiteral(" ipsum"),
};

// Places that exist on one machine only, and hosts that packages come from.
const QStringList foreignPlaces = {
    QStringLiteral("/wo") + QStringLiteral("rk/"),         QStringLiteral("/ro") + QStringLiteral("ot/"),
    QStringLiteral("/ho") + QStringLiteral("me/"),         QStringLiteral("pypi") + QStringLiteral(".org"),
    QStringLiteral("pythonhos") + QStringLiteral("ted"),   QStringLiteral("registry.") + QStringLiteral("npm"),
    QStringLiteral("crates") + QStringLiteral(".io"),      QStringLiteral("proxy.") + QStringLiteral("golang"),
    QStringLiteral("deb.deb") + QStringLiteral("ian.org"), QStringLiteral("snapshot.deb") + QStringLiteral("ian"),
};

void expectNowhere(const QStringList &words, Qt::CaseSensitivity sensitivity)
{
    for (const SourceFile &file : sourceFiles()) {
        for (const QString &word : words) {
            const qsizetype at = file.text.indexOf(word, 0, sensitivity);
            EXPECT_LT(at, 0) << qPrintable(file.path) << ":" << lineAt(file.text, at) << " says " << qPrintable(word);
        }
    }
}

} // namespace

TEST(Files, NameTheirLicence)
{
    for (const SourceFile &file : sourceFiles()) {
        if (!isCode(file))
            continue;
        const QString line = file.lines().value(file.isScript() ? 1 : 0);
        EXPECT_TRUE(line.endsWith(QLatin1StringView("SPDX-License-Identifier: GPL-3.0-or-later")))
            << qPrintable(file.path) << " begins with " << qPrintable(line);
    }
}

TEST(Files, AreFinished)
{
    expectNowhere(unfinished, Qt::CaseSensitive);
}

TEST(Files, KnowNoMachineAndNoRegistry)
{
    expectNowhere(foreignPlaces, Qt::CaseInsensitive);
}

TEST(Files, AreShortOrSayWhyNot)
{
    const QHash<QString, QString> reasons = longFiles();
    QSet<QString> seen;
    for (const SourceFile &file : sourceFiles()) {
        if (!isCode(file))
            continue;
        if (file.lineCount() > longFile) {
            EXPECT_FALSE(reasons.value(file.path).isEmpty())
                << qPrintable(file.path) << " has " << file.lineCount()
                << " lines; divide it, or give the reason in tests/house/longFiles.txt";
            seen.insert(file.path);
        }
    }
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
        EXPECT_TRUE(seen.contains(reason.key()))
            << qPrintable(reason.key()) << " is no longer long: take its line away";
}

TEST(Files, HaveNamesThatSayWhatTheyHold)
{
    static const QRegularExpression vague(
        QStringLiteral(R"((Manager|Helper|Helpers|Utils|Util|Misc|Common)\.(cpp|h)$)"));
    static const QRegularExpression upperCamel(QStringLiteral(R"((^|/)([A-Z][A-Za-z0-9]*|main)\.(cpp|h)$)"));
    for (const SourceFile &file : sourceFiles()) {
        if (!file.isCpp())
            continue;
        EXPECT_FALSE(file.path.contains(vague)) << qPrintable(file.path);
        EXPECT_TRUE(file.path.contains(upperCamel)) << qPrintable(file.path);
    }
}

TEST(Files, AreIncludedOnce)
{
    for (const SourceFile &file : sourceFiles()) {
        const bool header = file.suffix() == QLatin1StringView("h");
        EXPECT_TRUE(!header || file.text.contains(QLatin1StringView("\n#pragma once\n"))) << qPrintable(file.path);
    }
}

TEST(Files, HaveNoSingletonAndNoNamespaceOpenedForAll)
{
    static const QRegularExpression singleton(QStringLiteral(R"(::instance\(\))"));
    static const QRegularExpression opened(QStringLiteral(R"(^using namespace)"), QRegularExpression::MultilineOption);
    for (const SourceFile &file : sourceFiles()) {
        if (!file.isCpp() || file.path.startsWith(QLatin1StringView("tests/")))
            continue;
        // Qt's own application object is no choice of ours.
        const QString code = file.code().remove(QRegularExpression(QStringLiteral(R"(Q\w*Application::instance\(\))")));
        EXPECT_FALSE(code.contains(singleton)) << qPrintable(file.path);
        EXPECT_FALSE(code.contains(opened)) << qPrintable(file.path) << ": unity builds would share it";
    }
}

TEST(Files, OfUsersAreWrittenWholeInOnePlace)
{
    for (const SourceFile &file : sourceFiles()) {
        const bool isProgram
            = file.path.startsWith(QLatin1StringView("core/")) || file.path.startsWith(QLatin1StringView("app/"));
        if (!isProgram || file.path == QLatin1StringView("core/WholeFile.cpp"))
            continue;
        EXPECT_FALSE(file.code().contains(QLatin1StringView("QSaveFile")))
            << qPrintable(file.path) << ": QSaveFile does not see that a disk is full; use core/WholeFile.h";
    }
}

TEST(Files, EndWithALineBreakAndHaveNoTabsOrTrailingSpace)
{
    static const QRegularExpression trailing(QStringLiteral("[ \t]+\n"));
    for (const SourceFile &file : sourceFiles()) {
        if (!isCode(file) || file.text.isEmpty())
            continue;
        EXPECT_TRUE(file.text.endsWith(QLatin1Char('\n'))) << qPrintable(file.path);
        EXPECT_FALSE(file.text.contains(QLatin1Char('\t'))) << qPrintable(file.path);
        EXPECT_FALSE(file.text.contains(trailing)) << qPrintable(file.path);
    }
}
