// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeepWithNext.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

namespace helolab::paper {

namespace {

/// Of the block's first line. A line for which there is no room goes on, though its block begins before.
int pageOf(const QTextBlock &block)
{
    const QTextDocument &document = *block.document();
    const qreal top = document.documentLayout()->blockBoundingRect(block).top();
    const qreal line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
    return int((top + line) / document.pageSize().height());
}

bool isHeading(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().headingLevel() > 0 && !QTextCursor(block).currentTable();
}

} // namespace

void keepHeadingsWithNext(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isHeading(block))
            continue;
        const QTextBlock first = block;
        while (isHeading(block.next()))
            block = block.next(); // a heading below a heading
        const QTextBlock before = first.previous();
        const bool isFirstOnPage = !before.isValid() || pageOf(before) < pageOf(first);
        if (isFirstOnPage || !block.next().isValid() || pageOf(first) == pageOf(block.next()))
            continue;
        QTextBlockFormat format = first.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(first).setBlockFormat(format);
    }
}

} // namespace helolab::paper
