// SPDX-License-Identifier: GPL-3.0-or-later
#include "Card.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace helolab::docks {

Card::Card(QWidget *parent)
    : QWidget(parent)
{
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    coloursChanged();
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const ToneColours colours = toneColours(m_tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setClipPath(outline);
    painter.fillPath(outline, colours.fill);
    const QRectF edge
        = layoutDirection() == Qt::LeftToRight ? QRectF(0, 0, 5, height()) : QRectF(width() - 5, 0, 5, height());
    painter.fillRect(edge, colours.edge);
}

void Card::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        coloursChanged();
}

} // namespace helolab::docks
