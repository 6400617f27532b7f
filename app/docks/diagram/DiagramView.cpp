// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagramView.h"

#include "DiagramPainter.h"
#include "EventText.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr double zoomStep = 1.25;
constexpr double largestZoom = 8;
constexpr double mouseReach = 7; // pixels of the screen that an edge is wider for the mouse than for the eye

} // namespace

DiagramView::DiagramView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_layouts(font())
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(120, 60);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
}

void DiagramView::show(const protocol::Table &table, const DiagramMoment &moment, bool words, bool isWritable)
{
    const bool another = m_table != &table;
    if (!another && m_moment == moment && m_words == words && m_isWritable == isWritable)
        return;
    m_table = &table;
    m_moment = moment;
    m_words = words;
    m_isWritable = isWritable;
    if (another) {
        m_zoom = 1;
        m_focused = -1;
    }
    refresh();
}

/// Whatever has changed: what is to be drawn is found anew.
void DiagramView::refresh()
{
    if (!m_table)
        return;
    const std::optional<DiagramTarget> focused
        = DiagramView::focused() ? std::optional(*DiagramView::focused()) : std::nullopt;
    m_layout = &m_layouts.best(*m_table, maximumViewportSize());
    m_targets = targetsOf(*m_layout, m_moment, m_words);
    m_hovered = -1;
    m_focused = -1;
    for (std::size_t i = 0; focused && i < m_targets.size(); ++i) {
        if (m_targets[i].isSame(*focused))
            m_focused = int(i);
    }
    if (m_focused < 0 && hasFocus())
        m_focused = m_moment.state.value; // states come first
    arrangeScrollBars();
    viewport()->update();
}

void DiagramView::layOutAnew()
{
    m_focused = -1; // labels are others
    m_targets.clear();
    m_layouts.start(font());
    refresh();
}

double DiagramView::scale() const
{
    return fittingScale(*m_layout, maximumViewportSize()) * m_zoom;
}

/// Where the diagram's (0, 0) is in the viewport.
QPointF DiagramView::origin() const
{
    const QSizeF size = m_layout->bounds.size() * scale();
    const double x = std::max(0.0, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const double y = std::max(0.0, (viewport()->height() - size.height()) / 2) - verticalScrollBar()->value();
    return QPointF(x, y) - m_layout->bounds.topLeft() * scale();
}

void DiagramView::arrangeScrollBars()
{
    const QSizeF size = m_zoom > 1 ? m_layout->bounds.size() * scale() : QSizeF();
    const auto arrange = [](QScrollBar &bar, double length, int page) {
        bar.setRange(0, std::max(0, qRound(length) - page));
        bar.setPageStep(page);
        bar.setSingleStep(20);
    };
    arrange(*horizontalScrollBar(), size.width(), viewport()->width());
    arrange(*verticalScrollBar(), size.height(), viewport()->height());
}

void DiagramView::zoomTo(double zoom, QPointF around)
{
    if (!m_layout)
        return;
    const QPointF kept = toDiagram(around);
    m_zoom = std::clamp(zoom, 1.0, largestZoom);
    arrangeScrollBars();
    const QPointF moved = origin() + kept * scale() - around;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
    viewport()->update();
}

void DiagramView::zoomIn()
{
    zoomTo(m_zoom * zoomStep, viewport()->rect().center());
}

void DiagramView::zoomOut()
{
    zoomTo(m_zoom / zoomStep, viewport()->rect().center());
}

void DiagramView::fit()
{
    zoomTo(1, viewport()->rect().center());
}

QRect DiagramView::placeOf(const DiagramTarget &target) const
{
    return QRectF(target.box.topLeft() * scale() + origin(), target.box.size() * scale()).toAlignedRect();
}

const DiagramTarget *DiagramView::focused() const
{
    return m_focused < 0 || std::size_t(m_focused) >= m_targets.size() ? nullptr : &m_targets[std::size_t(m_focused)];
}

QString DiagramView::meaningOf(const DiagramTarget &target) const
{
    const protocol::StateInfo &from = m_table->info(target.from);
    const QString state = QString::fromLatin1(from.name);
    if (!target.label)
        return tr("State %1: %2").arg(state, from.meaning.translated());
    QStringList meanings;
    for (const Text &meaning : target.label->meanings)
        meanings << meaning.translated();
    const QString word = wordOf(*m_table, *target.label, target.from);
    const QString meaning = meanings.join(QLatin1Char('\n'));
    return target.from == target.to
        ? tr("%1, in the state %2: %3").arg(word, state, meaning)
        : tr("%1, from %2 to %3: %4").arg(word, state, QString::fromLatin1(m_table->info(target.to).name), meaning);
}

int DiagramView::targetUnder(QPointF point) const
{
    return m_layout ? targetAt(m_targets, *m_layout, m_moment, toDiagram(point), mouseReach / scale()) : -1;
}

bool DiagramView::isChoosable(int target) const
{
    return target >= 0 && m_isWritable && isTyped(*m_table, m_targets[std::size_t(target)]);
}

void DiagramView::choose(int target)
{
    if (isChoosable(target))
        emit chosen(DiagramTarget(m_targets[std::size_t(target)]));
}

void DiagramView::setFocused(int target, bool byKeys)
{
    if (target < 0 || std::size_t(target) >= m_targets.size())
        return;
    m_focused = target;
    m_byKeys = byKeys;
    const QRect place = placeOf(m_targets[std::size_t(target)]);
    const auto reveal = [](QScrollBar &bar, int low, int high, int page) {
        if (low < 0)
            bar.setValue(bar.value() + low - 10);
        else if (high > page)
            bar.setValue(bar.value() + high - page + 10);
    };
    reveal(*horizontalScrollBar(), place.left(), place.right(), viewport()->width());
    reveal(*verticalScrollBar(), place.top(), place.bottom(), viewport()->height());
    setAccessibleDescription(meaningOf(m_targets[std::size_t(target)]));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (byKeys)
        showTip(viewport()->mapToGlobal(place.bottomLeft()), target);
    viewport()->update();
}

void DiagramView::showTip(QPoint at, int target)
{
    const DiagramTarget &shown = m_targets[std::size_t(target)];
    const QString lines = meaningOf(shown).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    QToolTip::showText(at, QStringLiteral("<p>%1</p>").arg(lines), this, placeOf(shown).adjusted(-6, -6, 6, 6));
}

/// The next word after target number \p after that is legal now; -1 behind the last one.
int DiagramView::litWord(int after, bool forward) const
{
    const int count = int(m_targets.size());
    for (int i = after + (forward ? 1 : -1); i >= 0 && i < count; i += forward ? 1 : -1) {
        if (m_targets[std::size_t(i)].label && m_targets[std::size_t(i)].isLit)
            return i;
    }
    return -1;
}

void DiagramView::point(QPointF at)
{
    const int target = targetUnder(at);
    if (target == m_hovered)
        return;
    m_hovered = target;
    viewport()->setCursor(isChoosable(target) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void DiagramView::paintEvent(QPaintEvent *)
{
    if (!m_layout)
        return;
    const DiagramColours colours(palette());
    QPainter painter(viewport());
    painter.translate(origin());
    painter.scale(scale(), scale());
    DiagramPainter(*m_layout, m_moment, m_layouts.fonts(), colours, m_words).draw(painter);

    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](int target, Qt::PenStyle style) {
        painter.setPen(QPen(colours.litText, 1.6, style));
        painter.drawRoundedRect(m_targets[std::size_t(target)].box.adjusted(-4, -1, 4, 1), 4, 4);
    };
    if (isChoosable(m_hovered))
        frame(m_hovered, Qt::SolidLine);
    if (hasFocus() && m_byKeys && focused())
        frame(m_focused, Qt::DashLine);
}

} // namespace helolab::docks
