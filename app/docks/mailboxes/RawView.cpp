// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawView.h"

#include "app/docks/FixedFont.h"
#include "app/docks/ShownOctets.h"
#include "app/docks/Tone.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>

namespace helolab::docks {

namespace {

/// 0D 0A. In letters: few fonts have the signs that Unicode has for them.
const QString lineEnd = QStringLiteral("‹CR LF›");

constexpr int markWidth = 4; // in the margin

/// A longer line is no line of a letter (RFC 5322 section 2.1.1 allows 998); laying it out would take seconds.
constexpr qsizetype longestRawLine = 4000; // octets

/// Names of header fields in bold.
class FieldNames : public QSyntaxHighlighter
{
public:
    FieldNames(QTextDocument *document, const std::vector<qsizetype> &lineBegins,
               const std::vector<mime::Span> &headers)
        : QSyntaxHighlighter(document)
        , m_lineBegins(lineBegins)
        , m_headers(headers)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        if (text.isEmpty() || text.front().isSpace() || !isInHeader(currentBlock().blockNumber()))
            return;
        QTextCharFormat name;
        name.setFontWeight(QFont::Bold);
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        if (colon > 0)
            setFormat(0, int(colon) + 1, name);
    }

private:
    bool isInHeader(int line) const
    {
        if (std::size_t(line) >= m_lineBegins.size())
            return false;
        const qsizetype octet = m_lineBegins[std::size_t(line)];
        const auto behind = std::upper_bound(m_headers.begin(), m_headers.end(), octet,
                                             [](qsizetype at, const mime::Span &header) { return at < header.begin; });
        return behind != m_headers.begin() && octet < std::prev(behind)->end();
    }

    const std::vector<qsizetype> &m_lineBegins;
    const std::vector<mime::Span> &m_headers;
};

QString shownLine(QByteArrayView line)
{
    QString shown;
    for (;;) {
        const qsizetype tab = line.indexOf('\t');
        shown += shownOctets(tab < 0 ? line : line.first(tab));
        if (tab < 0)
            return shown;
        shown += QLatin1Char('\t');
        line = line.sliced(tab + 1);
    }
}

} // namespace

RawView::RawView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    new FieldNames(document(), m_lineBegins, m_headers);
    m_margin = new QWidget(this);
    m_margin->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, this, [this] { m_margin->update(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &RawView::cursorMoved);
    useFont();
}

void RawView::useFont()
{
    const QFont mono = fixedFont(font());
    document()->setDefaultFont(mono);
    setTabStopDistance(8 * QFontMetricsF(mono).horizontalAdvance(QLatin1Char(' ')));
}

void RawView::setMessage(const QByteArray &octets, const std::vector<store::Span> &added,
                         const std::vector<mime::Span> &headers)
{
    m_octets = octets;
    m_added = added;
    m_headers = headers;
    m_shown = {};
    m_marked = {};
    render();
}

void RawView::setLineEndsVisible(bool visible)
{
    if (visible == m_lineEndsVisible)
        return;
    m_lineEndsVisible = visible;
    render();
}

/// Shows lines from the first shown one on, as many as may be.
void RawView::render()
{
    QString text;
    m_addedLines.clear();
    m_lineBegins.clear();
    m_cut = m_shown.begin > 0;
    qsizetype at = m_shown.begin;
    qsizetype shown = 0; // octets, without what is left out of long lines
    while (at < m_octets.size() && shown < mostShown && int(m_lineBegins.size()) < mostLines) {
        const qsizetype end = m_octets.indexOf("\r\n", at);
        const qsizetype lineEndsAt = end < 0 ? m_octets.size() : end;
        const QByteArrayView line = QByteArrayView(m_octets).sliced(at, lineEndsAt - at);
        const bool isAdded = std::any_of(m_added.begin(), m_added.end(), [at](const store::Span &span) {
            return at >= span.begin && at < span.begin + span.length;
        });
        if (isAdded)
            m_addedLines.push_back(int(m_lineBegins.size()));
        m_lineBegins.push_back(at);
        if (line.size() > longestRawLine) {
            text += shownLine(line.first(longestRawLine));
            text += tr(" … (%n more octet(s) in this line)", nullptr, int(line.size() - longestRawLine));
            m_cut = true;
        } else {
            text += shownLine(line);
        }
        at = lineEndsAt;
        shown += std::min(line.size(), longestRawLine) + 2;
        if (end < 0)
            break;
        if (m_lineEndsVisible)
            text += lineEnd;
        text += QLatin1Char('\n');
        at += 2;
    }
    m_shown = mime::Span::between(m_shown.begin, at);
    m_cut = m_cut || at < m_octets.size();
    const QScopedValueRollback placing(m_placingCursor, true);
    setPlainText(text);
    markAdded();
}

void RawView::mark(mime::Span octets, bool scroll)
{
    m_marked = octets;
    const bool isShown = octets.begin >= m_shown.begin && (octets.begin < m_shown.end() || m_octets.isEmpty());
    if (!isShown && scroll && !octets.isEmpty()) {
        const qsizetype before = octets.begin > 0 ? m_octets.lastIndexOf('\n', octets.begin - 1) : -1;
        m_shown = {before + 1, 0};
        render();
    }
    if (scroll && !octets.isEmpty()) {
        const QScopedValueRollback placing(m_placingCursor, true);
        const auto [first, end] = markedLines();
        setTextCursor(QTextCursor(document()->findBlockByNumber(std::min(end, blockCount()) - 1)));
        ensureCursorVisible();
        setTextCursor(QTextCursor(document()->findBlockByNumber(first))); // in sight for certain
        ensureCursorVisible();
    }
    m_margin->update();
    viewport()->update();
}

int RawView::lineOf(qsizetype octet) const
{
    const auto behind = std::upper_bound(m_lineBegins.begin(), m_lineBegins.end(), octet);
    return std::max(0, int(behind - m_lineBegins.begin()) - 1);
}

std::pair<int, int> RawView::markedLines() const
{
    const bool isShown = m_marked.begin < m_shown.end() && m_marked.end() > m_shown.begin;
    if (m_marked.isEmpty() || !isShown)
        return {0, 0};
    return {lineOf(m_marked.begin), lineOf(std::min(m_marked.end(), m_shown.end()) - 1) + 1};
}

void RawView::cursorMoved()
{
    const int line = textCursor().blockNumber();
    if (!m_placingCursor && !textCursor().hasSelection() && std::size_t(line) < m_lineBegins.size())
        emit lineChosen(octetOfLine(line));
}

void RawView::markAdded()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : m_addedLines) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line));
        mark.format.setBackground(toneColours(Tone::More, palette()).fill);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.push_back(mark);
    }
    setExtraSelections(marks);
    placeMargin();
}

QString RawView::marginText() const
{
    return tr("server");
}

int RawView::marginWidth() const
{
    return markWidth + (m_addedLines.empty() ? 2 : fontMetrics().horizontalAdvance(marginText()) + 12);
}

void RawView::placeMargin()
{
    const int wide = marginWidth();
    setViewportMargins(wide, 0, 0, 0);
    const QRect inner = viewport()->geometry();
    m_margin->setGeometry(inner.left() - wide, inner.top(), wide, inner.height());
    m_margin->update();
}

void RawView::paintMargin()
{
    QPainter painter(m_margin);
    const ToneColours colours = toneColours(Tone::More, palette());
    const QColor marked = toneColours(Tone::Advice, palette()).edge;
    const auto [first, end] = markedLines();
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    for (; block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > m_margin->height())
            break;
        if (block.blockNumber() >= first && block.blockNumber() < end)
            painter.fillRect(QRectF(m_margin->width() - markWidth, place.top(), markWidth, place.height()), marked);
        if (!std::binary_search(m_addedLines.begin(), m_addedLines.end(), block.blockNumber()))
            continue;
        const QRectF label(0, place.top(), m_margin->width() - markWidth, place.height());
        painter.fillRect(label, colours.fill);
        painter.fillRect(QRectF(0, place.top(), 3, place.height()), colours.edge);
        painter.setPen(colours.text);
        painter.drawText(label.adjusted(7, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, marginText());
    }
}

/// From the first marked line to the last, as far as they are in sight.
QRectF RawView::markedRect() const
{
    const auto [first, end] = markedLines();
    QRectF marked;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height() || block.blockNumber() >= end)
            break;
        if (block.blockNumber() >= first)
            marked |= QRectF(0, place.top(), viewport()->width(), place.height());
    }
    return marked;
}

void RawView::paintEvent(QPaintEvent *event)
{
    const QRectF marked = markedRect();
    const ToneColours colours = toneColours(Tone::Advice, palette());
    if (!marked.isEmpty())
        QPainter(viewport()).fillRect(marked, colours.fill);
    QPlainTextEdit::paintEvent(event);
    if (marked.isEmpty())
        return;
    QPainter painter(viewport()); // over the ground of lines that the server wrote
    painter.setPen(colours.edge);
    painter.drawLine(marked.topLeft(), marked.topRight());
    painter.drawLine(marked.bottomLeft(), marked.bottomRight());
}

void RawView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
        useFont();
        placeMargin();
        break;
    case QEvent::PaletteChange:
        markAdded();
        break;
    case QEvent::LanguageChange:
        render();
        break;
    default:
        break;
    }
}

void RawView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copyAction = menu.addAction(tr("&Copy"), this, &QPlainTextEdit::copy);
    copyAction->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Select &all"), this, &QPlainTextEdit::selectAll);
    menu.exec(event->globalPos());
}

void RawView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

bool RawView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_margin && event->type() == QEvent::Paint) {
        paintMargin();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

} // namespace helolab::docks
