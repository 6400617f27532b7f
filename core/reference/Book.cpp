// SPDX-License-Identifier: GPL-3.0-or-later
#include "Book.h"

#include "Chapters.h"
#include "core/Protocols.h"
#include "core/explain/Reference.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::reference {

const Chapter *Book::chapter(const QString &chapterAnchor) const
{
    const auto found = std::find_if(chapters.begin(), chapters.end(),
                                    [&](const Chapter &each) { return each.anchor == chapterAnchor; });
    return found == chapters.end() ? nullptr : &*found;
}

const Entry *Book::entry(const QString &entryAnchor) const
{
    const Chapter *in = chapter(entryAnchor.section(QLatin1Char('/'), 0, 1));
    if (!in)
        return nullptr;
    const auto found = std::find_if(in->entries.begin(), in->entries.end(),
                                    [&](const Entry &each) { return each.anchor == entryAnchor; });
    return found == in->entries.end() ? nullptr : &*found;
}

Book bookOf(const protocol::Protocol &protocol)
{
    const Names names(protocol);
    Book book{&protocol, QString::fromLatin1(protocol.table().protocol), QString::fromLatin1(protocol.name()), {}};
    book.chapters.reserve(names.vocabulary().size() + 3);
    book.chapters.push_back(commandChapter(names));
    book.chapters.push_back(stateChapter(names));
    for (const explain::WordList &list : names.vocabulary())
        book.chapters.push_back(wordChapter(names, list));
    Chapter mistakes = mistakeChapter(names);
    if (!mistakes.entries.empty())
        book.chapters.push_back(std::move(mistakes));
    return book;
}

std::vector<Book> allBooks()
{
    std::vector<Book> books;
    books.reserve(protocols().size());
    for (const protocol::Protocol *each : protocols())
        books.push_back(bookOf(*each));
    return books;
}

QString summaryOf(const Entry &entry)
{
    if (!entry.title.isEmpty())
        return entry.title;
    for (const Block &block : entry.blocks) {
        if (block.kind == Block::Kind::Text && !block.text.isEmpty())
            return block.text;
    }
    return {};
}

Block textBlock(const QString &text)
{
    return {Block::Kind::Text, text};
}

Block headingBlock(const QString &text)
{
    return {Block::Kind::Heading, text};
}

void addWritten(std::vector<Block> &blocks, const char *rfc)
{
    if (rfc && *rfc != '\0')
        blocks.push_back({Block::Kind::Item,
                          explain::reference(QString::fromLatin1(rfc)),
                          {QCoreApplication::translate("core", "Where it is written"), {}}});
}

} // namespace helolab::reference
