// SPDX-License-Identifier: GPL-3.0-or-later
#include "LadderView.h"

#include "LadderHead.h"
#include "RowWords.h"

#include "app/docks/ShownOctets.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace helolab::docks {

namespace {

constexpr qreal leastZoom = 0.5;
constexpr qreal mostZoom = 3;
constexpr qreal zoomStep = 1.15;

} // namespace

LadderView::LadderView(SequenceFeed &feed, console::Selection &selection, const settings::ThemeSwitch &theme,
                       QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_feed(feed)
    , m_selection(selection)
    , m_theme(theme)
    , m_head(new LadderHead(*this))
{
    setObjectName(QStringLiteral("ladder"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(80, 60);
    connect(&feed, &SequenceFeed::changed, this, &LadderView::layOut);
    connect(&feed, &SequenceFeed::lanesChanged, this, [this] {
        m_follows = true;
        m_chosen = -1;
    });
    connect(&selection, &console::Selection::entryChanged, this, &LadderView::showSelection);
    connect(&theme, &settings::ThemeSwitch::changed, this, &LadderView::restyle);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_scrolling)
            m_follows = value >= verticalScrollBar()->maximum();
    });
    restyle();
}

LadderGeometry LadderView::geometry() const
{
    return {m_look, m_feed.model().lanes(), qreal(viewport()->width())};
}

void LadderView::restyle()
{
    m_look = LadderLook::of(m_theme.current(), font(), m_zoom);
    QPalette palette = viewport()->palette();
    palette.setColor(QPalette::Base, m_look.base);
    palette.setColor(QPalette::Window, m_look.base);
    viewport()->setPalette(palette);
    layOut();
}

/// Sets what the scroll bars reach; follows the newest row where the user has not scrolled away from it.
void LadderView::layOut()
{
    m_scrolling = true;
    const int head = int(std::ceil(m_look.unit * 3));
    setViewportMargins(0, head, 0, 0);
    m_head->setGeometry(viewport()->x(), viewport()->y() - head, viewport()->width(), head);
    const qreal height = qreal(m_feed.model().height() + 1) * m_look.unit;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(int(m_look.unit * 2));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(height)) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(int(m_look.letter * 3));
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(geometry().width())) - viewport()->width()));
    if (m_follows)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_follows = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    m_scrolling = false;
    viewport()->update();
    m_head->update();
}

void LadderView::setZoom(qreal zoom)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    if (zoom == m_zoom)
        return;
    // What is in the middle stays there.
    const qreal unit = (verticalScrollBar()->value() + viewport()->height() / 2.0) / m_look.unit;
    m_zoom = zoom;
    restyle();
    if (!m_follows) {
        m_scrolling = true;
        verticalScrollBar()->setValue(int(unit * m_look.unit - viewport()->height() / 2.0));
        m_scrolling = false;
    }
    emit zoomChanged();
}

void LadderView::fitWidth()
{
    const qreal needed = LadderGeometry::leastWidth(m_look, m_feed.model().lanes());
    setZoom(std::min(1.0, m_zoom * viewport()->width() / needed));
    horizontalScrollBar()->setValue(0);
}

qsizetype LadderView::currentPlace() const
{
    const qsizetype lane = m_feed.laneOf(m_selection.conversation());
    if (lane < 0 || m_selection.entry() < 0)
        return -1;
    const sequence::SequenceModel &model = m_feed.model();
    const qsizetype chosen = model.placeOfNumber(std::size_t(lane), m_chosen);
    if (chosen >= 0 && model.row(chosen).holds(m_selection.entry() + model.lane(std::size_t(lane)).dropped()))
        return chosen;
    return model.placeOf(std::size_t(lane), m_selection.entry());
}

QRect LadderView::rowRect(qsizetype place) const
{
    const sequence::SequenceModel &model = m_feed.model();
    return QRectF(0, qreal(model.top(place)) * m_look.unit - verticalScrollBar()->value(), viewport()->width(),
                  qreal(model.height(place)) * m_look.unit)
        .toRect();
}

QRect LadderView::foldRect(qsizetype place) const
{
    const LadderGeometry lanes = geometry();
    return LadderPainter(m_feed.model(), m_look, lanes)
        .foldRect(place, rowRect(place).top())
        .translated(-horizontalScrollBar()->value(), 0)
        .toRect();
}

qsizetype LadderView::placeAt(int y) const
{
    const auto unit = qsizetype((y + verticalScrollBar()->value()) / m_look.unit);
    return unit < 0 || unit >= m_feed.model().height() ? -1 : m_feed.model().placeAt(unit);
}

void LadderView::showSelection()
{
    const qsizetype place = currentPlace();
    if (place >= 0 && !m_selection.follows())
        scrollTo(place);
    viewport()->update();
}

void LadderView::scrollTo(qsizetype place)
{
    const QRect row = rowRect(place);
    const int height = viewport()->height();
    int by = 0;
    if (row.top() < -height || row.bottom() > 2 * height)
        by = row.top() - std::max(0, height - row.height()) / 2; // from far away, into the middle
    else if (row.top() < 0 || row.height() > height)
        by = row.top();
    else if (row.bottom() > height)
        by = row.bottom() - height;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
}

void LadderView::toggle(qsizetype place)
{
    if (place < 0 || place >= m_feed.model().size() || !m_feed.model().row(place).isFoldable())
        return;
    m_follows = m_follows && place == m_feed.model().size() - 1; // else what was opened would be pushed out of sight
    m_feed.toggle(place);
    announce(place);
}

void LadderView::choose(qsizetype place, qsizetype entry)
{
    const sequence::Row &row = m_feed.model().row(place);
    console::Conversation *conversation = m_feed.conversation(row.lane);
    const qsizetype number = m_feed.model().numberAt(place);
    if (conversation != m_selection.conversation()) {
        emit conversationWanted(conversation);
        if (m_selection.conversation() != conversation)
            m_selection.setConversation(conversation);
        setFocus(Qt::OtherFocusReason);
    }
    m_chosen = number;
    m_selection.select(entry);
    viewport()->update();
    if (const qsizetype shown = currentPlace(); shown >= 0) {
        scrollTo(shown);
        announce(shown);
    }
}

void LadderView::step(qsizetype rows)
{
    const qsizetype count = m_feed.model().size();
    if (count == 0)
        return;
    const qsizetype from = currentPlace();
    const qsizetype to = from < 0 ? count - 1 : std::clamp<qsizetype>(from + rows, 0, count - 1);
    choose(to, m_feed.model().entryAt(to));
}

qsizetype LadderView::rowsOnPage() const
{
    return std::max<qsizetype>(1, qsizetype(viewport()->height() / (m_look.unit * 4)));
}

void LadderView::announce(qsizetype place)
{
    setAccessibleDescription(spokenRow(m_feed.model(), place));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void LadderView::paintEvent(QPaintEvent *event)
{
    const sequence::SequenceModel &model = m_feed.model();
    const LadderGeometry lanes = geometry();
    const LadderPainter rows(model, m_look, lanes);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_look.base);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-horizontalScrollBar()->value(), 0);
    const qsizetype current = currentPlace();
    m_paintedRows = 0;
    const int bottom = event->rect().bottom();
    qsizetype place = model.placeAt(qsizetype((event->rect().top() + verticalScrollBar()->value()) / m_look.unit));
    qreal y = 0;
    for (; place >= 0 && place < model.size(); ++place) {
        y = qreal(model.top(place)) * m_look.unit - verticalScrollBar()->value();
        if (y > bottom)
            break;
        const bool isCurrent = place == current;
        rows.paintRow(painter, place, y, {isCurrent, isCurrent && hasFocus(), m_selection.entry()});
        y += rows.rowHeight(place);
        ++m_paintedRows;
    }
    if (place >= model.size() && y <= bottom)
        rows.paintEnd(painter, y, bottom + 1);
}

bool LadderView::zoomByKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::ControlModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(m_zoom * zoomStep);
        return true;
    case Qt::Key_Minus:
        setZoom(m_zoom / zoomStep);
        return true;
    case Qt::Key_0:
        setZoom(1);
        return true;
    default:
        return false;
    }
}

bool LadderView::event(QEvent *event)
{
    // The same keys size the console's type everywhere else in the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool zooms = (key->modifiers() & Qt::ControlModifier)
            && (key->key() == Qt::Key_Plus || key->key() == Qt::Key_Equal || key->key() == Qt::Key_Minus
                || key->key() == Qt::Key_0);
        if (zooms) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool LadderView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype place = placeAt(help->pos().y());
    const QString text = place < 0 ? QString() : spokenRow(m_feed.model(), place);
    QToolTip::showText(help->globalPos(),
                       text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()), viewport());
    return true;
}

void LadderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    if (zoomByKey(*event))
        return;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QAbstractScrollArea::keyPressEvent(event);
    const qsizetype current = currentPlace();
    const bool isUnfolded = current >= 0 && m_feed.model().row(current).isUnfolded;
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_PageUp:
        return step(-rowsOnPage());
    case Qt::Key_PageDown:
        return step(rowsOnPage());
    case Qt::Key_Home:
        return step(-m_feed.model().size());
    case Qt::Key_End:
        return step(m_feed.model().size());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return toggle(current);
    case Qt::Key_Right:
        return isUnfolded ? void() : toggle(current);
    case Qt::Key_Left:
        return isUnfolded ? toggle(current) : void();
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
}

void LadderView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const qsizetype place = placeAt(at.y());
    if (event->button() != Qt::LeftButton || place < 0)
        return QAbstractScrollArea::mousePressEvent(event);
    const LadderGeometry lanes = geometry();
    const qsizetype entry = LadderPainter(m_feed.model(), m_look, lanes).entryAt(place, at.y() - rowRect(place).top());
    const bool folds = foldRect(place).contains(at);
    choose(place, entry);
    if (folds)
        toggle(currentPlace());
}

void LadderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (const qsizetype place = placeAt(at.y()); event->button() == Qt::LeftButton && place >= 0)
        toggle(place); // on the fold itself: the second click folds again
}

void LadderView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void LadderView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (const qsizetype place = currentPlace(); place >= 0)
        announce(place);
    viewport()->update();
}

void LadderView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LadderView::scrollContentsBy(int, int)
{
    viewport()->update();
    m_head->update();
}

} // namespace helolab::docks
