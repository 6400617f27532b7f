// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a diagram is pointed at: keys, mouse, wheel, and what the widget is told from outside.

#include "DiagramView.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace helolab::docks {

namespace {

struct ArrowKey
{
    Qt::Key key;
    QPointF direction;
};

constexpr ArrowKey arrowKeys[]
    = {{Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};

bool zooms(const QKeyEvent &event)
{
    const int key = event.key();
    return (event.modifiers() & Qt::ControlModifier) != 0
        && (key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0);
}

} // namespace

bool DiagramView::event(QEvent *event)
{
    // Elsewhere in the window these make the text larger.
    if (event->type() == QEvent::ShortcutOverride && zooms(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool DiagramView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int target = targetUnder(help->pos());
        if (target >= 0)
            showTip(help->globalPos(), target);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool DiagramView::focusNextPrevChild(bool next)
{
    const int word = hasFocus() ? litWord(m_focused, next) : -1;
    if (word < 0)
        return QAbstractScrollArea::focusNextPrevChild(next);
    setFocused(word);
    return true;
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    if (zooms(*event)) {
        if (event->key() == Qt::Key_0)
            fit();
        else if (event->key() == Qt::Key_Minus)
            zoomOut();
        else
            zoomIn();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        QToolTip::hideText();
        choose(m_focused);
        return;
    }
    for (const ArrowKey &arrow : arrowKeys) {
        if (event->key() == arrow.key && event->modifiers() == Qt::NoModifier && focused()) {
            setFocused(targetBeside(m_targets, m_focused, arrow.direction));
            return;
        }
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    point(event->position());
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    const int target = event->button() == Qt::LeftButton ? targetUnder(event->position()) : -1;
    if (target < 0)
        return;
    setFocused(target, false);
    choose(target);
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomTo(m_zoom * std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool tabbed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    const bool forward = event->reason() != Qt::BacktabFocusReason;
    const int word = tabbed ? litWord(forward ? -1 : int(m_targets.size()), forward) : -1;
    if (word >= 0)
        setFocused(word);
    else if (!focused())
        setFocused(m_moment.state.value, tabbed);
    viewport()->update();
}

void DiagramView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void DiagramView::leaveEvent(QEvent *event)
{
    QAbstractScrollArea::leaveEvent(event);
    point({-1, -1});
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refresh();
}

void DiagramView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void DiagramView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        layOutAnew();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

} // namespace helolab::docks
