// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/KeepWithNext.h"

#include <gtest/gtest.h>

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace helolab;

namespace {

constexpr int pageHeight = 400;

int pageOf(const QTextDocument &document, const QString &text)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text() == text) {
            const qreal top = document.documentLayout()->blockBoundingRect(block).top();
            return int((top + block.layout()->lineAt(0).y()) / pageHeight);
        }
    }
    ADD_FAILURE() << "no such text: " << qPrintable(text);
    return -1;
}

/// \p headings behind \p lines of text, and \p next behind them, on as many pages as it takes.
std::unique_ptr<QTextDocument> page(int lines, const QString &headings, const QString &next)
{
    auto document = std::make_unique<QTextDocument>();
    document->setHtml(QStringLiteral("<p>Line</p>").repeated(lines) + headings + next);
    document->setPageSize(QSizeF(300, pageHeight));
    return document;
}

struct Way
{
    const char *headings;
    const char *first;
    const char *next;
    const char *second;
};

constexpr Way ways[] = {
    {"<h2>Head</h2>", "Head", "<p>Text</p>", "Text"},
    {"<h2>Head</h2>", "Head", "<table><tr><td>Text</td></tr></table>", "Text"},
    {"<h2>Head</h2><h3>Below</h3>", "Head", "<ul><li>Text</li></ul>", "Text"},
    {"<h2>Head</h2><h3>Below</h3>", "Below", "<p>Text</p>", "Text"},
};

} // namespace

TEST(KeepWithNext, LeavesNoHeadingAloneAtTheFootOfAPage)
{
    for (const Way &way : ways) {
        int torn = 0;
        for (int lines = 1; lines < 60; ++lines) {
            const auto document = page(lines, QString::fromLatin1(way.headings), QString::fromLatin1(way.next));
            const QString first = QString::fromLatin1(way.first);
            const QString second = QString::fromLatin1(way.second);
            const int before = pageOf(*document, first);
            const bool wasTorn = before != pageOf(*document, second);
            torn += wasTorn ? 1 : 0;
            paper::keepHeadingsWithNext(*document);
            EXPECT_EQ(pageOf(*document, first), pageOf(*document, second)) << lines << " lines, " << way.next;
            EXPECT_EQ(pageOf(*document, first), wasTorn ? before + 1 : before) << lines;
        }
        EXPECT_GT(torn, 0) << "the layout would never have torn them: " << way.headings << way.next;
    }
}

TEST(KeepWithNext, MovesNoHeadingThatIsTheLast)
{
    const auto document = page(3, QStringLiteral("<h2>Head</h2>"), {});
    paper::keepHeadingsWithNext(*document);
    EXPECT_EQ(document->pageCount(), 1);
}
