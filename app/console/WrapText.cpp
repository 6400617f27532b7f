// SPDX-License-Identifier: GPL-3.0-or-later
#include "WrapText.h"

#include <QTextBoundaryFinder>

namespace helolab::console {

namespace {

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool wide = (code >= 0x1100 && code < 0x1160) || (code >= 0x2E80 && code < 0xD7A4)
            || (code >= 0xF900 && code < 0xFB00) || (code >= 0xFE30 && code < 0xFE70)
            || (code >= 0xFF00 && code < 0xFF61);
        columns += wide ? 2 : (c.isMark() || c.isLowSurrogate()) ? 0 : 1;
    }
    return columns;
}

QString withoutTrailingSpace(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

/// How much of \p text goes into \p columns; never nothing.
qsizetype fittingLength(const QString &text, int columns)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype fits = letters.toNextBoundary();
    for (qsizetype next = letters.toNextBoundary(); next > 0; next = letters.toNextBoundary()) {
        if (columnsOf(QStringView(text).first(next)) > columns)
            break;
        fits = next;
    }
    return fits;
}

void wrapParagraph(const QString &paragraph, int columns, QStringList &out)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, paragraph);
    QString line;
    qsizetype from = 0;
    for (qsizetype to = breaks.toNextBoundary(); to > from; to = breaks.toNextBoundary()) {
        const QString piece = paragraph.mid(from, to - from);
        if (!line.isEmpty() && columnsOf(line) + columnsOf(withoutTrailingSpace(piece)) > columns) {
            out.append(withoutTrailingSpace(line));
            line.clear();
        }
        line += piece;
        while (columnsOf(withoutTrailingSpace(line)) > columns) { // one word, longer than the view is wide
            const qsizetype fits = fittingLength(line, columns);
            out.append(line.left(fits));
            line.remove(0, fits);
        }
        from = to;
    }
    out.append(withoutTrailingSpace(line));
}

} // namespace

QStringList wrapText(const QString &text, int columns)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n')))
        wrapParagraph(paragraph, std::max(columns, 4), lines);
    return lines;
}

} // namespace helolab::console
