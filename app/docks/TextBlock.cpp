// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextBlock.h"

#include "FixedFont.h"
#include "Tone.h"
#include "WholeWords.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace helolab::docks {

TextBlock::TextBlock(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    document()->setDocumentMargin(0);
    // The Tab key goes from one thing to act upon to the next; prose is selected with the mouse, or copied whole.
    setFocusPolicy(Qt::ClickFocus);
    setTabChangesFocus(true);
    // Neither Fixed nor Minimum: the height for the preferred width would become the most, or the least, it may have.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextBlock::setPlain(const QString &text, int look)
{
    setRuns({{text, look}});
}

void TextBlock::setRuns(std::vector<Run> runs)
{
    m_runs = std::move(runs);
    render();
}

void TextBlock::setScale(double scale)
{
    m_scale = scale;
    render();
}

void TextBlock::setToneColour(const QColor &colour)
{
    if (colour == m_tone)
        return;
    m_tone = colour;
    render();
}

void TextBlock::setGround(const QColor &colour)
{
    if (colour == m_ground)
        return;
    m_ground = colour;
    render();
}

void TextBlock::setHanging(bool hanging)
{
    m_hanging = hanging;
    render();
}

void TextBlock::hang()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const auto sign = std::find_if(text.begin(), text.end(), [](QChar c) { return c != QLatin1Char(' '); });
        const qsizetype words = sign - text.begin() + 2;
        const bool isSign = words <= text.size() && !sign->isLetterOrNumber() && text[words - 1] == QLatin1Char(' ');
        if (!isSign)
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + int(words) - 1); // the letters of the sign
        const qreal indent = QFontMetricsF(cursor.charFormat().font()).horizontalAdvance(text.left(words));
        QTextBlockFormat format;
        format.setLeftMargin(indent);
        format.setTextIndent(-indent);
        cursor.mergeBlockFormat(format);
    }
}

void TextBlock::render()
{
    if (m_rendering)
        return;
    m_rendering = true;
    QFont base = font();
    if (base.pointSizeF() > 0)
        base.setPointSizeF(base.pointSizeF() * m_scale);
    document()->setDefaultFont(base);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    cursor.setBlockFormat(QTextBlockFormat());
    for (const Run &run : m_runs) {
        QTextCharFormat format;
        QFont runFont = base;
        if (run.look & Run::Mono)
            runFont = fixedFont(base);
        runFont.setBold(run.look & Run::Bold);
        format.setFont(runFont);
        QColor colour = palette().color(QPalette::WindowText);
        if (run.look & Run::Quiet)
            colour = m_ground.isValid() ? readable(quietText(palette()), m_ground) : quietText(palette());
        if ((run.look & Run::Toned) && m_tone.isValid())
            colour = m_tone;
        if (run.look & Run::Boxed) {
            colour = toneColours(Tone::Advice, palette()).onEdge;
            format.setBackground(toneColours(Tone::Advice, palette()).edge);
        }
        format.setForeground(colour);
        cursor.insertText(withWholeWords(run.text), format);
    }
    if (m_hanging)
        hang();
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::Start);
    setTextCursor(cursor);
    m_known = {};
    m_rendering = false;
    updateGeometry();
}

QString TextBlock::text() const
{
    return asWritten(toPlainText());
}

QMimeData *TextBlock::createMimeDataFromSelection() const
{
    return asWritten(QTextEdit::createMimeDataFromSelection());
}

QSize TextBlock::sizeHint() const
{
    const int width = std::min(int(std::ceil(document()->idealWidth())), 320);
    return {width, heightForWidth(std::max(width, 1))};
}

QSize TextBlock::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

int TextBlock::heightForWidth(int width) const
{
    for (const Known &known : m_known) {
        if (known.width == width)
            return known.height;
    }
    // The document is laid out for the asking and put back: copying it would cost more than both. The editor must not
    // hear of it, or it lays the document out for its own width in between.
    QTextDocument *text = document();
    const QSignalBlocker quiet(text->documentLayout());
    const qreal before = text->textWidth();
    text->setTextWidth(width);
    const int height = int(std::ceil(text->size().height()));
    if (before > 0)
        text->setTextWidth(before);
    std::rotate(m_known.begin(), m_known.end() - 1, m_known.end());
    m_known.front() = {width, height};
    return height;
}

void TextBlock::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::ApplicationFontChange)
        render();
}

void TextBlock::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copyAction = menu.addAction(tr("&Copy"), this, &QTextEdit::copy);
    copyAction->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Select &all"), this, &QTextEdit::selectAll);
    menu.exec(event->globalPos());
}

void TextBlock::focusOutEvent(QFocusEvent *event)
{
    // One selection at a time among all the blocks of a page, as if they were one text.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
    }
    QTextEdit::focusOutEvent(event);
}

void TextBlock::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the paragraph
}

} // namespace helolab::docks
