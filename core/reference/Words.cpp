// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chapters.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace helolab::reference {

using explain::Word;
using explain::WordList;

namespace {

/// The commands that are refused with \p name somewhere, or for want of something.
std::vector<Link> refusing(const Names &names, const QString &name)
{
    std::vector<Link> links;
    for (const protocol::CommandRule &rule : names.table().rules) {
        const bool isRefused
            = std::any_of(rule.refusals.begin(), rule.refusals.end(),
                          [&](const protocol::Refusal &each) { return name == QLatin1StringView(each.code.word); });
        if (isRefused)
            links.push_back(names.commandLink(rule.verb));
    }
    return links;
}

const Word *findWord(const Names &names, const Word::Part &part)
{
    for (const WordList &list : names.vocabulary()) {
        if (qstrcmp(list.id, part.list) != 0)
            continue;
        for (const Word &word : list.words) {
            if (word.name == part.name)
                return &word;
        }
    }
    return nullptr;
}

void addMeaning(const Names &names, const Word &word, bool isOnly, Entry &entry)
{
    const QString title = withValues(word.title, word.values);
    Block block{isOnly ? Block::Kind::Text : Block::Kind::Item, withValues(word.meaning, word.values)};
    if (!word.advice.isEmpty())
        block.text += QLatin1Char('\n') + word.advice.translated();
    if (!isOnly) {
        block.label = word.answers ? names.eventLink(*word.answers) : Link{title, {}};
        if (block.label.text.isEmpty() || block.label.text == entry.title) {
            block.kind = Block::Kind::Text;
            block.label = {};
        }
    }
    const bool isSaid = std::any_of(entry.blocks.begin(), entry.blocks.end(), [&](const Block &each) {
        return each.text == block.text && each.label.text == block.label.text;
    });
    if (!isSaid)
        entry.blocks.push_back(std::move(block));
}

void addParts(const Names &names, const Word &word, Entry &entry)
{
    if (word.parts.size() > 1)
        entry.blocks.push_back(headingBlock(QCoreApplication::translate("core", "The code, digit by digit")));
    for (const Word::Part &part : word.parts) {
        const Word *meant = findWord(names, part);
        if (!meant)
            continue;
        const bool isThird = part.name == word.name; // of a code the third digit
        const QString shown = isThird ? part.name.last(1) : part.name;
        entry.blocks.push_back(
            {Block::Kind::Item, meant->meaning.translated(), {shown, names.word(part.list, part.name)}});
    }
}

/// Of all rows of one name, what it always means before what it means to one command.
Entry wordEntry(const Names &names, const WordList &list, std::span<const Word *const> rows)
{
    const Word &first = *rows.front();
    Entry entry{names.word(list.id, first.name), first.name, {}, first.others, {}};
    const bool isOnly = rows.size() == 1;
    const bool isOneTitle = std::all_of(rows.begin(), rows.end(), [&](const Word *each) {
        return qstrcmp(each->title.english(), first.title.english()) == 0;
    });
    // Of a word that ends every command, what it does for each is no title.
    if (isOneTitle || rows.size() < 12)
        entry.title = withValues(first.title, first.values);
    for (const Word *each : rows)
        addMeaning(names, *each, isOnly, entry);
    addParts(names, first, entry);
    if (std::vector<Link> commands = refusing(names, first.name); !commands.empty())
        entry.blocks.push_back({Block::Kind::Item,
                                {},
                                {QCoreApplication::translate("core", "Says that the moment is wrong to"), {}},
                                std::move(commands)});
    addWritten(entry.blocks, first.rfc);
    return entry;
}

} // namespace

Chapter wordChapter(const Names &names, const WordList &list)
{
    Chapter chapter{names.chapter(list.id), list.title.translated(), {}};
    std::vector<QString> done;
    for (const Word &word : list.words) {
        if (std::find(done.begin(), done.end(), word.name) != done.end())
            continue;
        done.push_back(word.name);
        std::vector<const Word *> rows;
        for (const Word &each : list.words) {
            if (each.name == word.name)
                rows.push_back(&each);
        }
        std::stable_partition(rows.begin(), rows.end(), [](const Word *each) { return !each->answers; });
        chapter.entries.push_back(wordEntry(names, list, rows));
    }
    return chapter;
}

} // namespace helolab::reference
