// SPDX-License-Identifier: GPL-3.0-or-later
#include "DigitCell.h"

#include "app/docks/FixedFont.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace helolab::docks {

DigitTile::DigitTile(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DigitTile::setText(const QString &text)
{
    m_text = text;
    updateGeometry();
    update();
}

void DigitTile::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QFont DigitTile::bigFont() const
{
    QFont big = fixedFont(font());
    big.setPointSizeF(font().pointSizeF() * 2.2);
    big.setBold(true);
    return big;
}

QSize DigitTile::sizeHint() const
{
    const QFontMetrics metrics(bigFont());
    const int height = metrics.height() + 4;
    return {std::max(metrics.horizontalAdvance(m_text) + 16, height * 4 / 5), height};
}

void DigitTile::paintEvent(QPaintEvent *)
{
    const ToneColours colours = toneColours(m_tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.edge);
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setPen(colours.onEdge);
    painter.setFont(bigFont());
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

void DigitTile::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

DigitCell::DigitCell(QWidget *parent)
    : QWidget(parent)
{
    m_tile = new DigitTile(this);
    m_meaning = new TextBlock(this);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_tile);
    m_layout->addWidget(m_meaning, 1);
    setStacked(false);
}

void DigitCell::set(const QString &digit, const QString &meaning, Tone tone)
{
    m_tile->setText(digit);
    m_tile->setTone(tone);
    m_meaning->setPlain(meaning);
    setAccessibleName(digit);
    setAccessibleDescription(meaning);
}

void DigitCell::setStacked(bool stacked)
{
    m_layout->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setAlignment(m_tile, stacked ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignTop);
    m_layout->setAlignment(m_meaning, stacked ? Qt::AlignTop : Qt::AlignVCenter);
    m_layout->setSpacing(stacked ? 6 : 10);
}

} // namespace helolab::docks
