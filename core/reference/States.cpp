// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chapters.h"
#include "core/protocol/DiagramModel.h"

#include <QCoreApplication>

namespace helolab::reference {

using protocol::CommandRule;
using protocol::DiagramEdge;
using protocol::DiagramModel;
using protocol::Input;
using protocol::StateInfo;

namespace {

QString inputText(Input input)
{
    switch (input) {
    case Input::Commands:
        return QCoreApplication::translate("core", "Each line of the client is a command.");
    case Input::DotEnded:
        return QCoreApplication::translate("core", "Each line of the client is text, up to a lone dot.");
    case Input::Answer:
        return QCoreApplication::translate("core", "Each line of the client answers the server's challenge.");
    case Input::Done:
        return QCoreApplication::translate("core", "One line is taken from the client, which ends the waiting.");
    case Input::Handshake:
        return QCoreApplication::translate("core", "What comes next is the handshake of TLS, no line.");
    case Input::Nothing:
        return QCoreApplication::translate("core", "No line is taken from the client.");
    }
    return {};
}

void addItem(std::vector<Block> &blocks, const QString &label, std::vector<Link> links)
{
    if (!links.empty())
        blocks.push_back({Block::Kind::Item, {}, {label, {}}, std::move(links)});
}

std::vector<Link> eventsOf(const Names &names, const DiagramEdge &edge)
{
    std::vector<Link> links;
    links.reserve(edge.labels.size());
    for (const protocol::DiagramLabel &label : edge.labels)
        links.push_back(names.eventLink(label.event));
    return links;
}

Entry stateEntry(const Names &names, const StateInfo &info, const DiagramModel &model)
{
    Entry entry{names.state(info.state), QString::fromLatin1(info.name), {}, {}, {}};
    std::vector<Block> &blocks = entry.blocks;
    blocks.push_back(textBlock(info.meaning.translated()));
    blocks.push_back(textBlock(inputText(info.input)));
    std::vector<Link> taken;
    std::vector<Link> refused;
    for (const CommandRule &rule : names.table().rules) {
        if (info.input != Input::Commands || !rule.offered)
            continue;
        (rule.allowedIn.contains(info.state) ? taken : refused).push_back(names.commandLink(rule.verb));
    }
    addItem(blocks, QCoreApplication::translate("core", "Taken here"), std::move(taken));
    addItem(blocks, QCoreApplication::translate("core", "Refused here"), std::move(refused));
    bool isFirst = true;
    for (const DiagramEdge &edge : model.edges) {
        if (edge.from != info.state)
            continue;
        if (std::exchange(isFirst, false))
            blocks.push_back(headingBlock(QCoreApplication::translate("core", "What leads on from here")));
        blocks.push_back({Block::Kind::Item, {}, names.stateLink(edge.to), eventsOf(names, edge)});
    }
    isFirst = true;
    for (const DiagramEdge &edge : model.edges) {
        if (edge.to != info.state || info.state == names.table().closed)
            continue;
        if (std::exchange(isFirst, false))
            blocks.push_back(headingBlock(QCoreApplication::translate("core", "What leads here")));
        blocks.push_back({Block::Kind::Item, {}, names.stateLink(edge.from), eventsOf(names, edge)});
    }
    return entry;
}

} // namespace

Chapter stateChapter(const Names &names)
{
    const DiagramModel model = protocol::diagramOf(names.table());
    Chapter chapter{names.chapter("state"), QCoreApplication::translate("core", "States"), {}};
    chapter.entries.reserve(names.table().states.size());
    for (const StateInfo &info : names.table().states)
        chapter.entries.push_back(stateEntry(names, info, model));
    return chapter;
}

} // namespace helolab::reference
