// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chapters.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::reference {

using protocol::CommandRule;
using protocol::Event;
using protocol::Outcome;
using protocol::Refusal;
using protocol::StateInfo;
using protocol::StateSet;
using protocol::Transition;

namespace {

std::vector<Link> statesIn(const Names &names, StateSet set)
{
    std::vector<Link> links;
    for (const StateInfo &info : names.table().states) {
        if (set.contains(info.state))
            links.push_back(names.stateLink(info.state));
    }
    return links;
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return QCoreApplication::translate("core", "Accepted");
    case Outcome::More:
        return QCoreApplication::translate("core", "Accepted, and the rest is waited for");
    case Outcome::Failed:
    case Outcome::Bad:
        return QCoreApplication::translate("core", "Refused");
    }
    return {};
}

/// "503 5.5.1: why, and what to do."
Block refusalBlock(const Names &names, const Refusal &refusal, Link label)
{
    Block block{Block::Kind::Item, refusal.why.translated(), std::move(label)};
    block.links.push_back(names.codeLink(refusal.code.word));
    if (*refusal.code.detail != '\0')
        block.links.push_back(names.codeLink(refusal.code.detail));
    if (!refusal.advice.isEmpty())
        block.text += QLatin1Char('\n') + refusal.advice.translated();
    return block;
}

void addNeeds(const Names &names, const CommandRule &rule, std::vector<Block> &blocks)
{
    bool isFirst = true;
    for (const protocol::Guard &guard : names.table().guards) {
        if (!rule.needs.has(guard.need))
            continue;
        if (std::exchange(isFirst, false))
            blocks.push_back(headingBlock(QCoreApplication::translate("core", "What it may need besides")));
        blocks.push_back(refusalBlock(names, guard.refusal, {guard.name.translated(), {}}));
    }
}

void addRefusals(const Names &names, const CommandRule &rule, std::vector<Block> &blocks)
{
    if (!rule.refusals.empty())
        blocks.push_back(headingBlock(QCoreApplication::translate("core", "Where it is refused, and why")));
    for (const Refusal &refusal : rule.refusals) {
        Block block = refusalBlock(names, refusal, {});
        const std::vector<Link> states = statesIn(names, refusal.in);
        block.links.insert(block.links.begin(), states.begin(), states.end());
        blocks.push_back(std::move(block));
    }
}

void addOutcomes(const Names &names, const CommandRule &rule, std::vector<Block> &blocks)
{
    bool isFirst = true;
    for (const Transition &row : names.table().transitions) {
        if (row.event != Event(rule.verb))
            continue;
        if (std::exchange(isFirst, false))
            blocks.push_back(headingBlock(QCoreApplication::translate("core", "Where it leads")));
        Block block{Block::Kind::Item, row.meaning.translated(), {outcomeText(row.outcome), {}}};
        block.links = statesIn(names, row.from);
        if (!row.stays) {
            block.links.push_back({QStringLiteral("→"), {}});
            block.links.push_back(names.stateLink(row.to));
        }
        blocks.push_back(std::move(block));
    }
}

/// The replies that have a row of their own as an answer to the command.
void addAnswers(const Names &names, const CommandRule &rule, std::vector<Block> &blocks)
{
    Block block{Block::Kind::Item, {}, {QCoreApplication::translate("core", "Replies that mean something here"), {}}};
    for (const explain::WordList &list : names.vocabulary()) {
        for (const explain::Word &word : list.words) {
            const Link link{word.name, names.word(list.id, word.name)};
            const bool isKnown = std::any_of(block.links.begin(), block.links.end(),
                                             [&](const Link &each) { return each.anchor == link.anchor; });
            if (word.answers == Event(rule.verb) && !isKnown)
                block.links.push_back(link);
        }
    }
    if (!block.links.empty())
        blocks.push_back(std::move(block));
}

Entry commandEntry(const Names &names, const CommandRule &rule)
{
    Entry entry{names.command(rule.verb), QString::fromLatin1(rule.name), {}, {}, {}};
    std::vector<Block> &blocks = entry.blocks;
    blocks.push_back({Block::Kind::Code, QString::fromLatin1(rule.syntax)});
    blocks.push_back(textBlock(rule.purpose.translated()));
    const QString keyword = QString::fromLatin1(*rule.keyword == '\0' ? rule.name : rule.keyword);
    if (const Link link = names.announcement(keyword); !link.anchor.isEmpty())
        blocks.push_back({Block::Kind::Item, {}, {QCoreApplication::translate("core", "Announced by"), {}}, {link}});
    if (!rule.offered)
        blocks.push_back(textBlock(
            QCoreApplication::translate("core", "The server here knows this command by name and does not offer it.")));
    if (!rule.allowedIn.isEmpty())
        blocks.push_back({Block::Kind::Item,
                          {},
                          {QCoreApplication::translate("core", "Taken in"), {}},
                          statesIn(names, rule.allowedIn)});
    addAnswers(names, rule, blocks);
    addWritten(blocks, rule.rfc);
    addNeeds(names, rule, blocks);
    addOutcomes(names, rule, blocks);
    addRefusals(names, rule, blocks);
    return entry;
}

} // namespace

Chapter commandChapter(const Names &names)
{
    Chapter chapter{names.chapter("command"), QCoreApplication::translate("core", "Commands"), {}};
    chapter.entries.reserve(names.table().rules.size());
    for (const CommandRule &rule : names.table().rules)
        chapter.entries.push_back(commandEntry(names, rule));
    return chapter;
}

} // namespace helolab::reference
