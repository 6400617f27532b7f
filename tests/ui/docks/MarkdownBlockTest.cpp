// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/lab/MarkdownBlock.h"
#include "app/paper/MarkdownHtml.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QTextBlock>
#include <QTextList>

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

namespace {

constexpr const char *countedOn = "1. **HELO** first\n2. MAIL\n\nThen:\n\n3. **RCPT**\n4. **`DATA`**\n   - a\n\n"
                                  "```\n7. code\n```\n\n- dot\n";

} // namespace

TEST(MarkdownBlock, AListThatBeginsWithThreeDoes)
{
    MarkdownBlock markdown;
    markdown.setText(QString::fromLatin1(countedOn));
    const QString text = markdown.toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("3. RCPT\n4. DATA\n"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("\n7. code\n"))) << qPrintable(text);
    for (const QChar c : text)
        EXPECT_NE(c.category(), QChar::Other_PrivateUse) << qPrintable(text);
    int bold = 0, items = 0;
    for (QTextBlock block = markdown.document()->begin(); block.isValid(); block = block.next()) {
        items += block.textList() ? 1 : 0;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            bold += it.fragment().charFormat().fontWeight() > QFont::Normal ? 1 : 0;
    }
    EXPECT_EQ(bold, 2) << "emphasis begins behind a number as anywhere";
    EXPECT_EQ(items, 4) << "lists from 1, and those without numbers, are Qt's";
}

TEST(MarkdownBlock, OnPaperAListThatBeginsWithThreeDoes)
{
    const QString html = paper::markdownHtml(QString::fromLatin1(countedOn));
    EXPECT_TRUE(html.contains(QStringLiteral("<ol start=\"1\">"))) << qPrintable(html);
    EXPECT_TRUE(html.contains(QStringLiteral("<p class=\"item\">3. <b>RCPT</b></p>"))) << qPrintable(html);
    EXPECT_TRUE(html.contains(QStringLiteral("<p class=\"item\">4. <span class=\"code\">DATA"))) << qPrintable(html);
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
