// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/lab/MarkdownBlock.h"
#include "app/paper/MarkdownHtml.h"

#include <gtest/gtest.h>

#include <QTest>
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

TEST(MarkdownBlock, MarksWhereALineOfCodeGoesOnBelow)
{
    docks::MarkdownBlock block;
    block.setText(
        QStringLiteral("```\nRCPT TO:<@one.example,@two.example,@three.example:binh@hanoi.example>\nQUIT\n```"));
    block.resize(240, 200);
    block.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&block));
    const QList<QRect> wraps = block.wraps();
    ASSERT_FALSE(wraps.isEmpty());
    const QColor ground = block.grab(wraps.front()).toImage().pixelColor(0, 0);
    const QImage mark = block.grab(wraps.front()).toImage();
    bool isPainted = false;
    for (int y = 0; y < mark.height(); ++y) {
        for (int x = 0; x < mark.width(); ++x)
            isPainted = isPainted || mark.pixelColor(x, y) != ground;
    }
    EXPECT_TRUE(isPainted);
    EXPECT_FALSE(block.toPlainText().contains(QStringLiteral("↪"))) << "what is copied is what is typed";
    block.resize(900, 200);
    QCoreApplication::processEvents();
    EXPECT_TRUE(block.wraps().isEmpty());
}
