// SPDX-License-Identifier: GPL-3.0-or-later
#include "LadderLabel.h"

#include "app/docks/ShownOctets.h"
#include "app/docks/Tone.h"
#include "core/sequence/RowText.h"

#include <QFontMetricsF>

#include <algorithm>

namespace helolab::docks {

namespace {

/// Of a reply always; of what the client sent only where it was refused.
QString signOf(const sequence::Row &row)
{
    const bool isRefused = row.verdict == protocol::Verdict::Refused || row.verdict == protocol::Verdict::NotNow;
    if (row.isMark() || (row.from == protocol::Party::Client && !isRefused))
        return {};
    return toneSymbol(toneOf(row.verdict));
}

} // namespace

LadderLabel::LadderLabel(const sequence::SequenceModel &model, const LadderLook &look, const LadderGeometry &geometry,
                         qsizetype place, qreal y)
{
    const sequence::Row &row = model.row(place);
    const sequence::RowText written = sequence::textOf(model, place);
    const QFontMetricsF wire(look.wire);
    const QFontMetricsF words(look.words);
    const qreal lineBottom = y + (sequence::SequenceModel::rowUnits - 0.55) * look.unit;
    baseline = lineBottom - look.unit * 0.35 - wire.descent();

    sign = signOf(row);
    if (!sign.isEmpty())
        signWidth = QFontMetricsF(look.sign).horizontalAdvance(sign) + look.letter * 0.8;
    foldText = written.fold;
    foldSign = look.unit;
    const qreal gap = look.letter;
    qreal foldWidth = foldText.isEmpty() ? 0 : words.horizontalAdvance(foldText) + foldSign * 1.6 + gap;

    const qreal left = geometry.client(row.lane) + 1.5 * look.letter;
    const qreal room = geometry.server(row.lane) - 1.5 * look.letter - left;
    const qreal textRoom = std::max(look.letter * 3, room - signWidth - (foldWidth > 0 ? foldWidth + gap : 0));
    const QString before = shownOctets(written.octets.first(written.headBegin));
    const QString head = shownOctets(written.octets.sliced(written.headBegin, written.headLength));
    const QString whole = before + head + shownOctets(written.octets.sliced(written.headBegin + written.headLength))
        + (written.isCut ? QStringLiteral("…") : QString());
    text = wire.elidedText(whole, Qt::ElideRight, textRoom);
    headBegin = std::min(before.size(), text.size());
    headLength = std::min(head.size(), text.size() - headBegin);

    const qreal textWidth = wire.horizontalAdvance(text);
    const qreal space = foldWidth > 0 && !text.isEmpty() ? gap : 0;
    x = left + std::max(0.0, (room - signWidth - textWidth - space - foldWidth) / 2);
    if (foldWidth > 0) {
        foldWidth = std::min(foldWidth, room);
        const qreal height = std::min(words.height(), sequence::SequenceModel::rowUnits * look.unit - look.unit * 0.8);
        const qreal middle = baseline - wire.ascent() * 0.36; // of the letters beside it
        fold = QRectF(x + signWidth + textWidth + space, middle - height / 2, foldWidth, height);
    }
}

} // namespace helolab::docks
