// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagramModel.h"

#include <algorithm>

namespace helolab::protocol {

namespace {

bool isFailure(Outcome outcome)
{
    return outcome == Outcome::Failed || outcome == Outcome::Bad;
}

bool isDrawn(const Table &table, Event event)
{
    return !event.isVerb() || table.rule(event.verb()).offered;
}

void addLabel(std::vector<DiagramLabel> &labels, const Transition &row)
{
    const bool failing = isFailure(row.outcome);
    auto label = std::find_if(labels.begin(), labels.end(),
                              [&row](const DiagramLabel &known) { return known.event == row.event; });
    if (label == labels.end())
        label = labels.insert(labels.end(), {row.event, true, false, {}});
    label->onlyFailing = label->onlyFailing && failing;
    label->mayFail = label->mayFail || failing;
    const bool said = std::any_of(label->meanings.begin(), label->meanings.end(), [&row](const Text &text) {
        return qstrcmp(text.english(), row.meaning.english()) == 0;
    });
    if (!said)
        label->meanings.push_back(row.meaning);
}

void addRow(DiagramModel &model, const Transition &row, StateId from)
{
    const StateId to = row.stays ? from : row.to;
    if (from == to) {
        if (!isFailure(row.outcome) && row.event != Event(Happening::Greeting))
            addLabel(model.nodes[from.value].stays, row);
        return;
    }
    auto edge = std::find_if(model.edges.begin(), model.edges.end(),
                             [from, to](const DiagramEdge &known) { return known.from == from && known.to == to; });
    if (edge == model.edges.end())
        edge = model.edges.insert(model.edges.end(), {from, to, {}, false});
    addLabel(edge->labels, row);
}

/// Whether all others lead to \p state, but for the closed end.
bool isExit(const DiagramModel &model, StateId state)
{
    return state == model.table->closed
        || std::all_of(model.nodes.begin(), model.nodes.end(), [&](const DiagramNode &node) {
               return node.state == state || node.state == model.table->closed || model.edge(node.state, state);
           });
}

} // namespace

const DiagramEdge *DiagramModel::edge(StateId from, StateId to) const
{
    const auto found = std::find_if(edges.begin(), edges.end(),
                                    [from, to](const DiagramEdge &edge) { return edge.from == from && edge.to == to; });
    return found == edges.end() ? nullptr : &*found;
}

DiagramModel diagramOf(const Table &table)
{
    DiagramModel model{&table, {}, {}};
    for (const StateInfo &info : table.states)
        model.nodes.push_back({info.state, info.x, info.y, {}});
    for (const Transition &row : table.transitions) {
        for (const StateInfo &info : table.states) {
            if (row.from.contains(info.state) && isDrawn(table, row.event))
                addRow(model, row, info.state);
        }
    }
    for (DiagramEdge &edge : model.edges)
        edge.leaves = isExit(model, edge.to);
    return model;
}

} // namespace helolab::protocol
