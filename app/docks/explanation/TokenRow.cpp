// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenRow.h"

#include "app/docks/ShownOctets.h"
#include "app/docks/Tone.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr int foldWidth = 12; // pixels: the triangle before the bar
constexpr int indentWidth = 14; // pixels a level
constexpr int levelsIndented = 5; // in a narrow dock words need the room more than levels do
constexpr int textMargin = 10;

constexpr int treeKeys[] = {Qt::Key_Up,  Qt::Key_Down,  Qt::Key_Left,   Qt::Key_Right, Qt::Key_Home,
                            Qt::Key_End, Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter};

/// What Qt knows of a widget, and that this one is folded or not.
class AccessibleRow : public QAccessibleWidget
{
public:
    explicit AccessibleRow(TokenRow *row)
        : QAccessibleWidget(row, QAccessible::TreeItem)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const TokenRow::Fold fold = static_cast<const TokenRow *>(object())->fold();
        state.expandable = fold != TokenRow::Fold::None;
        state.expanded = fold == TokenRow::Fold::Open;
        state.collapsed = fold == TokenRow::Fold::Closed;
        return state;
    }
};

QAccessibleInterface *accessibleRow(const QString &, QObject *object)
{
    auto *row = qobject_cast<TokenRow *>(object);
    return row ? new AccessibleRow(row) : nullptr;
}

} // namespace

TokenRow::TokenRow(QWidget *parent)
    : QWidget(parent)
{
    static const bool isKnown = (QAccessible::installFactory(accessibleRow), true);
    Q_UNUSED(isKnown)
    setFocusPolicy(Qt::ClickFocus); // the list says to which of its rows the Tab key leads
    auto *layout = new QVBoxLayout(this);
    m_text = new TextBlock(this);
    layout->addWidget(m_text);
    m_text->viewport()->installEventFilter(this);
}

int TokenRow::barAt() const
{
    return foldWidth + std::min(m_level, levelsIndented) * indentWidth;
}

void TokenRow::set(const explain::Token &token, Fold fold)
{
    const bool isFolded = fold != m_fold;
    m_level = token.level;
    m_fold = fold;
    layout()->setContentsMargins(barAt() + textMargin, 3, 6, 3);
    constexpr int mono = TextBlock::Run::Mono | TextBlock::Run::Bold;
    std::vector<TextBlock::Run> runs;
    for (const ShownPart &part : shownParts(token.text))
        runs.push_back({part.text, part.isName ? mono | TextBlock::Run::Boxed : mono});
    runs.push_back({QStringLiteral("  ") + token.meaning, TextBlock::Run::Plain});
    m_text->setRuns(std::move(runs));
    setAccessibleName(m_text->text());
    setCursor(fold == Fold::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setLit(false);
    update();
    if (isFolded && hasFocus()) {
        QAccessible::State changed;
        changed.expanded = changed.collapsed = true;
        QAccessibleStateChangeEvent told(this, changed);
        QAccessible::updateAccessibility(&told);
    }
}

void TokenRow::setLit(bool lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    update();
}

// A click on the words counts as well, unless it has marked some of them.
bool TokenRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && !m_text->textCursor().hasSelection()
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        emit clicked();
    return QWidget::eventFilter(watched, event);
}

void TokenRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        emit reached();
    update();
}

void TokenRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TokenRow::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && std::find(std::begin(treeKeys), std::end(treeKeys), event->key()) != std::end(treeKeys))
        emit keyTyped(event->key());
    else
        QWidget::keyPressEvent(event);
}

void TokenRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    emit entered();
}

void TokenRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    emit left();
}

void TokenRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit clicked();
}

void TokenRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (isMirrored) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const ToneColours colours = toneColours(m_lit ? Tone::More : Tone::Neutral, palette());
    const int bar = barAt();
    if (m_lit)
        painter.fillRect(QRect(bar, 0, width() - bar, height()), colours.fill);
    painter.fillRect(QRect(bar, 1, m_lit ? 4 : 2, height() - 2), colours.edge);
    if (hasFocus()) {
        painter.setPen(QPen(toneColours(Tone::More, palette()).edge, 2));
        painter.drawRoundedRect(QRectF(bar - foldWidth + 1, 1, width() - bar + foldWidth - 2, height() - 2), 3, 3);
    }
    if (m_fold == Fold::None)
        return;
    QPainterPath triangle;
    const double middle = 4 + fontMetrics().height() / 2.0;
    const double right = bar - 3;
    if (m_fold == Fold::Closed)
        triangle.addPolygon(QPolygonF{{right - 6, middle - 4}, {right, middle}, {right - 6, middle + 4}});
    else
        triangle.addPolygon(QPolygonF{{right - 8, middle - 3}, {right, middle - 3}, {right - 4, middle + 3}});
    painter.fillPath(triangle, quietText(palette()));
}

} // namespace helolab::docks
