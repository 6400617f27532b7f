// SPDX-License-Identifier: GPL-3.0-or-later
#include "LadderLook.h"

#include "app/docks/FixedFont.h"
#include "app/docks/Tone.h"
#include "app/settings/Fonts.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace helolab::docks {

namespace {

constexpr qreal timeLetters = 10; // "09:00:00" and air on both sides
constexpr qreal leastMargin = 9; // letters
constexpr qreal mostMargin = 17;
constexpr qreal leastLane = 52;
constexpr qreal mostLane = 126; // beyond that an eye does not find back from one lifeline to the other
constexpr qreal paperLane = 92;
constexpr double tunnelTint = 0.10;

QColor tinted(const QColor &ground, const QColor &ink, double share)
{
    const auto mix = [share](float a, float b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(mix(ground.redF(), ink.redF()), mix(ground.greenF(), ink.greenF()),
                            mix(ground.blueF(), ink.blueF()));
}

QFont sized(QFont font, qreal pixels)
{
    font.setPixelSize(std::max(4, int(std::lround(pixels))));
    return font;
}

} // namespace

LadderLook LadderLook::of(const settings::Theme &theme, const QFont &font, qreal zoom)
{
    using settings::Paint;
    LadderLook look;
    look.base = theme[Paint::Base];
    look.tunnel = tinted(look.base, theme[Paint::Accepted], tunnelTint);
    // A theme's colours read on its base and on what is selected; here they shall on the tunnel too.
    const auto ink = [&](Paint paint) { return readable(theme[paint], look.tunnel, 4.6); };
    look.text = ink(Paint::Text);
    look.muted = ink(Paint::Muted);
    look.client = ink(Paint::Client);
    look.server = ink(Paint::Server);
    look.accepted = ink(Paint::Accepted);
    look.waiting = ink(Paint::Waiting);
    look.refused = ink(Paint::Refused);
    look.notice = ink(Paint::Notice);
    look.selected = theme[Paint::Selected];
    look.accent = theme[Paint::Accent];
    look.chip = theme[Paint::Chip];
    look.chipBase = theme[Paint::ChipBase];
    look.chipBorder = theme[Paint::ChipBorder];

    const qreal pixels = QFontInfo(font).pixelSize() * zoom;
    look.words = sized(font, pixels);
    look.wire = sized(fixedFont(font), pixels);
    look.head = look.wire;
    look.head.setBold(true);
    look.sign = look.head;
    look.sign.setFamily(settings::symbolFamily());
    look.unit = std::max(4.0, std::round(QFontMetricsF(look.wire).height() * 0.56));
    look.letter = QFontMetricsF(look.wire).horizontalAdvance(QLatin1Char('n'));
    return look;
}

QColor LadderLook::colourOf(const sequence::Row &row) const
{
    if (row.isMark() || row.kind == sequence::Row::Kind::News)
        return row.isMark() ? notice : server;
    const bool isClient = row.from == protocol::Party::Client;
    switch (row.verdict) {
    case protocol::Verdict::Refused:
        return refused;
    case protocol::Verdict::NotNow:
        return waiting;
    case protocol::Verdict::More:
        return isClient ? client : waiting;
    case protocol::Verdict::Done:
        return isClient ? client : accepted;
    case protocol::Verdict::None:
        break;
    }
    return isClient ? client : server;
}

LadderGeometry::LadderGeometry(const LadderLook &look, std::size_t lanes, qreal available)
{
    const qreal count = std::max<qreal>(1, qreal(lanes));
    m_width = std::max(available, leastWidth(look, lanes));
    const qreal time = timeLetters * look.letter;
    if (m_width - time >= leastWidth(look, lanes))
        m_time = time;
    m_lane = std::min((m_width - m_time) / count, mostLane * look.letter);
    m_left = m_time + (m_width - m_time - m_lane * count) / 2;
    m_margin = std::clamp(m_lane * 0.14, leastMargin * look.letter, mostMargin * look.letter);
}

qreal LadderGeometry::leastWidth(const LadderLook &look, std::size_t lanes)
{
    return std::max<qreal>(1, qreal(lanes)) * leastLane * look.letter;
}

qreal LadderGeometry::paperWidth(const LadderLook &look, std::size_t lanes)
{
    return (timeLetters + std::max<qreal>(1, qreal(lanes)) * paperLane) * look.letter;
}

} // namespace helolab::docks
