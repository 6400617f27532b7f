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

/// The headings' levels and the code blocks, which translations keep.
QStringList skeletonOf(const QString &markdown)
{
    static const QRegularExpression heading(QStringLiteral("^(#+) "), QRegularExpression::MultilineOption);
    QStringList levels;
    auto found = heading.globalMatch(markdown);
    while (found.hasNext())
        levels.append(found.next().captured(1));
    return levels;
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
                << qPrintable(lab) << ": the headings of text." << language << ".md are not those of text.en.md";
        }
    }
}
