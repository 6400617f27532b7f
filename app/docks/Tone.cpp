// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tone.h"

#include "app/settings/Theme.h"

namespace helolab::docks {

namespace {

using settings::contrast;

bool isDark(const QColor &colour)
{
    return contrast(colour, Qt::white) > contrast(colour, Qt::black);
}

QColor mixed(const QColor &ground, const QColor &ink, double share)
{
    const auto mix = [share](float a, float b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(mix(ground.redF(), ink.redF()), mix(ground.greenF(), ink.greenF()),
                            mix(ground.blueF(), ink.blueF()));
}

QColor hue(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Done:
        return QColor(0x1a, 0x7f, 0x37);
    case Tone::More:
        return QColor(0x0a, 0x69, 0xda);
    case Tone::Temporary:
        return QColor(0xa0, 0x62, 0x00);
    case Tone::Permanent:
        return QColor(0xcf, 0x22, 0x2e);
    case Tone::Advice:
        return QColor(0x82, 0x50, 0xdf);
    case Tone::Neutral:
        break;
    }
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.5);
}

} // namespace

QColor readable(const QColor &wanted, const QColor &background, double ratio)
{
    const QColor end = isDark(background) ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step <= 20; ++step) {
        const QColor colour = mixed(wanted, end, step / 20.0);
        if (contrast(colour, background) >= ratio)
            return colour;
    }
    return end;
}

ToneColours toneColours(Tone tone, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const bool dark = isDark(window);
    const QColor ink = hue(tone, palette);
    ToneColours colours;
    colours.fill = mixed(window, ink, tone == Tone::Neutral ? 0.08 : dark ? 0.24 : 0.10);
    colours.edge = readable(ink, window, 3.0);
    // The fill lies between window and ink: what reads on both ends reads on it.
    colours.text = readable(readable(ink, window, 4.6), colours.fill, 4.6);
    colours.onEdge = contrast(Qt::white, colours.edge) >= 4.5 ? QColor(Qt::white) : QColor(Qt::black);
    return colours;
}

QString toneSymbol(Tone tone)
{
    switch (tone) {
    case Tone::Done:
        return QStringLiteral("✓");
    case Tone::More:
        return QStringLiteral("…");
    case Tone::Temporary:
        return QStringLiteral("↻");
    case Tone::Permanent:
        return QStringLiteral("✕");
    case Tone::Advice:
        return QStringLiteral("⚠");
    case Tone::Neutral:
        break;
    }
    return {};
}

Tone toneOf(protocol::Verdict verdict)
{
    switch (verdict) {
    case protocol::Verdict::Done:
        return Tone::Done;
    case protocol::Verdict::More:
        return Tone::More;
    case protocol::Verdict::NotNow:
        return Tone::Temporary;
    case protocol::Verdict::Refused:
        return Tone::Permanent;
    case protocol::Verdict::None:
        break;
    }
    return Tone::Neutral;
}

QColor quietText(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor half = mixed(window, palette.color(QPalette::WindowText), 0.6);
    return readable(readable(half, window, 4.6), palette.color(QPalette::Base), 4.6);
}

} // namespace helolab::docks
