// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepBar.h"

#include "app/docks/Tone.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr double widestCell = 44;
constexpr double cellGap = 4;
constexpr double roomForText = 18; // below that a cell is a plain mark

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void StepBar::setSteps(const QStringList &titles, const std::vector<bool> &passed, int shown)
{
    m_titles = titles;
    m_passed = passed;
    m_shown = shown;
    updateGeometry();
    update();
}

QSize StepBar::sizeHint() const
{
    return {int(widestCell * double(m_passed.size())), fontMetrics().height() + 8};
}

QSize StepBar::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

QRectF StepBar::cellOf(int step) const
{
    const double pitch = std::min(widestCell, double(width()) / double(std::max<std::size_t>(m_passed.size(), 1)));
    const double left = layoutDirection() == Qt::LeftToRight ? step * pitch : width() - (step + 1) * pitch;
    const double gap = pitch > 12 ? cellGap : 1;
    return QRectF(left, 1, pitch - gap, height() - 2);
}

int StepBar::stepAt(const QPointF &position) const
{
    for (int step = 0; step < int(m_passed.size()); ++step) {
        if (cellOf(step).adjusted(0, -1, cellGap, 1).contains(position))
            return step;
    }
    return -1;
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours done = toneColours(Tone::Done, palette());
    const ToneColours open = toneColours(Tone::Neutral, palette());
    for (int step = 0; step < int(m_passed.size()); ++step) {
        const bool passed = m_passed[std::size_t(step)];
        const QRectF cell = cellOf(step);
        const double radius = std::min(6.0, cell.width() / 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(passed ? done.edge : open.fill);
        painter.drawRoundedRect(cell, radius, radius);
        if (step == m_shown) {
            const QColor frame
                = hasFocus() ? palette().color(QPalette::Highlight) : palette().color(QPalette::WindowText);
            painter.setPen(QPen(frame, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), radius, radius);
        }
        if (cell.width() < roomForText)
            continue;
        QFont number = font();
        number.setBold(passed || step == m_shown);
        painter.setFont(number);
        painter.setPen(passed ? done.onEdge : palette().color(QPalette::WindowText));
        painter.drawText(cell, Qt::AlignCenter, passed ? QStringLiteral("✓") : QString::number(step + 1));
    }
}

void StepBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position());
    if (event->button() == Qt::LeftButton && step >= 0)
        emit stepChosen(step);
}

void StepBar::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
    const int back = layoutDirection() == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
    int step = m_shown;
    if (event->key() == forward)
        ++step;
    else if (event->key() == back)
        --step;
    else if (event->key() == Qt::Key_Home)
        step = 0;
    else if (event->key() == Qt::Key_End)
        step = int(m_passed.size()) - 1;
    else
        return QWidget::keyPressEvent(event);
    if (step >= 0 && step < int(m_passed.size()) && step != m_shown)
        emit stepChosen(step);
}

bool StepBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int step = stepAt(help->pos());
        if (step >= 0)
            QToolTip::showText(help->globalPos(), QStringLiteral("%1. %2").arg(step + 1).arg(m_titles.value(step)),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace helolab::docks
