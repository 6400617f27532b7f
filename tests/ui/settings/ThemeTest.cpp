// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Theme.h"

#include <QFile>
#include <QRegularExpression>

#include "TestPaths.h"

#include <gtest/gtest.h>

using namespace helolab::settings;

namespace {

QByteArray themeFile(const char *id)
{
    QFile file(QStringLiteral(HELOLAB_SOURCE_DIR "/resources/themes/%1.json").arg(QLatin1StringView(id)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(Theme, ContrastIsTheRatioOfWcag)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Theme, EveryPairIsReadableInEveryTheme)
{
    for (const char *id : themeIds()) {
        const auto theme = readTheme(themeFile(id), QString::fromLatin1(id));
        ASSERT_TRUE(theme) << qPrintable(theme.error().toString());
        const double wanted = qstrcmp(id, "high-contrast") == 0 ? 7.0 : 4.5;
        for (const PaintPair &pair : readablePairs()) {
            EXPECT_GE(contrast(theme.value()[pair.text], theme.value()[pair.ground]), wanted)
                << id << ": " << qPrintable(theme.value().name(pair.text)) << " on "
                << qPrintable(theme.value().name(pair.ground));
        }
    }
}

TEST(Theme, TheBuiltInThemesAreTheFilesAndFillTheSheet)
{
    for (const char *id : themeIds()) {
        const Theme theme = loadTheme(QString::fromLatin1(id));
        EXPECT_EQ(theme.id, QLatin1StringView(id));
        const QString sheet = styleSheetOf(theme);
        EXPECT_TRUE(sheet.contains(theme.name(Paint::Accent)));
        EXPECT_FALSE(sheet.contains(QStringLiteral("@{"))) << "a colour that no theme has";
    }
}

TEST(Theme, SaysWhichColourIsMissing)
{
    QByteArray json = themeFile("light");
    json.replace("\"muted\"", "\"mutted\"");
    const auto theme = readTheme(json, QStringLiteral("mine.json"));
    ASSERT_FALSE(theme);
    EXPECT_TRUE(theme.error().toString().contains(QStringLiteral("muted")));
    EXPECT_TRUE(theme.error().toString().startsWith(QStringLiteral("mine.json")));
    EXPECT_FALSE(readTheme("[1", QStringLiteral("mine.json")));
}
