// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/lab/MarkdownBlock.h"
#include "app/paper/MarkdownHtml.h"

#include <gtest/gtest.h>

#include <QTextBlock>

using namespace helolab;
using namespace helolab::docks;

TEST(MarkdownBlock, StressedHanIsBoldAndNotSlanted)
{
    MarkdownBlock markdown;
    markdown.setText(QString::fromUtf8("这是*重要*的 *word*."));
    int bold = 0, italic = 0;
    const QTextBlock block = markdown.document()->begin();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        bold += format.fontWeight() > QFont::Normal && !format.fontItalic()
            && it.fragment().text() == QString::fromUtf8("重要");
        italic += format.fontItalic() && it.fragment().text() == QStringLiteral("word");
    }
    EXPECT_EQ(bold, 1);
    EXPECT_EQ(italic, 1);
}

TEST(MarkdownBlock, OnPaperStressedHanIsBoldAsWell)
{
    const QString html = paper::markdownHtml(QString::fromUtf8("这是*重要*的 *word*."));
    EXPECT_TRUE(html.contains(QString::fromUtf8("<b>重要</b>"))) << qPrintable(html);
    EXPECT_TRUE(html.contains(QStringLiteral("<i>word</i>"))) << qPrintable(html);
}
