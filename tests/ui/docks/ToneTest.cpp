// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/Tone.h"

#include "app/settings/Theme.h"

#include <gtest/gtest.h>

using namespace helolab;
using docks::Tone;
using protocol::Verdict;

namespace {

constexpr Tone allTones[] = {Tone::Neutral, Tone::Done, Tone::More, Tone::Temporary, Tone::Permanent, Tone::Advice};

} // namespace

TEST(Tone, IsReadableInEveryTheme)
{
    for (const char *id : settings::themeIds()) {
        const QPalette palette = settings::paletteOf(settings::loadTheme(QString::fromLatin1(id)));
        const QColor window = palette.color(QPalette::Window);
        for (const Tone tone : allTones) {
            SCOPED_TRACE(testing::Message() << id << ", tone " << int(tone));
            const docks::ToneColours colours = docks::toneColours(tone, palette);
            EXPECT_GE(settings::contrast(palette.color(QPalette::WindowText), colours.fill), 4.5);
            EXPECT_GE(settings::contrast(colours.text, colours.fill), 4.5);
            EXPECT_GE(settings::contrast(colours.text, window), 4.5);
            EXPECT_GE(settings::contrast(colours.onEdge, colours.edge), 4.5);
            EXPECT_GE(settings::contrast(colours.edge, window), 3.0);
        }
        EXPECT_GE(settings::contrast(docks::quietText(palette), window), 4.5) << id;
        EXPECT_GE(settings::contrast(docks::quietText(palette), palette.color(QPalette::Base)), 4.5) << id;
    }
}

TEST(Tone, OfAReplyHasASymbolOfItsOwn)
{
    QStringList symbols;
    for (const Verdict verdict : {Verdict::Done, Verdict::More, Verdict::NotNow, Verdict::Refused})
        symbols << docks::toneSymbol(docks::toneOf(verdict));
    EXPECT_EQ(symbols.removeDuplicates(), 0);
    EXPECT_FALSE(symbols.contains(QString()));
    EXPECT_EQ(docks::toneOf(Verdict::None), Tone::Neutral);
}
