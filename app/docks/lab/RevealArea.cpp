// SPDX-License-Identifier: GPL-3.0-or-later
#include "RevealArea.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace helolab::docks {

RevealArea::RevealArea(QWidget *parent)
    : QScrollArea(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RevealArea::revealNow);
}

void RevealArea::reveal(const QWidget *from, const QWidget *to)
{
    m_from = from;
    m_to = to;
    m_timer.start();
}

void RevealArea::scrollToTop()
{
    m_timer.stop();
    verticalScrollBar()->setValue(0);
}

void RevealArea::revealNow()
{
    if (!m_from || !m_to || !isVisible())
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    constexpr int margin = 6;
    const int head = m_from->mapTo(widget(), QPoint()).y() - margin;
    const int foot = m_to->mapTo(widget(), QPoint(0, m_to->height())).y() + margin;
    const int least = std::max(verticalScrollBar()->value(), foot - viewport()->height());
    verticalScrollBar()->setValue(std::min(least, head));
}

} // namespace helolab::docks
