// SPDX-License-Identifier: GPL-3.0-or-later
#include "Page.h"

#include "core/report/Html.h"

#include <QCoreApplication>

namespace helolab::reference {

using report::htmlLines;
using report::htmlText;

namespace {

constexpr const char *style = R"(
:root { color-scheme: light dark; --link: #1a56b0; --code: #f1f3f5; --line: #d5d9de; }
body { font-size: 11pt; line-height: 150%; }
@media screen { body { max-width: 52rem; padding: 20px 20px 60px 20px; } }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
h2 { font-size: 17pt; margin-top: 44px; border-bottom: 2px solid var(--line); padding-bottom: 4px; }
h3 { font-size: 13pt; margin-top: 32px; }
h4 { font-size: 11.5pt; margin: 24px 0 4px 0; padding-top: 8px; border-top: 1px solid var(--line); }
h5 { font-size: 11pt; margin: 12px 0 2px 0; }
p.entry { margin: 2px 0 4px 20px; }
p.code { background-color: var(--code); padding: 6px 10px; border-radius: 4px; margin: 6px 0 8px 0; text-indent: 0; }
nav ul { columns: 2; }
@media (prefers-color-scheme: dark) {
    :root { --link: #8ab8ff; --code: #26292e; --line: #3b4047; }
    body { color: #e4e6e9; background-color: #17191c; }
    .quiet { color: #a4abb5; }
}
@media print { a { color: inherit; } }
)";

QString linkHtml(const Link &link)
{
    if (link.anchor.isEmpty())
        return htmlText(link.text);
    return anchorLink(link.anchor, link.text);
}

QString itemHtml(const Block &block)
{
    QStringList pieces;
    if (!block.label.text.isEmpty())
        pieces.append(QStringLiteral("<b>") + linkHtml(block.label) + QStringLiteral("</b>"));
    QStringList links;
    links.reserve(qsizetype(block.links.size()));
    for (const Link &each : block.links)
        links.append(linkHtml(each));
    if (!links.isEmpty())
        pieces.append(links.join(QStringLiteral("&nbsp; ")));
    if (!block.text.isEmpty())
        pieces.append(htmlLines(block.text));
    return QStringLiteral("<p class=\"entry\">") + pieces.join(QStringLiteral(" — ")) + QStringLiteral("</p>\n");
}

QString blockHtml(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Text:
        return block.text.isEmpty() ? QString()
                                    : QStringLiteral("<p>") + htmlLines(block.text) + QStringLiteral("</p>\n");
    case Block::Kind::Code:
        return QStringLiteral("<p class=\"code\">") + htmlLines(block.text) + QStringLiteral("</p>\n");
    case Block::Kind::Heading:
        return QStringLiteral("<h5>") + htmlText(block.text) + QStringLiteral("</h5>\n");
    case Block::Kind::Item:
        return itemHtml(block);
    }
    return {};
}

QString heading(const char *element, const QString &anchor, const QString &html)
{
    const QLatin1StringView name(element);
    return QLatin1Char('<') + name + QStringLiteral(" id=\"") + htmlText(anchor) + QStringLiteral("\">") + html
        + QStringLiteral("</") + name + QStringLiteral(">\n");
}

QString titled(const Entry &entry)
{
    QString html = htmlText(entry.name);
    if (!entry.title.isEmpty())
        html += QStringLiteral(" <span class=\"quiet\">— ") + htmlText(entry.title) + QStringLiteral("</span>");
    return html;
}

} // namespace

QString anchorLink(const QString &anchor, const QString &text)
{
    return QStringLiteral("<a href=\"#") + htmlText(anchor) + QStringLiteral("\">") + htmlText(text)
        + QStringLiteral("</a>");
}

QString entryHtml(const Entry &entry)
{
    QString html;
    for (const Block &each : entry.blocks)
        html += blockHtml(each);
    return html;
}

QString referencePage(const std::vector<Book> &books, const QString &language)
{
    const QString title = QCoreApplication::translate("core", "Reference of the mail protocols");
    QString body = QStringLiteral("<h1>") + htmlText(title) + QStringLiteral("</h1>\n<nav>\n");
    for (const Book &book : books) {
        body += QStringLiteral("<p><b>") + linkHtml({book.name, book.anchor}) + QStringLiteral("</b></p>\n<ul>\n");
        for (const Chapter &chapter : book.chapters)
            body += QStringLiteral("<li>") + linkHtml({chapter.title, chapter.anchor}) + QStringLiteral("</li>\n");
        body += QStringLiteral("</ul>\n");
    }
    body += QStringLiteral("</nav>\n");
    for (const Book &book : books) {
        body += heading("h2", book.anchor, htmlText(book.name));
        for (const Chapter &chapter : book.chapters) {
            body += heading("h3", chapter.anchor, htmlText(chapter.title));
            for (const Entry &entry : chapter.entries)
                body += heading("h4", entry.anchor, titled(entry)) + entryHtml(entry);
        }
    }
    return report::htmlPage(language, title, body, style);
}

} // namespace helolab::reference
