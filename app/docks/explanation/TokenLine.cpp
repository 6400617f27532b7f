// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenLine.h"

#include "app/docks/FixedFont.h"
#include "app/docks/Tone.h"
#include "app/docks/WholeWords.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace helolab::docks {

namespace {

constexpr int tokenLinePadding = 3; // around the text, for the tiles

bool overlaps(const explain::Token &token, const explain::Mistake &mistake)
{
    return mistake.length > 0 && token.begin < mistake.begin + mistake.length
        && mistake.begin < token.begin + token.length;
}

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
    QString text;
    m_pieces.clear();
    m_names.clear();
    qsizetype done = 0;
    for (const explain::Token &token : tokens) {
        if (token.begin > done)
            append(text,
                   shownParts(QByteArrayView(line).sliced(
                       std::min(done, line.size()), std::min(token.begin, line.size()) - std::min(done, line.size()))));
        const auto begin = int(text.size());
        append(text,
               token.text.isEmpty() ? std::vector<ShownPart>{{QStringLiteral("␣"), false}} : shownParts(token.text));
        m_pieces.push_back({begin, int(text.size()) - begin, mistake && overlaps(token, *mistake), token.meaning});
        done = std::max(done, token.begin + token.length);
    }
    if (done < line.size())
        append(text, shownParts(QByteArrayView(line).sliced(done)));
    while (text.endsWith(QChar::LineSeparator) || text.endsWith(QLatin1Char(' ')))
        text.chop(1);

    m_layout.setText(text);
    m_layout.setFormats(formats());
    m_chosen = m_hovered = -1;
    arrange(width());
    setAccessibleName(asWritten(text));
    setAccessibleDescription({});
    updateGeometry();
    update();
}

void TokenLine::append(QString &text, const std::vector<ShownPart> &shown)
{
    for (const ShownPart &part : shown) {
        if (part.isName)
            m_names.emplace_back(int(text.size()), int(part.text.size()));
        text += withWholeWords(part.text);
    }
}

QList<QTextLayout::FormatRange> TokenLine::formats() const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const Piece &piece : m_pieces) {
        if (!piece.wrong)
            continue;
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(toneColours(Tone::Permanent, palette()).edge);
        ranges.push_back({piece.begin, piece.length, wrong});
    }
    for (const auto &[begin, length] : m_names) {
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

void TokenLine::announce()
{
    if (m_chosen < 0)
        return;
    setAccessibleDescription(m_pieces[std::size_t(m_chosen)].meaning);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QRect TokenLine::tokenRectangle(int token) const
{
    if (token < 0 || token >= count())
        return {};
    const auto parts = rectangles(m_pieces[std::size_t(token)]);
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
    for (int i = 0; i < count(); ++i) {
        for (const QRectF &part : rectangles(m_pieces[std::size_t(i)])) {
            if (part.contains(position))
                return i;
        }
    }
    return -1;
}

std::vector<QRectF> TokenLine::rectangles(const Piece &piece) const
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
    for (int i = 0; i < count(); ++i) {
        const Piece &piece = m_pieces[std::size_t(i)];
        const bool isLit = i == lit();
        const ToneColours &colours = isLit ? bright : piece.wrong ? wrong : quiet;
        painter.setBrush(colours.fill);
        painter.setPen(isLit ? QPen(colours.edge, hasFocus() ? 2.5 : 1.5) : QPen(Qt::NoPen));
        for (const QRectF &part : rectangles(piece))
            painter.drawRoundedRect(part, 3, 3);
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
        choose(std::max(0, m_chosen - 1));
        return;
    case Qt::Key_Right:
        choose(std::min(count() - 1, m_chosen + 1));
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(count() - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
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
