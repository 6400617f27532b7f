// SPDX-License-Identifier: GPL-3.0-or-later
#include "Markdown.h"

#include <QCoreApplication>

namespace helolab::reference {

namespace {

/// Text as text: no sign in it is markup.
QString plain(const QString &text)
{
    static const QString signs = QStringLiteral("\\`*_[]<>#|~&");
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (signs.contains(c))
            out += QLatin1Char('\\');
        out += c == QLatin1Char('\n') ? QLatin1Char(' ') : c;
    }
    return out;
}

QString link(const Link &link)
{
    return link.anchor.isEmpty()
        ? plain(link.text)
        : QStringLiteral("[") + plain(link.text) + QStringLiteral("](<#") + link.anchor + QStringLiteral(">)");
}

QString links(const std::vector<Link> &list)
{
    QStringList shown;
    shown.reserve(qsizetype(list.size()));
    for (const Link &each : list)
        shown.append(link(each));
    return shown.join(QLatin1Char(' '));
}

QString block(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Text:
        return block.text.isEmpty() ? QString() : plain(block.text) + QStringLiteral("\n\n");
    case Block::Kind::Code:
        return QStringLiteral("    ") + QString(block.text).replace(QStringLiteral("\n"), QStringLiteral("\n    "))
            + QStringLiteral("\n\n");
    case Block::Kind::Heading:
        return QStringLiteral("**") + plain(block.text) + QStringLiteral("**\n\n");
    case Block::Kind::Item:
        break;
    }
    QStringList pieces;
    if (!block.label.text.isEmpty())
        pieces.append(QStringLiteral("**") + link(block.label) + QStringLiteral("**"));
    if (!block.links.empty())
        pieces.append(links(block.links));
    if (!block.text.isEmpty())
        pieces.append(plain(block.text));
    return QStringLiteral("- ") + pieces.join(QStringLiteral(" — ")) + QStringLiteral("\n\n");
}

QString heading(int level, const QString &anchor, const QString &text)
{
    return QStringLiteral("<a id=\"") + anchor + QStringLiteral("\"></a>\n\n") + QString(level, QLatin1Char('#'))
        + QLatin1Char(' ') + text + QStringLiteral("\n\n");
}

QString entryText(const Entry &entry)
{
    QString text = heading(4, entry.anchor,
                           entry.title.isEmpty() ? plain(entry.name)
                                                 : plain(entry.name) + QStringLiteral(" — ") + plain(entry.title));
    for (const Block &each : entry.blocks)
        text += block(each);
    return text;
}

} // namespace

QString markdown(const std::vector<Book> &books)
{
    QString text = QStringLiteral("# ") + plain(QCoreApplication::translate("core", "Reference of the mail protocols"))
        + QStringLiteral("\n\n");
    for (const Book &book : books) {
        text += QStringLiteral("- ") + link({book.name, book.anchor}) + QLatin1Char('\n');
        for (const Chapter &chapter : book.chapters)
            text += QStringLiteral("  - ") + link({chapter.title, chapter.anchor}) + QLatin1Char('\n');
    }
    text += QLatin1Char('\n');
    for (const Book &book : books) {
        text += heading(2, book.anchor, plain(book.name));
        for (const Chapter &chapter : book.chapters) {
            text += heading(3, chapter.anchor, plain(chapter.title));
            for (const Entry &entry : chapter.entries)
                text += entryText(entry);
        }
    }
    return text;
}

} // namespace helolab::reference
