// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReferencePages.h"

#include "core/reference/Page.h"
#include "core/report/Html.h"

namespace helolab::docks {

using reference::anchorLink;
using reference::Book;
using reference::Chapter;
using reference::Entry;
using report::htmlText;

namespace {

QString pageTitle(const QString &name)
{
    return QStringLiteral("<h2>") + htmlText(name) + QStringLiteral("</h2>\n");
}

QString entryPage(const Entry &entry)
{
    QString html = pageTitle(entry.name);
    if (!entry.title.isEmpty())
        html += QStringLiteral("<p class=\"quiet\">") + htmlText(entry.title) + QStringLiteral("</p>\n");
    return html + reference::entryHtml(entry);
}

QString chapterPage(const Chapter &chapter)
{
    QString html = pageTitle(chapter.title);
    for (const Entry &entry : chapter.entries)
        html += QStringLiteral("<p class=\"entry\"><b>") + anchorLink(entry.anchor, entry.name)
            + QStringLiteral("</b>  ") + htmlText(reference::summaryOf(entry)) + QStringLiteral("</p>\n");
    return html;
}

QString chapterLinks(const Book &book)
{
    QString html;
    for (const Chapter &chapter : book.chapters)
        html += QStringLiteral("<p class=\"entry\">") + anchorLink(chapter.anchor, chapter.title)
            + QStringLiteral("</p>\n");
    return html;
}

const Book *bookOf(const std::vector<Book> &books, const QString &anchor)
{
    const QString wanted = anchor.section(QLatin1Char('/'), 0, 0);
    for (const Book &book : books) {
        if (book.anchor == wanted)
            return &book;
    }
    return nullptr;
}

} // namespace

bool hasReferencePage(const std::vector<Book> &books, const QString &anchor)
{
    const Book *book = bookOf(books, anchor);
    return anchor.isEmpty() || (book && (book->anchor == anchor || book->chapter(anchor) || book->entry(anchor)));
}

QString referenceHtml(const std::vector<Book> &books, const QString &anchor, const QString &start)
{
    const Book *book = bookOf(books, anchor);
    QStringList path{anchorLink({}, start)};
    QString html;
    if (!book) {
        path = QStringList{htmlText(start)};
        for (const Book &each : books)
            html += QStringLiteral("<h3>") + anchorLink(each.anchor, each.name) + QStringLiteral("</h3>\n")
                + chapterLinks(each);
    } else if (const Chapter *chapter = book->chapter(anchor.section(QLatin1Char('/'), 0, 1))) {
        path += {anchorLink(book->anchor, book->name), anchorLink(chapter->anchor, chapter->title)};
        const Entry *entry = book->entry(anchor);
        html = entry ? entryPage(*entry) : chapterPage(*chapter);
    } else {
        path.append(anchorLink(book->anchor, book->name));
        html = pageTitle(book->name) + chapterLinks(*book);
    }
    return QStringLiteral("<p class=\"quiet\">") + path.join(QStringLiteral(" › ")) + QStringLiteral("</p>\n") + html;
}

} // namespace helolab::docks
