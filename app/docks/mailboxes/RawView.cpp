// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawView.h"

#include "app/docks/FixedFont.h"
#include "app/docks/ShownOctets.h"
#include "app/docks/Tone.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>

namespace helolab::docks {

namespace {

/// 0D 0A. In letters: few fonts have the signs that Unicode has for them.
const QString lineEnd = QStringLiteral("‹CR LF›");

/// A longer line is no line of a letter (RFC 5322 section 2.1.1 allows 998); laying it out would take seconds.
constexpr qsizetype longestRawLine = 4000; // octets

/// Names of header fields in bold, down to the empty line.
class FieldNames : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        constexpr int header = 1;
        constexpr int body = 2;
        const bool isBody = previousBlockState() == body || text.isEmpty() || text == lineEnd;
        setCurrentBlockState(isBody ? body : header);
        if (isBody || text.front().isSpace())
            return;
        QTextCharFormat name;
        name.setFontWeight(QFont::Bold);
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        if (colon > 0)
            setFormat(0, int(colon) + 1, name);
    }
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
    new FieldNames(document());
    m_margin = new QWidget(this);
    m_margin->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, this, [this] { m_margin->update(); });
    useFont();
}

void RawView::useFont()
{
    const QFont mono = fixedFont(font());
    document()->setDefaultFont(mono);
    setTabStopDistance(8 * QFontMetricsF(mono).horizontalAdvance(QLatin1Char(' ')));
}

void RawView::setMessage(const QByteArray &octets, const std::vector<store::Span> &added)
{
    m_octets = octets;
    m_added = added;
    render();
}

void RawView::setLineEndsVisible(bool visible)
{
    if (visible == m_lineEndsVisible)
        return;
    m_lineEndsVisible = visible;
    render();
}

void RawView::render()
{
    QByteArrayView rest(m_octets);
    m_cut = rest.size() > mostShown;
    rest = rest.first(std::min(rest.size(), mostShown));
    QString text;
    text.reserve(rest.size() + rest.size() / 16);
    m_addedLines.clear();
    qsizetype begin = 0;
    for (int number = 0; !rest.isEmpty(); ++number) {
        const qsizetype end = rest.indexOf("\r\n");
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        const bool isAdded = std::any_of(m_added.begin(), m_added.end(), [begin](const store::Span &span) {
            return begin >= span.begin && begin < span.begin + span.length;
        });
        if (isAdded)
            m_addedLines.push_back(number);
        if (line.size() > longestRawLine) {
            text += shownLine(line.first(longestRawLine));
            text += tr(" … (%n more octet(s) in this line)", nullptr, int(line.size() - longestRawLine));
            m_cut = true;
        } else {
            text += shownLine(line);
        }
        if (end < 0)
            break;
        if (m_lineEndsVisible)
            text += lineEnd;
        text += QLatin1Char('\n');
        rest = rest.sliced(end + 2);
        begin += end + 2;
    }
    setPlainText(text);
    markAdded();
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
    return m_addedLines.empty() ? 0 : fontMetrics().horizontalAdvance(marginText()) + 14;
}

void RawView::placeMargin()
{
    const int wide = marginWidth();
    setViewportMargins(wide, 0, 0, 0);
    const QRect inner = viewport()->geometry();
    m_margin->setGeometry(inner.left() - wide, inner.top(), wide, inner.height());
    m_margin->setVisible(wide > 0);
    m_margin->update();
}

void RawView::paintMargin()
{
    QPainter painter(m_margin);
    const ToneColours colours = toneColours(Tone::More, palette());
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    for (; block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > m_margin->height())
            break;
        if (!std::binary_search(m_addedLines.begin(), m_addedLines.end(), block.blockNumber()))
            continue;
        const QRectF label(0, place.top(), m_margin->width(), place.height());
        painter.fillRect(label, colours.fill);
        painter.fillRect(QRectF(0, place.top(), 3, place.height()), colours.edge);
        painter.setPen(colours.text);
        painter.drawText(label.adjusted(7, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, marginText());
    }
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
