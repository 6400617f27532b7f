// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextView.h"

#include "app/docks/ShownOctets.h"
#include "app/docks/Tone.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr std::size_t mostBoxes = 5000;
constexpr int longestLine = 4000; // characters: laying out more in one takes long

} // namespace

TextView::TextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void TextView::add(QString &text, const QString &piece, bool isOurs)
{
    const int begin = int(text.size());
    if (m_inLine + piece.size() <= longestLine) {
        text += piece;
        m_inLine += int(piece.size());
    } else {
        for (qsizetype at = 0; at < piece.size() && m_lines < mostLines;) {
            qsizetype room = std::min<qsizetype>(longestLine - m_inLine, piece.size() - at);
            if (room > 1 && at + room < piece.size() && piece[at + room - 1].isHighSurrogate())
                --room;
            text += QStringView(piece).sliced(at, room);
            at += room;
            m_inLine += int(room);
            if (m_inLine >= longestLine - 1 && at < piece.size()) {
                text += QLatin1Char('\n');
                ++m_lines;
                m_inLine = 0;
            }
        }
    }
    if (isOurs && m_boxes.size() < mostBoxes)
        m_boxes.push_back({begin, int(text.size()) - begin});
}

void TextView::setPieces(const std::vector<Piece> &pieces)
{
    m_boxes.clear();
    m_lines = m_inLine = 0;
    m_cut = false;
    QString text;
    for (const Piece &piece : pieces) {
        if (piece.isOurs) {
            add(text, QLatin1Char(' ') + shownText(piece.text) + QLatin1Char(' '), true);
            continue;
        }
        QStringView rest(piece.text);
        while (!rest.isEmpty() && !m_cut) {
            const qsizetype lineFeed = rest.indexOf(u'\n');
            QStringView line = lineFeed < 0 ? rest : rest.first(lineFeed);
            if (lineFeed >= 0 && line.endsWith(u'\r'))
                line.chop(1);
            rest = lineFeed < 0 ? QStringView() : rest.sliced(lineFeed + 1);
            bool isFirst = true;
            for (const QStringView cell : line.split(u'\t')) {
                if (!isFirst)
                    add(text, QStringLiteral("\t"), false);
                isFirst = false;
                for (const ShownPart &part : shownParts(cell.toString()))
                    add(text, part.isName ? QLatin1Char(' ') + part.text + QLatin1Char(' ') : part.text, part.isName);
            }
            if (lineFeed >= 0) {
                text += QLatin1Char('\n');
                m_inLine = 0;
                ++m_lines;
            }
            m_cut = m_lines >= mostLines;
        }
    }
    setPlainText(text);
    setTabStopDistance(8 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    paintBoxes();
}

QStringList TextView::boxes() const
{
    const QString text = toPlainText();
    QStringList all;
    for (const Box &box : m_boxes)
        all << text.mid(box.begin, box.length).trimmed();
    return all;
}

void TextView::paintBoxes()
{
    const ToneColours colours = toneColours(Tone::Advice, palette());
    QTextCharFormat format;
    format.setBackground(colours.fill);
    format.setForeground(colours.text);
    auto box = m_boxes.begin();
    for (QTextBlock block = document()->begin(); block.isValid() && box != m_boxes.end(); block = block.next()) {
        QList<QTextLayout::FormatRange> ranges;
        const int end = block.position() + block.length();
        while (box != m_boxes.end() && box->begin < end) {
            const int begin = std::max(box->begin, block.position());
            ranges.append({begin - block.position(), std::min(box->begin + box->length, end - 1) - begin, format});
            if (box->begin + box->length > end)
                break; // it goes on in the next line
            ++box;
        }
        if (!ranges.isEmpty())
            block.layout()->setFormats(ranges);
    }
    viewport()->update();
}

void TextView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintBoxes();
}

void TextView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copyAction = menu.addAction(tr("&Copy"), this, &QPlainTextEdit::copy);
    copyAction->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Select &all"), this, &QPlainTextEdit::selectAll);
    menu.exec(event->globalPos());
}

} // namespace helolab::docks
