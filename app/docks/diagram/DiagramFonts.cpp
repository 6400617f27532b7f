// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagramFonts.h"

#include "EventText.h"

#include <QFontMetricsF>

namespace helolab::docks {

namespace {

constexpr double loopSize = 0.88; // of a word on an edge

QFont boldFont(QFont font, double scale)
{
    font.setBold(true);
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * scale));
    else
        font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

std::function<double(const QString &)> widthIn(const QFont &font)
{
    return [metrics = QFontMetricsF(font)](const QString &text) { return metrics.horizontalAdvance(text); };
}

} // namespace

DiagramFonts::DiagramFonts(const QFont &base)
    : name(boldFont(base, 1))
    , word(boldFont(base, 1))
    , loop(boldFont(base, loopSize))
{
}

DiagramTexts DiagramFonts::textsOf(const protocol::Table &table) const
{
    DiagramTexts texts;
    texts.nameWidth = widthIn(name);
    texts.wordWidth = widthIn(word);
    texts.loopWidth = widthIn(loop);
    texts.nameHeight = QFontMetricsF(name).height();
    texts.wordHeight = QFontMetricsF(word).height();
    texts.loopHeight = QFontMetricsF(loop).height();
    texts.word
        = [&table](const protocol::DiagramLabel &label, protocol::StateId from) { return wordOf(table, label, from); };
    return texts;
}

} // namespace helolab::docks
