// SPDX-License-Identifier: GPL-3.0-or-later
#include "LadderHead.h"

#include "LadderView.h"

#include <QPainter>
#include <QScrollBar>

namespace helolab::docks {

LadderHead::LadderHead(LadderView &view)
    : QWidget(&view)
    , m_view(view)
{
}

void LadderHead::paintEvent(QPaintEvent *)
{
    const LadderGeometry lanes = m_view.geometry();
    QPainter painter(this);
    painter.fillRect(rect(), m_view.m_look.base);
    painter.setPen(m_view.m_look.chipBorder);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-m_view.horizontalScrollBar()->value(), 0);
    LadderPainter(m_view.m_feed.model(), m_view.m_look, lanes).paintHeads(painter, m_view.m_feed.titles());
}

} // namespace helolab::docks
