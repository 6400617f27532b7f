// SPDX-License-Identifier: GPL-3.0-or-later
// Each folder in labs/ is a lab: a language-neutral script and the same text in four languages.
#include "TestPaths.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace {

QStringList labFolders()
{
    return QDir(QStringLiteral(HELOLAB_SOURCE_DIR "/labs")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

QString readLabFile(const QString &path)
{
    QFile file(QStringLiteral(HELOLAB_SOURCE_DIR "/labs/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What translations keep: the headings' levels and the ids in them, the options' ids, where code stands, and which
/// placeholders each step has.
QStringList skeletonOf(const QString &markdown)
{
    static const QRegularExpression heading(QStringLiteral("^(#+) ([^:]*)"));
    static const QRegularExpression option(QStringLiteral("^- ([a-z0-9-]+):"));
    static const QRegularExpression placeholder(QStringLiteral("\\$\\{[^}]*\\}"));
    QStringList skeleton;
    QStringList placeholders; // of the step, sorted
    bool inCode = false;
    bool inQuestion = false;
    const auto endStep = [&] {
        placeholders.removeDuplicates();
        placeholders.sort();
        skeleton += placeholders;
        placeholders.clear();
    };
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        const auto head = heading.match(line);
        if (line.startsWith(QLatin1StringView("```"))) {
            inCode = !inCode;
            skeleton.append(QStringLiteral("```"));
        } else if (!inCode && head.hasMatch()) {
            const QString level = head.captured(1);
            const QString name = head.captured(2);
            if (level.size() == 2)
                endStep();
            inQuestion = level.size() == 3
                && (name.startsWith(QLatin1StringView("question")) || name == QLatin1StringView("explain"));
            skeleton.append(level.size() == 1 ? level : level + QLatin1Char(' ') + name); // a title is words
        } else if (!inCode && inQuestion && option.match(line).hasMatch()) {
            skeleton.append(option.match(line).captured());
        }
        for (auto found = placeholder.globalMatch(line); found.hasNext();)
            placeholders.append(found.next().captured());
    }
    endStep();
    return skeleton;
}

} // namespace

TEST(Labs, SpeakFourLanguages)
{
    for (const QString &lab : labFolders()) {
        EXPECT_FALSE(readLabFile(lab + QStringLiteral("/lab.yaml")).isEmpty()) << qPrintable(lab);
        const QString english = readLabFile(lab + QStringLiteral("/text.en.md"));
        EXPECT_FALSE(english.trimmed().isEmpty()) << qPrintable(lab);
        for (const char *language : {"vi", "ru", "zh"}) {
            const QString text = readLabFile(lab + QStringLiteral("/text.%1.md").arg(QLatin1StringView(language)));
            EXPECT_FALSE(text.trimmed().isEmpty()) << qPrintable(lab) << " lacks " << language;
            EXPECT_EQ(skeletonOf(text), skeletonOf(english))
                << qPrintable(lab) << ": what text." << language << ".md is built of is not that of text.en.md";
        }
    }
}

TEST(Labs, SkeletonsTellOptionsAndPlaceholdersApart)
{
    const QString text = QStringLiteral("# A\n## s: T\n${variant.word}\n### question q: Why?\n- a: x\n- b: y\n");
    for (const char *other : {"- b: y", "${variant.word}", "question q", "## s"}) {
        QString spoiled = text;
        spoiled.replace(QLatin1StringView(other), QLatin1StringView("- c: z"));
        EXPECT_NE(skeletonOf(spoiled), skeletonOf(text)) << other;
    }
    QString translated = text;
    translated.replace(QLatin1StringView(": T"), QLatin1StringView(": U"))
        .replace(QLatin1StringView("Why"), QLatin1StringView("Warum"));
    EXPECT_EQ(skeletonOf(translated), skeletonOf(text));
}
