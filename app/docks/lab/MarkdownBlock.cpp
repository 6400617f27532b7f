// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkdownBlock.h"

#include "app/docks/FixedFont.h"
#include "app/docks/Tone.h"
#include "app/docks/WholeWords.h"
#include "app/paper/MarkdownDocument.h"
#include "core/HanText.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextList>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace helolab::docks {

namespace {

const QString wrapMark = QStringLiteral("↪ ");

bool isQuoted(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
}

bool isCode(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

bool isItem(const QTextBlock &block)
{
    return block.isValid() && (block.textList() || !paper::writtenNumber(block).isEmpty());
}

} // namespace

MarkdownBlock::MarkdownBlock(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(20);
    setFocusPolicy(Qt::ClickFocus);
    setTabChangesFocus(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkdownBlock::setText(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    render();
}

void MarkdownBlock::render()
{
    if (m_rendering)
        return;
    m_rendering = true;
    document()->setDefaultFont(font());
    paper::readMarkdown(*document(), m_markdown);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        keepWordsWhole(block);
        styleBlock(block);
        styleRuns(block);
    }
    frame(isQuoted, toneColours(Tone::Advice, palette()).fill);
    const qreal mark = QFontMetricsF(fixedFont(font())).horizontalAdvance(wrapMark);
    frame(isCode, toneColours(Tone::Neutral, palette()).fill, mark);
    moveCursor(QTextCursor::Start);
    m_rendering = false;
    updateGeometry();
}

void MarkdownBlock::keepWordsWhole(const QTextBlock &block)
{
    const QString text = block.text();
    const QString whole = withWholeWords(text);
    if (whole.size() == text.size())
        return;
    QTextCursor cursor(document());
    for (qsizetype i = whole.size() - 1, at = text.size() - 1; i >= 0; --i) {
        if (at >= 0 && whole[i] == text[at]) {
            --at;
            continue;
        }
        cursor.setPosition(block.position() + int(at) + 1);
        cursor.insertText(QString(whole[i])); // in the letters of what stands before it
    }
}

void MarkdownBlock::styleBlock(const QTextBlock &block)
{
    QTextBlockFormat format = block.blockFormat();
    const qreal gap = fontMetrics().height() * 0.45;
    const QTextBlock next = block.next();
    format.setTopMargin(0);
    format.setBottomMargin(next.isValid() ? gap : 0);
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    if (isCode(block) || isQuoted(block)) {
        format.setLeftMargin(0);
        format.setRightMargin(0);
        format.clearBackground();
        format.setNonBreakableLines(false); // a long line goes on below rather than out of sight
        if (isCode(block) || !isQuoted(next))
            format.setBottomMargin(0);
    } else if (isItem(block) && isItem(next)) {
        format.setBottomMargin(gap * 0.5);
    }
    if (const QString number = paper::writtenNumber(block); !number.isEmpty())
        format.setTextIndent(-QFontMetricsF(font()).horizontalAdvance(number)); // where Qt sets those of its lists
    QTextCursor(block).setBlockFormat(format);
}

void MarkdownBlock::frame(bool (*belongs)(const QTextBlock &), const QColor &fill, qreal indent)
{
    QTextFrameFormat box;
    box.setBackground(fill);
    box.setPadding(7);
    box.setBorder(0);
    box.setBottomMargin(fontMetrics().height() * 0.45);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!belongs(block))
            continue;
        QTextCursor cursor(block);
        QTextBlock last = block;
        while (belongs(last.next()))
            last = last.next();
        const bool atEnd = !last.next().isValid();
        box.setBottomMargin(atEnd ? 0 : fontMetrics().height() * 0.45);
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        QTextFrame *made = cursor.insertFrame(box);
        // A frame stands between blocks: the empty ones that this takes are to take no room.
        for (const QTextBlock &beside :
             {document()->findBlock(made->firstPosition() - 1), document()->findBlock(made->lastPosition() + 1)}) {
            if (beside.isValid() && beside.length() <= 1) {
                QTextBlockFormat thin;
                thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
                QTextCursor(beside).setBlockFormat(thin);
            }
        }
        block = document()->findBlock(made->lastPosition());
        QTextBlockFormat hanging; // now: the box takes the format of its first block away
        hanging.setLeftMargin(indent);
        hanging.setTextIndent(-indent);
        cursor.setPosition(made->firstPosition());
        cursor.setPosition(made->lastPosition(), QTextCursor::KeepAnchor);
        cursor.mergeBlockFormat(hanging);
    }
}

void MarkdownBlock::styleRuns(const QTextBlock &block)
{
    const QColor ground
        = isQuoted(block) ? toneColours(Tone::Advice, palette()).fill : toneColours(Tone::Neutral, palette()).fill;
    const QFont mono = fixedFont(font());
    struct Run
    {
        int begin, length;
        bool code, stressedHan;
    };
    std::vector<Run> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const bool code = isCode(block) || fragment.charFormat().fontFixedPitch();
        const bool stressedHan = fragment.charFormat().fontItalic() && hasHan(fragment.text());
        runs.push_back({fragment.position(), fragment.length(), code, stressedHan});
    }
    for (const Run &run : runs) {
        QTextCursor cursor(document());
        cursor.setPosition(run.begin);
        cursor.setPosition(run.begin + run.length, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setForeground(palette().color(QPalette::WindowText));
        if (run.stressedHan) {
            format.setFontItalic(false);
            format.setFontWeight(QFont::Bold);
        }
        if (run.code) {
            format.setFont(mono, QTextCharFormat::FontPropertiesSpecifiedOnly);
            format.setFontFamilies({mono.family()});
            format.setFontPointSize(mono.pointSizeF());
            if (!isCode(block))
                format.setBackground(ground);
        }
        cursor.mergeCharFormat(format);
    }
}

QList<QRect> MarkdownBlock::wraps() const
{
    QList<QRect> places;
    const int width = qCeil(QFontMetricsF(fixedFont(font())).horizontalAdvance(wrapMark));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool isHanging = block.blockFormat().textIndent() < 0 && paper::writtenNumber(block).isEmpty();
        for (int line = 1; isHanging && line < block.layout()->lineCount(); ++line) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + block.layout()->lineAt(line).textStart());
            const QRect begin = cursorRect(cursor);
            places.append(QRect(begin.left() - width, begin.top(), width, begin.height()));
        }
    }
    return places;
}

void MarkdownBlock::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(fixedFont(font()));
    painter.setPen(quietText(palette()));
    for (const QRect &place : wraps())
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, wrapMark);
}

QSize MarkdownBlock::sizeHint() const
{
    const int width = 260;
    return {width, heightForWidth(width)};
}

QSize MarkdownBlock::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

int MarkdownBlock::heightForWidth(int width) const
{
    QTextDocument *text = document();
    const qreal before = text->textWidth();
    text->setTextWidth(width);
    const int height = int(std::ceil(text->size().height()));
    if (before > 0)
        text->setTextWidth(before);
    return height;
}

QMimeData *MarkdownBlock::createMimeDataFromSelection() const
{
    return asWritten(QTextBrowser::createMimeDataFromSelection());
}

QVariant MarkdownBlock::loadResource(int, const QUrl &)
{
    return {};
}

void MarkdownBlock::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::ApplicationFontChange)
        render();
}

void MarkdownBlock::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copyAction = menu.addAction(tr("&Copy"), this, &QTextEdit::copy);
    copyAction->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Select &all"), this, &QTextEdit::selectAll);
    menu.exec(event->globalPos());
}

void MarkdownBlock::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the text
}

} // namespace helolab::docks
