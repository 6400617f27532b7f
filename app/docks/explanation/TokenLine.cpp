// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenLine.h"

#include "app/docks/FixedFont.h"
#include "app/docks/Tone.h"
#include "app/docks/WholeWords.h"
#include "core/explain/TokenTree.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace helolab::docks {

namespace {

constexpr int tokenLinePadding = 3; // around the text, for the tiles

} // namespace

TokenLine::TokenLine(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_layout.setCacheEnabled(true);
    useFont();
}

void TokenLine::set(const QByteArray &line, const std::vector<explain::Token> &tokens,
                    const std::optional<explain::Mistake> &mistake)
{
    if (!explain::areSamePieces(m_tokens, tokens))
        forget();
    m_tokens = tokens;
    m_shown = tokenText(line, tokens, mistake);
    m_layout.setText(m_shown.text);
    m_layout.setFormats(formats());
    arrange(width());
    setAccessibleName(asWritten(m_shown.text));
    setAccessibleDescription({});
    updateGeometry();
    update();
}

void TokenLine::forget()
{
    m_chosen = m_hovered = m_pointed = -1;
}

QList<QTextLayout::FormatRange> TokenLine::formats() const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const TokenText::Piece &piece : m_shown.pieces) {
        if (!piece.isWrong)
            continue;
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(toneColours(Tone::Permanent, palette()).edge);
        ranges.push_back({piece.begin, piece.length, wrong});
    }
    for (const auto &[begin, length] : m_shown.names) {
        QTextCharFormat name;
        name.setForeground(toneColours(Tone::Advice, palette()).onEdge);
        name.setBackground(toneColours(Tone::Advice, palette()).edge);
        ranges.push_back({begin, length, name});
    }
    return ranges;
}

QString TokenLine::text() const
{
    return asWritten(m_layout.text());
}

void TokenLine::choose(int token)
{
    if (token < -1 || token >= count())
        return;
    const int before = lit();
    m_chosen = token;
    m_pointed = -1;
    emit chosen(token);
    lightUp(before);
}

void TokenLine::goTo(int token)
{
    if (token < 0 || token >= count())
        return;
    const int before = lit();
    m_chosen = token;
    m_pointed = m_hovered = -1; // the keys are in use
    lightUp(before);
}

void TokenLine::lightUp(int before)
{
    if (lit() == before)
        return;
    announce();
    update();
    emit litChanged(lit());
}

void TokenLine::hover(int token)
{
    const int before = lit();
    m_hovered = token < count() ? token : -1;
    if (lit() == before)
        return;
    update();
    emit litChanged(lit());
}

void TokenLine::point(int token)
{
    if (token == m_pointed || token >= count())
        return;
    m_pointed = token;
    update();
}

/// The token beside the chosen one, of the same level or, where there is none any more, of a lower one.
int TokenLine::beside(int step) const
{
    for (int i = m_chosen + step; i >= 0 && i < count(); i += step) {
        if (m_chosen < 0 || m_tokens[std::size_t(i)].level <= m_tokens[std::size_t(m_chosen)].level)
            return i;
    }
    return m_chosen;
}

/// The first piece of the chosen token; -1 where it has none.
int TokenLine::below() const
{
    return m_chosen >= 0 && explain::hasPieces(m_tokens, m_chosen) ? m_chosen + 1 : -1;
}

void TokenLine::announce()
{
    if (m_chosen < 0)
        return;
    QString said = m_tokens[std::size_t(m_chosen)].meaning;
    const int parent = explain::parentOf(m_tokens, m_chosen);
    if (parent >= 0)
        said += QLatin1Char('\n') + tr("A piece of “%1”.").arg(m_tokens[std::size_t(parent)].text);
    setAccessibleDescription(said);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QRect TokenLine::tokenRectangle(int token) const
{
    if (token < 0 || token >= count())
        return {};
    const auto parts = rectangles(piece(token));
    return parts.empty() ? QRect() : parts.front().toAlignedRect();
}

QSize TokenLine::sizeHint() const
{
    return {320, heightForWidth(320)};
}

int TokenLine::heightForWidth(int wanted) const
{
    arrange(wanted);
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    const int height = last.isValid() ? int(std::ceil(last.y() + last.height())) + tokenLinePadding : 0;
    arrange(width());
    return height;
}

void TokenLine::arrange(int wanted) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    const qreal lineWidth = std::max(20, wanted - 2 * tokenLinePadding);
    m_layout.beginLayout();
    qreal y = tokenLinePadding;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(lineWidth);
        line.setPosition({qreal(tokenLinePadding), y});
        y += line.height() + 2 * tokenLinePadding;
    }
    m_layout.endLayout();
}

void TokenLine::useFont()
{
    m_layout.setFont(fixedFont(font()));
}

int TokenLine::tokenAt(QPoint position) const
{
    for (int i = count() - 1; i >= 0; --i) { // the innermost first
        for (const QRectF &part : rectangles(piece(i))) {
            if (part.contains(position))
                return i;
        }
    }
    return -1;
}

std::vector<QRectF> TokenLine::rectangles(const TokenText::Piece &piece) const
{
    std::vector<QRectF> found;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int begin = std::max(piece.begin, line.textStart());
        const int end = std::min(piece.begin + piece.length, line.textStart() + line.textLength());
        if (begin >= end)
            continue;
        const qreal left = line.cursorToX(begin);
        const qreal right = line.cursorToX(end);
        found.emplace_back(std::min(left, right), line.y(), std::abs(right - left), line.height());
        found.back().adjust(-1, -1.5, 1, 1.5);
    }
    return found;
}

void TokenLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours quiet = toneColours(Tone::Neutral, palette());
    const ToneColours bright = toneColours(Tone::More, palette());
    const ToneColours wrong = toneColours(Tone::Permanent, palette());
    const auto draw = [&](int token, const QBrush &brush, const QPen &pen) {
        painter.setBrush(brush);
        painter.setPen(pen);
        for (const QRectF &part : rectangles(piece(token)))
            painter.drawRoundedRect(part, 3, 3);
    };
    for (int i = 0; i < count(); ++i) {
        if (m_tokens[std::size_t(i)].level == 0 || piece(i).isWrong)
            draw(i, piece(i).isWrong ? wrong.fill : quiet.fill, Qt::NoPen);
    }
    if (lit() >= 0) {
        for (int i = explain::parentOf(m_tokens, lit()); i >= 0; i = explain::parentOf(m_tokens, i))
            draw(i, Qt::NoBrush, QPen(bright.edge, 1, Qt::DotLine));
        draw(lit(), bright.fill, QPen(bright.edge, hasFocus() ? 2.5 : 1.5));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    m_layout.draw(&painter, {0, 0});
}

void TokenLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        useFont();
        arrange(width());
        updateGeometry();
    } else if (event->type() == QEvent::PaletteChange) {
        m_layout.setFormats(formats());
        arrange(width());
    }
    update();
}

void TokenLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_chosen < 0 && event->reason() != Qt::MouseFocusReason)
        choose(0);
    update();
}

void TokenLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        choose(beside(-1));
        return;
    case Qt::Key_Right:
        choose(beside(1));
        return;
    case Qt::Key_Down:
        if (below() < 0)
            break;
        choose(below());
        return;
    case Qt::Key_Up:
        if (m_chosen < 0 || explain::parentOf(m_tokens, m_chosen) < 0)
            break;
        choose(explain::parentOf(m_tokens, m_chosen));
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(count() - 1);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TokenLine::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    hover(-1);
}

void TokenLine::mouseMoveEvent(QMouseEvent *event)
{
    const int token = tokenAt(event->pos());
    setCursor(token >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    hover(token);
}

void TokenLine::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(tokenAt(event->pos()));
}

void TokenLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width());
}

} // namespace helolab::docks
