// SPDX-License-Identifier: GPL-3.0-or-later
#include "HexView.h"

#include "app/docks/FixedFont.h"
#include "app/docks/Tone.h"
#include "core/wire/OctetNames.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr int wideRow = 16;
constexpr int narrowRow = 8;
constexpr int margin = 8; // pixels around it all

QString hexNumber(qsizetype number, int digits)
{
    return QStringLiteral("%1").arg(number, digits, 16, QLatin1Char('0')).toUpper();
}

QChar shownAs(unsigned char octet)
{
    const bool isSeen = octet >= 0x20 && octet < 0x7F;
    return isSeen ? QChar(QLatin1Char(char(octet))) : QChar(0x00B7);
}

} // namespace

/// Where things stand, in characters of the fixed font: the offset, the numbers, the characters.
struct HexView::Metrics
{
    int width = 0; // of a character, pixels
    int height = 0; // of a row
    int ascent = 0;
    int offsetDigits = 4;
    int perRow = wideRow;
    qsizetype firstRow = 0;

    int numbersAt() const { return offsetDigits + 2; }
    int charactersAt() const { return numbersAt() + 3 * perRow + 1; }
    int rowWidth() const { return (charactersAt() + perRow) * width + 2 * margin; }
    QRect number(qsizetype octet) const { return cell(octet, numbersAt() + 3 * int(octet % perRow), 2); }
    QRect character(qsizetype octet) const { return cell(octet, charactersAt() + int(octet % perRow), 1); }

private:
    QRect cell(qsizetype octet, int column, int columns) const
    {
        return {margin + column * width, margin + int(octet / perRow - firstRow) * height, columns * width, height};
    }
};

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    useFont();
}

void HexView::setOctets(const QByteArray &octets)
{
    m_octets = octets;
    m_cursor = 0;
    m_markBegin = m_markLength = 0;
    verticalScrollBar()->setValue(0);
    arrange();
    viewport()->update();
}

void HexView::setCursor(qsizetype octet)
{
    octet = std::clamp<qsizetype>(octet, 0, std::max<qsizetype>(m_octets.size() - 1, 0));
    if (octet == m_cursor)
        return;
    m_cursor = octet;
    const qsizetype row = octet / perRow();
    const int first = verticalScrollBar()->value();
    const int inSight = std::max(verticalScrollBar()->pageStep(), 1);
    if (row < first || row >= first + inSight)
        verticalScrollBar()->setValue(int(row < first ? row : row - inSight + 1));
    viewport()->update();
    emit cursorMoved(octet);
}

void HexView::mark(qsizetype begin, qsizetype length)
{
    m_markBegin = begin;
    m_markLength = length;
    viewport()->update();
}

HexView::Metrics HexView::metrics() const
{
    const QFontMetrics font(m_font);
    Metrics at;
    at.width = font.horizontalAdvance(QLatin1Char('0'));
    at.height = font.height() + 4;
    at.ascent = font.ascent() + 2;
    at.offsetDigits = std::max(4, int(QString::number(m_octets.size(), 16).size()));
    if (at.rowWidth() > viewport()->width())
        at.perRow = narrowRow;
    at.firstRow = verticalScrollBar()->value();
    return at;
}

int HexView::perRow() const
{
    return metrics().perRow;
}

qsizetype HexView::rowCount() const
{
    return (m_octets.size() + perRow() - 1) / perRow();
}

QString HexView::rowText(qsizetype octet) const
{
    const Metrics at = metrics();
    const qsizetype begin = octet - octet % at.perRow;
    QString numbers;
    QString characters;
    for (const char each :
         QByteArrayView(m_octets).sliced(begin).first(std::min<qsizetype>(at.perRow, m_octets.size() - begin))) {
        numbers += hexNumber(quint8(each), 2) + QLatin1Char(' ');
        characters += shownAs(quint8(each));
    }
    return hexNumber(begin, at.offsetDigits) + QStringLiteral("  ") + numbers.leftJustified(3 * at.perRow + 1)
        + characters;
}

QString HexView::hexOfMarked() const
{
    const QByteArray what = m_markLength > 0 ? m_octets.mid(m_markBegin, m_markLength) : m_octets;
    return QString::fromLatin1(what.toHex(' ').toUpper());
}

QSize HexView::sizeHint() const
{
    const Metrics at = metrics();
    return {at.rowWidth(), 6 * at.height + 2 * margin};
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(m_font);
    const Metrics at = metrics();
    const qsizetype rows = viewport()->height() / at.height + 1;
    const qsizetype first = at.firstRow * at.perRow;
    const qsizetype end = std::min(m_octets.size(), first + rows * at.perRow);
    for (qsizetype octet = first; octet < end; ++octet) {
        if (octet % at.perRow == 0) {
            painter.setPen(quietText(palette()));
            painter.drawText(margin, at.number(octet).top() + at.ascent, hexNumber(octet, at.offsetDigits));
        }
        paintOctet(painter, at, octet);
    }
}

void HexView::paintOctet(QPainter &painter, const Metrics &at, qsizetype octet) const
{
    const auto value = quint8(m_octets[octet]);
    const bool isMarked = octet >= m_markBegin && octet < m_markBegin + m_markLength;
    const bool isUnseen = value < 0x20 || value >= 0x7F;
    const ToneColours unseen = toneColours(Tone::Advice, palette());
    const ToneColours marked = toneColours(Tone::More, palette());
    for (const QRect &cell : {at.number(octet), at.character(octet)}) {
        const bool isNumber = cell.width() > at.width;
        const bool joins = isMarked && octet + 1 < m_markBegin + m_markLength && octet % at.perRow != at.perRow - 1;
        const QRect box = cell.adjusted(0, 1, isNumber && joins ? at.width : 0, -1);
        if (isMarked) {
            painter.fillRect(box, marked.fill);
            painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), marked.edge);
        } else if (isUnseen) {
            painter.fillRect(box, unseen.fill);
        }
        painter.setPen(isUnseen ? readable(unseen.text, isMarked ? marked.fill : unseen.fill)
                                : readable(palette().color(QPalette::Text),
                                           isMarked ? marked.fill : palette().color(QPalette::Base)));
        painter.drawText(cell.left(), cell.top() + at.ascent, isNumber ? hexNumber(value, 2) : QString(shownAs(value)));
        if (octet == m_cursor) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.drawRect(cell.adjusted(-1, 1, 1, -2));
        }
    }
}

qsizetype HexView::octetAt(QPoint position) const
{
    const Metrics at = metrics();
    const qsizetype row = at.firstRow + std::max(0, position.y() - margin) / at.height;
    const int column = (position.x() - margin) / at.width;
    const int place = column >= at.charactersAt() ? column - at.charactersAt() : (column - at.numbersAt()) / 3;
    return row * at.perRow + std::clamp(place, 0, at.perRow - 1);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCursor(octetAt(event->position().toPoint()));
    QAbstractScrollArea::mousePressEvent(event);
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype row = perRow();
    const qsizetype page = row * std::max(verticalScrollBar()->pageStep() - 1, 1);
    const bool wholeText = event->modifiers() & Qt::ControlModifier;
    const struct
    {
        int key;
        qsizetype to;
    } moves[] = {
        {Qt::Key_Left, m_cursor - 1},
        {Qt::Key_Right, m_cursor + 1},
        {Qt::Key_Up, m_cursor - row},
        {Qt::Key_Down, m_cursor + row},
        {Qt::Key_PageUp, m_cursor - page},
        {Qt::Key_PageDown, m_cursor + page},
        {Qt::Key_Home, wholeText ? 0 : m_cursor - m_cursor % row},
        {Qt::Key_End, wholeText ? m_octets.size() : m_cursor - m_cursor % row + row - 1},
    };
    for (const auto &move : moves) {
        if (event->key() == move.key) {
            setCursor(move.to);
            return;
        }
    }
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(hexOfMarked());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        useFont();
}

void HexView::arrange()
{
    const Metrics at = metrics();
    const int inSight = std::max(1, (viewport()->height() - margin) / at.height);
    verticalScrollBar()->setPageStep(inSight);
    verticalScrollBar()->setRange(0, int(std::max<qsizetype>(0, rowCount() - inSight)));
}

void HexView::useFont()
{
    m_font = fixedFont(font());
    arrange();
    viewport()->update();
}

} // namespace helolab::docks
