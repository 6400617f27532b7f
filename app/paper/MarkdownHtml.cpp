// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkdownHtml.h"

#include "MarkdownDocument.h"

#include "core/HanText.h"
#include "core/report/Html.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace helolab::paper {

namespace {

using report::htmlBox;
using report::htmlLines;

bool isQuoted(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
}

bool isCode(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

QString wrapped(const char *tag, const QString &html)
{
    return QStringLiteral("<%1>").arg(QLatin1StringView(tag)) + html
        + QStringLiteral("</%1>").arg(QLatin1StringView(tag));
}

QString runsOf(const QTextBlock &block, bool withCode = true)
{
    QString html;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (!fragment.isValid() || format.isImageFormat())
            continue;
        QString run = htmlLines(fragment.text().replace(QChar::LineSeparator, QLatin1Char('\n')));
        if (withCode && format.fontFixedPitch())
            run = QStringLiteral("<span class=\"code\">") + run + QStringLiteral("</span>");
        const bool stressedHan = format.fontItalic() && hasHan(fragment.text());
        if ((format.fontWeight() > QFont::Normal || stressedHan) && block.blockFormat().headingLevel() == 0)
            run = wrapped("b", run);
        if (format.fontItalic() && !stressedHan)
            run = wrapped("i", run);
        html += run;
    }
    return html;
}

bool isNumbered(const QTextList &list)
{
    return list.format().style() <= QTextListFormat::ListDecimal;
}

/// Reads a document block by block; what belongs together is read at once.
class BlockWriter
{
public:
    explicit BlockWriter(const QTextDocument &document)
        : m_block(document.begin())
    {
    }

    QString write()
    {
        QString html;
        while (m_block.isValid())
            html += isQuoted(m_block) ? quotation() : piece();
        return html;
    }

private:
    QString quotation()
    {
        QString html;
        while (isQuoted(m_block))
            html += piece();
        return htmlBox("quote", html);
    }

    QString piece()
    {
        if (isCode(m_block))
            return code();
        if (m_block.textList())
            return list(m_block.textList()->format().indent());
        const QTextBlock block = m_block;
        m_block = m_block.next();
        const QString html = runsOf(block);
        if (block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
            return QStringLiteral("<hr>\n");
        if (block.blockFormat().headingLevel() > 0)
            return wrapped("h3", html) + QLatin1Char('\n');
        if (!writtenNumber(block).isEmpty())
            return QStringLiteral("<p class=\"item\">") + html + QStringLiteral("</p>\n");
        return html.isEmpty() ? html : wrapped("p", html) + QLatin1Char('\n');
    }

    QString code()
    {
        QStringList lines;
        for (; isCode(m_block); m_block = m_block.next())
            lines.append(runsOf(m_block, false));
        const QString html
            = QStringLiteral("<p class=\"code\">") + lines.join(QStringLiteral("<br>\n")) + QStringLiteral("</p>\n");
        return htmlBox("told", html);
    }

    /// A list, with the lists inside it.
    QString list(int indent)
    {
        const QTextList *first = m_block.textList();
        const bool numbered = isNumbered(*first);
        const QString tag = numbered ? QStringLiteral("ol") : QStringLiteral("ul");
        QString html = numbered ? QStringLiteral("<ol start=\"%1\">\n").arg(first->itemNumber(m_block) + 1)
                                : QStringLiteral("<ul>\n");
        while (m_block.isValid() && m_block.textList()) {
            const QTextList *current = m_block.textList();
            const int depth = current->format().indent();
            if (depth < indent || (depth == indent && current != first))
                break;
            if (depth > indent) {
                html += list(depth);
                continue;
            }
            html += wrapped("li", runsOf(m_block)) + QLatin1Char('\n');
            m_block = m_block.next();
        }
        return html + QStringLiteral("</%1>\n").arg(tag);
    }

    QTextBlock m_block; // not yet written
};

} // namespace

QString markdownHtml(const QString &markdown)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    readMarkdown(document, markdown);
    return BlockWriter(document).write();
}

} // namespace helolab::paper
